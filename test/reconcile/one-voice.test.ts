import { describe, expect, test } from 'vitest';
import { reconcileIncident, type ClaimInput } from 'casualty-claims';
import type { Account } from 'casualty-claims/types';

/** The only account of the first row, whatever the order of the claims. */
function voice(...claims: ClaimInput[]): Account {
  const said = claims.map((claim): ClaimInput => ({ outcome: 'killed', source: 'SOHR', ...claim }));
  const [account] = reconcileIncident(said).measures[0]?.accounts ?? [];
  if (account === undefined) throw new Error('no account');
  expect(reconcileIncident([...said].reverse()).measures[0]?.accounts[0]).toEqual(account);
  return account;
}

const on = (day: number): ClaimInput => ({ reportedOn: `2014-01-${String(day).padStart(2, '0')}` });
const superseded = ({ superseded: list }: Account): unknown =>
  list.map(({ claimId, because, by, publisher }) => [claimId, because, by, publisher]);

test('one figure of a voice is its account', () => {
  expect(
    voice({ id: 'a', figure: 42, via: 'Reuters', evidence: 'bodies', population: 'civilians' }),
  ).toEqual({
    lineage: 'named:sohr',
    name: 'SOHR',
    named: true,
    kind: null,
    interest: 'third',
    claimId: 'a',
    claimIds: ['a'],
    figure: { kind: 'exact', value: 42, words: '42' },
    measure: { outcome: 'killed', unit: 'person', population: { status: 'civilian' } },
    evidence: ['bodies'],
    stated: {
      lower: 42,
      upper: 42,
      openAbove: false,
      openBelow: false,
      approximate: false,
      byConvention: false,
      derived: false,
    },
    asserted: { lower: 42, upper: null },
    read: { lower: 42, upper: 42 },
    readBy: 'exact',
    sumOfParts: false,
    addends: [],
    otherWordings: [],
    superseded: [],
    falls: [],
    selfContradiction: false,
    relayDiffers: false,
    publishers: ['Reuters'],
    parts: [],
    rest: null,
  });
});

