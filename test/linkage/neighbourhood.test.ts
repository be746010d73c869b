import { describe, expect, it } from 'vitest';
import type { LinkRow, MustLink, ScoredPair } from 'casualty-claims/linkage';
import { DayIndex } from '../../src/linkage/incremental/day-index';
import { Neighbourhood, type Neighbour } from '../../src/linkage/incremental/neighbourhood';
import {
  addPair,
  nodeOf,
  otherEnd,
  removePair,
  vouches,
  type Node,
  type Pair,
} from '../../src/linkage/incremental/pair-graph';
import { KeyMaker } from '../../src/linkage/incremental/reach-keys';
import { emptyChangeSet, retractPair } from '../../src/linkage/incremental/change-set';
import { renewed } from '../../src/linkage/incremental/sorted';
import { Ties } from '../../src/linkage/incremental/ties';
import { unitsFrom } from '../../src/linkage/incremental/units';
import { COMPARISONS, LEVEL_SHIFT } from '../../src/linkage/comparisons/levels';
import { NO_DAY } from '../../src/linkage/columns/window';

const row = (id: string, rest: Partial<LinkRow> = {}): LinkRow => ({
  id,
  from: null,
  to: null,
  reportedOn: null,
  place: null,
  by: [],
  side: [],
  kind: null,
  lineage: 's',
  measure: null,
  lower: null,
  upper: null,
  people: [],
  report: null,
  event: null,
  quote: null,
  ...rest,
});
const place = (
  names: readonly string[],
  within: readonly string[] = [],
  position: { lat: number; lon: number; radiusKm: number } | null = null,
): NonNullable<LinkRow['place']> => ({ names, within, position, level: null });

describe('an index of days', () => {
  interface Named {
    readonly start: number;
    readonly end: number;
    readonly id: string;
  }
  const spot = (id: string, start: number, end = start): Named => ({ id, start, end });
  const undated = spot('u', NO_DAY, NO_DAY);
  const near = (index: DayIndex<Named>, from: number, to: number, key = 'k'): string => {
    const met: string[] = [];
    index.near(key, from, to, ({ id }) => met.push(id));
    return met.join('');
  };
  const filled = (...spots: Named[]): DayIndex<Named> => {
    const index = new DayIndex<Named>();
    for (const one of spots) index.add('k', one);
    return index;
  };

  it('finds what meets some days, by first day, then what is long, then what is undated', () => {
    const index = filled(
      spot('e', 30),
      spot('L', 0, 100),
      spot('b', 10, 18),
      undated,
      spot('a', 10, 12),
      spot('d', 20, 28),
      spot('c', 12),
      spot('M', 19, 28),
    );
    expect([
      near(index, 10, 20),
      near(index, 13, 19),
      near(index, 19, 20),
      near(index, 29, 29),
      near(index, 101, 200),
      near(index, -9, 9),
      near(index, 28, 30),
    ]).toEqual(['bacdLMu', 'bLMu', 'dLMu', 'Lu', 'u', 'Lu', 'deLMu']);
    expect([
      near(index, 18, 18),
      near(index, 12, 12),
      near(index, 100, 100),
      near(index, -9, 0),
      near(index, 30, 30),
    ]).toEqual(['bLu', 'bacLu', 'Lu', 'Lu', 'eLu']);
    expect(near(index, 0, 100, 'other')).toBe('');
  });

  it('visits all of a key, or what has no days', () => {
    const index = filled(spot('e', 30), spot('L', 0, 100), undated, spot('a', 10));
    index.add('other', spot('x', 10));
    const met: string[] = [];
    index.all('k', ({ id }) => met.push(id));
    index.all('nobody', ({ id }) => met.push(id));
    expect(met).toEqual(['a', 'e', 'L', 'u']);
    met.length = 0;
    index.undated('k', ({ id }) => met.push(id));
    index.undated('nobody', ({ id }) => met.push(id));
    index.undated('other', ({ id }) => met.push(id));
    expect(met).toEqual(['u']);
  });

  it('forgets what is removed, and only that', () => {
    const spots = [
      spot('a', 5),
      spot('b', 5),
      spot('c', 5, 7),
      spot('d', 4),
      spot('L', 0, 50),
      spot('M', 0, 60),
      undated,
      spot('v', NO_DAY, NO_DAY),
    ];
    const index = filled(...spots);
    const others = new Map(spots.map((one) => [one.id, one]));
    for (const id of ['b', 'L', 'u']) index.remove('k', others.get(id) ?? undated);
    expect(near(index, 0, 50)).toBe('dacMv');
    // Nothing is there twice, or never was.
    for (const id of ['b', 'L', 'u']) index.remove('k', others.get(id) ?? undated);
    index.remove('nobody', undated);
    index.remove('k', spot('a', 5));
    expect(near(index, 0, 50)).toBe('dacMv');
    for (const id of ['d', 'a', 'c', 'M', 'v']) index.remove('k', others.get(id) ?? undated);
    expect(near(index, 0, 50)).toBe('');
    index.add('k', spot('n', 3));
    expect(near(index, 0, 50)).toBe('n');
  });

  it.each([
    [undated, spot('a', 1), spot('L', 0, 50)],
    [spot('a', 1), undated, spot('L', 0, 50)],
    [spot('L', 0, 50), spot('a', 1), undated],
  ])('keeps the others of a key when one of a kind is the last', (gone, ...others) => {
    const index = filled(gone, ...others);
    index.remove('k', gone);
    expect(near(index, 0, 50)).toHaveLength(2);
    for (const { id } of others) expect(near(index, 0, 50)).toContain(id);
  });
});

