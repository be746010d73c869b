import { describe, expect, test } from 'vitest';
import { isMisuseError } from 'casualty-claims';
import type { DraftedClaims } from 'casualty-claims/types';
import { draftClaims } from 'casualty-claims/text';
import { renderDraftsHtml, renderDraftsText } from 'casualty-claims/render';

const TEXT =
  'Police <i>said</i> 12 people were killed in "Naria" & 3 others wounded.\n\nThe shelling could kill 40 people.';
const drafted = draftClaims(TEXT, { publisher: 'P', reportedOn: '2024-03-06' });

describe('the page of drafts', () => {
  const page = renderDraftsHtml(TEXT, drafted);
  test('shows the article as text', () => {
    expect(page).toContain('&lt;i&gt;');
    expect(page).toContain('&quot;Naria&quot; &amp;');
    expect(page).not.toContain('<i>');
  });

  test('marks every figure once and numbers it', () => {
    expect(page.match(/<mark id="draft-\d+"/g)).toHaveLength(drafted.drafts.length);
    expect(page).toContain('<mark class="passed">40 people</mark>');
  });

  test('runs from right to left in Arabic', () => {
    expect(renderDraftsHtml(TEXT, drafted, { language: 'ar' })).toContain(
      '<html lang="ar" dir="rtl">',
    );
  });
});

test('spans that overlap are both shown, each with its number', () => {
  const text = '12 people were killed';
  const one = draftClaims(text).drafts[0];
  if (one === undefined) throw new Error('nothing was read');
  const wide: DraftedClaims = {
    drafts: [
      one,
      {
        ...one,
        id: 'draft-2',
        span: { start: 3, end: 21 },
        words: text.slice(3),
        claim: { ...one.claim, id: 'draft-2' },
      },
    ],
    passed: [],
  };
  expect(renderDraftsText(text, wide).split('\n')[2]).toBe('⟦12 ⟧⟦people⟧[1]⟦ were killed⟧[2]');
});

test('direction marks of the article are not printed', () => {
  const text = '12 \u202epeople\u202c were killed';
  expect(renderDraftsText(text, draftClaims(text))).not.toMatch(/[\u202a-\u202e]/);
  expect(renderDraftsHtml(text, draftClaims(text))).not.toMatch(/[\u202a-\u202e]/);
});

test('anything but drafts is a misuse', () => {
  expect(() => renderDraftsText('x', {} as unknown as DraftedClaims)).toThrow(
    expect.toSatisfy(isMisuseError),
  );
  expect(() =>
    renderDraftsHtml('x', { drafts: [], passed: [] }, { language: 'fr' as 'en' }),
  ).toThrow(expect.toSatisfy(isMisuseError));
});
