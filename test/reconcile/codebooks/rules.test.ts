import { describe, expect, test } from 'vitest';
import { parseClaims, reconcileIncident, type ClaimInput } from 'casualty-claims';
import {
  publishAs,
  ucdp,
  type Codebook,
  type CodebookName,
  type PublishedMeasure,
} from '../../../src/reconcile/codebooks';

/** The toll that a codebook publishes for claims which it is given. */
function toll(
  codebook: Codebook | CodebookName,
  inputs: readonly ClaimInput[],
  identified: readonly ClaimInput[] = [],
): PublishedMeasure {
  const { claims } = parseClaims(inputs);
  const inside = parseClaims(identified).claims;
  const row = publishAs(reconcileIncident(claims), codebook, {
    claims: [...claims, ...inside],
    ...(inside.length === 0 ? {} : { identified: [reconcileIncident(inside)] }),
  }).find(({ measure }) => measure.population === undefined);
  if (row === undefined) throw new Error('no toll');
  return row;
}

const killed = (
  id: string,
  figure: NonNullable<ClaimInput['figure']>,
  more: ClaimInput = {},
): ClaimInput => ({ id, figure, outcome: 'killed', source: id, ...more });
const graded = (
  id: string,
  figure: NonNullable<ClaimInput['figure']>,
  reliability: 'A' | 'B' | 'C' | 'D' | 'E',
  more: ClaimInput = {},
): ClaimInput => killed(id, figure, { source: { name: id, reliability }, ...more });
const kinds = ({ steps }: PublishedMeasure): string[] =>
  steps.flatMap((step) => (step.kind === 'read' ? [] : step.kind));

describe('ACLED', () => {
  test('keeps the best corroborated although a higher figure has more voices than the lowest', () => {
    const claims = [
      killed('A', 10),
      ...['B', 'C', 'D'].map((id) => killed(id, 20)),
      killed('E', 30),
      killed('F', 30),
    ];
    expect(toll('acled', claims)).toMatchObject({
      published: { kind: 'value', value: 20 },
      rule: { id: 'acled:better-corroborated' },
      claimIds: ['B', 'C', 'D'],
    });
  });

  test('weighs no corroboration where there is one figure, and splits nothing that happened on one day', () => {
    expect(
      kinds(
        toll('acled', [
          killed('A', 10, { date: '2014-01-08' }),
          killed('B', 10, { date: '2014-01-08' }),
        ]),
      ),
    ).toEqual([]);
    expect(
      publishAs(
        reconcileIncident([killed('A', 10, { date: '2014-01-08' })]),
        'acled',
      )[0]?.steps.map(({ kind }) => kind),
    ).toEqual(['read']);
    expect(
      publishAs(
        reconcileIncident([killed('A', 10, { date: { from: '2014-01-08', to: '2014-01-09' } })]),
        'acled',
      )[0]?.steps.map(({ kind }) => kind),
    ).toEqual(['read', 'not-applied']);
  });

  test('splits by the figure that it takes, over the longest of its windows', () => {
    const month = { scope: 'summary', date: { from: '2014-01-06', to: '2014-01-10' } } as const;
    const split = toll('acled', [
      killed('A', 7, month),
      killed('B', 7, { ...month, date: { from: '2014-01-08', to: '2014-01-10' } }),
      killed('C', 90, { ...month, date: { from: '2014-01-01', to: '2014-01-31' } }),
    ]);
    expect(split.steps).toContainEqual({
      kind: 'split',
      claimIds: ['A', 'B'],
      days: 5,
      firstDay: 3,
      otherDays: 1,
    });
  });
});