describe('the keys of a claim', () => {
  it('without a place are its victims, its report and who did it', () => {
    const actor = (id: string): LinkRow['by'][number] => ({
      id,
      name: id,
      parents: [],
      camp: null,
      resolved: true,
    });
    const keys = ['person sara', 'person ali', 'report r', 'by a b'];
    expect(
      new KeyMaker().reach(
        row('x', { people: ['sara', 'ali'], report: 'r', by: [actor('b'), actor('a')] }),
      ),
    ).toEqual({ own: keys, sought: keys });
    expect(new KeyMaker().reach(row('x'))).toEqual({ own: [], sought: [] });
    expect(new KeyMaker().density(row('x'))).toEqual({ own: null, countsFor: [] });
  });

  it('with a place are its victims, its names, what it lies in and its cell', () => {
    const { own, sought } = new KeyMaker().reach(
      row('x', {
        people: ['sara'],
        report: 'r',
        place: place(['qadi askar', 'kadi askar', 'maren'], ['aleppo', 'maren', 'syria'], {
          lat: 36.2,
          lon: 37.1,
          radiusKm: 2,
        }),
      }),
    );
    const cells = sought.filter((key) => key.startsWith('cell '));
    expect(own.slice(0, -1)).toEqual([
      'person sara',
      'area lb',
      'name kdsk',
      'name mrn',
      'in lb',
      'in sr',
    ]);
    expect(own.at(-1)).toMatch(/^cell \d+$/);
    expect(sought.filter((key) => !key.startsWith('cell '))).toEqual([
      'person sara',
      'area lb',
      'name kdsk',
      'in kdsk',
      'name mrn',
      'in mrn',
      'name lb',
      'name sr',
    ]);
    expect([cells.length > 4, cells.includes(own.at(-1) ?? '')]).toEqual([true, true]);
    expect(new KeyMaker().reach(row('x', { place: place(['maren']) }))).toEqual({
      own: ['name mrn'],
      sought: ['name mrn', 'in mrn'],
    });
  });

  it('for density are the name in what is nearest around it, and every two of what it lies in', () => {
    expect(
      new KeyMaker().density(
        row('x', { place: place(['qadi askar', 'other'], ['aleppo', 'north', 'syria']) }),
      ),
    ).toEqual({
      own: 'kd skr|lb',
      countsFor: ['kd skr|lb', 'lb|nrt', 'lb|sr', 'lb|', 'nrt|sr', 'nrt|', 'sr|'],
    });
    expect(new KeyMaker().density(row('x', { place: place(['maren']) }))).toEqual({
      own: 'mrn|',
      countsFor: ['mrn|'],
    });
    expect(new KeyMaker().density(row('x', { place: place([]) }))).toEqual({
      own: '|',
      countsFor: ['|'],
    });
  });
});

