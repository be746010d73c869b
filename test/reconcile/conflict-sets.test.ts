import { describe, expect, test } from 'vitest';
import { reconcileIncident, type ClaimInput } from 'casualty-claims';
import type { ReconciledIncident } from 'casualty-claims/types';

const sets = (...claims: ClaimInput[]): ReconciledIncident['conflicts'] => {
  const { conflicts } = reconcileIncident(claims);
  expect(reconcileIncident([...claims].reverse()).conflicts).toEqual(conflicts);
  return conflicts;
};
const killed = (
  id: string,
  figure: NonNullable<ClaimInput['figure']>,
  more: ClaimInput = {},
): ClaimInput => ({ id, figure, outcome: 'killed', source: id, ...more });
const atMost = (value: number) => ({ kind: 'at-most', value }) as const;
const atLeast = (value: number) => ({ kind: 'at-least', value }) as const;
const [civilians, combatants] = [
  { population: 'civilians' },
  { population: 'combatants' },
] as const;

describe('claims of several voices that cannot all be true', () => {
  test('are told with the whole that they exceed, and what they leave of it', () => {
    expect(sets(killed('w', 42), killed('x', 30, civilians), killed('y', 20, combatants))).toEqual([
      {
        claimIds: ['w', 'x', 'y'],
        whole: 'w',
        measure: { outcome: 'killed', unit: 'person' },
        least: 50,
        most: 42,
        byConvention: false,
      },
    ]);
    expect(sets(killed('w', 50), killed('x', 30, civilians), killed('y', 20, combatants))).toEqual(
      [],
    );
  });

  test('are as few as it takes, the largest parts first', () => {
    const things = (id: string, figure: number, type?: string): ClaimInput => ({
      id,
      figure,
      outcome: 'destroyed',
      unit: 'vehicle',
      source: id,
      ...(type === undefined ? {} : { type }),
    });
    const ids = (...claims: ClaimInput[]): unknown =>
      sets(...claims).map(({ claimIds, whole, least, most }) => [
        claimIds.join(' '),
        whole,
        least,
        most,
      ]);
    expect(
      ids(
        things('w', 10),
        things('a', 3, 'tank'),
        things('b', 8, 'car'),
        things('c', 5, 'carrier'),
      ),
    ).toEqual([['b c w', 'w', 13, 10]]);
    expect(
      ids(
        things('w', 10),
        things('a', 5, 'tank'),
        things('b', 8, 'car'),
        things('c', 3, 'carrier'),
      ),
    ).toEqual([
      ['a b w', 'w', 13, 10],
      ['b c w', 'w', 11, 10],
    ]);
    expect(
      ids(
        things('w', 10),
        things('a', 4, 'tank'),
        things('b', 4, 'car'),
        things('c', 4, 'carrier'),
      ),
    ).toEqual([['a b c w', 'w', 12, 10]]);
    expect(
      ids(things('w', 7), things('a', 8, 'tank'), things('b', 4, 'car'), things('c', 4, 'carrier')),
    ).toEqual([
      ['a w', 'w', 8, 7],
      ['b c w', 'w', 8, 7],
    ]);
  });

  test('are told of a whole that no claim of its own bounds by what bounds it from both sides', () => {
    const [women, men] = [
      { population: { status: 'civilian', sex: 'female' } },
      { population: { status: 'civilian', sex: 'male' } },
    ] as const;
    expect(
      sets(
        killed('all', atMost(10)),
        killed('some', atLeast(1), civilians),
        killed('f', 8, women),
        killed('m', 7, men),
      ),
    ).toEqual([
      {
        claimIds: ['all', 'f', 'm'],
        whole: 'all',
        measure: { outcome: 'killed', unit: 'person' },
        least: 15,
        most: 10,
        byConvention: false,
      },
    ]);
  });

  test('are told each once where several wholes are exceeded', () => {
    expect(
      sets(
        killed('v', 15),
        killed('w', 14),
        killed('x', 10, civilians),
        killed('y', 6, combatants),
      ).map(({ claimIds, whole }) => [claimIds.join(' '), whole]),
    ).toEqual([
      ['v x y', 'v'],
      ['w x y', 'w'],
    ]);
  });

  test('are none where a part has room beside the others, and some where it has none', () => {
    const left = (figure: ClaimInput['figure']) =>
      sets(
        killed('w', atMost(10)),
        killed('x', 6, civilians),
        killed('y', figure ?? 0, combatants),
      ).map(({ claimIds }) => claimIds.join(' '));
    expect([left(4), left(atLeast(4)), left(5), left(atLeast(5))]).toEqual([
      [],
      [],
      ['w x y'],
      ['w x y'],
    ]);
  });

  test('are none of one voice, whose own account says so, nor of two figures in one row', () => {
    expect(
      sets(
        ...[killed('w', 42), killed('x', 30, civilians), killed('y', 20, combatants)].map(
          (claim) => ({ ...claim, source: 'SOHR' }),
        ),
      ),
    ).toEqual([]);
    expect(sets(killed('w', 42), killed('x', 50, civilians))).toEqual([]);
    expect(
      sets(killed('w', 42), killed('x', 50, civilians), killed('y', 10, combatants)).map(
        ({ claimIds }) => claimIds.join(' '),
      ),
    ).toEqual(['w x']);
  });

  test('are none of other places or days', () => {
    const [here, there] = [
      { place: 'Aleppo', date: '2014-01-08' },
      { place: 'Idlib', date: '2014-01-08' },
    ] as const;
    expect(
      sets(
        killed('w', 42, here),
        killed('x', 30, { ...civilians, ...here }),
        killed('y', 20, { ...combatants, ...there }),
      ),
    ).toEqual([]);
    expect(
      sets(
        killed('w', 42, here),
        killed('x', 30, { ...civilians, ...here }),
        killed('y', 20, { ...combatants, ...here, date: '2014-01-09' }),
      ),
    ).toEqual([]);
    expect(
      sets(
        killed('w', 42, here),
        killed('x', 30, { ...civilians, ...here }),
        killed('y', 20, { ...combatants, ...here }),
      ),
    ).toHaveLength(1);
  });
});

