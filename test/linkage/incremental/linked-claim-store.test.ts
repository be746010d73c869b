import { describe, expect, it } from 'vitest';
import type { ClaimInput } from 'casualty-claims';
import {
  LinkedClaimStore,
  keyOf,
  type Change,
  type LinkedClaim,
  type Reread,
} from '../../../src/linkage/incremental/linked-claim-store';

const killed = (id: string, rest: Partial<ClaimInput> = {}): ClaimInput => ({
  id,
  figure: 10,
  outcome: 'killed',
  date: '2016-12-01',
  place: 'Idlib',
  ...rest,
});
const held = (input: ClaimInput, anew = false): Change => ({ kind: 'present', input, anew });
const gone: Change = { kind: 'gone' };

function change(claims: LinkedClaimStore, changes: Readonly<Record<string, Change>>): Reread[] {
  return claims.change(new Map(Object.entries(changes)));
}
/** What a claim came to, in short. */
const short = (one: LinkedClaim | null): unknown =>
  one === null
    ? null
    : [
        one.order,
        one.targets.join(' '),
        one.rejected === null ? 'kept' : 'rejected',
        one.item === null
          ? null
          : one.item.references.map(({ a, b, reason }) => `${a} ${reason} ${b}`).join(', '),
        one.summary === null ? '' : 'summary',
        [...one.issues, ...one.linkIssues].map(({ code }) => code).join(' '),
      ];
const told = (list: readonly Reread[]): Record<string, unknown> =>
  Object.fromEntries(list.map(({ key, before, now }) => [key, [short(before), short(now)]]));

