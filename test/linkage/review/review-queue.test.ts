import { describe, expect, it } from 'vitest';
import { reviewQueue } from 'casualty-claims';
import {
  runnersUp,
  weakestLink,
  type Link,
  type LinkedIncident,
  type ScoredPair,
} from 'casualty-claims/linkage';

const scored = (a: string, b: string, weight: number): ScoredPair => ({
  a,
  b,
  weight,
  prior: weight / 2,
  findings: [{ comparison: 'kind', level: 'same', weight: weight / 2 }],
});
const link = (a: string, b: string, weight: number): Link => ({
  kind: 'scored',
  ...scored(a, b, weight),
});
const must = (a: string, b: string): Link => ({ kind: 'must', a, b, reason: 'event' });
const incident = (claimIds: readonly string[], ...links: readonly Link[]): LinkedIncident => ({
  id: `incident-${claimIds.join('')}`,
  firstDay: 3,
  claimIds,
  links,
});

describe('the weakest link', () => {
  it('is the scored one of the least weight, the first of those', () => {
    expect(
      weakestLink(
        incident(
          ['a', 'b', 'c', 'd'],
          must('a', 'b'),
          link('b', 'c', 4),
          link('c', 'd', 2),
          link('a', 'd', 2),
        ),
      ),
    ).toEqual(link('c', 'd', 2));
    expect(weakestLink(incident(['a', 'b'], must('a', 'b')))).toBeUndefined();
    expect(weakestLink(incident(['a']))).toBeUndefined();
  });
});

describe('the runners-up', () => {
  it('of a claim are the near misses of which it is one side', () => {
    const scoredPairs = [scored('a', 'b', 3), scored('c', 'a', 2), scored('b', 'c', 1)];
    expect(['a', 'b', 'd'].map((id) => runnersUp({ runnersUp: scoredPairs }, id))).toEqual([
      [scoredPairs[0], scoredPairs[1]],
      [scoredPairs[0], scoredPairs[2]],
      [],
    ]);
  });
});

describe('the review queue', () => {
  const incidents = [
    incident(['a', 'b', 'c', 'd'], must('a', 'b'), link('c', 'd', 5), link('b', 'c', 1)),
    incident(
      ['e', 'f', 'g', 'h', 'i'],
      link('e', 'f', 3),
      link('e', 'g', 3.5),
      link('e', 'h', 4),
      link('h', 'i', 4.5),
    ),
    incident(['z', 'y'].sort(), must('y', 'z')),
    incident(['k']),
  ];

  it('asks for the weakest link of each incident, and tells the parts it would fall into', () => {
    expect(reviewQueue({ incidents, runnersUp: [] }, 9)).toEqual([
      // √2 / 2 and √1 / 4.
      {
        pair: scored('b', 'c', 1),
        now: 'same',
        moved: 2,
        ifSame: [['a', 'b', 'c', 'd']],
        ifDifferent: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
      {
        pair: scored('e', 'f', 3),
        now: 'same',
        moved: 1,
        ifSame: [['e', 'f', 'g', 'h', 'i']],
        ifDifferent: [['e', 'g', 'h', 'i'], ['f']],
      },
    ]);
  });

  it('asks for the near misses between incidents, and tells the one they would be', () => {
    const scoredPairs = [
      scored('k', 'a', -2),
      scored('z', 'e', -1),
      scored('a', 'd', 0),
      scored('a', 'nobody', 0),
      scored('nobody', 'a', 0),
    ];
    expect(
      reviewQueue(
        { incidents: incidents.map((one) => ({ ...one, links: [] })), runnersUp: scoredPairs },
        9,
      ),
    ).toEqual([
      {
        pair: scoredPairs[1],
        now: 'different',
        moved: 2,
        ifSame: [['e', 'f', 'g', 'h', 'i', 'y', 'z']],
        ifDifferent: [
          ['y', 'z'],
          ['e', 'f', 'g', 'h', 'i'],
        ],
      },
      {
        pair: scoredPairs[0],
        now: 'different',
        moved: 1,
        ifSame: [['a', 'b', 'c', 'd', 'k']],
        ifDifferent: [['k'], ['a', 'b', 'c', 'd']],
      },
    ]);
  });

  it('has the most telling first: near to undecided on either side, and much that hangs on it; then by ids', () => {
    const singles = ['m', 'n', 'o', 'p', 'q'].map((id) => incident([id]));
    const scoredPairs = [
      scored('p', 'q', -1),
      scored('n', 'o', -1),
      scored('m', 'q', 0.5),
      scored('m', 'n', -1),
      scored('o', 'q', -0.25),
    ];
    const ids = (n: number): string[] =>
      reviewQueue({ incidents: [...incidents, ...singles], runnersUp: scoredPairs }, n).map(
        ({ pair }) => pair.a + pair.b,
      );
    expect(ids(9)).toEqual(['oq', 'bc', 'mq', 'mn', 'no', 'pq', 'ef']);
    expect([ids(2), ids(0)]).toEqual([['oq', 'bc'], []]);
    const reversed = reviewQueue(
      { incidents: [...incidents, ...singles].reverse(), runnersUp: [...scoredPairs].reverse() },
      9,
    );
    expect(reversed.map(({ pair }) => pair.a + pair.b)).toEqual(ids(9));
  });
});
