import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertedBounds, includes, reconcileIncident, type ClaimInput, type Figure, type Interval } from 'casualty-claims';

/**
 * The slow obvious twin: a small world in which the dead are counted by status and sex, every assignment
 * of counts to the four kinds of people is tried, and what no assignment allows may be cut away.
 */
const MOST = 3;
const GROUPS = { civilians: [0, 1], combatants: [2, 3], women: [0, 2], men: [1, 3] } as const;
type Group = keyof typeof GROUPS;

function* worlds(): Generator<readonly number[]> {
  for (let a = 0; a <= MOST; a += 1) for (let b = 0; b <= MOST; b += 1) for (let c = 0; c <= MOST; c += 1) for (let d = 0; d <= MOST; d += 1) yield [a, b, c, d];
}

const countOf = (world: readonly number[], group: Group | 'all'): number => (group === 'all' ? [0, 1, 2, 3] : GROUPS[group]).reduce((sum, cell) => sum + (world[cell] ?? 0), 0);

const figure = fc.record({ kind: fc.constantFrom('exact' as const, 'at-least' as const, 'at-most' as const), value: fc.nat(6), words: fc.constant('n') });
const said = fc.tuple(figure, fc.uniqueArray(fc.tuple(fc.constantFrom<Group>('civilians', 'combatants', 'women', 'men'), figure), { maxLength: 4, selector: ([group]) => group }));

interface Statement {
  readonly id: string;
  readonly group: Group | 'all';
  readonly figure: Figure;
}

const statements = ([whole, parts]: readonly [Figure, readonly (readonly [Group, Figure])[]]): Statement[] => [
  { id: 'whole', group: 'all', figure: whole },
  ...parts.map(([group, part]): Statement => ({ id: group, group, figure: part })),
];

const claimOf = ({ id, group, figure: words }: Statement, more: ClaimInput): ClaimInput => ({ id, figure: words, outcome: 'killed', ...more, ...(group === 'all' ? {} : { population: group }) });

/** The worlds in which every statement is true; figures are small, so none beyond MOST of a kind is needed. */
const possible = (all: readonly Statement[]): (readonly number[])[] =>
  [...worlds()].filter((world) => all.every(({ group, figure: words }) => includes(assertedBounds(words), countOf(world, group))));

describe('bounds implied inside one account', () => {
  test('never exclude a true assignment of whole numbers', () => {
    fc.assert(
      fc.property(said, (input) => {
        const all = statements(input);
        const incident = reconcileIncident(all.map((one) => claimOf(one, { source: 'SOHR', ...(one.group === 'all' ? {} : { partOf: 'whole' }) })));
        const account = incident.measures.flatMap(({ accounts }) => accounts).find(({ claimId }) => claimId === 'whole');
        if (account === undefined) throw new Error('the whole has an account');
        const implied = new Map<string, Interval>(account.parts.map((part) => [part.claimId, part.implied]));
        for (const world of possible(all)) {
          for (const { id, group } of all) {
            const bounds = implied.get(id);
            if (bounds !== undefined) expect(includes(bounds, countOf(world, group))).toBe(true);
          }
          const others = account.rest === null ? null : countOf(world, 'all') - account.rest.from.reduce((sum, id) => sum + countOf(world, id as Group), 0);
          if (others !== null && account.rest !== null) expect(includes(account.rest.bounds, others)).toBe(true);
        }
      }),
      { seed: 3, numRuns: 400 },
    );
  });

  test('are tight for a complete split in two: each end is reached by some assignment', () => {
    fc.assert(
      fc.property(figure, figure, figure, (whole, x, y) => {
        const all: Statement[] = [{ id: 'whole', group: 'all', figure: whole }, { id: 'civilians', group: 'civilians', figure: x }, { id: 'combatants', group: 'combatants', figure: y }];
        const worldsOf = possible(all);
        fc.pre(worldsOf.length > 0);
        const { measures } = reconcileIncident(all.map((one) => claimOf(one, { source: 'SOHR', ...(one.group === 'all' ? {} : { partOf: 'whole', complete: true }) })));
        const parts = measures.flatMap(({ accounts }) => accounts).find(({ claimId }) => claimId === 'whole')?.parts ?? [];
        for (const { claimId, implied } of parts) {
          const counts = worldsOf.map((world) => countOf(world, claimId as Group));
          expect(implied.lower).toBe(Math.min(...counts));
          if (implied.upper !== null && implied.upper <= 2 * MOST) expect(implied.upper).toBe(Math.max(...counts));
        }
      }),
      { seed: 4, numRuns: 400 },
    );
  });

  test('flag a voice at odds with itself only where no assignment makes all of it true', () => {
    fc.assert(
      fc.property(said, (input) => {
        const all = statements(input);
        const { measures } = reconcileIncident(all.map((one) => claimOf(one, { source: 'SOHR', ...(one.group === 'all' ? {} : { partOf: 'whole' }) })));
        const account = measures.flatMap(({ accounts }) => accounts).find(({ claimId }) => claimId === 'whole');
        if (account?.selfContradiction === true) expect(possible(all)).toEqual([]);
      }),
      { seed: 5, numRuns: 400 },
    );
  });
});

describe('minimal conflicting sets across voices', () => {
  test('cannot all be true, and fit as soon as any one of their claims is left out', () => {
    let found = 0;
    fc.assert(
      fc.property(said, (input) => {
        const all = statements(input);
        const setting: ClaimInput = { place: 'Aleppo', date: '2016-10-01' };
        const { conflicts } = reconcileIncident(all.map((one) => claimOf(one, { ...setting, source: `Voice ${one.id}` })));
        for (const { claimIds } of conflicts) {
          found += 1;
          const members = all.filter(({ id }) => claimIds.includes(id));
          expect(possible(members)).toEqual([]);
          for (const one of members) expect(possible(members.filter((other) => other !== one)).length).toBeGreaterThan(0);
        }
      }),
      { seed: 6, numRuns: 400 },
    );
    expect(found).toBeGreaterThan(10);
  });
});
