import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  defaultWeights,
  incidentIdOf,
  type LinkColumns,
  type LinkedIncident,
  type PlacedMustLink,
} from 'casualty-claims/linkage';
import { normaliseClaims, parseClaims, type ClaimInput } from 'casualty-claims';
import { carryOver } from '../../../src/linkage/carry-over';
import { byFirstDay, FoundIncidents } from '../../../src/linkage/incidents/incidents-of';
import { byClaim } from '../../../src/linkage/incidents/issue-order';
import { spanningLinks } from '../../../src/linkage/incidents/links';
import { SCORE_UNIT } from '../../../src/linkage/weights/match-weight';
import type { Issue } from '../../../src/issue/issue';

describe('the id of an incident', () => {
  it('is that of its anchor: published first, then by id, the unknown day last', () => {
    const a = { id: 'a', reportedOn: 5 };
    const b = { id: 'b', reportedOn: 5 };
    const c = { id: 'c', reportedOn: 4 };
    const d = { id: 'd', reportedOn: null };
    const id = (...members: Parameters<typeof incidentIdOf>[0][number][]): string =>
      incidentIdOf(members);
    expect([id(b, a), id(a, b), id(a, b, c, d), id(d, c, b, a), id(d, b)]).toEqual([
      id(a),
      id(a),
      id(c),
      id(c),
      id(b),
    ]);
    expect([id(d, { id: 'e', reportedOn: null }), id({ id: 'e', reportedOn: null }, d)]).toEqual([
      id(d),
      id(d),
    ]);
    expect(new Set([id(a), id(b), id(c), id(d), id()]).size).toBe(5);
    expect(id(a)).toMatch(/^incident-[0-9a-z]+$/);
    expect(id()).toBe(id({ id: '', reportedOn: 3 }));
  });
});

const columns = (claims: readonly ClaimInput[]): LinkColumns =>
  columnsOf(normaliseClaims(parseClaims(claims).claims));
const killed = (id: string, rest: Partial<ClaimInput> = {}): ClaimInput => ({
  id,
  figure: 10,
  outcome: 'killed',
  ...rest,
});

describe('found incidents', () => {
  // In canonical order: two of one day in the order of their hashes, the undated last.
  const claims = [
    killed('one', { date: '2016-12-01', reportedOn: '2016-12-05' }),
    killed('two', { date: '2016-12-02', reportedOn: '2016-12-03' }),
    killed('three', { date: '2016-12-03' }),
    killed('above', { date: '2016-12-04' }),
    killed('late', { date: '2016-12-05' }),
    killed('placed', { place: 'Idlib' }),
    killed('told', { report: 'r', event: 'e' }),
    killed('tied'),
    killed('zero'),
    killed('naught'),
    killed('pair a'),
    killed('pair b'),
  ];
  const cols = columns(claims);
  const at = (id: string): number => cols.ids.indexOf(id);
  const incidentOf = Int32Array.from(cols.ids, (_, position) => position);
  incidentOf[at('three')] = at('one');
  incidentOf[Math.max(at('pair a'), at('pair b'))] = Math.min(at('pair a'), at('pair b'));
  const linkable = Uint8Array.from(cols.ids, (id) => (id === 'above' ? 0 : 1));
  let asked: number[] = [];
  const find = (): FoundIncidents =>
    new FoundIncidents(
      cols,
      linkable,
      incidentOf,
      (first) => (
        asked.push(first),
        [{ kind: 'must', a: cols.ids[first] ?? '', b: 'x', reason: 'event' }]
      ),
      (id) => id === 'tied',
    );

  it('are in the order of their first day, then id, the undated last; who stands apart is in none', () => {
    const found = find();
    const list = [...found];
    expect(
      list.map(({ claimIds, firstDay }) => [claimIds.join(' '), firstDay]).slice(0, 3),
    ).toEqual([
      ['one three', 17_136],
      ['two', 17_137],
      ['late', 17_140],
    ]);
    const undated = list.slice(3);
    expect(undated.map(({ claimIds }) => claimIds.join(' ')).sort()).toEqual([
      'pair a pair b',
      'placed',
      'tied',
      'told',
    ]);
    expect(undated.map(({ firstDay }) => firstDay)).toEqual([null, null, null, null]);
    expect(undated.map(({ id }) => id)).toEqual(undated.map(({ id }) => id).sort());
    expect(list.map(({ id }) => id)).toEqual(found.ids);
    expect([found.size, found.at(0)?.id, found.at(7), found.at(-1)]).toEqual([
      7,
      incidentIdOf([{ id: 'one', reportedOn: 1 }]),
      undefined,
      undefined,
    ]);
    expect(list.find(({ claimIds }) => claimIds.includes('pair b'))?.id).toBe(
      incidentIdOf([{ id: 'pair a', reportedOn: null }]),
    );
  });

  it('leave unplaced what is alone and has neither day, place, event nor reference', () => {
    expect(find().unplaced).toEqual(['naught', 'zero']);
  });

  it('are spelt out when they are asked for', () => {
    asked = [];
    const found = find();
    expect(asked).toEqual([]);
    expect(found.at(1)?.links).toEqual([{ kind: 'must', a: 'two', b: 'x', reason: 'event' }]);
    expect(asked).toEqual([at('two')]);
  });

  it('are compared by first day, then id, undated last', () => {
    const incident = (id: string, firstDay: number | null): LinkedIncident => ({
      id,
      firstDay,
      claimIds: [],
      links: [],
    });
    const inOrder = [
      incident('c', -3),
      incident('b', 0),
      incident('a', 4),
      incident('b', 4),
      incident('a', null),
      incident('z', null),
    ];
    expect([...inOrder].reverse().sort(byFirstDay)).toEqual(inOrder);
    expect(inOrder.map((one) => byFirstDay(one, one))).toEqual(inOrder.map(() => 0));
  });
});