describe('a full split of one voice', () => {
  const own = (
    id: string,
    figure: NonNullable<ClaimInput['figure']>,
    population: string,
    more: ClaimInput = {},
  ): ClaimInput => ({ id, figure, population, partOf: 'w', complete: true, ...more });
  const whole = killed('w', atMost(20), { source: 'SOHR' });

  test('cannot be true beside another voice’s whole of more, or of less, or beside a part that leaves less', () => {
    expect(
      sets(
        whole,
        own('x', 4, 'civilians'),
        own('y', 5, 'combatants'),
        killed('other', 12, { source: 'UN' }),
      ),
    ).toEqual([
      {
        claimIds: ['other', 'w', 'x', 'y'],
        whole: null,
        measure: { outcome: 'killed', unit: 'person' },
        least: 12,
        most: 9,
        byConvention: false,
      },
    ]);
    expect(
      sets(
        whole,
        own('x', 4, 'civilians'),
        own('y', 5, 'combatants'),
        killed('other', 9, { source: 'UN' }),
      ),
    ).toEqual([]);
    expect(
      sets(
        whole,
        own('x', 4, 'civilians'),
        own('y', 5, 'combatants'),
        killed('other', 8, { source: 'UN' }),
      ).map(({ claimIds, whole: told }) => [claimIds.join(' '), told]),
    ).toEqual([['other x y', 'other']]);
  });

  test('leaves a part at least what its whole holds beside the others', () => {
    // At least 20, of whom at most 4 are civilians, and the rest combatants, whom the other voice
    // counts as 10 at the most.
    expect(
      sets(
        killed('w', atLeast(20), { source: 'SOHR' }),
        own('x', atMost(4), 'civilians'),
        own('y', atLeast(1), 'combatants'),
        killed('other', atMost(10), { ...combatants, source: 'UN' }),
      ),
    ).toEqual([
      {
        claimIds: ['other', 'w', 'x', 'y'],
        whole: null,
        measure: { outcome: 'killed', unit: 'person' },
        least: 20,
        most: 14,
        byConvention: false,
      },
    ]);
  });

  test('is none where one of its parts is of another place: what is left does not come to the whole', () => {
    const here = { place: 'Aleppo' } as const;
    const claims = [
      { ...whole, ...here },
      own('x', 4, 'civilians'),
      own('y', 5, 'combatants', { place: 'Idlib' }),
      killed('other', 9, { source: 'UN', ...here }),
    ];
    expect(sets(...claims)).toEqual([]);
  });
});

describe('a share', () => {
  test('hangs on its whole: both are told beside the voice that they exclude', () => {
    const most: ClaimInput = {
      id: 's',
      figure: { kind: 'share', share: 'most' },
      ...civilians,
      partOf: 'w',
    };
    expect(
      sets(
        killed('w', 10, { source: 'SOHR' }),
        most,
        killed('other', 5, { ...combatants, source: 'UN' }),
      ).map(({ claimIds, whole, least, most: atTheMost }) => [claimIds, whole, least, atTheMost]),
    ).toEqual([[['other', 's', 'w'], 'w', 11, 10]]);
  });
});

test('a hundred sets are listed, and no more', () => {
  const days = Array.from({ length: 110 }, (_, at) =>
    new Date(Date.UTC(2014, 0, 1 + at)).toISOString().slice(0, 10),
  );
  const claims = days.flatMap((date, at): ClaimInput[] => [
    killed(`w${String(at)}`, 42, { date, source: 'A' }),
    killed(`x${String(at)}`, 30, { date, ...civilians, source: 'B' }),
    killed(`y${String(at)}`, 20, { date, ...combatants, source: 'C' }),
  ]);
  expect(reconcileIncident(claims.slice(0, 300)).conflicts).toHaveLength(100);
  expect(reconcileIncident(claims).conflicts).toHaveLength(100);
});
