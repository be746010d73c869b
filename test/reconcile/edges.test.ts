import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishAs, reconcileClaims, reconcileIncident, type ClaimInput } from 'casualty-claims';
import { civilianStatus } from '../../src/reconcile/codebooks/civilian-status';

const killed = { outcome: 'killed', date: '2014-01-08' } as const;

describe('a copy is proposed', () => {
  const first: ClaimInput = {
    ...killed,
    id: 'a',
    figure: 137,
    source: 'A',
    reportedOn: '2014-01-08',
  };
  const again: ClaimInput = {
    ...killed,
    id: 'b',
    figure: 137,
    source: 'B',
    reportedOn: '2014-01-09',
  };
  const copies = (...claims: ClaimInput[]): number =>
    reconcileIncident(claims).proposedCopies.length;

  test('of a rare figure said again within two weeks, and of no round one, small one, later one or repeat told as such', () => {
    expect(copies(first, again)).toBe(1);
    expect(copies({ ...first, figure: 140 }, { ...again, figure: 140 })).toBe(0);
    expect(copies({ ...first, figure: 19 }, { ...again, figure: 19 })).toBe(0);
    expect([
      copies(first, { ...again, reportedOn: '2014-01-22' }),
      copies(first, { ...again, reportedOn: '2014-01-23' }),
    ]).toEqual([1, 0]);
    expect(
      copies(
        first,
        { ...killed, id: 'x', figure: 90, source: 'X', reportedOn: '2014-01-08' },
        { ...again, restates: 'x' },
      ),
    ).toBe(0);
  });
});

describe('a cause of a gap', () => {
  const said = (
    id: string,
    source: string,
    figure: number,
    day: number,
    more: ClaimInput = {},
  ): ClaimInput => ({
    ...killed,
    id,
    source,
    figure,
    reportedOn: `2014-01-${String(day).padStart(2, '0')}`,
    ...more,
  });
  const [causes, unexplained] = [
    (...claims: ClaimInput[]) => reconcileIncident(claims).measures[0]?.disagreements[0]?.causes,
    (...claims: ClaimInput[]) =>
      reconcileIncident(claims).measures[0]?.disagreements[0]?.unexplained,
  ];

  test('is an older figure only where the other side is older too', () => {
    expect(
      causes(said('then', 'A', 40, 8), said('now', 'A', 60, 10), said('b', 'B', 40, 9)),
    ).toEqual([{ kind: 'older-as-of', claimId: 'now', counterpart: 'then', share: 20 }]);
    expect(
      causes(said('then', 'A', 40, 8), said('now', 'A', 60, 10), said('b', 'B', 40, 12)),
    ).toEqual([]);
  });

  test('is none that would widen it', () => {
    expect(
      causes(said('then', 'A', 90, 8), said('now', 'A', 60, 10), said('b', 'B', 40, 9)),
    ).toEqual([]);
  });

  test('takes its share of what the causes before it left', () => {
    const claims = [
      said('then', 'A', 80, 8),
      said('now', 'A', 100, 10),
      said('b', 'B', 20, 9, { date: '2014-01' }),
      said('day', 'B', 30, 8),
    ];
    expect(causes(...claims)?.map(({ kind, share }) => [kind, share])).toEqual([
      ['older-as-of', 20],
      ['window', 10],
    ]);
    expect(unexplained(...claims)).toBe(50);
  });
});

