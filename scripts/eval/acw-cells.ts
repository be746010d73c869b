import { existsSync, readFileSync } from 'node:fs';
import { reconcileIncident, type ClaimInput, type MeasureReport } from 'casualty-claims';

/** A claim of the American Civil War data, as far as it is read here. */
export interface AcwClaim {
  readonly claimId: string;
  readonly incidentGold: string;
  readonly source: string;
  readonly outcome: string;
  readonly low: number;
  readonly high: number;
  readonly victimSide: string;
  readonly independentOfCwsac: boolean;
}

/** A battle with the smallest and largest claim of each side and outcome. */
export interface AcwBattle {
  readonly incidentGold: string;
  readonly name: string;
  readonly ranges: Readonly<
    Record<
      string,
      {
        readonly min: number;
        readonly max: number;
        readonly sources: number;
        readonly disagree: boolean;
      }
    >
  >;
}

/** Side and outcome of one battle, with the row that reconciling it gave. */
export interface AcwCell {
  readonly key: string;
  readonly claims: readonly AcwClaim[];
  readonly row: MeasureReport;
}

const FOLDER = new URL('../../../shared/data/acw/', import.meta.url);

/** The claims and battles kept beside the repository; null where they are not there. */
export function readAcw(): {
  readonly claims: readonly AcwClaim[];
  readonly battles: readonly AcwBattle[];
} | null {
  const [claims, battles] = [new URL('claims.ndjson', FOLDER), new URL('incidents.ndjson', FOLDER)];
  if (!existsSync(claims) || !existsSync(battles)) return null;
  return { claims: linesOf(claims) as AcwClaim[], battles: linesOf(battles) as AcwBattle[] };
}

function linesOf(file: URL): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

const OUTCOMES: Readonly<Record<string, NonNullable<ClaimInput['outcome']>>> = {
  injured: 'wounded',
  'captured+missing': { anyOf: ['captured', 'missing'] },
};
/** The survey that the sources which are not independent of it repeat. */
const SURVEY = 'CWSAC/NPS 1993';

/**
 * Every battle reconciled, and its rows by side and outcome.
 *
 * @param echoes - `voices`: every source is one; `relays`: those that repeat the survey of 1993 are
 *   its relays
 */
export function acwCells(
  claims: readonly AcwClaim[],
  echoes: 'voices' | 'relays',
): Map<string, AcwCell> {
  const battles = new Map<string, AcwClaim[]>();
  for (const claim of claims)
    battles.set(claim.incidentGold, [...(battles.get(claim.incidentGold) ?? []), claim]);
  const cells = new Map<string, AcwCell>();
  for (const [battle, members] of battles) {
    const byId = new Map(members.map((claim) => [claim.claimId, claim]));
    for (const row of reconcileIncident(members.map((claim) => inputOf(claim, echoes))).measures) {
      const own = [...new Set(row.accounts.flatMap(({ claimIds }) => claimIds))].flatMap(
        (id) => byId.get(id) ?? [],
      );
      const [first] = own;
      if (first !== undefined)
        cells.set(`${battle} ${first.victimSide}/${first.outcome}`, {
          key: `${first.victimSide}/${first.outcome}`,
          claims: own,
          row,
        });
    }
  }
  return cells;
}

function inputOf(
  { claimId, source, outcome, low, high, victimSide, independentOfCwsac }: AcwClaim,
  echoes: 'voices' | 'relays',
): ClaimInput {
  const isEcho = echoes === 'relays' && !independentOfCwsac;
  return {
    id: claimId,
    figure:
      low === high ? low : { kind: 'between', low: Math.min(low, high), high: Math.max(low, high) },
    outcome: OUTCOMES[outcome] ?? outcome,
    side: victimSide,
    source: isEcho ? SURVEY : source,
    ...(isEcho ? { via: source } : {}),
  };
}

/**
 * Whether a row is disputed: positions that do not fit, or one voice that gives figures which do
 * not.
 */
export function isDisputed({ disagreements, accounts }: MeasureReport): boolean {
  return (
    disagreements.length > 0 ||
    accounts.some(({ selfContradiction, relayDiffers }) => selfContradiction || relayDiffers)
  );
}