describe('the links of an incident', () => {
  const cols = columns(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((id, day) =>
      killed(id, { date: `2016-12-0${String(day + 1)}` }),
    ),
  );
  const links = (
    incidentOf: readonly number[],
    pairs: readonly (readonly [number, number, number])[],
    must: readonly PlacedMustLink[],
  ): unknown[] => {
    const of = Int32Array.from(incidentOf);
    const scored = {
      size: pairs.length,
      first: Int32Array.from(pairs, ([a]) => a),
      second: Int32Array.from(pairs, ([, b]) => b),
      patterns: Uint32Array.from(pairs, (_, at) => at % 3),
      weights: Int32Array.from(pairs, ([, , weight]) => weight * SCORE_UNIT),
    };
    const linksOf = spanningLinks(
      cols,
      { incidentOf: of, pairs: scored, density: new Float32Array(6) },
      must,
      defaultWeights,
    );
    return [...new Set(incidentOf)].map((first) =>
      linksOf(first).map((link) =>
        link.kind === 'must'
          ? `${link.a} ${link.reason} ${link.b}`
          : `${link.a} ${String(link.weight)} ${link.b} ${link.findings[0]?.level ?? link.kind}`,
      ),
    );
  };

  it('are must-links first, then the strongest pairs that reach every claim', () => {
    const pairs = [
      [0, 1, 2],
      [0, 2, 5],
      [1, 2, 4],
      [2, 3, 1],
      [0, 3, -1],
      [4, 5, 7],
      [3, 4, 9],
    ] as const;
    expect(links([0, 0, 0, 0, 4, 4], pairs, [])).toEqual([
      ['a 5 c same', 'b 4 c overlapping', 'c 1 d not-observed'],
      ['e 7 f overlapping'],
    ]);
    expect(
      links([0, 0, 0, 0, 4, 4], pairs, [
        { a: 3, b: 0, reason: 'partOf' },
        { a: 5, b: 4, reason: 'event' },
        { a: 0, b: 3, reason: 'event' },
      ]),
    ).toEqual([['d partOf a', 'a event d', 'a 5 c same', 'b 4 c overlapping'], ['f event e']]);
  });

  it('are told with their kind', () => {
    const scored = {
      size: 1,
      first: Int32Array.of(0),
      second: Int32Array.of(1),
      patterns: Uint32Array.of(1),
      weights: Int32Array.of(SCORE_UNIT),
    };
    expect(
      spanningLinks(
        cols,
        {
          incidentOf: Int32Array.of(0, 0, 2, 3, 4, 5),
          pairs: scored,
          density: new Float32Array(6),
        },
        [
          { a: 1, b: 0, reason: 'event' },
          { a: 2, b: 0, reason: 'event' },
        ],
        defaultWeights,
      )(0)[0],
    ).toEqual({ kind: 'must', a: 'b', b: 'a', reason: 'event' });
    expect(
      spanningLinks(
        cols,
        {
          incidentOf: Int32Array.of(0, 0, 2, 3, 4, 5),
          pairs: scored,
          density: new Float32Array(6),
        },
        [],
        defaultWeights,
      )(0).map(({ kind }) => kind),
    ).toEqual(['scored']);
  });

  it('are in the order of their claims where they are as strong as each other, however they were found', () => {
    const chain = [
      [1, 2, 3],
      [0, 1, 3],
      [2, 3, 3],
    ] as const;
    const star = [
      [0, 2, 3],
      [0, 1, 3],
      [0, 3, 3],
    ] as const;
    const ends = (pairs: readonly (readonly [number, number, number])[]): string =>
      (links([0, 0, 0, 0, 4, 5], pairs, [])[0] as string[])
        .map((text) => text.charAt(0) + text.charAt(4))
        .join(' ');
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]) {
      expect([
        ends(order.flatMap((at) => (chain[at] === undefined ? [] : [chain[at]]))),
        ends(order.flatMap((at) => (star[at] === undefined ? [] : [star[at]]))),
      ]).toEqual(['ab bc cd', 'ab ac ad']);
    }
  });

  it('are none of a claim alone', () => {
    expect(links([0, 1, 2, 3, 4, 5], [[0, 1, 2]], [])).toEqual([[], [], [], [], [], []]);
    expect(links([0, 1, 2, 3, 4, 4], [], [{ a: 4, b: 5, reason: 'decision' }])).toEqual([
      [],
      [],
      [],
      [],
      ['e decision f'],
    ]);
  });

  it('are, of pairs as strong as each other, those of the earlier claims', () => {
    expect(
      links(
        [0, 0, 0, 0, 4, 5],
        [
          [2, 3, 3],
          [1, 3, 3],
          [0, 3, 3],
          [1, 2, 3],
          [0, 2, 3],
          [0, 1, 3],
        ],
        [],
      )[0],
    ).toEqual(['a 3 b overlapping', 'a 3 c same', 'a 3 d overlapping']);
  });
});

