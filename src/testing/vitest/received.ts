import type { Claim } from '../../claim';
import type { MeasureReport } from '../../reconcile/model/types';
import { reconcileClaims, type Report } from '../../report';
import { MisuseError } from '../../issue/misuse';

/** A row where it stands. */
export interface PlacedMeasure {
  readonly row: MeasureReport;
  readonly claims: readonly Claim[];
}

/** The report of what a test hands over: claims in the written form, or a report. */
export function reportOf(received: unknown, matcher: string): Report {
  if (Array.isArray(received)) return reconcileClaims(received);
  if (
    typeof received === 'object' &&
    received !== null &&
    'incidents' in received &&
    'claims' in received
  )
    return received as Report;
  throw new MisuseError(
    'not-claims',
    `${matcher}: expects a list of claims or a report, and was given ${received === null ? 'null' : typeof received}`,
  );
}

/** The rows of a label, of incidents and summaries, each with the claims of its incident. */
export function measuresOf(
  { incidents, summaries, claims }: Report,
  label: string,
): PlacedMeasure[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return [...incidents, ...summaries].flatMap(({ measures, claimIds }) =>
    measures
      .filter((row) => row.label === label)
      .map((row): PlacedMeasure => ({ row, claims: claimIds.flatMap((id) => byId.get(id) ?? []) })),
  );
}

/** Every label of the report, for a message. */
export function labelsOf({ incidents, summaries }: Report): string {
  const labels = [
    ...new Set(
      [...incidents, ...summaries].flatMap(({ measures }) => measures.map(({ label }) => label)),
    ),
  ];
  return labels.length === 0
    ? 'the report has no rows'
    : `the rows are ${labels.map((label) => JSON.stringify(label)).join(', ')}`;
}

/** A range as a message has it: `42–70`, `42 or more`. */
export function rangeText({
  lower,
  upper,
}: {
  readonly lower: number;
  readonly upper: number | null;
}): string {
  return upper === null
    ? `${String(lower)} or more`
    : lower === upper
      ? String(lower)
      : `${String(lower)}–${String(upper)}`;
}
