import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseClaims } from 'casualty-claims';
import { draftClaims } from 'casualty-claims/text';
import { renderDraftsHtml, renderDraftsText } from 'casualty-claims/render';

const PIECES = (
  'قتل|أصيب|مقتل|12|عشرات|مدنيا|جنود|جثث|بينهم|معظمهم|طفلان|قال ناشطون إن|بحسب ' +
  'المرصد|نقلت وكالة عن مصدر أن|،|.|:|"|(|)|-|\n|\n\n|و|وأسر|مدينة النهر|سيطرت قوات ' +
  'على|خالية من التنظيم|أمس|يمكن أن|' +
  'killed|wounded|were|12|dozens|people|soldiers|including|of them|,|and|police ' +
  'said|according to the|that|in Naria|captured the town of|withdrew from|free of ' +
  'rebels|on Monday|could|bodies of|left|dead|--|[|]|<b>|&|\u202e|\u0000|THE'
).split('|');
const text = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(' '));

describe('whatever the text', () => {
  test('drafts stand in it, have ids of their own, refer to drafts that are there, and are claims', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('ar' as const, 'en' as const, undefined),
        (given, language) => {
          const { drafts, passed } = draftClaims(given, {
            publisher: 'P',
            reportedOn: '2024-03-06',
            language,
          });
          const ids = new Set(drafts.map(({ id }) => id));
          expect(ids.size).toBe(drafts.length);
          for (const { span, words } of [...drafts, ...passed])
            expect(given.slice(span.start, span.end)).toBe(words);
          for (const { id, claim } of drafts) {
            for (const of of [claim.partOf, claim.restates, claim.denies])
              if (of !== undefined) expect(ids.has(of) && of !== id).toBe(true);
          }
          if (drafts.length > 0)
            expect(parseClaims(drafts.map(({ claim }) => claim)).rejected).toEqual([]);
          expect(
            draftClaims(given, { publisher: 'P', reportedOn: '2024-03-06', language }),
          ).toEqual({ drafts, passed });
        },
      ),
      { numRuns: 400 },
    );
  });

  test('its review shows all of it, and makes nothing of it markup', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('ar' as const, 'en' as const), (given, language) => {
        const drafted = draftClaims(given);
        const page = renderDraftsHtml(given, drafted, { language });
        expect(page).not.toMatch(/<b>|[\u202a-\u202e\u0000]/);
        expect(page.match(/<mark id="draft-\d+"/g)?.length ?? 0).toBeLessThanOrEqual(
          drafted.drafts.length,
        );
        for (let number = 1; number <= drafted.drafts.length; number++)
          expect(renderDraftsText(given, drafted, { language })).toContain(`[${String(number)}]`);
      }),
      { numRuns: 200 },
    );
  });
});
