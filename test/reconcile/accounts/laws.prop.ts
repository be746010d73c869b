import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertedBounds } from 'casualty-claims/figure';
import {
  includes,
  reconcileIncident,
  type ClaimInput,
  type Figure,
  type Interval,
} from 'casualty-claims';
import { HAS_ALL_RUNS, runs } from '../../runs';

/**
 * The slow obvious twin: a small world in which the dead are counted by status and sex, every
 * assignment of counts to the four kinds of people is tried, and what no assignment allows may be
 * cut away.
 */
const MOST = 3;
const GROUPS = { civilians: [0, 1], combatants: [2, 3], women: [0, 2], men: [1, 3] } as const;
type Group = keyof typeof GROUPS;

function* worlds(): Generator<readonly number[]> {
  for (let a = 0; a <= MOST; a += 1)
    for (let b = 0; b <= MOST; b += 1)
      for (let c = 0; c <= MOST; c += 1) for (let d = 0; d <= MOST; d += 1) yield [a, b, c, d];
}

const countOf = (world: readonly number[], group: Group | 'all'): number =>
  (group === 'all' ? [0, 1, 2, 3] : GROUPS[group]).reduce(
    (sum, cell) => sum + (world[cell] ?? 0),
    0,
  );

const figure = fc.record({
  kind: fc.constantFrom('exact' as const, 'at-least' as const, 'at-most' as const),
  value: fc.nat(6),
  words: fc.constant('n'),
});
const said = fc.tuple(
  figure,
  fc.uniqueArray(
    fc.tuple(fc.constantFrom<Group>('civilians', 'combatants', 'women', 'men'), figure),
    { maxLength: 4, selector: ([group]) => group },
  ),
);

interface Statement {
  readonly id: string;
  readonly group: Group | 'all';
  readonly figure: Figure;
}

const statements = ([whole, parts]: readonly [
  Figure,
  readonly (readonly [Group, Figure])[],
]): Statement[] => [
  { id: 'whole', group: 'all', figure: whole },
  ...parts.map(([group, part]): Statement => ({ id: group, group, figure: part })),
];

const claimOf = ({ id, group, figure: words }: Statement, more: ClaimInput): ClaimInput => ({
  id,
  figure: words,
  outcome: 'killed',
  ...more,
  ...(group === 'all' ? {} : { population: group }),
});

/**
 * The worlds in which every statement is true; figures are small, so none beyond MOST of a kind is
 * needed.
 */
const possible = (all: readonly Statement[]): (readonly number[])[] =>
  [...worlds()].filter((world) =>
    all.every(({ group, figure: words }) => includes(assertedBounds(words), countOf(world, group))),
  );

describe('bounds implied inside one account', () => {
  test('never exclude a true assignment of whole numbers', () => {
    fc.assert(
      fc.property(said, (input) => {
        const all = statements(input);
        const incident = reconcileIncident(
          all.map((one) =>
            claimOf(one, { source: 'SOHR', ...(one.group === 'all' ? {} : { partOf: 'whole' }) }),
          ),
        );
        const account = incident.measures
          .flatMap(({ accounts }) => accounts)
          .find(({ claimId }) => claimId === 'whole');
        if (account === undefined) throw new Error('the whole has an account');
        const implied = new Map<string, Interval>(
          account.parts.map((part) => [part.claimId, part.implied]),
        );
        for (const world of possible(all)) {
          for (const { id, group } of all) {
            const bounds = implied.get(id);
            if (bounds !== undefined) expect(includes(bounds, countOf(world, group))).toBe(true);
          }
          const others =
            account.rest === null
              ? null
              : countOf(world, 'all') -
                account.rest.from.reduce((sum, id) => sum + countOf(world, id as Group), 0);
          if (others !== null && account.rest !== null)
            expect(includes(account.rest.bounds, others)).toBe(true);
        }
      }),
      runs(400, 3),
    );
  });

  test('are tight for a complete split in two: each end is reached by some assignment', () => {
    fc.assert(
      fc.property(figure, figure, figure, (whole, x, y) => {
        const all: Statement[] = [
          { id: 'whole', group: 'all', figure: whole },
          { id: 'civilians', group: 'civilians', figure: x },
          { id: 'combatants', group: 'combatants', figure: y },
        ];
        const worldsOf = possible(all);
        fc.pre(worldsOf.length > 0);
        const { measures } = reconcileIncident(
          all.map((one) =>
            claimOf(one, {
              source: 'SOHR',
              ...(one.group === 'all' ? {} : { partOf: 'whole', complete: true }),
            }),
          ),
        );
        const parts =
          measures.flatMap(({ accounts }) => accounts).find(({ claimId }) => claimId === 'whole')
            ?.parts ?? [];
        for (const { claimId, implied } of parts) {
          const counts = worldsOf.map((world) => countOf(world, claimId as Group));
          expect(implied.lower).toBe(Math.min(...counts));
          if (implied.upper !== null && implied.upper <= 2 * MOST)
            expect(implied.upper).toBe(Math.max(...counts));
        }
      }),
      runs(400, 4),
    );
  });

  test('flag a voice at odds with itself only where no assignment makes all of it true', () => {
    fc.assert(
      fc.property(said, (input) => {
        const all = statements(input);
        const { measures } = reconcileIncident(
          all.map((one) =>
            claimOf(one, { source: 'SOHR', ...(one.group === 'all' ? {} : { partOf: 'whole' }) }),
          ),
        );
        const account = measures
          .flatMap(({ accounts }) => accounts)
          .find(({ claimId }) => claimId === 'whole');
        if (account?.selfContradiction === true) expect(possible(all)).toEqual([]);
      }),
      runs(400, 5),
    );
  });
});