describe('a neighbourhood', () => {
  const rows = [
    row('day', { from: 100, to: 100, place: place(['maren'], ['land']) }),
    row('six', { from: 106, to: 106, place: place(['maren'], ['land']) }),
    row('seven', { from: 107, to: 107, place: place(['maren'], ['land']) }),
    row('year', { from: 460, to: 460, place: place(['maren'], ['land']) }),
    row('more', { from: 461, to: 461, place: place(['maren'], ['land']) }),
    row('never', { place: place(['maren'], ['land']) }),
    row('land', { from: 100, to: 100, place: place(['land']) }),
    row('victim', { from: 100, to: 100, people: ['sara'] }),
    row('week', { from: 100, to: 107, place: place(['maren'], ['land']) }),
  ];
  function all(): { around: Neighbourhood<Neighbour>; claim: (id: string) => Neighbour } {
    const around = new Neighbourhood<Neighbour>();
    const claims = new Map(rows.map((one) => [one.id, around.placed(one)]));
    for (const one of claims.values()) around.add(one);
    return { around, claim: (id) => claims.get(id) ?? around.placed(row('nobody')) };
  }
  const met = (visit: (add: (other: Neighbour) => void) => void): string[] => {
    const ids = new Set<string>();
    visit((other) => ids.add(other.row.id));
    return [...ids].sort();
  };

  it('has a place for each claim, by its window', () => {
    const { claim } = all();
    expect([
      claim('week').start,
      claim('week').end,
      claim('never').start,
      claim('week').row.id,
    ]).toEqual([100, 107, NO_DAY, 'week']);
  });

  it('visits what blocking might pair: by key, six days off, all where a day is not known', () => {
    const { around, claim } = all();
    expect(
      met((add) => {
        around.candidates(claim('day'), add);
      }),
    ).toEqual(['day', 'land', 'never', 'six', 'week']);
    expect(
      met((add) => {
        around.candidates(claim('week'), add);
      }),
    ).toEqual(['day', 'land', 'never', 'seven', 'six', 'week']);
    expect(
      met((add) => {
        around.candidates(claim('seven'), add);
      }),
    ).toEqual(['never', 'seven', 'six', 'week']);
    expect(
      met((add) => {
        around.candidates(claim('never'), add);
      }),
    ).toEqual(['day', 'land', 'more', 'never', 'seven', 'six', 'week', 'year']);
    expect(
      met((add) => {
        around.candidates(claim('victim'), add);
      }),
    ).toEqual(['victim']);
    expect(
      met((add) => {
        around.candidates(claim('land'), add);
      }),
    ).toEqual(['day', 'land', 'never', 'six', 'week']);
  });

  it('visits whose density counts a claim, and what its own counts: of its place, within a year', () => {
    const { around, claim } = all();
    expect(
      met((add) => {
        around.countedWith(claim('day'), add);
      }),
    ).toEqual(['day', 'land', 'never', 'seven', 'six', 'week', 'year']);
    expect(
      met((add) => {
        around.surroundings(claim('day'), add);
      }),
    ).toEqual(['day', 'never', 'seven', 'six', 'week', 'year']);
    expect(
      met((add) => {
        around.surroundings(claim('land'), add);
      }),
    ).toEqual(['day', 'land', 'never', 'seven', 'six', 'week', 'year']);
    expect(
      met((add) => {
        around.countedWith(claim('land'), add);
      }),
    ).toEqual(['land']);
    expect(
      met((add) => {
        around.countedWith(claim('never'), add);
      }),
    ).toEqual(['never']);
    expect(
      met((add) => {
        around.surroundings(claim('never'), add);
      }),
    ).toEqual(['day', 'more', 'never', 'seven', 'six', 'week', 'year']);
    expect(
      met((add) => {
        around.surroundings(claim('week'), add);
      }),
    ).toEqual(['day', 'more', 'never', 'seven', 'six', 'week', 'year']);
    expect(
      met((add) => {
        around.countedWith(claim('more'), add);
      }),
    ).not.toContain('day');
    expect(
      met((add) => {
        around.surroundings(claim('more'), add);
      }),
    ).not.toContain('day');
    expect(
      met((add) => {
        around.surroundings(claim('victim'), add);
      }),
    ).toEqual([]);
    expect(
      met((add) => {
        around.countedWith(claim('victim'), add);
      }),
    ).toEqual([]);
  });

  it('forgets what is removed', () => {
    const { around, claim } = all();
    around.remove(claim('six'));
    around.remove(claim('victim'));
    for (const way of ['candidates', 'countedWith', 'surroundings'] as const)
      expect(
        met((add) => {
          around[way](claim('day'), add);
        }),
      ).not.toContain('six');
    expect(
      met((add) => {
        around.candidates(claim('victim'), add);
      }),
    ).toEqual([]);
    around.add(claim('six'));
    for (const way of ['candidates', 'countedWith', 'surroundings'] as const)
      expect(
        met((add) => {
          around[way](claim('day'), add);
        }),
      ).toContain('six');
  });
});

