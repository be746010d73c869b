import { frozen } from '../../issue/frozen';
import { printable, printableLines } from '../../issue/printable';
import type { Report } from '../../report';
import { claimList } from './claim-list';
import { labelsOf, rangeText, reportOf, measuresOf, type PlacedMeasure } from './received';

/** What a row is expected to be; what is left out may be anything. */
export interface ExpectedMeasure {
  /** Both ends of the range; `null` for a range that nothing bounds above. */
  readonly range?: readonly [number, number | null];
  readonly openAbove?: boolean;
  readonly openBelow?: boolean;
  /** The fewest and the most independent voices. */
  readonly voices?: readonly [number, number];
  readonly undisputedMinimum?: number;
  readonly documentedMinimum?: number | null;
  readonly concededMinimum?: number | null;
  /** How many positions conflict or are strained. */
  readonly disagreements?: number;
}

/** The answer of a matcher, as vitest and jest take it. */
export interface MatcherResult {
  readonly pass: boolean;
  /** What a failed expectation prints, the claims among it. */
  readonly message: () => string;
}

/**
 * Matchers for `expect.extend`, of vitest or of jest. What is expected of is a list of claims in
 * the written form or a report; a message shows the claims it is about. Importing this entry types
 * them for vitest.
 *
 * | matcher | holds where |
 * | --- | --- |
 * | `toReconcileTo({ killed: { range: [42, 70] } })` | every label names exactly one row, and the row is as described |
 * | `toBeOneIncident()` | all claims are about one incident, none unplaced, none rejected |
 * | `toDisagreeOn('killed', { state: 'conflicting' })` | some row of the label has such a disagreement |
 * | `toHaveRange('killed', 42, 70)` | exactly one row has the label, and this range |
 *
 * @example
 * ```ts
 * import { expect } from 'vitest';
 * import { buildScenario } from 'casualty-claims/testing';
 * import { matchers } from 'casualty-claims/testing/vitest';
 *
 * expect.extend(matchers);
 * const claims = buildScenario('partisan-dispute');
 * expect(claims).toBeOneIncident();
 * expect(claims).toDisagreeOn('killed / soldier / Syrian army', { state: 'conflicting' });
 * expect(buildScenario('growing-toll')).toHaveRange('killed', 26);
 * expect(buildScenario('circular-reporting')).toReconcileTo({ killed: { range: [42, 42], voices: [1, 1] } });
 * ```
 */
export const matchers = /* @__PURE__ */ frozen({
  /** Every label names exactly one row, and the row is as described. */
  toReconcileTo,
  /** All claims are about one incident, none unplaced, none rejected. */
  toBeOneIncident,
  /** Some row of the label has such a disagreement. */
  toDisagreeOn,
  /** Exactly one row has the label, and this range; `upper` is `lower` where left out. */
  toHaveRange,
});

function toReconcileTo(
  received: unknown,
  expected: Readonly<Record<string, ExpectedMeasure>>,
): MatcherResult {
  const report = reportOf(received, 'toReconcileTo');
  const wrong = Object.entries(expected).flatMap(([label, row]) => {
    const { found, problem } = onlyMeasure(report, label);
    if (found === null) return [problem];
    const differences = differencesOf(found, row);
    return differences.length === 0
      ? []
      : [`${printable(label)}: ${differences.join('; ')}\n${claimList(found.claims)}`];
  });
  const message = (): string =>
    wrong.length > 0
      ? wrong.join('\n\n')
      : `expected the claims not to reconcile to ${JSON.stringify(expected)}, and they do\n${claimList(report.claims)}`;
  return answer(wrong.length === 0, message);
}

function toBeOneIncident(received: unknown): MatcherResult {
  const { incidents, summaries, unplaced, rejected, claims } = reportOf(
    received,
    'toBeOneIncident',
  );
  const faults = [
    ...(incidents.length === 1 ? [] : [`expected one incident, got ${String(incidents.length)}`]),
    ...(summaries.length === 0
      ? []
      : [`${String(summaries.length)} stand above incidents, as summaries`]),
    ...(unplaced.length === 0
      ? []
      : [`nothing places ${unplaced.map((id) => printable(id)).join(', ')}`]),
    ...rejected.map(
      ({ claimId, issues }) =>
        `${printable(claimId ?? 'a claim')} was rejected: ${issues.map(({ message }) => message).join('; ')}`,
    ),
  ];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const groups = [...incidents, ...summaries].map(
    ({ id, claimIds }) => `${id}, ${claimList(claimIds.flatMap((one) => byId.get(one) ?? []))}`,
  );
  return answer(faults.length === 0, () =>
    faults.length > 0
      ? [...faults, ...groups].join('\n')
      : `expected more than one incident\n${claimList(claims)}`,
  );
}