describe('carrying ids over', () => {
  const incident = (id: string, ...claimIds: string[]): LinkedIncident => ({
    id,
    firstDay: 3,
    claimIds,
    links: [],
  });
  const old = (id: string, ...claimIds: string[]): { id: string; claimIds: string[] } => ({
    id,
    claimIds,
  });
  const carried = (
    now: readonly LinkedIncident[],
    before: readonly { id: string; claimIds: string[] }[],
  ): unknown => {
    const { incidents, changes } = carryOver(now, { incidents: before });
    expect(incidents.map(({ claimIds, firstDay }) => [claimIds, firstDay])).toEqual(
      now.map(({ claimIds, firstDay }) => [claimIds, firstDay]),
    );
    return {
      ids: incidents.map(({ id }) => id),
      changes: changes.map(({ kind, from, to }) => [kind, from.join(' '), to.join(' ')]),
    };
  };

  it('gives each incident the id of the earlier one with which it shares most', () => {
    expect(
      carried(
        [incident('n1', 'a', 'b', 'c'), incident('n2', 'd'), incident('n3', 'e')],
        [old('o1', 'a'), old('o2', 'd', 'gone'), old('o3', 'b', 'c')],
      ),
    ).toEqual({ ids: ['o3', 'o2', 'n3'], changes: [['join', 'o1 o3', 'o3']] });
  });

  it('gives an id once, to the largest share, and lists what was split', () => {
    expect(
      carried(
        [incident('n1', 'a'), incident('n2', 'b', 'c'), incident('n3', 'd')],
        [old('o1', 'a', 'b', 'c', 'd')],
      ),
    ).toEqual({ ids: ['n1', 'o1', 'n3'], changes: [['split', 'o1', 'n1 n3 o1']] });
  });

  it('lists what changed by id, whatever was shared most', () => {
    const now = [incident('n1', 'a', 'c', 'e'), incident('n2', 'b', 'd')];
    expect(carried(now, [old('o2', 'c', 'e', 'd'), old('o1', 'a', 'b')])).toEqual({
      ids: ['o2', 'o1'],
      changes: [
        ['split', 'o1', 'o1 o2'],
        ['split', 'o2', 'o1 o2'],
        ['join', 'o1 o2', 'o1'],
        ['join', 'o1 o2', 'o2'],
      ],
    });
    expect(carried([incident('n1', 'a', 'b')], [old('o2', 'a'), old('o1', 'b')])).toEqual({
      ids: ['o1'],
      changes: [['join', 'o1 o2', 'o1']],
    });
  });

  it('gives of equal shares the earlier id first, and it to the first by its own', () => {
    expect(carried([incident('n1', 'a', 'b')], [old('o2', 'b'), old('o1', 'a')])).toEqual({
      ids: ['o1'],
      changes: [['join', 'o1 o2', 'o1']],
    });
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const both = [incident('n1', 'a'), incident('n2', 'b')];
      const { incidents } = carryOver(
        order.flatMap((at) => both[at] ?? []),
        { incidents: [old('o1', 'a', 'b')] },
      );
      expect(
        Object.fromEntries(incidents.map(({ claimIds, id }) => [claimIds.join(), id])),
      ).toEqual({ a: 'o1', b: 'n2' });
    }
  });

  it('lists splits before joins, each by id, and nothing that only moved on', () => {
    const now = [incident('n1', 'a', 'c'), incident('n2', 'b', 'd'), incident('n3', 'e')];
    expect(carried(now, [old('o2', 'c', 'd'), old('o1', 'a', 'b'), old('o3', 'e')])).toEqual({
      ids: ['o1', 'o2', 'o3'],
      changes: [
        ['split', 'o1', 'o1 o2'],
        ['split', 'o2', 'o1 o2'],
        ['join', 'o1 o2', 'o1'],
        ['join', 'o1 o2', 'o2'],
      ],
    });
    expect(carried(now, [])).toEqual({ ids: ['n1', 'n2', 'n3'], changes: [] });
  });

  it('leaves no two incidents with one id', () => {
    // The id of n1 goes to another incident that shares more with the earlier bearer of it.
    expect(carried([incident('n1', 'x'), incident('n2', 'a', 'b')], [old('n1', 'a', 'b')])).toEqual(
      { ids: ['n1-2', 'n1'], changes: [] },
    );
    expect(
      carried(
        [incident('n1', 'x'), incident('n2', 'a', 'b'), incident('n3', 'c')],
        [old('n1', 'a', 'b'), old('n1-2', 'c')],
      ),
    ).toEqual({ ids: ['n1-3', 'n1', 'n1-2'], changes: [] });
  });
});

