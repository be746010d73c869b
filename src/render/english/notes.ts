import type { Issue } from '../../issue/issue';
import type { Comparison, IncomparableFigures, MeasureReport } from '../../reconcile/model/types';
import type { Lookup } from '../sentences/lookup';
import { outside } from '../sentences/outside';
import { capital, join, say, type Prose } from '../sentences/prose';
import { assumptionsSentence, incomparableWords } from './assumption';
import { claimWords } from './claim';
import { listOf } from './words/list';
import { measureTitle } from './words/measure';

/** Longest message of an issue that is printed whole. */
const MESSAGE = 300;

/** A figure that other rows could have taken as well: one sentence for each claim. */
export function comparisonSentences(
  { comparisons }: MeasureReport,
  rows: readonly MeasureReport[],
  lookup: Lookup,
): readonly Prose[] {
  const byClaim = new Map<string, Comparison[]>();
  for (const comparison of comparisons)
    byClaim.set(comparison.claimId, [...(byClaim.get(comparison.claimId) ?? []), comparison]);
  return [...byClaim].map(([claimId, list]) => {
    const titles = list
      .map(({ label }) => rows.find((row) => row.label === label))
      .map((row, at) =>
        row === undefined ? outside(list[at]?.label ?? '') : measureTitle(row.measure),
      );
    const assumptions = list.flatMap((comparison) => comparison.assumptions);
    const distinct = assumptions.filter(
      ({ kind }, at) => assumptions.findIndex((other) => other.kind === kind) === at,
    );
    return join([
      say`${claimWords(claimId, lookup)}. This could also be held against ${listOf(titles.map((title) => say`“${title}”`))}.`,
      assumptionsSentence(distinct),
    ]);
  });
}

/** Two figures that are not held against each other, and why. */
export function incomparablePairWords(
  { claimIds: [a, b], reason }: IncomparableFigures,
  lookup: Lookup,
): Prose {
  return say`${claimWords(a, lookup)} / ${claimWords(b, lookup)}. ${capital(incomparableWords(reason))}.`;
}

/** What was wrong with a claim. */
export function issueWords(issue: Issue): Prose {
  const message = outside(issue.message, MESSAGE);
  return say`${capital(message)}${/[.…]$/.test(message) ? say`` : say`.`}`;
}