const graph = new Neighbourhood<Neighbour>();
const node = (
  id: string,
  rest: Partial<LinkRow> = {},
  references: readonly MustLink[] = [],
): Node => {
  const one = row(id, rest);
  return nodeOf({ row: one, references }, graph.placed(one));
};
const pairOf = (a: Node, b: Node, pattern = 0, byAlias = false): Pair => ({
  a,
  b,
  pattern,
  byAlias,
  weight: 0,
  described: null,
});

describe('the graph of pairs', () => {
  it('has nodes without pairs, and places that are equal where all they state is', () => {
    const a = node('a', { place: place(['maren'], ['land']) });
    expect({
      id: a.id,
      pairs: a.pairs,
      unit: a.unit,
      runnersUp: a.runnersUp,
      start: a.start,
      item: a.item.references,
    }).toEqual({ id: 'a', pairs: [], unit: null, runnersUp: [], start: NO_DAY, item: [] });
    expect(Number.isNaN(a.density)).toBe(true);
    expect(
      node('b', { place: place(['maren'], ['land'], { lat: 1, lon: 1, radiusKm: 1 }) }).placeKey,
    ).toBe(a.placeKey);
    const others = [
      place(['maren']),
      place(['land']),
      place(['maren', 'land']),
      place(['maren'], ['sea']),
      { ...place(['maren'], ['land']), level: 'city' as const },
    ];
    expect(
      new Set([
        a.placeKey,
        node('c').placeKey,
        ...others.map((one) => node('d', { place: one }).placeKey),
      ]).size,
    ).toBe(7);
    expect(node('c').placeKey).toBe('');
  });

  it('lets both ends know of a pair, and forget it', () => {
    const [a, b, c] = [node('a'), node('b'), node('c')];
    const [ab, bc] = [pairOf(a, b), pairOf(b, c)];
    addPair(ab);
    addPair(bc);
    expect([a.pairs, b.pairs, c.pairs]).toEqual([[ab], [ab, bc], [bc]]);
    expect([otherEnd(ab, a) === b, otherEnd(ab, b) === a]).toEqual([true, true]);
    removePair(ab);
    expect([a.pairs, b.pairs, c.pairs]).toEqual([[], [bc], [bc]]);
  });

  it('has claims of several names vouch for pairs of like places that are not the same', () => {
    const at = (level: (typeof COMPARISONS.place)[number]): number =>
      COMPARISONS.place.indexOf(level) << LEVEL_SHIFT.place;
    const [two, one, same, none] = [
      node('two', { place: place(['maren', 'tokil']) }),
      node('one', { place: place(['maren']) }),
      node('same', { place: place(['maren', 'tokil']) }),
      node('none'),
    ];
    expect(COMPARISONS.place.filter((level) => vouches(two, pairOf(two, one, at(level))))).toEqual([
      'same-site',
      'same-district',
      'same',
      'similar',
    ]);
    expect([
      vouches(one, pairOf(two, one, at('same'))),
      vouches(two, pairOf(two, same, at('same'))),
      vouches(two, pairOf(two, one, at('same'), true)),
      vouches(none, pairOf(two, none, at('same'))),
      vouches(two, pairOf(one, two, at('same'))),
    ]).toEqual([false, false, false, false, true]);
  });

  it('takes back what was told of a pair', () => {
    const changeSet = emptyChangeSet(true);
    expect(changeSet).toEqual({
      isMostNew: true,
      touched: new Set(),
      counted: new Set(),
      vouchers: new Set(),
      aliased: new Set(),
      oldUnits: new Set(),
      gone: new Set(),
    });
    const described: ScoredPair = { a: 'a', b: 'b', weight: 1, prior: 0, findings: [] };
    const pair: Pair = { ...pairOf(node('a'), node('b')), described };
    retractPair(pair, changeSet);
    retractPair(pair, changeSet);
    expect([pair.described, [...changeSet.gone]]).toEqual([null, [described]]);
  });

  it('falls into units of what can be reached from some nodes', () => {
    const nodes = Array.from({ length: 7 }, (_, at) => node(`n${String(at)}`));
    const next: Readonly<Record<string, readonly number[]>> = {
      n0: [2],
      n2: [0, 4],
      n4: [2],
      n1: [3],
      n3: [1],
      n5: [5],
    };
    const units = unitsFrom(
      [nodes[4], nodes[1], nodes[0], nodes[5], nodes[4]].flatMap((one) => one ?? []),
      ({ id }) => (next[id] ?? []).flatMap((at) => nodes[at] ?? []),
    );
    expect(units.map((unit) => unit.nodes.map(({ id }) => id))).toEqual([
      ['n4', 'n2', 'n0'],
      ['n1', 'n3'],
      ['n5'],
    ]);
    expect(units.map(({ incidents, unplaced, issues }) => [incidents, unplaced, issues])).toEqual(
      units.map(() => [[], [], []]),
    );
  });
});

