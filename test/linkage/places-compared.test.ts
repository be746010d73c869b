import { describe, expect, it } from 'vitest';
import {
  ColumnsBuilder,
  Comparer,
  COMPARISONS,
  levelIn,
  type LinkPlace,
  type LinkRow,
} from '../../src/linkage';
import { aliasPairs } from '../../src/linkage/blocking/alias-pairs';
import { CandidatePairs } from '../../src/linkage/columns/candidate-pairs';
import { FAR } from '../../src/linkage/comparisons/comparison';
import { PlaceComparer, namesDiffer } from '../../src/linkage/comparisons/place';

type Level = LinkPlace['level'];

const place = (
  names: string | readonly string[],
  within: readonly string[] = [],
  level: Level = null,
): LinkPlace => ({
  names: typeof names === 'string' ? [names] : names,
  within,
  position: null,
  level,
});

describe('two places', () => {
  it.each<[LinkPlace, LinkPlace, string]>([
    // One name: the wider of the two levels counts, where either is stated.
    [place('idlib', [], 'site'), place('idlib', ['x'], 'site'), 'same-site'],
    [place('idlib', [], 'site'), place('idlib', [], 'district'), 'same-district'],
    [place('idlib', [], 'site'), place('idlib', [], 'city'), 'same'],
    [place('idlib', [], 'site'), place('idlib', [], 'province'), 'same-wide'],
    [place('idlib', [], 'site'), place('idlib'), 'same-site'],
    [place('idlib', [], 'country'), place('idlib'), 'same-wide'],
    [place('idlib'), place('idlib', ['x']), 'same'],
    [place(['idlib', 'adlib']), place(['maren', 'idlib']), 'same'],
    // Of several names the closest two count; a name that cannot be compared is outweighed by one
    // that can.
    [place(['maren', 'idlib']), place(['tosk', 'idlab']), 'similar'],
    [place(['maren', 'idlib']), place(['حلب', 'tosk']), 'different'],
    [place(['حلب', 'tosk']), place(['maren', 'idlib']), 'different'],
    [place('maren'), place(['tosk', 'حلب']), 'different'],
    [place('maren'), place('حلب'), 'not-observed'],
    [place('idlib'), place('maren'), 'different'],
    [place([]), place('maren'), 'not-observed'],
    // One around the other, by any step; not where it is said to be the narrower.
    [place('sakhour', ['aleppo', 'syria']), place('aleppo', ['syria']), 'inside'],
    [place('sakhour', ['aleppo', 'syria']), place('syria'), 'inside'],
    [place('aleppo', ['syria']), place('syria'), 'inside'],
    [place('sakhour', ['aleppo'], 'site'), place('aleppo', [], 'city'), 'inside'],
    [place('sakhour', ['aleppo'], 'city'), place('aleppo', [], 'city'), 'inside'],
    [place('sakhour', ['aleppo'], 'city'), place('aleppo', [], 'site'), 'different'],
    [place('sakhour', ['aleppo'], null), place('aleppo', [], 'site'), 'inside'],
    [place('sakhour', ['aleppo'], 'city'), place('aleppo'), 'inside'],
    [place('sakhour', ['aleppo', 'syria']), place('aleppo', ['levant', 'asia']), 'inside'],
    [place('سكري', ['aleppo']), place('aleppo'), 'inside'],
    // Neighbours.
    [place('darayya', ['rif dimashq']), place('moadamiya', ['rif dimashq']), 'same-area'],
    [place('darayya', ['rif dimashq', 'syria']), place('moadamiya', ['rif dimashq']), 'same-area'],
    [
      place('darayya', ['syria', 'asia']),
      place('moadamiya', ['rif dimashq', 'syria']),
      'different',
    ],
    [
      place(['darayya', 'tosk'], ['rif dimashq', 'syria']),
      place('moadamiya', ['rif dimashq']),
      'same-area',
    ],
    [place(['darayya', 'tosk'], ['rif dimashq']), place('moadamiya'), 'different'],
    [place('darayya', ['rif dimashq']), place('moadamiya'), 'different'],
    [place('darayya'), place('moadamiya'), 'different'],
    // One name in two areas that cannot be one: each step against each.
    [place('salihiya', ['hamburg']), place('salihiya', ['rif dimashq']), 'different'],
    [
      place('salihiya', ['hamburg', 'germany']),
      place('salihiya', ['rif dimashq', 'germany']),
      'same',
    ],
    [place('salihiya', ['hamburg']), place('salihiya', ['rif dimashq', 'syria']), 'same'],
    [place('salihiya', ['kentucky']), place('salihiya', ['ky']), 'same'],
    [place('salihiya', ['hamburg', 'kentucky']), place('salihiya', ['rif dimashq', 'ky']), 'same'],
    [place('salihiya', ['hamburg']), place('salihiya', ['ريف دمشق']), 'same'],
    [place('salihiya', ['hamburg']), place('salihiya'), 'same'],
    [place('salihiya', ['hamburg']), place('salihiyah', ['rif dimashq']), 'different'],
  ])('%j beside %j: %s', (a, b, expected) => {
    // Another place stands first, so that no number is 0 by chance.
    const comparer = new PlaceComparer([place('kobani', ['raqqa', 'aleppo', 'syria']), a, b]);
    const found = [comparer.level(1, 2), comparer.level(2, 1), comparer.level(1, 2)].map(
      (level) => COMPARISONS.place[level],
    );
    expect(found).toEqual([expected, expected, expected]);
  });

  it.each<[Level, string]>([
    ['site', 'same-site'],
    ['district', 'same-district'],
    ['city', 'same'],
    ['province', 'same-wide'],
    ['country', 'same-wide'],
    [null, 'same'],
  ])('of which one is a %s, to itself: %s', (level, expected) => {
    expect(
      COMPARISONS.place[
        new PlaceComparer([place('kobani'), place('idlib', [], level)]).level(1, 1)
      ],
    ).toBe(expected);
  });

  it('differ in name where they are told different, or only of one area', () => {
    expect(COMPARISONS.place.filter((_, level) => namesDiffer(level))).toEqual([
      'same-area',
      'different',
    ]);
  });

  it('lie in areas that cannot be one, as far as both say as much', () => {
    const apart = (a: readonly string[], b: readonly string[]): boolean => {
      const comparer = new PlaceComparer([place('x', ['raqqa']), place('y', a), place('z', b)]);
      expect(comparer.areAreasApart(1, 2)).toBe(comparer.areAreasApart(2, 1));
      return comparer.areAreasApart(1, 2);
    };
    expect([
      apart(['hamburg'], ['rif dimashq']),
      apart(['hamburg'], ['hamburg']),
      apart([], ['hamburg']),
      apart([], []),
      apart(['hamburg', 'germany'], ['rif dimashq']),
      apart(['hamburg', 'bavaria'], ['rif dimashq', 'hamburg']),
    ]).toEqual([true, false, false, false, false, false]);
  });
});

