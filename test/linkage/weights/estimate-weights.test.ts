import { describe, expect, it } from 'vitest';
import {
  blockingPairs,
  ColumnsBuilder,
  comparePairs,
  Comparer,
  COMPARISON_NAMES,
  COMPARISONS,
  defaultWeights,
  estimateWeights,
  levelIn,
  localDensity,
  priorWeight,
  type ComparisonName,
  type LinkColumns,
  type LinkRow,
  type LinkWeights,
} from 'casualty-claims/linkage';
import { pairDensity } from '../../../src/linkage/weights/density';

const BARE = {
  side: [],
  by: [],
  measure: 'killed person  []',
  people: [],
  event: null,
  quote: null,
  to: null,
};

/**
 * Claims of incidents a few days apart, at one place each; each is told by some voices, with what
 * they make of it.
 */
function claimsOf(places: number, incidents: number, voices: number, apart: number): LinkColumns {
  const builder = new ColumnsBuilder();
  for (let place = 0; place < places; place += 1) {
    for (let incident = 0; incident < incidents; incident += 1) {
      for (let voice = 0; voice < voices; voice += 1) {
        const day = 1000 + incident * apart + ((voice * incident) % 3 === 2 ? 1 : 0);
        const lower = 2 + ((incident * 7 + place) % 30) + ((voice + incident) % 4 === 3 ? 1 : 0);
        builder.add({
          ...BARE,
          id: [place, incident, voice].join('-'),
          from: day,
          to: day,
          reportedOn: day + (voice % 3),
          lower,
          upper: lower,
          lineage: `v${String(voice)}`,
          report: null,
          kind:
            ['airstrike', 'shelling', 'battle', 'massacre'][
              (incident + (voice % 5 === 4 ? 1 : 0)) % 4
            ] ?? null,
          place: {
            names: [
              `${'bdfghklmnrst'.charAt(place % 12)}o${'bdfghklmnrst'.charAt(Math.floor(place / 12))}ak`,
            ],
            within: [],
            level: 'city',
            position: null,
          },
        } satisfies LinkRow);
      }
    }
  }
  return builder.finish();
}

/**
 * Groups of levels that are estimated by themselves: those of publications by how far apart the
 * dates are, and figures of another measure.
 */
const groupOf = (comparison: ComparisonName, level: string): string =>
  comparison === 'reported'
    ? (/^(?:days|week)/.exec(level)?.[0] ?? '')
    : comparison === 'figure'
      ? (/^other/.exec(level)?.[0] ?? '')
      : '';

/**
 * As the textbook has it: twelve rounds of expectation and maximisation, written without regard to
 * speed.
 */
function textbook(
  columns: LinkColumns,
  start: LinkWeights,
): { weights: LinkWeights['comparisons']; matches: number; pairs: number } {
  const all = new Uint8Array(columns.size).fill(1);
  const comparer = new Comparer(columns);
  const pairs = blockingPairs(columns, comparer, all);
  const density = localDensity(columns, all);
  const found = Array.from(comparePairs(pairs, comparer), (pattern, at) => ({
    levels: COMPARISON_NAMES.map(
      (comparison) =>
        [comparison, COMPARISONS[comparison][levelIn(pattern, comparison)] ?? ''] as const,
    ),
    prior:
      priorWeight(
        pairDensity(columns, density, pairs.first[at] ?? 0, pairs.second[at] ?? 0),
        start,
      ) + Math.log(0.6),
  }));
  let weights: Record<string, Record<string, number>> = start.comparisons;
  let matches = 0;
  for (let round = 0; round < 12; round += 1) {
    const likely = found.map(
      ({ levels, prior }) =>
        1 /
        (1 +
          Math.exp(
            -levels.reduce(
              (sum, [comparison, level]) => sum + (weights[comparison]?.[level] ?? 0),
              prior,
            ),
          )),
    );
    matches = likely.reduce((sum, one) => sum + one, 0);
    const counts = new Map<
      string,
      { readonly comparison: ComparisonName; readonly level: string; yes: number; no: number }
    >();
    found.forEach(({ levels }, at) => {
      for (const [comparison, level] of levels) {
        const key = `${comparison} ${level}`;
        const count = counts.get(key) ?? { comparison, level, yes: 0, no: 0 };
        counts.set(key, {
          ...count,
          yes: count.yes + (likely[at] ?? 0),
          no: count.no + 1 - (likely[at] ?? 0),
        });
      }
    });
    const met = (
      comparison: ComparisonName,
      isAsked: (level: string) => boolean,
    ): [number, number] => {
      const asked = [...counts.values()].filter(
        (count) =>
          count.comparison === comparison && count.level !== 'not-observed' && isAsked(count.level),
      );
      return [
        asked.reduce((sum, { yes }) => sum + yes, 0),
        asked.reduce((sum, { no }) => sum + no, 0),
      ];
    };
    weights = Object.fromEntries(
      COMPARISON_NAMES.map((comparison) => [
        comparison,
        Object.fromEntries(
          Object.entries(start.comparisons[comparison]).map(([level, weight]) => {
            const [m, u] = met(comparison, (one) => one === level);
            if (m + u < 30) return [level, weight];
            const [yes, no] = met(
              comparison,
              (one) => groupOf(comparison, one) === groupOf(comparison, level),
            );
            const ratio = Math.log((m + 0.5) / (yes + 1)) - Math.log((u + 0.5) / (no + 1));
            return [level, Math.max(-7, Math.min(7, ratio))];
          }),
        ),
      ]),
    );
  }
  return { weights: weights as unknown as LinkWeights['comparisons'], matches, pairs: pairs.size };
}

