import { describe, expect, test } from 'vitest';
import { isMisuseError, reconcileClaims } from 'casualty-claims';
import { acceptDrafts, draftClaims, type DraftDecision } from 'casualty-claims/text';
import { OPTIONS } from './told';

const drafts = draftClaims('Police said 12 people were killed, among them 3 children.', OPTIONS);
const accept = (draft: string): DraftDecision => ({ draft, decision: 'accept' });

describe('a draft becomes a claim', () => {
  test('only by a decision', () => {
    expect(acceptDrafts(drafts, [])).toMatchObject({
      claims: [],
      undecided: ['draft-1', 'draft-2'],
      issues: [],
    });
    expect(acceptDrafts(drafts, [accept('draft-1')])).toMatchObject({
      claims: [{ id: 'draft-1', figure: '12' }],
      undecided: ['draft-2'],
    });
  });

  test('with the edits of an analyst; null takes a field away, the id stays', () => {
    const claim = { figure: 'at least 12', source: null, id: 'other' } as unknown as {
      figure: string;
    };
    const { claims, history } = acceptDrafts(drafts, [
      { draft: 'draft-1', decision: 'edit', claim, by: 'A. B.' },
    ]);
    expect(claims[0]).toMatchObject({ id: 'draft-1', figure: 'at least 12', outcome: 'killed' });
    expect(claims[0]).not.toHaveProperty('source');
    expect(history[0]?.draft.claim.figure).toBe('12');
    expect(history[0]?.decisions[0]).toMatchObject({ decision: 'edit', by: 'A. B.' });
  });

  test('by the last of several decisions, and all of them are kept', () => {
    const { claims, history } = acceptDrafts(drafts.drafts, [
      accept('draft-1'),
      { draft: 'draft-1', decision: 'reject', note: 'old' },
    ]);
    expect(claims).toEqual([]);
    expect(history[0]?.decisions.map(({ decision }) => decision)).toEqual(['accept', 'reject']);
  });

  test('that reconciles', () => {
    const { claims } = acceptDrafts(drafts, [accept('draft-1'), accept('draft-2')]);
    expect(reconcileClaims(claims).issues).toEqual([]);
  });
});

test('a part whose whole was not accepted stands by itself, with an issue', () => {
  const { claims, issues } = acceptDrafts(drafts, [
    { draft: 'draft-1', decision: 'reject' },
    accept('draft-2'),
  ]);
  expect(claims).toMatchObject([{ id: 'draft-2', outcome: 'killed' }]);
  expect(claims[0]).not.toHaveProperty('partOf');
  expect(issues.map(({ code, claimId, path }) => [code, claimId, path])).toEqual([
    ['draft-not-accepted', 'draft-2', ['partOf']],
  ]);
});

test('a decision on a draft that is not there is an issue', () => {
  expect(
    acceptDrafts(drafts, [accept('draft-9')]).issues.map(({ code, received }) => [code, received]),
  ).toEqual([['unknown-draft', '"draft-9"']]);
});

test('anything but drafts and decisions is a misuse', () => {
  expect(() => acceptDrafts({} as unknown as typeof drafts, [])).toThrow(
    expect.toSatisfy(isMisuseError),
  );
});