const BARE = {
  side: [],
  by: [],
  kind: null,
  lineage: null as never,
  measure: null,
  lower: null,
  upper: null,
  people: [],
  report: null,
  event: null,
  quote: null,
  reportedOn: null,
  from: 10,
  to: 10,
};
const spot = (
  names: string | readonly string[],
  km: number | null,
  radiusKm = 1,
  within: readonly string[] = [],
): LinkPlace => ({
  ...place(names, within),
  position: km === null ? null : { lat: 35 + km / 111.195, lon: 36, radiusKm },
});

function columnsOfPlaces(
  places: readonly (LinkPlace | null)[],
  more: readonly Partial<LinkRow>[] = [],
) {
  const builder = new ColumnsBuilder();
  places.forEach((of, at) => {
    builder.add({ ...BARE, id: `c${String(at)}`, place: of, ...more[at] });
  });
  return builder.finish();
}

/** The position of a claim by when it was added: columns have an order of their own. */
const positionIn =
  ({ ids }: { readonly ids: readonly string[] }) =>
  (at: number): number =>
    ids.indexOf(`c${String(at)}`);

describe('where two claims are', () => {
  // Radii of a kilometre: a joint radius is √3.
  const cases: readonly (readonly [LinkPlace | null, LinkPlace | null, string | null, string])[] = [
    [spot('idlib', 0), spot('idlib', 0), 'same', 'not-observed'],
    [spot('idlib', 0), spot('idlab', 0), 'similar', 'not-observed'],
    [spot('idlib', 0), spot('idlib', 0, 2), 'same', 'exact-half'],
    [spot('idlib', 0), spot('idlib', 0.5), 'same', 'exact-half'],
    // Within a joint radius only names that agree make the distance count.
    [spot('idlib', 0), spot('maren', 0), 'different', 'not-observed'],
    [spot('idlib', 0), spot('maren', 2), 'different', 'exact-near'],
    [spot('idlib', 0), spot('maren', 5.1), 'different', 'exact-beyond'],
    [spot('idlib', 0), spot('maren', 5.3), null, ''],
    [spot('idlib', 0), spot('idlib', 7.7), 'same', 'exact-beyond'],
    [spot('idlib', 0), spot('idlib', 7.9), null, ''],
    [spot('idlib', null), spot('idlib', 0), 'same', 'not-observed'],
    [spot('idlib', null), spot('maren', 0), null, ''],
    [spot('idlib', 0), null, 'not-observed', 'not-observed'],
    [null, null, 'not-observed', 'not-observed'],
    [spot('idlib', 0), spot('حلب', 0), 'not-observed', 'exact-half'],
    [spot('sakhour', 0, 1, ['aleppo']), spot('aleppo', 1.7), 'inside', 'not-observed'],
    [spot('sakhour', 0, 1, ['aleppo']), spot('aleppo', 1.8), 'inside', 'exact-near'],
    [spot('darayya', 0, 1, ['rif']), spot('maren', 1, 1, ['rif']), 'same-area', 'not-observed'],
    [spot('darayya', 0, 1, ['rif']), spot('maren', 2.5, 1, ['rif']), 'same-area', 'exact-near'],
  ];

  it.each(cases)('%j beside %j: %s, %s', (a, b, expected, distance) => {
    const columns = columnsOfPlaces([a, b]);
    const comparer = new Comparer(columns);
    const where = comparer.whereIfNear(0, 1);
    expect(comparer.whereIfNear(1, 0)).toBe(where);
    if (expected === null) {
      expect(where).toBe(FAR);
      return;
    }
    const pattern = comparer.pattern(0, 1, false, where);
    expect([
      COMPARISONS.place[levelIn(pattern, 'place')],
      COMPARISONS.distance[levelIn(pattern, 'distance')],
    ]).toEqual([expected, distance]);
    expect(comparer.pattern(0, 1)).toBe(pattern);
    expect(comparer.differ(where)).toBe(expected === 'different' || expected === 'same-area');
  });

  it('is told from the latitudes alone where they are too far apart', () => {
    const columns = columnsOfPlaces([
      spot('idlib', 0),
      spot('idlib', 13.4),
      spot('idlib', 13.6),
      spot('idlib', null),
    ]);
    const [comparer, position] = [new Comparer(columns), positionIn(columns)];
    const far = (a: number, b: number): boolean => comparer.areFarNorth(position(a), position(b));
    // Four and a half times the sum of radii and the extent of a place.
    expect([far(0, 1), far(0, 2), far(2, 0), far(0, 3)]).toEqual([false, true, true, false]);
  });

  it('agrees in name, or differs in nothing but the name', () => {
    const columns = columnsOfPlaces([
      spot('idlib', null),
      spot('idlib', 0),
      spot('idlab', null),
      spot('maren', null),
      spot('maren', 4),
      null,
      spot('حلب', null),
      spot('tosk', null, 1, ['idlib']),
    ]);
    const [comparer, position] = [new Comparer(columns), positionIn(columns)];
    const differs = (a: number, b: number): boolean =>
      comparer.differsInNameOnly(position(a), position(b));
    const levelOf = (a: number, b: number, byAlias: boolean) =>
      COMPARISONS.place[levelIn(comparer.pattern(position(a), position(b), byAlias), 'place')];
    const others = [1, 2, 3, 4, 5, 6, 7];
    expect(others.map((other) => comparer.agreesInName(position(0), position(other)))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(others.map((other) => differs(0, other))).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([differs(1, 4), differs(1, 3)]).toEqual([false, true]);
    expect([comparer.places.size, levelOf(0, 3, true), levelOf(0, 3, false)]).toEqual([
      5,
      'alias',
      'different',
    ]);
  });
});

describe('aliases in passing', () => {
  const found = (
    columns: ReturnType<typeof columnsOfPlaces>,
    tried: readonly (readonly [number, number])[],
  ) => {
    const [pairs, position] = [new CandidatePairs(), positionIn(columns)];
    for (const [a, b] of tried) pairs.push(position(a), position(b));
    const met = aliasPairs(columns, pairs, new Comparer(columns));
    expect(met).toEqual(
      met
        .map((pair) => [...pair].sort((x, y) => x - y))
        .sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d),
    );
    return met
      .map((pair) => pair.map((claim) => Number(columns.ids[claim]?.slice(1))).sort())
      .sort();
  };
  const both = place(['perryville', 'chaplin hills']);
  const all = [
    [0, 1],
    [0, 2],
    [1, 2],
    [0, 3],
    [1, 3],
    [2, 3],
  ] as const;

  it('join claims that give only the one and only the other of the names of a third', () => {
    expect(
      found(columnsOfPlaces([place('chaplin hills'), both, place('perryville')]), [
        [0, 1],
        [1, 2],
      ]),
    ).toEqual([[0, 2]]);
    expect(
      found(
        columnsOfPlaces([both, place('chaplin hills'), place('perryville'), place('perryville')]),
        all,
      ),
    ).toEqual([
      [1, 2],
      [1, 3],
    ]);
    expect(
      found(
        columnsOfPlaces([both, place('perryville'), place('perryville'), place('chaplin hills')]),
        [...all].reverse(),
      ),
    ).toEqual([
      [1, 3],
      [2, 3],
    ]);
  });

  it('join none where nobody vouches for both, and none that a position or a name already speaks for', () => {
    expect(found(columnsOfPlaces([place('chaplin hills'), place('perryville')]), [[0, 1]])).toEqual(
      [],
    );
    expect(
      found(columnsOfPlaces([both, place('chaplin hills'), place('tosk')]), [
        [0, 1],
        [0, 2],
      ]),
    ).toEqual([]);
    expect(
      found(columnsOfPlaces([both, spot('chaplin hills', 0), spot('perryville', 3)]), [
        [0, 1],
        [0, 2],
      ]),
    ).toEqual([]);
    expect(found(columnsOfPlaces([both, both, null, place('perryville')]), all)).toEqual([]);
  });

  it('join claims of the same days alone, though the third lies between', () => {
    const days = (from: number, to: number): Partial<LinkRow> => ({ from, to });
    const of = (a: Partial<LinkRow>, b: Partial<LinkRow>) =>
      found(
        columnsOfPlaces([both, place('chaplin hills'), place('perryville')], [days(10, 11), a, b]),
        [
          [0, 1],
          [0, 2],
        ],
      );
    expect([
      of(days(10, 10), days(10, 10)),
      of(days(10, 30), days(12, 12)),
      of(days(10, 10), days(11, 11)),
      of(days(10, 10), { from: null, to: null }),
    ]).toEqual([[[1, 2]], [[1, 2]], [], []]);
  });
});
