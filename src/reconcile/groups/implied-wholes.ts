import { areMeasuresDisjoint, compareMeasures, type Measure } from '../../claim/measure';
import { isDeath } from '../../claim/outcome';
import { sum } from '../../interval/combine';
import { facetsOf } from '../facets';
import type { BuiltAccount } from '../accounts/account';
import { MOST_MEASURES } from './measures';
import type { Account } from '../model/types';

/** A row in the making: its measure and its accounts. */
interface MeasureAccounts {
  readonly measure: Measure;
  readonly accounts: readonly BuiltAccount[];
}

/**
 * A voice that gives only the parts of a measure (2 tanks, 2 carriers, 8 cars) implies a whole of
 * at least their sum. Where another voice states the whole (5 vehicles), the sum stands beside it
 * as an account of its own, marked `sumOfParts`.
 *
 * @param whole - the measure of the whole
 * @param others - the other measures of the incident
 */
export function impliedWholes(
  whole: MeasureAccounts,
  others: readonly MeasureAccounts[],
): BuiltAccount[] {
  const speaking = new Set(whole.accounts.map(({ account }) => account.lineage));
  const byVoice = new Map<string, BuiltAccount[]>();
  for (const other of others) {
    if (!isWider(whole.measure, other.measure)) continue;
    for (const built of other.accounts) {
      const { lineage } = built.account;
      if (speaking.has(lineage)) continue;
      const key = `${lineage}\n${built.speaking.claim.effective.report ?? ''}`;
      byVoice.set(key, [...(byVoice.get(key) ?? []), built]);
    }
  }
  return [...byVoice.values()].flatMap((parts) => {
    const disjoint = parts.filter((part, at) =>
      parts.slice(0, at).every((other) => areApart(part, other)),
    );
    return disjoint.length < 2 ? [] : sumOf(disjoint, whole.measure);
  });
}

/**
 * The other rows that may hold parts of a row: those that state a type, population or side where it
 * states none. Rows are sorted by what they state, so that thousands of one kind are not held
 * against each other.
 */
export function partMeasures<T extends MeasureAccounts>(
  measures: readonly T[],
): (whole: T) => readonly T[] {
  const byStated = new Map<string, Map<number, T[]>>();
  for (const part of measures) {
    const kind = kindOf(part.measure);
    const kinds = byStated.get(kind) ?? new Map<number, T[]>();
    byStated.set(kind, kinds);
    const stated = statedOf(part.measure);
    const known = kinds.get(stated);
    if (known === undefined) kinds.set(stated, [part]);
    else known.push(part);
  }
  return (whole) => {
    const own = statedOf(whole.measure);
    const lists = [...(byStated.get(kindOf(whole.measure)) ?? [])].filter(
      ([stated]) => (stated & ~own) !== 0,
    );
    return lists.flatMap(([, list]) => list).slice(0, MOST_MEASURES);
  };
}

function kindOf({ unit, outcomes }: Measure): string {
  return `${unit} ${outcomes.every(isDeath) ? 'dead' : [...outcomes].sort().join()}`;
}

/** Which facets a measure states, as bits. */
function statedOf({ types, population, side }: Measure): number {
  return Number(types.length > 0) + 2 * Number(population.length > 0) + 4 * Number(side.length > 0);
}

/** Whether a measure states less than another and is comparable with it. */
function isWider(wide: Measure, narrow: Measure): boolean {
  const statesLess =
    (wide.types.length === 0 && narrow.types.length > 0) ||
    (wide.population.length === 0 && narrow.population.length > 0) ||
    (wide.side.length === 0 && narrow.side.length > 0);
  return statesLess && compareMeasures(wide, narrow).comparable;
}

function areApart(a: BuiltAccount, b: BuiltAccount): boolean {
  return areMeasuresDisjoint(a.speaking.claim.measure, b.speaking.claim.measure) === 'yes';
}

function sumOf(parts: readonly BuiltAccount[], measure: Measure): BuiltAccount[] {
  const [first] = parts;
  if (first === undefined) return [];
  const own = { lower: sum(parts.map((part) => part.own)).lower, upper: null };
  const read = sum(parts.map(({ account }) => account.read));
  const said = parts.map(({ account }) => account.figure.words).join(' + ');
  const account: Account = {
    ...first.account,
    claimIds: parts.flatMap((part) => part.account.claimIds).sort(),
    figure: { kind: 'at-least', value: own.lower, words: said },
    stated: {
      lower: own.lower,
      upper: own.lower,
      openAbove: true,
      openBelow: false,
      approximate: false,
      byConvention: parts.some((part) => part.account.stated.byConvention),
      derived: true,
    },
    asserted: own,
    read: { lower: read.lower, upper: read.upper },
    readBy: 'sum-of-parts',
    sumOfParts: true,
    measure: facetsOf(measure),
    addends: parts.map((part) => ({
      claimId: part.account.claimId,
      figure: part.account.figure,
      measure: part.account.measure,
    })),
    otherWordings: [],
    superseded: [],
    falls: [],
    parts: [],
    rest: null,
  };
  return [
    {
      account,
      claims: [],
      speaking: first.speaking,
      own,
      breakdown: { parts: [], rest: null, whole: own, isWholeTight: true, contradicts: false },
    },
  ];
}