describe('GTD', () => {
  const on = (day: number): ClaimInput => ({ reportedOn: `2014-01-0${String(day)}` });

  test('takes half of the sources for no majority, and a figure that leads alone for no tie', () => {
    const row = toll('gtd', [
      killed('A', 10, on(8)),
      killed('B', 20, on(8)),
      killed('C', 20, on(8)),
      killed('D', 30, on(8)),
    ]);
    expect(row).toMatchObject({
      published: { kind: 'value', value: 10 },
      rule: { id: 'gtd:lowest' },
      claimIds: ['A'],
    });
    expect(kinds(row)).toEqual(['not-applied']);
  });

  test('misses no day where all give the same figure', () => {
    expect(kinds(toll('gtd', [killed('A', 10), killed('B', 10)]))).toEqual([]);
    expect(toll('gtd', [killed('A', 10), killed('B', 20)]).steps).toContainEqual({
      kind: 'not-applied',
      rule: 'gtd:most-recent',
      because: 'reporting-day-not-given',
    });
  });

  test('takes the day of a running total for that of the report where no other is said', () => {
    expect(
      toll('gtd', [killed('A', 10, on(8)), killed('B', 20, { asOf: '2014-01-09' })]),
    ).toMatchObject({ published: { value: 20 }, rule: { id: 'gtd:most-recent' } });
  });

  test('takes the latest day whose source it trusts only from the latest day of all', () => {
    const row = toll('gtd', [
      killed('A', 10, on(7)),
      killed('B', 20, on(8)),
      graded('C', 30, 'E', on(9)),
    ]);
    expect(row).toMatchObject({ published: { value: 10 }, rule: { id: 'gtd:lowest' } });
    expect(row.steps).toContainEqual({ kind: 'set-aside', claimIds: ['C'], because: 'doubtful' });
  });

  test('names who was left out beside the most recent too', () => {
    const row = toll('gtd', [graded('A', 10, 'D', on(8)), killed('B', 20, on(9))]);
    expect([row.published, row.steps.at(-1)]).toEqual([
      { kind: 'value', value: 20 },
      { kind: 'set-aside', claimIds: ['A'], because: 'doubtful' },
    ]);
  });
});

describe('UCDP', () => {
  test('takes the one graded source for the most reliable, but not the better of two poor grades beside a source without one', () => {
    expect(toll('ucdp', [graded('A', 42, 'B'), killed('B', 70)]).published).toEqual({
      kind: 'range',
      low: 42,
      best: 42,
      high: 70,
    });
    const poor = toll('ucdp', [graded('A', 42, 'E'), killed('B', 70, { credibility: 5 })]);
    expect(poor.published).toEqual({ kind: 'range', low: 42, high: 70 });
    expect(poor.steps).toContainEqual({
      kind: 'not-applied',
      rule: 'ucdp:best',
      because: 'reliability-not-given',
    });
  });

  test('rests on the voices of its low, its best and its high', () => {
    expect(
      toll('ucdp', [
        graded('A', 42, 'C'),
        graded('B', 60, 'B'),
        graded('C', 50, 'C'),
        graded('D', 70, 'C'),
        graded('E', 900, 'E'),
      ]).claimIds,
    ).toEqual(['A', 'B', 'D']);
    expect(toll('ucdp', [graded('A', 5, 'E'), graded('B', 42, 'B')]).claimIds).toEqual(['A', 'B']);
  });

  test('misses grades only where they could tell a highest reliable figure from another', () => {
    const missing = (claims: readonly ClaimInput[]) =>
      toll('ucdp', claims).steps.filter(
        (step) => step.kind === 'not-applied' && step.rule === 'ucdp:high',
      ).length;
    expect([
      missing([killed('A', 42), killed('B', 70)]),
      missing([killed('A', 42), killed('B', 42)]),
      missing([killed('A', { kind: 'between', low: 40, high: 50 })]),
      missing([graded('A', 42, 'B'), killed('B', 70)]),
    ]).toEqual([1, 0, 0, 0]);
  });

  test('has no best of a remainder where the whole or what it contains has none', () => {
    const between = { kind: 'between', low: 40, high: 50 } as const;
    expect(toll('ucdp', [killed('A', 100)], [killed('X', between)]).published).toEqual({
      kind: 'range',
      low: 60,
      high: 50,
    });
    expect(toll('ucdp', [killed('A', between)], [killed('X', 10)]).published).toEqual({
      kind: 'range',
      low: 30,
      high: 40,
    });
  });

  describe('with words that nothing bounds above', () => {
    const open: Codebook = {
      ...ucdp,
      convention: {
        ...ucdp.convention,
        terms: { thousands: { low: 2_000, high: null, source: 'mine' } },
      },
    };
    const thousands = { kind: 'vague', term: 'thousands' } as const;

    test('counts at least what is inside, so that less may remain', () => {
      const row = toll(open, [killed('A', 10_000)], [killed('X', thousands)]);
      expect(row.published).toEqual({ kind: 'range', low: 8_000, high: 8_000 });
      expect(row.steps).toContainEqual({
        kind: 'subtracted',
        claimIds: ['X'],
        low: 2_000,
        best: null,
        high: 2_000,
      });
    });

    test('keeps the remainder of them without an upper end', () => {
      expect(toll(open, [killed('A', thousands)], [killed('X', 500)]).published).toEqual({
        kind: 'range',
        low: 1_500,
        high: null,
      });
    });
  });
});

