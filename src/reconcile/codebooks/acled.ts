import { frozen } from '../../issue/frozen';
import { acledConvention } from '../../figure';
import type { Codebook, CodebookMeasure, ReadAccount, Resolution } from './codebook';
import type { CodebookStep } from './published';
import { groupByValue, type ValueGroup } from './value-groups';

const SOURCE = 'ACLED Codebook, fatalities';

/**
 * ACLED: the lowest figure, until a better corroborated one exists. A figure counts as better
 * corroborated where more named voices give it than could at most stand behind the lower one. Small
 * unspecified plurals are 3 or 10 by scale and context, which no claim tells: 3 is taken, and both
 * are shown as the choice.
 *
 * @example
 * ```ts
 * import { acled, publishAs, reconcileIncident } from 'casualty-claims';
 *
 * const killed = { outcome: 'killed' } as const;
 * const lowest = [
 *   { ...killed, figure: 10, source: 'A' },
 *   { ...killed, figure: 30, source: 'B' },
 * ];
 * const rows = [lowest, [...lowest, { ...killed, figure: 30, source: 'C' }]].flatMap((claims) =>
 *   publishAs(reconcileIncident(claims), acled),
 * );
 * rows.map(({ published, rule }) => [published, rule.id]);
 * // => [
 * //   [{ kind: 'value', value: 10 }, 'acled:lowest'],
 * //   [{ kind: 'value', value: 30 }, 'acled:better-corroborated'],
 * // ]
 * ```
 */
export const acled: Codebook = /* @__PURE__ */ frozen({
  id: 'acled',
  name: 'ACLED',
  edition: 'ACLED Codebook',
  publishes: ['dead'],
  casualtiesAlone: {
    deaths: 0,
    says: 'Casualties alone, without a word of deaths, are no deaths.',
    source: SOURCE,
  },
  convention: acledConvention,
  rules: {
    lowest: { says: 'The lowest figure, until a better corroborated one exists.', source: SOURCE },
    'better-corroborated': {
      says: 'A better corroborated figure replaces the lowest.',
      source: SOURCE,
    },
    split: {
      says: 'A total over days is split equally, the odd remainder to the first day.',
      source: SOURCE,
    },
  },
  resolve,
});

function resolve(row: CodebookMeasure): Resolution {
  const lowest = settle(row.accounts, (readings) =>
    Math.min(...readings.map(({ lower }) => lower)),
  );
  // The other end of "3 or 10"; of any other wording both ends are the same.
  const other = settle(row.accounts, (readings) =>
    Math.min(...readings.map(({ lower, upper }) => upper ?? lower)),
  );
  const [taken, choice] = [lowest.winner.value, [lowest.winner.value, other.winner.value] as const];
  const isChoice = taken !== other.winner.value;
  return {
    published: { kind: 'value', value: taken, ...(isChoice ? { choice } : {}) },
    rule: lowest.winner === lowest.first ? 'lowest' : 'better-corroborated',
    rests: lowest.winner.accounts,
    steps: [
      ...lowest.steps,
      ...(isChoice
        ? [
            {
              kind: 'choice' as const,
              between: choice,
              taken,
              because: 'scale-and-context' as const,
            },
          ]
        : []),
      ...splitOverDays(lowest.winner, row),
    ],
  };
}

function settle(
  accounts: readonly ReadAccount[],
  valueOf: (readings: ReadAccount['readings']) => number,
): { first: ValueGroup; winner: ValueGroup; steps: readonly CodebookStep[] } {
  const groups = groupByValue(accounts, ({ readings }) => valueOf(readings));
  const [first, ...higher] = groups;
  if (first === undefined) throw new RangeError('a row of a codebook has at least one account');
  const winner = higher.reduce(
    (best, group) => (group.voices.lower > best.voices.upper ? group : best),
    first,
  );
  const steps =
    groups.length < 2
      ? []
      : groups.map(({ value, voices, claimIds }): CodebookStep => ({
          kind: 'corroboration',
          value,
          voices,
          claimIds,
        }));
  return { first, winner, steps };
}

/** Only a claim tells a total over several days from a day that is not known exactly. */
function splitOverDays(
  { value, accounts, claimIds }: ValueGroup,
  { days: window, claimsGiven }: CodebookMeasure,
): readonly CodebookStep[] {
  if (!claimsGiven)
    return window !== null && window > 1
      ? [{ kind: 'not-applied', rule: 'acled:split', because: 'claims-not-given' }]
      : [];
  const days = Math.max(1, ...accounts.map(({ totalDays }) => totalDays ?? 1));
  if (days === 1) return [];
  const otherDays = Math.floor(value / days);
  return [{ kind: 'split', claimIds, days, firstDay: value - otherDays * (days - 1), otherDays }];
}
