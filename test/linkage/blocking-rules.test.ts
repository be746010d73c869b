import { describe, expect, it } from 'vitest';
import {
  blockingPairs,
  columnsOf,
  Comparer,
  linkColumns,
  type LinkColumns,
} from 'casualty-claims/linkage';
import { linkClaims, normaliseClaims, parseClaims, type ClaimInput } from 'casualty-claims';
import { cellKeys } from '../../src/linkage/blocking/blocking-keys';

const columnsFor = (claims: readonly ClaimInput[]): LinkColumns =>
  columnsOf(normaliseClaims(parseClaims(claims).claims));
const killed = (id: string, rest: Partial<ClaimInput> = {}): ClaimInput => ({
  id,
  figure: 3,
  outcome: 'killed',
  ...rest,
});

/** The pairs that blocking proposes, by ids in order; those by aliases apart. */
function proposed(
  claims: readonly ClaimInput[],
  apart: readonly string[] = [],
): { pairs: string[]; aliases: string[] } {
  const columns = columnsFor(claims);
  const { first, second, size, aliasesFrom } = blockingPairs(
    columns,
    new Comparer(columns),
    Uint8Array.from(columns.ids, (id) => (apart.includes(id) ? 0 : 1)),
  );
  const name = (at: number): string =>
    [columns.ids[first[at] ?? 0] ?? '', columns.ids[second[at] ?? 0] ?? ''].sort().join(' ');
  const all = Array.from({ length: size }, (_, at) => name(at));
  expect(new Set(all).size).toBe(size);
  for (let at = 0; at < size; at += 1) expect(first[at]).toBeLessThan(second[at] ?? -1);
  return { pairs: all.slice(0, aliasesFrom).sort(), aliases: all.slice(aliasesFrom).sort() };
}
const pairs = (...claims: ClaimInput[]): string[] => proposed(claims).pairs;
const dated = (id: string, day: number, rest: Partial<ClaimInput> = {}): ClaimInput =>
  killed(id, { date: `2016-12-${String(day).padStart(2, '0')}`, ...rest });

