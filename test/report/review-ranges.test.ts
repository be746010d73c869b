import { describe, expect, test } from 'vitest';
import { reviewRanges, type ClaimInput } from 'casualty-claims';

const killed: ClaimInput = { outcome: 'killed', place: 'Idlib', kind: 'air strike' };
/** One pair that may be the same, whose ranges hang on the answer, and one whose do not. */
const claims: ClaimInput[] = [
  { ...killed, id: 'a', figure: 12, source: 'SOHR', date: '2016-12-15' },
  { ...killed, id: 'b', figure: 30, source: 'SANA', date: '2016-12-17', kind: 'clashes' },
  { ...killed, id: 'y', figure: 5, source: 'SOHR', date: '2011-03-15', place: 'Deir ez-Zor' },
  {
    ...killed,
    id: 'z',
    figure: 5,
    source: 'SANA',
    date: '2011-03-17',
    place: 'Deir ez-Zor',
    kind: 'clashes',
  },
];

describe('a review', () => {
  test('names first the pair whose answer changes what a reader is told, with both answers', () => {
    const pairs = reviewRanges(claims, 5);
    expect(
      pairs.map(({ between, measures }) => [between, measures.some(({ changes }) => changes)]),
    ).toEqual([
      [['a', 'b'], true],
      [['y', 'z'], false],
    ]);
    const [first] = pairs;
    expect(first?.groups).toEqual({ ifSame: [['a', 'b']], ifDifferent: [['a'], ['b']] });
    const [row] = first?.measures ?? [];
    expect(
      row?.ifSame.map(({ range, voices, disagreements, claimIds }) => [
        range,
        voices,
        disagreements,
        claimIds,
      ]),
    ).toEqual([[{ lower: 12, upper: 30 }, { lower: 2, upper: 2 }, 1, ['a', 'b']]]);
    expect(
      row?.ifDifferent.map(({ range, disagreements, claimIds }) => [
        range,
        disagreements,
        claimIds,
      ]),
    ).toEqual([
      [{ lower: 12, upper: 12 }, 0, ['a']],
      [{ lower: 30, upper: 30 }, 0, ['b']],
    ]);
  });

  test('gives as many as are asked for, and none of nothing', () => {
    expect(reviewRanges(claims, 1).map(({ between }) => between)).toEqual([['a', 'b']]);
    expect([reviewRanges(claims, 0), reviewRanges([], 3)]).toEqual([[], []]);
  });

  test('does not depend on the order of the claims', () => {
    expect(reviewRanges([...claims].reverse(), 5)).toEqual(reviewRanges(claims, 5));
  });

  test('keeps apart the rows of different outcomes', () => {
    const [first] = reviewRanges(
      [
        ...claims.slice(0, 2),
        {
          ...killed,
          id: 'w',
          figure: 90,
          outcome: 'wounded',
          source: 'SANA',
          date: '2016-12-17',
          kind: 'clashes',
          report: 'r',
          event: 'e',
        },
        {
          ...killed,
          id: 'b',
          figure: 30,
          source: 'SANA',
          date: '2016-12-17',
          kind: 'clashes',
          report: 'r',
          event: 'e',
        },
      ].filter((_, at) => at !== 1),
      5,
    );
    const wounded = first?.measures.find(({ label }) => label === 'wounded');
    expect([
      wounded?.changes,
      wounded?.ifSame.map(({ range }) => range),
      wounded?.ifDifferent.map(({ range }) => range),
    ]).toEqual([false, [{ lower: 90, upper: 90 }], [{ lower: 90, upper: 90 }]]);
  });

  test('stops when asked to', () => {
    const controller = new AbortController();
    controller.abort(new Error('the user went home'));
    expect(() => reviewRanges(claims, 5, { signal: controller.signal })).toThrow(
      'the user went home',
    );
  });
});
