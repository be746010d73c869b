import { describe, expect, it } from 'vitest';
import { normaliseClaims, parseClaims, type ClaimInput, type LinkOptions } from 'casualty-claims';
import {
  cutIntoPieces,
  linkPieces,
  pairsOfPiece,
  pieceByDays,
} from '../../../src/linkage/partition/pieces';
import { linkNormalClaims, rowOf, type LinkRow } from 'casualty-claims/linkage';
import type { NormalClaim } from 'casualty-claims/types';

const normal = (claims: readonly ClaimInput[]): NormalClaim[] =>
  normaliseClaims(parseClaims(claims).claims);
const killed = (id: string, rest: Partial<ClaimInput> = {}): ClaimInput => ({
  id,
  figure: 10,
  outcome: 'killed',
  date: '2016-11-30',
  place: { name: 'Maren', within: ['Land'] },
  ...rest,
});
const names = (ids: readonly string[]): string => [...ids].sort().join(' ');

describe('pieces', () => {
  it('by days are so many days each, the undated in one of their own', () => {
    const row = (
      from: number | null,
      to: number | null = from,
    ): Pick<LinkRow, 'from' | 'to' | 'reportedOn'> => ({ from, to, reportedOn: null });
    const name = (days: number, from: number | null, to?: number | null): string =>
      pieceByDays(days)(row(from, to) as LinkRow);
    expect([
      name(30, 0),
      name(30, 29),
      name(30, 30),
      name(30, -1),
      name(1, 7),
      name(30, null),
      name(10, null, 12),
      name(10, null, 13),
    ]).toEqual(['0', '0', '1', '-1', '7', 'undated', '0', '1']);
    expect(pieceByDays(10)({ ...(row(null) as LinkRow), reportedOn: 23 })).toBe('2');
  });

  it('have a core, and around it what its pairs depend on', () => {
    const claims = normal([
      killed('a'),
      killed('six', { date: '2016-12-06' }),
      killed('seven', { date: '2016-12-07' }),
      killed('year', { date: '2017-11-25' }),
      killed('two years', { date: '2018-11-30' }),
      killed('elsewhere', { place: { name: 'Tokil', within: ['Sea'] } }),
      killed('month', { date: '2016-11', place: { name: 'Maren', level: 'city' } }),
      killed('never', { id: 'never' }),
    ]);
    const pieces = cutIntoPieces(claims, ({ id }) =>
      id === 'a' || id === 'elsewhere' ? 'first' : id,
    );
    expect(pieces.map(({ core }) => core.join(' '))).toEqual([
      'a elsewhere',
      'six',
      'seven',
      'year',
      'two years',
      'never',
    ]);
    expect(pieces.map(({ rows }) => names(rows.map(({ id }) => id)))).toEqual([
      'a elsewhere never seven six year',
      'a never seven six year',
      'a never seven six year',
      'a never seven six year',
      'two years',
      'a never seven six year',
    ]);
    expect(pieces[0]?.rows[0]).toEqual(claims[0] === undefined ? null : rowOf(claims[0]));
  });

  it('give what lies further off around a claim of several names, which may vouch for others', () => {
    const claims = normal([
      killed('a'),
      killed('both', { date: '2016-12-05', place: { name: 'Maren (Tokil)', within: ['Land'] } }),
      killed('t', { date: '2016-12-10', place: { name: 'Tokil', within: ['Land'] } }),
      killed('far', { date: '2016-12-16', place: { name: 'Tokil', within: ['Land'] } }),
    ]);
    const around = (id: string): string =>
      names(
        cutIntoPieces(claims, (row) => row.id)
          .find(({ core }) => core[0] === id)
          ?.rows.map((row) => row.id) ?? [],
      );
    expect(around('a').split(' ')).toEqual(expect.arrayContaining(['a', 'both', 't']));
    expect(names(cutIntoPieces(claims, () => 'one').flatMap(({ core }) => core))).toBe(
      'a both far t',
    );
  });

  it('know the event that references leave a claim', () => {
    const claims = normal([
      killed('w', { report: 'r', event: 'one' }),
      killed('p', { figure: 2, partOf: 'w', report: 'r', event: 'two' }),
    ]);
    expect(cutIntoPieces(claims, () => 'one')[0]?.rows.map(({ id, event }) => [id, event])).toEqual(
      [
        ['w', 'one'],
        ['p', null],
      ],
    );
  });

  const list = [
    killed('a'),
    killed('b', { source: 'AFP', figure: 12 }),
    killed('c', { date: '2016-12-02', kind: 'shelling' }),
    killed('d', { date: '2016-12-04', kind: 'air strike', figure: 70 }),
    killed('e', { restates: 'a', figure: 9 }),
    killed('f', { date: '2016-12-05', source: 'SANA' }),
  ];

  it.each<[string, LinkOptions]>([
    ['as they are', {}],
    [
      'under answers',
      {
        decisions: [
          { a: 'a', b: 'b', answer: 'different' },
          { a: 'c', b: 'd', answer: 'same' },
        ],
      },
    ],
  ])('make of their pairs what linking makes of the claims: %s', (_, options) => {
    const claims = normal(list);
    for (const cut of [pieceByDays(1), pieceByDays(400), ({ id }: LinkRow) => id]) {
      const pieces = cutIntoPieces(claims, cut).map((piece) => pairsOfPiece(piece, options));
      expect(linkPieces(claims, pieces, options)).toEqual(linkNormalClaims(claims, options));
      expect(linkPieces(claims, [...pieces].reverse(), options)).toEqual(
        linkNormalClaims(claims, options),
      );
    }
  });

  it('find each pair once, in the piece whose core has the earlier claim, with what it weighs', () => {
    const claims = normal(list);
    const pieces = cutIntoPieces(claims, ({ id }) => id);
    const pairs = pieces.map((piece) => [piece.core[0], pairsOfPiece(piece)] as const);
    for (const [core, found] of pairs)
      expect(found.map(({ a }) => a)).toEqual(found.map(() => core));
    const all = pairs.flatMap(([, found]) => found);
    expect(new Set(all.map(({ a, b }) => [a, b].sort().join())).size).toBe(all.length);
    const whole = pairsOfPiece({
      core: list.map(({ id }) => id ?? ''),
      rows: pieces[0]?.rows ?? [],
    });
    const inOrder = (found: typeof all): string[] =>
      found.map((pair) => JSON.stringify(pair)).sort();
    expect(inOrder(all)).toEqual(inOrder(whole));
    expect(all.length).toBeGreaterThan(8);
    expect(pairsOfPiece({ core: [], rows: [] })).toEqual([]);
  });

  it('compare kinds of event by a table that is given, and weigh by weights that are', () => {
    const claims = normal([
      killed('a', { kind: 'zapping' }),
      killed('b', { kind: 'zippering', source: 'AFP' }),
    ]);
    const kinds = [{ id: 'zap', name: 'zap', names: ['zapping', 'zippering'] }];
    const [piece] = cutIntoPieces(claims, () => 'one');
    if (piece === undefined) throw new Error('a piece');
    const [[plain], [told]] = [pairsOfPiece(piece), pairsOfPiece(piece, { kinds })];
    expect(told?.weight).toBeGreaterThan(plain?.weight ?? Infinity);
  });
});