describe('a voice that says several things at once', () => {
  test('speaks with the narrowest as it is read; of equal ones with what it does not just repeat; then with the first by id', () => {
    const speaks = (...claims: ClaimInput[]): unknown => {
      const { claimId, otherWordings } = voice(...claims);
      return [claimId, otherWordings.map((one) => one.claimId)];
    };
    expect(speaks({ id: 'a', figure: 'dozens' }, { id: 'b', figure: 70 })).toEqual(['b', ['a']]);
    expect(
      speaks(
        { id: 'a', figure: { kind: 'between', low: 60, high: 80 } },
        { id: 'b', figure: { kind: 'between', low: 65, high: 75 } },
        { id: 'c', figure: { kind: 'between', low: 60, high: 75 } },
      ),
    ).toEqual(['b', ['a', 'c']]);
    expect(speaks({ id: 'a', figure: { kind: 'unknown' } }, { id: 'b', figure: 'dozens' })).toEqual(
      ['b', ['a']],
    );
    expect(speaks({ id: 'c', figure: 70 }, { id: 'b', figure: 70 })).toEqual(['b', ['c']]);
    expect(speaks({ id: 'x', figure: 70 }, { id: 'a', figure: 70, restates: 'x' })).toEqual([
      'x',
      ['a'],
    ]);
    expect(
      speaks(
        { id: 'x', figure: 70 },
        { id: 'a', figure: 70, restates: 'x' },
        { id: 'b', figure: 70, restates: 'x' },
      ),
    ).toEqual(['x', ['a', 'b']]);
    expect(speaks({ id: 'x', figure: 'dozens' }, { id: 'a', figure: 70, restates: 'x' })).toEqual([
      'a',
      ['x'],
    ]);
  });

  test('gives its other wordings with their words and their publishers', () => {
    expect(
      voice({ id: 'a', figure: 'dozens', via: 'X' }, { id: 'b', figure: 70, via: 'Y' })
        .otherWordings,
    ).toEqual([
      { claimId: 'a', figure: { kind: 'vague', term: 'dozens', words: 'dozens' }, publisher: 'X' },
    ]);
  });

  test('that cannot all be meant is told by all of it, with every flag that any of it has', () => {
    const apart = (figure: ClaimInput['figure'], other: ClaimInput['figure'] = 900) =>
      voice({ id: 'a', figure: figure ?? 0 }, { id: 'b', figure: other }).stated;
    const none = {
      openAbove: false,
      openBelow: false,
      approximate: false,
      byConvention: false,
      derived: false,
    };
    expect(apart(10)).toEqual({ ...none, lower: 10, upper: 900 });
    expect(apart({ kind: 'at-least', value: 10 })).toEqual({
      ...none,
      lower: 10,
      upper: 900,
      openAbove: true,
    });
    expect(apart({ kind: 'at-most', value: 10 })).toEqual({
      ...none,
      lower: 10,
      upper: 900,
      openBelow: true,
    });
    expect(apart({ kind: 'about', value: 10 })).toEqual({
      ...none,
      lower: 10,
      upper: 900,
      approximate: true,
    });
    expect(apart('dozens')).toEqual({ ...none, lower: 24, upper: 900, byConvention: true });
    expect(apart({ kind: 'none' }, { kind: 'unknown' })).toEqual({
      ...none,
      lower: 0,
      upper: 0,
      openAbove: true,
    });
  });

  test('that cannot all be meant is read and asserted as widely as it speaks', () => {
    const account = voice(
      { id: 'a', figure: 10 },
      { id: 'b', figure: { kind: 'between', low: 40, high: 50 } },
      { id: 'c', figure: 90 },
    );
    expect(account).toMatchObject({
      claimId: 'a',
      asserted: { lower: 10, upper: 90 },
      read: { lower: 10, upper: 90 },
      selfContradiction: true,
      relayDiffers: false,
    });
    expect(
      voice({ id: 'a', figure: 10 }, { id: 'b', figure: { kind: 'between', low: 10, high: 50 } }),
    ).toMatchObject({
      claimId: 'a',
      asserted: { lower: 10, upper: 10 },
      read: { lower: 10, upper: 10 },
      selfContradiction: false,
      relayDiffers: false,
    });
  });

  test('is at odds with itself in one outlet, and its relays differ in several', () => {
    const flags = (...claims: ClaimInput[]): unknown => {
      const { selfContradiction, relayDiffers, publishers } = voice(...claims);
      return [selfContradiction, relayDiffers, publishers];
    };
    expect(flags({ id: 'a', figure: 10, via: 'X' }, { id: 'b', figure: 42, via: 'X' })).toEqual([
      true,
      false,
      ['X'],
    ]);
    expect(flags({ id: 'a', figure: 10, via: 'Y' }, { id: 'b', figure: 42, via: 'X' })).toEqual([
      false,
      true,
      ['X', 'Y'],
    ]);
    // What is only heard through more links no longer speaks, and differs all the same; what a
    // later figure replaced does not.
    expect(flags({ id: 'a', figure: 10 }, { id: 'b', figure: 42, via: ['AFP', 'X'] })).toEqual([
      false,
      true,
      ['SOHR', 'X'],
    ]);
    expect(flags({ id: 'a', figure: 42 }, { id: 'b', figure: 42, via: ['AFP', 'X'] })).toEqual([
      false,
      false,
      ['SOHR', 'X'],
    ]);
    expect(
      flags({ id: 'a', figure: 10, ...on(8), via: 'X' }, { id: 'b', figure: 42, ...on(9) }),
    ).toEqual([false, false, ['SOHR', 'X']]);
  });
});