/**
 * Vehicles by type and side: a tree of disjoint splits, two levels deep, with room for others on
 * each.
 */
const CELLS = [
  'tank army',
  'tank opposition',
  'tank other',
  'car army',
  'car opposition',
  'car other',
  'other other',
] as const;
const NODES: readonly {
  readonly id: string;
  readonly partOf?: string;
  readonly cells: readonly number[];
  readonly facets: ClaimInput;
}[] = [
  { id: 'all', cells: [0, 1, 2, 3, 4, 5, 6], facets: {} },
  { id: 'tank', partOf: 'all', cells: [0, 1, 2], facets: { type: 'tank' } },
  { id: 'car', partOf: 'all', cells: [3, 4, 5], facets: { type: 'car' } },
  { id: 'tank-army', partOf: 'tank', cells: [0], facets: { side: 'Syrian army' } },
  { id: 'tank-opposition', partOf: 'tank', cells: [1], facets: { side: 'opposition' } },
  { id: 'car-army', partOf: 'car', cells: [3], facets: { side: 'Syrian army' } },
  { id: 'car-opposition', partOf: 'car', cells: [4], facets: { side: 'opposition' } },
];
const small = fc.record({
  kind: fc.constantFrom('exact' as const, 'at-least' as const, 'at-most' as const),
  value: fc.nat(3),
  words: fc.constant('n'),
});
const fleets = Array.from({ length: 4 ** CELLS.length }, (_, at) =>
  CELLS.map((_cell, digit) => Math.floor(at / 4 ** digit) % 4),
);