describe('the order of issues', () => {
  const issue = (rest: Partial<Issue>): Issue => ({
    code: 'x',
    severity: 'warning',
    path: [],
    received: '',
    expected: '',
    message: '',
    ...rest,
  });

  it('is decisions as they come, then by claim, then by what they say', () => {
    const inOrder = [
      issue({ path: ['decisions', 2] }),
      issue({ path: ['decisions', 10], code: 'a' }),
      issue({ path: ['decisions', 10], code: 'b' }),
      issue({ claimId: 'A', code: 'z' }),
      issue({ claimId: 'a', code: 'm', path: ['decisions'] }),
      issue({ claimId: 'a', code: 'n', path: ['event'], received: '1' }),
      issue({ claimId: 'a', code: 'n', path: ['event'], received: '2', expected: 'p' }),
      issue({ claimId: 'a', code: 'n', path: ['event'], received: '2', expected: 'q' }),
      issue({ claimId: 'b', code: 'a', path: ['x', 10] }),
      issue({ claimId: 'b', code: 'a', path: ['x', 2] }),
    ];
    expect([...inOrder].reverse().sort(byClaim)).toEqual(inOrder);
    expect([...inOrder.slice(4), ...inOrder.slice(0, 4)].sort(byClaim)).toEqual(inOrder);
    expect(inOrder.map((one) => byClaim(one, { ...one }))).toEqual(inOrder.map(() => 0));
    expect([
      byClaim(issue({ path: ['a'] }), issue({ path: ['b'] })),
      byClaim(issue({ path: ['b'] }), issue({ path: ['a'] })),
    ]).toEqual([-1, 1]);
    expect(byClaim(issue({ path: ['decisions', 'x'] }), issue({ path: ['decisions', 3] }))).toBe(
      -1,
    );
  });
});