describe('the key of an input', () => {
  it('is its id as parsing reads it, else what parsing gives it', () => {
    expect([keyOf(killed('a')), keyOf(killed(' a  ')), keyOf(killed('x'.repeat(1_000)))]).toEqual([
      'a',
      'a',
      'x'.repeat(1_000),
    ]);
    const nameless: ClaimInput = { figure: 3, outcome: 'killed' };
    const key = keyOf(nameless);
    expect([
      key.length > 5,
      keyOf({ ...nameless }),
      keyOf({ ...nameless, id: '  ' }) === '',
      keyOf({ ...nameless, figure: 4 }) === key,
    ]).toEqual([true, key, false, false]);
    expect(keyOf(killed('x'.repeat(1_001)))).not.toBe('x'.repeat(1_001));
  });

  it('is what was given where no claim can be made of it', () => {
    const bad = (input: unknown): string => keyOf(input as ClaimInput);
    expect([bad(null), bad(7), bad('text'), bad([1])]).toEqual([
      'unreadable null',
      'unreadable 7',
      'unreadable "text"',
      'unreadable [1]',
    ]);
    const circle: unknown[] = [];
    circle.push(circle);
    expect(bad(circle)).toMatch(/^unreadable \[\["[a-z-]+",".*"\]/);
    expect(bad({ id: 7, figure: 3, outcome: 'killed' })).not.toBe('7');
  });
});

describe('claims that are held', () => {
  it('come in order, each with what it came to', () => {
    const claims = new LinkedClaimStore({});
    expect(claims.size).toBe(0);
    expect(change(claims, {})).toEqual([]);
    expect(
      told(
        change(claims, {
          a: held(killed('a')),
          b: held(killed('b', { restates: ' a ', partOf: '  ' })),
          bad: held({ id: 'bad', figure: 3 }),
        }),
      ),
    ).toEqual({
      a: [null, [0, '', 'kept', 'b restates a', '', '']],
      b: [null, [1, 'a', 'kept', 'b restates a', '', expect.any(String)]],
      bad: [null, [2, '', 'rejected', null, '', expect.stringContaining('outcome')]],
    });
    expect([
      claims.size,
      claims.get('b')?.order,
      claims.get('nobody'),
      [...claims.all()].map(({ key }) => key),
    ]).toEqual([3, 1, undefined, ['a', 'b', 'bad']]);
  });

  it('are read anew with what references lead to, in either direction, and with nothing else', () => {
    const claims = new LinkedClaimStore({});
    change(claims, {
      w: held(killed('w')),
      p: held(killed('p', { figure: 3, partOf: 'w' })),
      q: held(killed('q', { restates: 'p' })),
      other: held(killed('other')),
      far: held(killed('far', { restates: 'other' })),
    });
    const ids = (list: readonly Reread[]): string[] => list.map(({ key }) => key).sort();
    expect(ids(change(claims, { q: held(killed('q', { restates: 'p', figure: 4 })) }))).toEqual([
      'p',
      'q',
      'w',
    ]);
    expect(ids(change(claims, { w: gone }))).toEqual(['p', 'q', 'w']);
    expect(ids(change(claims, { w: held(killed('w')) }))).toEqual(['p', 'q', 'w']);
    expect(ids(change(claims, { new: held(killed('new')) }))).toEqual(['new']);
    // A reference that is taken back is no longer followed, but what it led to is read anew once.
    expect(ids(change(claims, { q: held(killed('q')) }))).toEqual(['p', 'q', 'w']);
    expect(ids(change(claims, { q: held(killed('q', { figure: 5 })) }))).toEqual(['q']);
    expect(ids(change(claims, { w: gone }))).toEqual(['p', 'w']);
    expect(ids(change(claims, { far: gone }))).toEqual(['far', 'other']);
    expect(ids(change(claims, { nobody: gone }))).toEqual(['nobody']);
  });

  it('are read anew with all that name them, and have their references in the order of coming', () => {
    const claims = new LinkedClaimStore({});
    change(claims, {
      p: held(killed('p', { figure: 3, partOf: 'w' })),
      q: held(killed('q', { restates: 'w' })),
      r: held(killed('r', { denies: 'w' })),
      w: held(killed('w')),
    });
    expect(
      change(claims, { w: held(killed('w', { figure: 7 })) })
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['p', 'q', 'r', 'w']);
    expect(claims.get('w')?.item?.references.map(({ a }) => a)).toEqual(['p', 'q', 'r']);
    change(claims, { q: gone, r: held(killed('r', { denies: 'w', figure: 2 })) });
    expect(
      change(claims, { w: held(killed('w')) })
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['p', 'r', 'w']);
    expect(claims.get('w')?.item?.references.map(({ a }) => a)).toEqual(['p', 'r']);
  });

  it('have all that is wrong with them', () => {
    const claims = new LinkedClaimStore({});
    change(claims, { t: held(killed('t', { date: 'nonsense', quote: 7 as unknown as string })) });
    expect([claims.get('t')?.issues.length, claims.get('t')?.linkIssues]).toEqual([2, []]);
  });

  it('are told as they were and as they are', () => {
    const claims = new LinkedClaimStore({});
    change(claims, { w: held(killed('w')), p: held({ id: 'p', figure: 3, partOf: 'w' }) });
    expect(told(change(claims, { w: gone }))).toEqual({
      w: [[0, '', 'kept', 'p partOf w', '', ''], null],
      p: [
        [1, 'w', 'kept', 'p partOf w', '', ''],
        [1, 'w', 'rejected', null, '', expect.any(String)],
      ],
    });
    expect(told(change(claims, { w: held(killed('w')) }))['w']).toEqual([
      null,
      [2, '', 'kept', 'p partOf w', '', ''],
    ]);
    expect(told(change(claims, { nobody: gone }))).toEqual({ nobody: [null, null] });
  });

  it('keep their place when corrected, and lose it when they were removed in between', () => {
    const claims = new LinkedClaimStore({});
    change(claims, { a: held(killed('a')), b: held(killed('b')), c: held(killed('c')) });
    change(claims, { a: held(killed('a', { figure: 4 })), b: held(killed('b'), true) });
    expect([...claims.all()].map(({ key, order }) => [key, order])).toEqual([
      ['a', 0],
      ['c', 2],
      ['b', 4],
    ]);
    change(claims, { d: held(killed('d')) });
    expect(claims.get('d')?.order).toBe(5);
  });

  it('that sum up stand apart, with what refers to them', () => {
    const claims = new LinkedClaimStore({});
    const month = killed('m', { date: '2016-11', place: { name: 'Aleppo', level: 'city' } });
    const list = told(
      change(claims, {
        m: held(month),
        p: held({ id: 'p', figure: 3, partOf: 'm' }),
        d: held(killed('d')),
      }),
    );
    expect(list).toEqual({
      m: [null, [0, '', 'kept', null, 'summary', '']],
      p: [null, [1, 'm', 'kept', null, 'summary', '']],
      d: [null, [2, '', 'kept', '', '', '']],
    });
    expect(claims.get('p')?.summary).toBe(claims.get('m')?.summary);
  });

  it('have the issues of reading and of linking beside one another, each with its claim', () => {
    const claims = new LinkedClaimStore({});
    change(claims, {
      w: held(killed('w', { report: 'r', event: 'one' })),
      p: held(killed('p', { figure: 2, partOf: 'w', report: 'r', event: 'two' })),
      t: held(killed('t', { date: 'nonsense' })),
    });
    const codes = (key: string): unknown => [
      claims.get(key)?.issues.map(({ code, claimId }) => `${code} ${claimId ?? ''}`),
      claims.get(key)?.linkIssues.map(({ code, claimId }) => `${code} ${claimId ?? ''}`),
    ];
    expect([codes('w'), codes('p'), codes('t')]).toEqual([
      [[], []],
      [[], ['event-contradicts-reference p']],
      [['invalid-date t'], []],
    ]);
    // Its reference wins: it is of no event of its own.
    expect([claims.get('w')?.item?.row.event, claims.get('p')?.item?.row.event]).toEqual([
      'one',
      null,
    ]);
  });

  it('that are of no form at all have their issues all the same', () => {
    const claims = new LinkedClaimStore({});
    const list = change(claims, {
      'unreadable 7': held(7 as unknown as ClaimInput),
      'unreadable null': held(null as unknown as ClaimInput),
      a: held(killed('a')),
    });
    expect(list.map(({ now }) => [now?.targets, now?.rejected?.input, now?.issues.length])).toEqual(
      [
        [[], 7, 1],
        [[], null, 1],
        [[], undefined, 0],
      ],
    );
  });
});