describe('EM-DAT', () => {
  const un = (id: string, figure: number): ClaimInput =>
    killed(id, figure, { source: { name: id, kind: 'UN' } });
  const ministry = killed('M', 60, { source: { name: 'M', kind: 'official' } });

  test('takes what all of the highest rank agree on, and names the rest as lower ranked', () => {
    const row = toll('emdat', [un('OCHA', 100), un('WHO', 100), ministry, killed('P', 90)]);
    expect(row).toMatchObject({
      published: { kind: 'value', value: 100 },
      rule: { id: 'emdat:ranked-sources' },
      claimIds: ['OCHA', 'WHO'],
    });
    expect(row.steps).toContainEqual({
      kind: 'set-aside',
      claimIds: ['M', 'P'],
      because: 'lower-ranked',
    });
  });

  test('sets nobody aside where all give the one figure, ranked or not', () => {
    const row = toll('emdat', [un('OCHA', 60), ministry, killed('P', 60)]);
    expect(row).toMatchObject({ rule: { id: 'emdat:only-figure' }, claimIds: ['M', 'OCHA', 'P'] });
    expect(kinds(row)).toEqual([]);
  });
});

describe('IBC and Airwars', () => {
  const civilians = { population: 'civilians' } as const;
  const fighters = (id: string, partOf: string, figure: number): ClaimInput => ({
    id,
    figure,
    population: 'fighters',
    partOf,
  });

  test('take the largest of parts that may overlap for the combatants, and leave no fewer than nobody', () => {
    const contested = toll('ibc', [
      killed('A', 100),
      fighters('f1', 'A', 21),
      { ...fighters('f2', 'A', 30), population: 'soldiers' },
      killed('B', 40),
    ]);
    expect(contested).toMatchObject({
      published: { kind: 'range', low: 0, high: 70 },
      claimIds: ['A'],
    });
    expect(contested.steps).toContainEqual({
      kind: 'combatants',
      claimIds: ['f1', 'f2'],
      atLeast: 30,
    });
    expect(
      toll('ibc', [killed('A', 20), fighters('f1', 'A', 20), killed('B', 0)]).published,
    ).toEqual({ kind: 'range', low: 0, high: 0 });
  });

  test('rest on the voices at the two ends, and miss grades only between two ends', () => {
    const row = (claims: readonly ClaimInput[]) =>
      publishAs(reconcileIncident(claims), 'ibc', { claims: parseClaims(claims).claims })[0];
    const wide = row([
      killed('A', 42, civilians),
      killed('B', 50, civilians),
      killed('C', 70, civilians),
    ]);
    expect(wide?.claimIds).toEqual(['A', 'C']);
    expect(wide?.steps).toContainEqual({
      kind: 'not-applied',
      rule: 'ibc:credible-range',
      because: 'reliability-not-given',
    });
    expect(
      row([killed('A', 42, civilians), killed('B', 42, civilians)])?.steps.map(({ kind }) => kind),
    ).toEqual(['read', 'read']);
  });
});

describe('Wikimpacts', () => {
  test('publishes one number for one number and both ends for a range', () => {
    expect([
      toll('wikimpacts', [killed('A', 42), killed('B', 42)]).published,
      toll('wikimpacts', [killed('A', { kind: 'between', low: 40, high: 50 })]).published,
    ]).toEqual([
      { kind: 'value', value: 42 },
      { kind: 'range', low: 40, high: 50 },
    ]);
  });

  test('publishes nothing for a voice at odds with itself, or for figures that only meet', () => {
    const twice = [
      killed('a', 42, { source: 'SOHR', via: 'X' }),
      killed('b', 70, { source: 'SOHR', via: 'Y' }),
    ];
    expect(toll('wikimpacts', twice).published).toEqual({ kind: 'not-stated', because: 'choice' });
    expect(
      toll('wikimpacts', [
        killed('A', { kind: 'between', low: 40, high: 50 }),
        killed('B', { kind: 'between', low: 45, high: 50 }),
      ]).published,
    ).toEqual({ kind: 'not-stated', because: 'choice' });
  });
});