describe('ties', () => {
  const reference: MustLink = { a: 'a', b: 'b', reason: 'partOf' };
  const away: MustLink = { a: 'a', b: 'gone', reason: 'denies' };
  const a = node('a', { report: 'r', event: 'e' }, [reference, away]);
  const b = node('b', {}, [reference]);
  const c = node('c', { report: 'r', event: 'e' });
  const d = node('d', { report: 's', event: 'e' });
  const e = node('e', { report: 'r' });
  const f = node('f', { event: 'e' });
  const nodes = new Map([a, b, c, d, e, f].map((one) => [one.id, one]));
  const decisions = [
    { a: 'd', b: 'b', answer: 'same' },
    { a: 'c', b: 'e', answer: 'different' },
    { a: 'f', b: 'gone', answer: 'same' },
    { a: 'f', b: 'f', answer: 'same' },
  ] as const;
  function all(): { ties: Ties; of: (one: Node) => string[] } {
    const ties = new Ties(nodes, decisions);
    for (const one of nodes.values()) ties.add(one);
    return { ties, of: (one) => [...new Set(ties.of(one).map(({ id }) => id))].sort() };
  }

  it('are references, events of one report and the answer "same", in both directions', () => {
    const { of } = all();
    expect([a, b, c, d, e, f].map(of)).toEqual([
      ['a', 'b', 'c'],
      ['a', 'd'],
      ['a', 'c'],
      ['b', 'd'],
      [],
      [],
    ]);
  });

  it('among some nodes are each told once, with answers of both kinds', () => {
    const { ties } = all();
    expect(ties.among(new Set(nodes.values()))).toEqual({
      references: [reference],
      decisions: [decisions[1], decisions[0]],
    });
    expect([ties.among(new Set([b])), ties.among(new Set([a]))]).toEqual([
      { references: [], decisions: [] },
      { references: [], decisions: [] },
    ]);
    expect(ties.among(new Set([a, d, c]))).toEqual({ references: [], decisions: [] });
    expect(ties.among(new Set([b, a]))).toEqual({ references: [reference], decisions: [] });
    expect(ties.among(new Set([e, c]))).toEqual({ references: [], decisions: [decisions[1]] });
  });

  it('end when a claim goes', () => {
    const { ties, of } = all();
    ties.remove(c);
    ties.remove(e);
    expect([of(a), of(c)]).toEqual([['a', 'b'], ['a']]);
    ties.add(c);
    expect(of(a)).toEqual(['a', 'b', 'c']);
  });
});

describe('a sorted list renewed', () => {
  const byNumber = (x: number, y: number): number => x - y;
  it.each<[number[], number[], number[], number[]]>([
    [[], [], [], []],
    [[1, 3, 5], [], [], [1, 3, 5]],
    [[1, 3, 5], [3], [], [1, 5]],
    [[1, 3, 5], [], [6, 0, 4], [0, 1, 3, 4, 5, 6]],
    [
      [1, 3, 5],
      [1, 3, 5],
      [2, 1],
      [1, 2],
    ],
    [[3], [], [1, 2], [1, 2, 3]],
    [[], [], [9, 8], [8, 9]],
  ])('of %j without %j and with %j is %j', (list, gone, fresh, expected) => {
    expect(renewed(list, (item) => gone.includes(item), fresh, byNumber)).toEqual(expected);
  });

  it('keeps what was there before what is equal to it', () => {
    const byKey = (x: [number, string], y: [number, string]): number => x[0] - y[0];
    expect(
      renewed<[number, string]>(
        [
          [1, 'old'],
          [2, 'old'],
        ],
        () => false,
        [
          [2, 'new'],
          [1, 'new'],
        ],
        byKey,
      ),
    ).toEqual([
      [1, 'old'],
      [1, 'new'],
      [2, 'old'],
      [2, 'new'],
    ]);
  });
});