describe('weights estimated from claims', () => {
  const columns = claimsOf(8, 8, 6, 4);

  it('are those of the textbook: the logarithms of how often levels are met among likely and unlikely pairs', () => {
    const estimated = estimateWeights(columns);
    const { weights, matches, pairs } = textbook(columns, defaultWeights);
    expect([estimated.ok, estimated.pairs, estimated.matches]).toEqual([
      true,
      pairs,
      Math.round(matches),
    ]);
    expect(estimated.partners).toBeCloseTo((2 * matches) / columns.size, 2);
    if (!estimated.ok) return;
    expect(estimated.weights.version).toBe(1);
    expect(estimated.weights.prior).toEqual({
      partners: defaultWeights.prior.partners * 1.5,
      quiet: defaultWeights.prior.quiet,
    });
    const near = (levels: Readonly<Record<string, number>>): object =>
      Object.fromEntries(
        Object.entries(levels).map(([level, weight]) => [level, expect.closeTo(weight, 1)]),
      );
    expect(estimated.weights.comparisons).toEqual(
      Object.fromEntries(
        Object.entries(weights).map(([comparison, levels]) => [comparison, near(levels)]),
      ),
    );
    // Whole thousandths, and what was met too seldom as it was.
    const own = Object.values(estimated.weights.comparisons).flatMap((levels) =>
      Object.values<number>(levels),
    );
    expect(own.map((weight) => Math.round(weight * 1000) / 1000)).toEqual(own);
    expect(estimated.weights.comparisons.people).toEqual(defaultWeights.comparisons.people);
  });

  it('start from, and keep, the weights they are told', () => {
    const start: LinkWeights = {
      ...defaultWeights,
      prior: { partners: 4, quiet: 0.5 },
      comparisons: {
        ...defaultWeights.comparisons,
        people: { 'several-shared': 5, 'one-shared': 3, 'none-shared': -1 },
      },
    };
    const estimated = estimateWeights(columns, { start });
    expect(estimated.ok && [estimated.weights.prior, estimated.weights.comparisons.people]).toEqual(
      [{ partners: 6, quiet: 0.5 }, start.comparisons.people],
    );
    expect(estimated.matches).toBe(Math.round(textbook(columns, start).matches));
  });

  it('are refused where there are too few pairs or matches, or more partners than can be', () => {
    expect(estimateWeights(claimsOf(1, 3, 3, 4))).toEqual({
      ok: false,
      reason: 'too-few-pairs',
      pairs: 27,
      matches: 0,
      partners: 0,
    });
    const few = estimateWeights(columns, {
      start: { ...defaultWeights, prior: { partners: 1e-4, quiet: 9 } },
    });
    expect(few).toMatchObject({
      ok: false,
      reason: 'too-few-matches',
      pairs: estimateWeights(columns).pairs,
    });
    expect(few.matches).toBeLessThan(300);
    const one = claimsOf(3, 1, 50, 4);
    const many = estimateWeights(one);
    expect(many).toMatchObject({ ok: false, reason: 'runaway', pairs: (3 * 50 * 49) / 2 });
    expect(many.partners).toBeGreaterThan(3 * defaultWeights.prior.partners);
  });
});