describe('a figure of a voice no longer speaks', () => {
  test('once its own later word replaces it, whatever the days', () => {
    expect(
      superseded(
        voice(
          { id: 'a', figure: 42, supersedes: 'b', ...on(8) },
          { id: 'b', figure: 10, ...on(9), via: 'X' },
        ),
      ),
    ).toEqual([['b', 'superseded', 'a', 'X']]);
    expect(
      superseded(voice({ id: 'a', figure: 42, supersedes: 'nobody' }, { id: 'b', figure: 42 })),
    ).toEqual([]);
  });

  test('unless two replace each other: nobody can say which came last', () => {
    const both = voice(
      { id: 'a', figure: 42, supersedes: 'b' },
      { id: 'b', figure: 10, supersedes: 'a' },
    );
    expect([both.selfContradiction, superseded(both)]).toEqual([true, []]);
  });

  test('where it counts fewer than another of the same voice', () => {
    expect(
      superseded(
        voice(
          { id: 'a', figure: 20, outcome: 'executed' },
          { id: 'b', figure: 84, outcome: 'dead' },
        ),
      ),
    ).toEqual([['a', 'narrower', 'b', 'SOHR']]);
    expect(
      superseded(
        voice(
          { id: 'a', figure: 20, outcome: 'executed' },
          { id: 'c', figure: 30, outcome: 'killed' },
          { id: 'b', figure: 84, outcome: 'dead' },
        ),
      ),
    ).toEqual([
      ['a', 'narrower', 'b', 'SOHR'],
      ['c', 'narrower', 'b', 'SOHR'],
    ]);
    expect(
      superseded(voice({ id: 'a', figure: 42, evidence: 'bodies' }, { id: 'b', figure: 84 })),
    ).toEqual([['a', 'narrower', 'b', 'SOHR']]);
    expect(
      superseded(
        voice(
          { id: 'a', figure: 42, evidence: 'bodies' },
          { id: 'b', figure: 84, evidence: 'names' },
        ),
      ),
    ).toEqual([]);
    expect(
      superseded(
        voice({ id: 'a', figure: 84, evidence: 'bodies', restates: 'b' }, { id: 'b', figure: 84 }),
      ),
    ).toEqual([]);
  });

  test('once there is a later one; a running total counts as of its own day, and what has no day stays', () => {
    expect(
      superseded(
        voice(
          { id: 'a', figure: 10, ...on(8) },
          { id: 'b', figure: 20, ...on(9) },
          { id: 'c', figure: 30, ...on(10) },
        ),
      ),
    ).toEqual([
      ['a', 'later-figure', 'c', 'SOHR'],
      ['b', 'later-figure', 'c', 'SOHR'],
    ]);
    expect(
      superseded(
        voice(
          { id: 'a', figure: 10, ...on(12), asOf: '2014-01-08' },
          { id: 'b', figure: 20, ...on(9) },
        ),
      ),
    ).toEqual([['a', 'later-figure', 'b', 'SOHR']]);
    const undated = voice(
      { id: 'a', figure: 10 },
      { id: 'b', figure: 20, ...on(9) },
      { id: 'c', figure: 30, ...on(9) },
    );
    expect([superseded(undated), undated.asserted]).toEqual([[], { lower: 10, upper: 30 }]);
    expect(superseded(voice({ id: 'a', figure: 10 }, { id: 'b', figure: 10 }))).toEqual([]);
  });

  test('where the voice is heard through fewer links', () => {
    const account = voice(
      { id: 'a', figure: 42, via: ['AFP', 'X'] },
      { id: 'c', figure: 42, via: 'Y' },
      { id: 'b', figure: 42, via: 'Z' },
    );
    expect([
      account.claimId,
      superseded(account),
      account.otherWordings.map(({ claimId }) => claimId),
    ]).toEqual(['b', [['a', 'longer-chain', 'b', 'X']], ['c']]);
  });

  test('for the first of the reasons that holds', () => {
    expect(
      superseded(
        voice(
          { id: 'a', figure: 10, outcome: 'executed', ...on(9) },
          { id: 'b', figure: 20, ...on(8) },
          { id: 'c', figure: 30, ...on(9), via: 'X' },
          { id: 'd', figure: 30, ...on(9) },
        ),
      ),
    ).toEqual([
      ['a', 'narrower', 'b', 'SOHR'],
      ['b', 'later-figure', 'c', 'SOHR'],
      ['c', 'longer-chain', 'd', 'X'],
    ]);
  });
});

describe('a narrower word asserts no upper bound of the toll', () => {
  const asserted = (...outcomes: NonNullable<ClaimInput['outcome']>[]): unknown =>
    reconcileIncident(
      outcomes.map((outcome, at): ClaimInput => ({
        id: String(at),
        figure: 70,
        outcome,
        source: `S${String(at)}`,
      })),
    ).measures.flatMap(({ accounts }) => accounts.map((account) => account.asserted.upper));

  test('where the row is of a wider one, in all of its words', () => {
    expect(asserted('executed')).toEqual([70]);
    expect(asserted('executed', 'dead')).toEqual([null, 70]);
    expect(asserted('dead', 'executed')).toEqual([70, null]);
    expect(asserted({ anyOf: ['killed', 'executed'] }, 'dead')).toEqual([null, 70]);
    expect(asserted({ anyOf: ['wounded', 'missing'] }, { anyOf: ['missing', 'wounded'] })).toEqual([
      70, 70,
    ]);
  });
});