describe('sensitivity', () => {
  const figures = fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: 3_000 }),
      fc.constantFrom(
        'dozens',
        'hundreds',
        'thousands',
        'more than 80',
        'fewer than 90',
        'several',
      ),
    ),
    { minLength: 2, maxLength: 5 },
  );

  test('without a voice is the range of the others', () => {
    fc.assert(
      fc.property(figures, (list) => {
        const claims = list.map((figure, at) => ({
          ...killed,
          id: `c${String(at)}`,
          figure,
          source: `Source ${String(at)}`,
        }));
        for (const { lineage, range, openAbove } of reconcileIncident(claims).measures[0]
          ?.sensitivity.without ?? []) {
          const others = reconcileIncident(
            claims.filter(({ source }) => lineage !== `named:${source.toLowerCase()}`),
          ).measures[0];
          expect([range, openAbove]).toEqual([others?.range, others?.openAbove]);
        }
      }),
      {
        seed: 3,
        numRuns: 200,
        examples: [[['dozens', 'thousands', 500]], [['hundreds', 'thousands', 500]]],
      },
    );
  });

  test('tells that only one voice bounds the range above, although others share both of its ends', () => {
    const claims = [
      ['a', 'A', 'many'],
      ['b', 'B', 3],
      ['c', 'C', 'many'],
    ].map(([id, source, figure]) => ({ ...killed, id, source, figure }) as ClaimInput);
    const { sensitivity, range } = reconcileIncident(claims).measures[0] ?? {};
    expect(range).toEqual({ lower: 3, upper: 3 });
    expect(sensitivity?.without.map((one) => [one.lineage, one.range?.upper])).toEqual([
      ['named:a', 3],
      ['named:b', null],
      ['named:c', 3],
    ]);
    expect(sensitivity?.moves).toEqual({ claimId: 'b', range: { lower: 3, upper: null } });
  });

  test('halving names only the voices above the half; of two moves as wide, that of the smaller id is told', () => {
    const of = (...list: [string, string, number][]) =>
      reconcileIncident(list.map(([id, source, figure]) => ({ ...killed, id, source, figure })))
        .measures[0]?.sensitivity;
    expect(of(['a', 'A', 100], ['b', 'B', 40])?.halving).toEqual(['named:a']);
    expect(of(['z', 'A', 10], ['m', 'M', 20], ['a', 'Z', 30])?.moves?.claimId).toBe('a');
  });
});

describe('what a summary leaves', () => {
  const month: ClaimInput = {
    id: 'm',
    figure: 100,
    outcome: 'killed',
    date: '2014-01',
    place: { name: 'Aleppo', level: 'province' },
    source: 'UN',
  };
  const undated: ClaimInput = {
    outcome: 'killed',
    id: 'd',
    figure: 42,
    place: { name: 'Qadi Askar', within: ['Aleppo'] },
    source: 'SOHR',
    report: 'r',
    event: 'e',
  };
  const day: ClaimInput = { ...undated, ...killed };

  test.each<[string, ClaimInput, ClaimInput]>([
    ['whose side nobody names', { ...month, side: 'Syrian army' }, day],
    ['that nobody dates', month, undated],
  ])('beside an incident %s counts it only as possibly inside', (_name, summary, incident) => {
    const [residual] = reconcileClaims([summary, incident]).summaries.flatMap(
      ({ residuals }) => residuals,
    );
    expect(residual).toMatchObject({
      inside: [],
      possiblyInside: [{ label: 'killed' }],
      rest: { lower: 100, upper: 100 },
      restIfAllInside: { lower: 58, upper: 58 },
    });
  });
});

describe('a codebook', () => {
  test('takes no part for combatants that may be none', () => {
    const status = (figure: ClaimInput['figure']) => {
      const incident = reconcileIncident([
        { ...killed, id: 'all', figure: 42, source: 'A' },
        { id: 'part', figure: figure ?? 0, population: 'combatants', partOf: 'all' },
      ]);
      const row = incident.measures.find(({ partOf }) => partOf === null);
      return row === undefined ? null : civilianStatus(row, incident.disputes).kind;
    };
    expect([status(3), status({ kind: 'at-most', value: 3 })]).toEqual(['mixed', 'unknown']);
  });

  test('subtracts from a total only incidents of the same people', () => {
    const total = reconcileIncident([
      { ...killed, figure: 100, source: { name: 'UN', reliability: 'A' } },
    ]);
    const low = (more: ClaimInput): unknown => {
      const published = publishAs(total, 'ucdp', {
        identified: [reconcileIncident([{ ...killed, figure: 30, source: 'B', ...more }])],
      })[0]?.published;
      return published?.kind === 'range' ? published.low : published;
    };
    expect([low({}), low({ population: 'civilians' })]).toEqual([70, 100]);
  });
});