function toDisagreeOn(
  received: unknown,
  label: string,
  expected: { readonly state?: 'strained' | 'conflicting'; readonly gap?: number } = {},
): MatcherResult {
  const report = reportOf(received, 'toDisagreeOn');
  const rows = measuresOf(report, label);
  const found = rows.flatMap(({ row }) => row.disagreements);
  const pass = found.some(
    ({ state, gap }) =>
      (expected.state === undefined || state === expected.state) &&
      (expected.gap === undefined || gap === expected.gap),
  );
  const there =
    found.length === 0
      ? 'nobody disagrees'
      : `the disagreements are ${found.map(({ state, gap }) => `${state} by ${String(gap)}`).join(', ')}`;
  const wanted = `a disagreement on ${JSON.stringify(label)}${expected.state === undefined ? '' : `, ${expected.state}`}${expected.gap === undefined ? '' : `, by ${String(expected.gap)}`}`;
  const about =
    rows.length === 0
      ? `${labelsOf(report)}\n${claimList(report.claims)}`
      : `${there}\n${rows.map(({ claims }) => claimList(claims)).join('\n')}`;
  return answer(pass, () => `expected ${pass ? 'not ' : ''}${wanted}; ${about}`);
}

function toHaveRange(
  received: unknown,
  label: string,
  lower: number,
  upper: number | null = lower,
): MatcherResult {
  const report = reportOf(received, 'toHaveRange');
  const { found, problem } = onlyMeasure(report, label);
  if (found === null) return answer(false, () => problem);
  const { range } = found.row;
  const pass = range.lower === lower && range.upper === upper;
  return answer(
    pass,
    () =>
      `expected the range of ${JSON.stringify(label)} ${pass ? 'not ' : ''}to be ${rangeText({ lower, upper })}${pass ? '' : `, and it is ${rangeText(range)}`}\n${claimList(found.claims)}`,
  );
}

/** A message of lines in which no name of a claim can falsify another. */
function answer(pass: boolean, message: () => string): MatcherResult {
  return { pass, message: () => printableLines(message()) };
}

function onlyMeasure(
  report: Report,
  label: string,
): { readonly found: PlacedMeasure | null; readonly problem: string } {
  const rows = measuresOf(report, label);
  const [found, ...others] = rows;
  if (found === undefined)
    return {
      found: null,
      problem: `there is no row ${JSON.stringify(label)}; ${labelsOf(report)}\n${claimList(report.claims)}`,
    };
  if (others.length > 0)
    return {
      found: null,
      problem: `${String(rows.length)} incidents have a row ${JSON.stringify(label)}; expect of one of them\n${rows.map(({ claims }) => claimList(claims)).join('\n')}`,
    };
  return { found, problem: '' };
}

function differencesOf(
  { row }: PlacedMeasure,
  { range, voices, disagreements, ...plain }: ExpectedMeasure,
): string[] {
  const differences: string[] = [];
  if (range !== undefined && (row.range.lower !== range[0] || row.range.upper !== range[1]))
    differences.push(
      `expected range ${rangeText({ lower: range[0], upper: range[1] })}, got ${rangeText(row.range)}`,
    );
  if (voices !== undefined && (row.voices.lower !== voices[0] || row.voices.upper !== voices[1]))
    differences.push(
      `expected voices ${rangeText({ lower: voices[0], upper: voices[1] })}, got ${rangeText(row.voices)}`,
    );
  if (disagreements !== undefined && row.disagreements.length !== disagreements)
    differences.push(
      `expected ${String(disagreements)} disagreements, got ${String(row.disagreements.length)}`,
    );
  for (const field of [
    'openAbove',
    'openBelow',
    'undisputedMinimum',
    'documentedMinimum',
    'concededMinimum',
  ] as const) {
    if (plain[field] !== undefined && plain[field] !== row[field])
      differences.push(`expected ${field} ${String(plain[field])}, got ${String(row[field])}`);
  }
  return differences;
}