describe('bounds implied by a tree of parts', () => {
  test('are exactly what some assignment reaches, and say so; a part that may overlap takes the mark away', () => {
    let [tightBounds, contradictions] = [0, 0];
    fc.assert(
      fc.property(
        fc.tuple(
          ...NODES.map(({ partOf }) =>
            partOf === undefined ? small : fc.option(small, { nil: null }),
          ),
        ),
        fc.subarray(['all', 'tank', 'car']),
        fc.boolean(),
        (figures, complete, overlaps) => {
          const said = NODES.flatMap((node, at) => {
            const words = figures[at];
            const isThere =
              node.partOf === undefined ||
              node.partOf === 'all' ||
              figures[NODES.findIndex(({ id }) => id === node.partOf)] !== null;
            return words === undefined || words === null || !isThere ? [] : [{ ...node, words }];
          });
          const claimsOf = said.map(({ id, partOf, facets, words }): ClaimInput => ({
            id,
            figure: words,
            ...facets,
            ...(partOf === undefined
              ? { outcome: 'destroyed', unit: 'vehicle', source: 'SOHR' }
              : {
                  partOf,
                  ...(complete.includes(partOf) ? { complete: true } : {}),
                  ...(overlaps && id === 'car' ? { overlaps: true } : {}),
                }),
          }));
          const mayOverlap =
            overlaps && ['tank', 'car'].every((id) => said.some((one) => one.id === id));
          const splits = mayOverlap ? complete.filter((id) => id !== 'all') : complete;
          const isSplit = (counts: readonly number[], id: string): boolean => {
            const parts = said.filter(({ partOf }) => partOf === id);
            const whole = NODES.find((node) => node.id === id);
            return (
              parts.length === 0 ||
              whole === undefined ||
              sumOf(whole.cells, counts) ===
                parts.reduce((sum, part) => sum + sumOf(part.cells, counts), 0)
            );
          };
          const possibleFleets = fleets.filter(
            (counts) =>
              said.every(({ cells, words }) =>
                includes(assertedBounds(words), sumOf(cells, counts)),
              ) && splits.every((id) => isSplit(counts, id)),
          );
          const { measures } = reconcileIncident(claimsOf);
          const accounts = measures.flatMap((row) => row.accounts);
          if (accounts.some(({ selfContradiction }) => selfContradiction)) {
            contradictions += 1;
            // Parts that may overlap still hold no more than their whole.
            if (!mayOverlap) expect(possibleFleets).toEqual([]);
            return;
          }
          fc.pre(possibleFleets.length > 0);
          for (const { claimId, parts, rest } of accounts) {
            const bounds = [
              ...parts.map((part) => ({
                implied: part.implied,
                tight: part.tight,
                cells: NODES.find(({ id }) => id === part.claimId)?.cells ?? [],
              })),
            ];
            for (const { implied, tight, cells } of bounds) {
              const counts = possibleFleets.map((fleet) => sumOf(cells, fleet));
              for (const one of counts) expect(includes(implied, one)).toBe(true);
              expect(tight).toBe(!mayOverlap);
              if (!tight) continue;
              tightBounds += 1;
              expect(implied.lower).toBe(Math.min(...counts));
              if (implied.upper !== null) expect(implied.upper).toBe(Math.max(...counts));
            }
            if (rest === null) continue;
            const whole = NODES.find(({ id }) => id === claimId)?.cells ?? [];
            const left = possibleFleets.map(
              (fleet) =>
                sumOf(whole, fleet) -
                rest.from.reduce(
                  (sum, id) =>
                    sum + sumOf(NODES.find((node) => node.id === id)?.cells ?? [], fleet),
                  0,
                ),
            );
            for (const one of left) expect(includes(rest.bounds, one)).toBe(true);
            if (rest.tight)
              expect(rest.bounds).toEqual({ lower: Math.min(...left), upper: Math.max(...left) });
          }
        },
      ),
      runs(120, 8),
    );
    if (!HAS_ALL_RUNS) return;
    expect(tightBounds).toBeGreaterThan(80);
    expect(contradictions).toBeGreaterThan(5);
  });

  test('settle in a chain of any depth, from either end', () => {
    const depth = 40;
    const chain = Array.from({ length: depth }, (_, at): ClaimInput => ({
      id: `c${String(at)}`,
      figure: {
        kind: at === 0 ? 'at-most' : 'at-least',
        value: at === 0 ? 50 : at === depth - 1 ? 30 : 1,
      },
      ...(at === 0 ? { outcome: 'killed', source: 'SOHR' } : { partOf: `c${String(at - 1)}` }),
    }));
    const [row] = reconcileIncident(chain).measures;
    expect(row?.implied).toContainEqual(
      expect.objectContaining({ kind: 'whole', bounds: { lower: 30, upper: 50 }, tight: true }),
    );
  });
});

function sumOf(cells: readonly number[], counts: readonly number[]): number {
  return cells.reduce((sum, cell) => sum + (counts[cell] ?? 0), 0);
}

/**
 * The twin of conflicting sets: people by status and sex, some of whom are of neither status or of
 * no stated sex, and every assignment of up to two people to each kind.
 */
const KINDS = ['civilian', 'combatant', 'neither'].flatMap((status) =>
  ['female', 'male', 'unstated'].map((sex) => ({ status, sex })),
);
const OF: Readonly<Record<Group | 'all', readonly number[]>> = {
  all: KINDS.map((_, at) => at),
  civilians: kindsWhere(({ status }) => status === 'civilian'),
  combatants: kindsWhere(({ status }) => status === 'combatant'),
  women: kindsWhere(({ sex }) => sex === 'female'),
  men: kindsWhere(({ sex }) => sex === 'male'),
};
const crowds = Array.from({ length: 3 ** KINDS.length }, (_, at) =>
  KINDS.map((_kind, digit) => Math.floor(at / 3 ** digit) % 3),
);

function kindsWhere(is: (kind: (typeof KINDS)[number]) => boolean): number[] {
  return KINDS.flatMap((kind, at) => (is(kind) ? [at] : []));
}

/** What one claim says in the twin: bounds, or that parts come to the whole. */
interface Saying {
  readonly claim: ClaimInput & { readonly id: string };
  readonly isTrue: (crowd: readonly number[], claims: ReadonlySet<string>) => boolean;
}

const countFigure = fc.record({
  kind: fc.constantFrom('exact' as const, 'at-least' as const, 'at-most' as const),
  value: fc.nat(2),
  words: fc.constant('n'),
});
const wholeFigure = fc.record({
  kind: fc.constantFrom('exact' as const, 'at-least' as const, 'at-most' as const),
  value: fc.nat(5),
  words: fc.constant('n'),
});
const shareFigure = fc.constantFrom<Figure>(
  { kind: 'share', share: 'most', words: 'most' },
  { kind: 'share', share: 'half', words: 'half' },
);
const split = fc.constantFrom<readonly Group[]>(['civilians', 'combatants'], ['women', 'men']);

/**
 * A voice with a whole and two parts of it, perhaps a full split, perhaps in shares; and single
 * figures of other voices.
 */
