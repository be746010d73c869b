import { expect, test } from 'vitest';
import { defaultWeights, type LinkWeights } from 'casualty-claims/linkage';
import { isMisuseError, linkClaims } from 'casualty-claims';

const claims = [
  { id: 'a', figure: 12, outcome: 'killed', date: '2016-12-15', place: 'Idlib' },
  { id: 'b', figure: 12, outcome: 'killed', date: '2016-12-15', place: 'Idlib' },
] as const;

test.each<[string, object]>([
  ['prior.partners is nothing', { ...defaultWeights, prior: {} }],
  ['prior.quiet is 0', { ...defaultWeights, prior: { partners: 1, quiet: 0 } }],
  ['comparisons.period is nothing', { ...defaultWeights, comparisons: {} }],
  [
    'comparisons.kind.same is null',
    { ...defaultWeights, comparisons: { ...defaultWeights.comparisons, kind: { same: null } } },
  ],
  [
    'comparisons.kind.same is NaN',
    {
      ...defaultWeights,
      comparisons: { ...defaultWeights.comparisons, kind: { same: Number.NaN } },
    },
  ],
])('weights as stored of which %s are a misuse that says so', (what, weights) => {
  let caught: unknown;
  try {
    linkClaims(claims, { weights: weights as LinkWeights });
  } catch (error) {
    caught = error;
  }
  expect(isMisuseError(caught) && (caught as Error).message).toContain(`weights.${what}`);
});

test('weights that went through JSON are the same weights', () => {
  expect(
    linkClaims(claims, { weights: JSON.parse(JSON.stringify(defaultWeights)) as LinkWeights }),
  ).toEqual(linkClaims(claims));
});