describe('blocking proposes', () => {
  it('claims of one place name within six days of each other', () => {
    const place = 'Idlib';
    expect(
      pairs(
        dated('a', 1, { place }),
        dated('b', 7, { place }),
        dated('c', 8, { place }),
        dated('d', 14, { place }),
        dated('e', 15, { place }),
      ),
    ).toEqual(['a b', 'b c', 'c d', 'd e']);
    expect(pairs(dated('a', 1, { place }), dated('b', 1, { place: 'Mosul' }))).toEqual([]);
  });

  it('undated claims with all of their place name or victim', () => {
    const place = 'Idlib';
    expect(
      pairs(
        dated('a', 1, { place }),
        dated('b', 28, { place }),
        killed('u', { place }),
        killed('v', { place }),
      ),
    ).toEqual(['a u', 'a v', 'b u', 'b v', 'u v']);
    expect(
      pairs(
        dated('a', 1, { people: ['Ahmad Brimo'] }),
        killed('u', { people: ['Ahmad Brimo', 'Sara Ali'] }),
        killed('w', { people: ['Sara Ali'] }),
        dated('x', 20, { people: ['Sara Ali'] }),
      ),
    ).toEqual(['a u', 'u w', 'u x', 'w x']);
    const local = { name: 'Maren', within: ['Land'] };
    expect(pairs(dated('a', 1, { place: local }), killed('u', { place: local }))).toEqual(['a u']);
    expect(
      pairs(
        dated('a', 1, { place: local }),
        dated('b', 28, { place: local }),
        killed('u', { place: local }),
        killed('v', { place: local }),
      ),
    ).toEqual(['a u', 'a v', 'b u', 'b v', 'u v']);
    expect(
      pairs(killed('u', { place, report: 'r' }), killed('v', { place: 'Mosul', report: 'r' })),
    ).toEqual([]);
  });

  it('claims without a place by their report, or who did it; undated ones not', () => {
    expect(
      pairs(
        dated('a', 1, { report: 'r' }),
        dated('b', 3, { report: 'r' }),
        dated('c', 3, { report: 's' }),
        dated('d', 12, { report: 'r' }),
        killed('u', { report: 'r' }),
      ),
    ).toEqual(['a b']);
    expect(
      pairs(
        dated('a', 1, { by: 'Hezbollah' }),
        dated('b', 3, { by: 'Hezbollah' }),
        dated('c', 3, { by: 'rebels' }),
        dated('p', 3, { by: 'Hezbollah', place: 'Idlib' }),
      ),
    ).toEqual(['a b']);
    expect(pairs(dated('a', 1), dated('b', 1))).toEqual([]);
    expect(
      pairs(
        dated('a', 1, { by: { anyOf: ['Hezbollah', 'rebels'] } }),
        dated('b', 3, { by: { anyOf: ['rebels', 'Hezbollah'] } }),
      ),
    ).toEqual(['a b']);
  });

  it('a name with what lies in it', () => {
    expect(
      pairs(
        dated('site', 1, { place: { name: 'Souk', within: ['Aleppo'] } }),
        dated('city', 2, { place: 'Aleppo' }),
        dated('other', 2, { place: 'Homs' }),
      ),
    ).toEqual(['city site']);
    expect(
      pairs(
        dated('city', 1, { place: 'Aleppo' }),
        dated('site', 2, { place: { name: 'Souk', within: ['Aleppo'] } }),
      ),
    ).toEqual(['city site']);
    expect(
      pairs(
        killed('city', { place: 'Aleppo' }),
        dated('site', 2, { place: { name: 'Souk', within: ['Aleppo'] } }),
      ),
    ).toEqual(['city site']);
  });

  it('a victim named by both, wherever', () => {
    expect(
      pairs(
        dated('a', 1, { people: ['Ahmad Brimo'], place: 'Idlib' }),
        dated('b', 3, { people: ['Sara', 'Ahmad Brimo'] }),
        dated('c', 3, { people: ['Sara'], place: 'Idlib' }),
      ),
    ).toEqual(['a b', 'a c', 'b c']);
  });

  it('two claims once, whatever they share', () => {
    const all: Partial<ClaimInput> = {
      place: { name: 'Maren (Tokil)', within: ['Land', 'Sea'], lat: 35, lon: 36, radiusKm: 2 },
      people: ['Ahmad Brimo', 'Sara Ali'],
      by: 'Hezbollah',
      report: 'r',
    };
    expect(pairs(dated('a', 1, all), dated('b', 2, all))).toEqual(['a b']);
    expect(pairs(killed('a', all), killed('b', all))).toEqual(['a b']);
    expect(
      pairs(
        dated('a', 1, { report: 'r', by: 'Hezbollah', people: ['Sara Ali'] }),
        dated('b', 2, { report: 'r', by: 'Hezbollah', people: ['Sara Ali'] }),
      ),
    ).toEqual(['a b']);
  });

  it('claims of one place name only where their positions or what is around them leave it possible', () => {
    const at = (lat: number, within: readonly string[] = []): Partial<ClaimInput> => ({
      place: { name: 'Maren', within, lat, lon: 36, radiusKm: 2 },
    });
    expect(pairs(dated('a', 1, at(35)), dated('b', 1, at(35.1)), dated('c', 1, at(48)))).toEqual([
      'a b',
    ]);
    expect(
      pairs(
        dated('a', 1, { place: { name: 'Maren', within: ['Kentucky'] } }),
        dated('b', 1, { place: { name: 'Maren', within: ['Land'] } }),
      ),
    ).toEqual([]);
  });

  it('nothing with what stands apart', () => {
    const place = 'Idlib';
    expect(
      proposed(
        [dated('a', 1, { place }), dated('b', 1, { place }), dated('c', 1, { place })],
        ['b'],
      ).pairs,
    ).toEqual(['a c']);
    expect(proposed([], []).pairs).toEqual([]);
  });

  it('two forms of names that a third claim gives both of', () => {
    const at = (name: string): Partial<ClaimInput> => ({ place: { name, within: ['Kentucky'] } });
    expect(
      proposed([
        dated('p', 1, at('Perryville')),
        dated('both', 1, at('Perryville (Chaplin Hills)')),
        dated('h', 1, at('Chaplin Hills')),
      ]),
    ).toEqual({ pairs: ['both h', 'both p'], aliases: ['h p'] });
    expect(proposed([dated('p', 1, at('Perryville')), dated('h', 1, at('Chaplin Hills'))])).toEqual(
      { pairs: [], aliases: [] },
    );
  });
});

