import { reconcileClaims, type MeasureReport, type Report } from 'casualty-claims';

/**
 * What a front page may say of an incident: the widest toll of the dead, or that nobody gave one.
 */
export interface FrontPage {
  readonly incident: string;
  readonly dead: { readonly lower: number; readonly upper: number | null } | 'not stated';
  readonly disputed: boolean;
}

/** The desk's own rule, written on top of the library and tested with its kit. */
export function frontPage(report: Report): readonly FrontPage[] {
  return report.incidents.map(({ id, measures }) => {
    const toll = measures.find(({ label }) => label === 'dead' || label === 'killed');
    return {
      incident: id,
      dead: toll === undefined ? 'not stated' : toll.range,
      disputed: toll !== undefined && isDisputed(toll),
    };
  });
}

function isDisputed({ disagreements }: MeasureReport): boolean {
  return disagreements.length > 0;
}

/** The same, from claims. */
export function frontPageOf(claims: readonly object[]): readonly FrontPage[] {
  return frontPage(reconcileClaims(claims));
}
