import { describe, expect, test } from 'vitest';
import { reconcileIncident, type ClaimInput } from 'casualty-claims';

const measures = (...claims: ClaimInput[]) =>
  reconcileIncident(
    claims.map((claim, at) => ({
      outcome: 'killed',
      id: `c${String(at)}`,
      source: `S${String(at)}`,
      ...claim,
    })),
  ).measures;
const unknown = { kind: 'unknown' } as const;

describe('a row of figures without a number', () => {
  test('is what they say; beside a number they count for nothing but what is asserted', () => {
    const of = (...claims: ClaimInput[]) =>
      measures(...claims).map(({ range, asserted, documentedMinimum, accounts }) => [
        range,
        asserted,
        documentedMinimum,
        accounts.length,
      ]);
    expect(of({ figure: unknown, evidence: 'bodies' })).toEqual([
      [{ lower: 1, upper: null }, { lower: 1, upper: null }, 1, 1],
    ]);
    expect(of({ figure: unknown, evidence: 'bodies' }, { figure: 3 })).toEqual([
      [{ lower: 3, upper: 3 }, { lower: 1, upper: null }, null, 2],
    ]);
  });
});

describe('the documented minimum', () => {
  const documented = (...claims: ClaimInput[]) =>
    measures(...claims).map(({ documentedMinimum, sensitivity }) => [
      documentedMinimum,
      sensitivity.halving,
    ]);

  test('is the most that bodies or graves stand behind', () => {
    expect(documented({ figure: 7, evidence: 'graves' })).toEqual([[7, null]]);
    expect(documented({ figure: 7, evidence: 'bodies' })).toEqual([[7, null]]);
    expect(documented({ figure: 7, evidence: 'footage' })).toEqual([[null, null]]);
    expect(
      documented(
        { figure: 100, evidence: 'bodies' },
        { figure: 200, people: ['Ali'] },
        { figure: 60, evidence: 'graves' },
      ),
    ).toEqual([[100, ['named:s0', 'named:s2']]]);
  });

  test('is the count of different names that all claims give together, and each voice by its own', () => {
    expect(
      documented({ figure: 7, people: ['Ali', 'Omar'] }, { figure: 9, people: ['Omar', 'Zaid'] }),
    ).toEqual([[3, ['named:s0', 'named:s1']]]);
    expect(
      documented(
        { figure: 7, people: ['Ali', 'Omar'], source: 'A' },
        { figure: 7, people: ['Huda', 'Rim', 'Sami'], source: 'A' },
        { figure: 9, people: ['Zaid', 'Nur'], source: 'B' },
      ),
    ).toEqual([[7, ['named:a']]]);
  });
});

test('publishers are told in their order, each once', () => {
  expect(
    measures({ figure: 7, via: 'Z' }, { figure: 9, via: 'A' }, { figure: 8, via: 'Z' }).map(
      ({ publishers }) => publishers,
    ),
  ).toEqual([['A', 'Z']]);
});

describe('what is implied', () => {
  const implied = (...claims: ClaimInput[]) =>
    measures(...claims.map((claim) => ({ source: 'A', ...claim }))).find(
      ({ partOf }) => partOf === null,
    )?.implied;
  const [civilians, fighters] = [
    { partOf: 'w', population: 'civilians' },
    { partOf: 'w', population: 'fighters' },
  ] as const;
  const from = ['w', 'p', 'q'];

  test('of a part, by its whole and the other parts, and of the rest', () => {
    expect(
      implied(
        { id: 'w', figure: 10 },
        { id: 'p', figure: 'more than 3', ...civilians },
        { id: 'q', figure: 4, ...fighters },
      ),
    ).toEqual([
      {
        kind: 'part',
        lineage: 'named:a',
        claimId: 'p',
        bounds: { lower: 4, upper: 6 },
        byConvention: true,
        from,
        tight: true,
      },
      {
        kind: 'rest',
        lineage: 'named:a',
        bounds: { lower: 0, upper: 2 },
        byConvention: true,
        withoutConvention: { lower: 0, upper: 6 },
        from: ['p', 'q'],
        tight: true,
      },
    ]);
    expect(implied({ id: 'w', figure: 10 }, { id: 'p', figure: 4, ...civilians })).toEqual([
      {
        kind: 'rest',
        lineage: 'named:a',
        bounds: { lower: 6, upper: 6 },
        byConvention: false,
        withoutConvention: { lower: 6, upper: 6 },
        from: ['p'],
        tight: true,
      },
    ]);
  });

  test('of a whole, by its parts', () => {
    expect(
      implied(
        { id: 'w', figure: 'more than 10' },
        { id: 'p', figure: 8, ...civilians },
        { id: 'q', figure: 7, partOf: 'w', population: 'combatants' },
      ),
    ).toEqual([
      {
        kind: 'whole',
        lineage: 'named:a',
        bounds: { lower: 15, upper: null },
        byConvention: false,
        from,
        tight: true,
      },
    ]);
    expect(implied({ id: 'w', figure: 10 })).toEqual([]);
  });
});

describe('figures that are held against other rows', () => {
  const lost = (id: string, source: string, figure: number, type?: string): ClaimInput => ({
    id,
    source,
    figure,
    outcome: 'destroyed',
    unit: 'vehicle',
    ...(type === undefined ? {} : { type }),
  });
  const wholes = (count: number) =>
    Array.from({ length: count }, (_, at) => lost(`w${String(at)}`, `W${String(at)}`, 5));
  const compared = (...claims: ClaimInput[]) =>
    measures(...claims)
      .filter(({ label }) => label === 'destroyed / vehicle')
      .map(({ comparisons, moreComparisons }) => [comparisons.length, moreComparisons]);

  test('are twenty of a row for each other row; that there are more is said where there is another row', () => {
    const others = [lost('t', 'T', 2, 'tank'), lost('c', 'C', 8, 'car')];
    expect([
      compared(...wholes(19), ...others),
      compared(...wholes(20), ...others),
      compared(...wholes(21), ...others),
    ]).toEqual([[[38, false]], [[40, false]], [[40, true]]]);
    expect([compared(...wholes(2)), compared(...wholes(21))]).toEqual([[[0, false]], [[0, false]]]);
  });

  test('are no sums of parts', () => {
    const [row] = measures(
      lost('y', 'Y', 5),
      lost('t', 'Z', 2, 'tank'),
      lost('c', 'Z', 8, 'car'),
    ).filter(({ label }) => label === 'destroyed / vehicle');
    expect(row?.accounts.map(({ sumOfParts }) => sumOfParts)).toEqual([false, true]);
    expect(row?.comparisons.map(({ claimId, label }) => [claimId, label])).toEqual([
      ['y', 'destroyed / vehicle / car'],
      ['y', 'destroyed / vehicle / tank'],
    ]);
    expect(row?.implied).toEqual([
      {
        kind: 'whole',
        lineage: 'named:z',
        bounds: { lower: 10, upper: null },
        byConvention: false,
        from: ['c', 't'],
        tight: true,
      },
    ]);
  });
});