describe('grid cells', () => {
  const spot = (id: string, lat: number, lon: number, rest: Partial<ClaimInput> = {}): ClaimInput =>
    dated(id, 1 + Number(id), {
      place: { name: `Town ${'abcdefghij'.charAt(Number(id))}`, lat, lon, radiusKm: 5 },
      ...rest,
    });
  const columns = columnsFor([
    spot('0', 35, 36),
    spot('1', 35.0001, 36.0001),
    spot('2', 35.15, 36),
    spot('3', 45, 36),
    killed('4', { date: '2016-12-05', place: 'Idlib' }),
    spot('5', 35, 36, { place: { name: 'Wide', lat: 35, lon: 36, radiusKm: 15.5 } }),
    spot('6', 35, 36, { place: { name: 'Just', lat: 35, lon: 36, radiusKm: 15 } }),
    spot('7', 35, 36),
    spot('8', 45.0001, 36),
    spot('9', 44.85, 36),
  ]);
  const linkable = Uint8Array.from(columns.ids, (id) => (id === '7' ? 0 : 1));
  const areaOf = (claim: number): number => [4, 4, 4, 6, 6, 6, 4, 9, 7, 6][claim] ?? -1;
  const put = (): ReturnType<typeof cellKeys> => cellKeys(columns, linkable, areaOf);

  it('are those of positions that are exact enough, of claims that are linked', () => {
    expect(columns.ids).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect([...put().cells]).toEqual([0, 0, 1, 2, -1, -1, 0, -1, 2, 3]);
  });

  it('touch where they are one or beside one another', () => {
    const grid = put();
    const touching = columns.ids.map((_, a) =>
      columns.ids.filter((__, b) => grid.touch(a, b)).join(''),
    );
    expect(touching).toEqual(['0126', '0126', '0126', '389', '', '', '0126', '', '389', '389']);
    expect(
      [0, 1, 2, 3].map((cell) =>
        Array.from({ length: grid.around.to(cell) - grid.around.from(cell) }, (_, at) =>
          grid.around.at(grid.around.from(cell) + at),
        ).sort(),
      ),
    ).toEqual([
      [0, 1],
      [0, 1],
      [2, 3],
      [2, 3],
    ]);
  });

  it('know the one area that all in them are in, and whether those around have several', () => {
    const grid = put();
    expect([[...grid.areas], [...grid.isMixed]]).toEqual([
      [4, 4, -1, 6],
      [0, 0, 1, 1],
    ]);
    const other = cellKeys(columns, linkable, (claim) => (claim === 2 ? 5 : areaOf(claim)));
    expect([[...other.areas], [...other.isMixed]]).toEqual([
      [4, 5, -1, 6],
      [1, 1, 1, 1],
    ]);
    const none = cellKeys(columns, linkable, () => -1);
    expect([[...none.areas], [...none.isMixed]]).toEqual([
      [-1, -1, -1, -1],
      [1, 1, 1, 1],
    ]);
  });
});

describe('linking columns', () => {
  it('tells every stage, and stops where it is aborted', () => {
    const claims = [dated('a', 1, { place: 'Idlib' }), dated('b', 1, { place: 'Idlib' })];
    const told: string[] = [];
    linkColumns(columnsFor(claims), {
      onProgress: ({ stage, done, total }) =>
        told.push(`${stage} ${String(done)}/${String(total)}`),
    });
    expect(told).toEqual([
      'blocking 0/2',
      'blocking 0/2',
      'comparison 0/2',
      'match weight 0/2',
      'clustering 0/2',
      'clustering 0/2',
      'clustering 2/2',
    ]);
    for (let at = 0; at < told.length; at += 1) {
      let looks = 0;
      const signal = {
        aborted: false,
        throwIfAborted: (): void => {
          looks += 1;
          if (looks > at) throw new Error(`look ${String(at)}`);
        },
      };
      expect(() => linkColumns(columnsFor(claims), { signal })).toThrow(`look ${String(at)}`);
      expect(looks).toBe(at + 1);
    }
  });

  it('gives incidents, pairs and densities', () => {
    const columns = columnsFor([
      dated('a', 1, { place: 'Idlib' }),
      dated('b', 1, { place: 'Idlib', source: 'AFP' }),
      dated('c', 1, { place: 'Mosul' }),
    ]);
    const { incidentOf, pairs: found, density } = linkColumns(columns);
    const at = (id: string): number => columns.ids.indexOf(id);
    expect([
      found.size,
      density.length,
      incidentOf[at('a')] === incidentOf[at('b')],
      incidentOf[at('c')],
    ]).toEqual([1, 3, true, at('c')]);
  });

  it('of claims that can be read puts the issues of reading before those of linking', () => {
    const result = linkClaims([dated('a', 1, { place: 'Idlib' }), { id: 'bad', figure: 3 }], {
      decisions: [{ a: 'a', b: 'gone', answer: 'same' }],
    });
    expect([
      result.issues.map(({ code }) => code).at(-1),
      result.rejected.map(({ claimId }) => claimId),
      result.changes,
      result.summaries,
    ]).toEqual(['decision-unknown-claim', ['bad'], [], []]);
    expect(result.issues.length).toBeGreaterThan(1);
  });
});
