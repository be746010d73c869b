import { describe, expect, it } from 'vitest';
import { groupSummaries, isSummaryClaim, summaryClaims } from 'casualty-claims/linkage';
import { normaliseClaims, parseClaims, type ClaimInput } from 'casualty-claims';
import { hashText } from '../../../src/claim/content-id';

const city = { name: 'Aleppo', level: 'city' } as const;
const killed = (id: string, rest: Partial<ClaimInput> = {}): ClaimInput => ({
  id,
  figure: 10,
  outcome: 'killed',
  ...rest,
});
const month = (id: string, rest: Partial<ClaimInput> = {}): ClaimInput =>
  killed(id, { date: '2016-11', place: city, ...rest });
const day = (id: string, rest: Partial<ClaimInput> = {}): ClaimInput =>
  killed(id, { date: '2016-11-30', place: city, ...rest });

function read(claims: readonly ClaimInput[]): {
  summaries: string[];
  groups: (readonly string[])[];
  ids: string[];
} {
  const normal = normaliseClaims(parseClaims(claims).claims);
  const summaries = summaryClaims(normal);
  const groups = groupSummaries(normal, summaries);
  return {
    summaries: [...summaries].sort(),
    groups: groups.map(({ claimIds }) => claimIds),
    ids: groups.map(({ id }) => id),
  };
}
const sorted = (groups: (readonly string[])[]): string[] =>
  groups.map((group) => group.join(' ')).sort();

describe('a summary claim', () => {
  it.each([
    [month('x'), true],
    [day('x'), false],
    [month('x', { date: { from: '2016-11-01', to: '2016-11-02' } }), true],
    [month('x', { date: { from: '2016-11-01', to: '2016-11-01' } }), false],
    [month('x', { date: { from: '2016-11-01' } }), false],
    [month('x', { date: { to: '2016-11-30' } }), false],
    [killed('x', { place: city }), false],
    [killed('x', { date: '2016-11' }), false],
    [month('x', { place: 'Aleppo' }), false],
    [month('x', { place: { name: 'Sheikh Saeed', level: 'district' } }), false],
    [month('x', { place: { name: 'Aleppo', level: 'province' } }), true],
    [month('x', { scope: 'incident' }), false],
    [day('x', { scope: 'summary' }), true],
    [killed('x', { scope: 'summary' }), true],
  ])('by itself: %j: %s', (claim, expected) => {
    expect(normaliseClaims(parseClaims([claim]).claims).map(isSummaryClaim)).toEqual([expected]);
  });

  it('takes along what refers to it, link by link', () => {
    const claims = [
      month('m'),
      day('part', { partOf: 'm' }),
      day('again', { restates: 'part' }),
      day('no', { denies: 'again' }),
      day('new', { supersedes: 'no' }),
      day('other'),
      day('of other', { partOf: 'other' }),
    ];
    expect(read(claims).summaries).toEqual(['again', 'm', 'new', 'no', 'part']);
    expect(read([...claims].reverse()).summaries).toEqual(['again', 'm', 'new', 'no', 'part']);
  });

  it('lets a stated scope of what refers to it hold', () => {
    expect(
      read([
        month('m'),
        day('day', { partOf: 'm', scope: 'incident' }),
        day('of day', { restates: 'day' }),
      ]).summaries,
    ).toEqual(['m']);
    expect(
      read([
        day('d'),
        day('sum', { partOf: 'd', scope: 'summary' }),
        day('of sum', { restates: 'sum' }),
      ]).summaries,
    ).toEqual(['of sum', 'sum']);
  });

  it('is followed by what is restated before what it is part of, and that before what is denied or corrected', () => {
    const all = [month('m'), day('d')];
    expect(read([...all, day('x', { restates: 'm', partOf: 'd' })]).summaries).toContain('x');
    expect(read([...all, day('x', { restates: 'd', partOf: 'm' })]).summaries).not.toContain('x');
    expect(read([...all, day('x', { partOf: 'd', denies: 'm' })]).summaries).not.toContain('x');
    expect(read([...all, day('x', { denies: 'd', supersedes: 'm' })]).summaries).not.toContain('x');
    expect(read([...all, day('x', { denies: 'm', supersedes: 'd' })]).summaries).toContain('x');
  });

  it('is none among claims that refer to each other in a circle, or to what is not there', () => {
    expect(
      read([
        day('a', { denies: 'b' }),
        day('b', { denies: 'a' }),
        day('c', { denies: 'a' }),
        day('d', { denies: 'gone' }),
      ]).summaries,
    ).toEqual([]);
    expect(
      read([month('m'), day('a', { denies: 'b' }), day('b', { supersedes: 'a', denies: 'm' })])
        .summaries,
    ).toEqual(['a', 'b', 'm']);
  });
});

describe('groups of summaries', () => {
  it('are of one place and one window', () => {
    const { groups, ids } = read([
      month('b'),
      month('a'),
      month('c', { date: '2016-10' }),
      month('d', { place: { name: 'Homs', level: 'city' } }),
      day('e'),
    ]);
    expect(sorted(groups)).toEqual(['a b', 'c', 'd']);
    expect(groups.every((group) => [...group].sort().join() === group.join())).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    expect(ids.every((id) => /^summary-[0-9a-z]+$/.test(id))).toBe(true);
    expect(read([month('z')]).ids).toEqual(read([month('y')]).ids);
  });

  it('hold what refers to a summary with it, wherever that was', () => {
    const claims = [
      month('m'),
      day('part', { partOf: 'm' }),
      killed('again', { restates: 'part' }),
      day('no', { denies: 'm', place: { name: 'Homs', level: 'city' } }),
      day('new', { supersedes: 'no', place: 'Idlib' }),
      month('other', { date: '2016-10' }),
    ];
    expect(sorted(read(claims).groups)).toEqual(['again m new no part', 'other']);
    expect(sorted(read([...claims].reverse()).groups)).toEqual(['again m new no part', 'other']);
  });

  it('follow references in the order of their strength, and no further than summaries go', () => {
    const months = [month('m'), month('o', { date: '2016-10' })];
    expect(sorted(read([...months, day('x', { restates: 'm', partOf: 'o' })]).groups)).toEqual([
      'm x',
      'o',
    ]);
    expect(sorted(read([...months, day('x', { partOf: 'm', denies: 'o' })]).groups)).toEqual([
      'm x',
      'o',
    ]);
    expect(sorted(read([...months, day('x', { denies: 'm', supersedes: 'o' })]).groups)).toEqual([
      'm x',
      'o',
    ]);
    expect(sorted(read([day('d'), month('m', { partOf: 'd' }), month('n')]).groups)).toEqual([
      'm n',
    ]);
    expect(
      sorted(
        read([month('m', { denies: 'o' }), month('o', { denies: 'm', date: '2016-10' })]).groups,
      ),
    ).toHaveLength(1 + 1);
  });

  it('hold what has no place by its window', () => {
    const nowhere = (id: string, date: string): ClaimInput =>
      killed(id, { date, scope: 'summary' });
    expect(
      sorted(
        read([
          nowhere('a', '2016-11'),
          nowhere('b', '2016-11'),
          nowhere('c', '2016-10'),
          month('d'),
        ]).groups,
      ),
    ).toEqual(['a b', 'c', 'd']);
    expect(read([nowhere('a', '2016-11')]).ids).toEqual([`summary-${hashText('nowhere 2016-11')}`]);
  });
});