const told = fc.tuple(
  wholeFigure,
  split,
  fc.tuple(
    fc.oneof({ weight: 3, arbitrary: countFigure }, { weight: 1, arbitrary: shareFigure }),
    countFigure,
  ),
  fc.boolean(),
  fc.uniqueArray(
    fc.tuple(
      fc.constantFrom<Group | 'all'>('all', 'civilians', 'combatants', 'women', 'men'),
      countFigure,
    ),
    { maxLength: 4, selector: ([group]) => group },
  ),
);

function sayings([whole, groups, parts, complete, others]: typeof told extends fc.Arbitrary<infer T>
  ? T
  : never): Saying[] {
  const setting = { place: 'Aleppo', date: '2016-10-01' } as const;
  const wholeBounds = assertedBounds(whole);
  const partIds = groups.map((group) => `own ${group}`);
  const isBound = (group: Group | 'all', bounds: Interval) => (crowd: readonly number[]) =>
    includes(bounds, sumOf(OF[group], crowd));
  return [
    {
      claim: { ...setting, id: 'own all', figure: whole, outcome: 'killed', source: 'Voice' },
      isTrue: isBound('all', wholeBounds),
    },
    ...groups.map((group, at): Saying => {
      const words = parts[at] ?? whole;
      return {
        claim: {
          id: `own ${group}`,
          figure: words,
          population: group,
          partOf: 'own all',
          ...(complete ? { complete: true } : {}),
        },
        isTrue: (crowd, claims) => {
          // A share is a bound only beside its whole; a split is one only where all of it is
          // believed.
          const isFull = complete && claims.has('own all') && partIds.every((id) => claims.has(id));
          const fits =
            words.kind === 'share' && !claims.has('own all')
              ? true
              : isBound(group, assertedBounds(words, wholeBounds))(crowd);
          return (
            fits &&
            (!isFull ||
              sumOf(OF.all, crowd) === groups.reduce((sum, one) => sum + sumOf(OF[one], crowd), 0))
          );
        },
      };
    }),
    ...others.map(([group, words]): Saying => ({
      claim: {
        ...setting,
        id: `other ${group}`,
        figure: words,
        outcome: 'killed',
        source: `Other ${group}`,
        ...(group === 'all' ? {} : { population: group }),
      },
      isTrue: isBound(group, assertedBounds(words)),
    })),
  ];
}

describe('minimal conflicting sets across voices', () => {
  const isPossible = (all: readonly Saying[]): boolean => {
    const ids = new Set(all.map(({ claim }) => claim.id));
    return crowds.some((crowd) => all.every(({ isTrue }) => isTrue(crowd, ids)));
  };

  test('cannot all be true, and fit as soon as any one of their claims is left out, by all laws together', () => {
    const found = { sets: 0, splits: 0, shares: 0, three: 0 };
    fc.assert(
      fc.property(told, (input) => {
        const all = sayings(input);
        const { conflicts } = reconcileIncident(all.map(({ claim }) => claim));
        for (const { claimIds, least, most } of conflicts) {
          const members = all.filter(({ claim }) => claimIds.includes(claim.id));
          found.sets += 1;
          found.three += Number(claimIds.length > 2);
          found.splits += Number(
            members.filter(({ claim }) => claim.complete === true).length === 2,
          );
          found.shares += Number(
            members.some(
              ({ claim }) => typeof claim.figure === 'object' && claim.figure.kind === 'share',
            ),
          );
          expect(least).toBeGreaterThan(most);
          expect(isPossible(members)).toBe(false);
          for (const one of members)
            expect(
              isPossible(members.filter((other) => other !== one)),
              `${one.claim.id} is not needed`,
            ).toBe(true);
        }
      }),
      runs(300, 6),
    );
    if (!HAS_ALL_RUNS) return;
    expect(found.sets).toBeGreaterThan(40);
    expect(found.three).toBeGreaterThan(20);
    expect(found.splits).toBeGreaterThan(5);
    expect(found.shares).toBeGreaterThan(2);
  });

  test('are found wherever voices that do not disagree on any one measure cannot all be right', () => {
    let impossible = 0;
    fc.assert(
      fc.property(told, (input) => {
        const all = sayings(input);
        const { conflicts, measures } = reconcileIncident(all.map(({ claim }) => claim));
        const accounts = measures.flatMap((row) => row.accounts);
        if (
          measures.some(({ disagreements }) => disagreements.length > 0) ||
          accounts.some(({ selfContradiction }) => selfContradiction)
        )
          return;
        if (isPossible(all)) return;
        impossible += 1;
        expect(conflicts.length).toBeGreaterThan(0);
      }),
      runs(300, 7),
    );
    if (HAS_ALL_RUNS) expect(impossible).toBeGreaterThan(10);
  });
});
