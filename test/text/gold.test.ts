import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseClaims } from 'casualty-claims';
import { draftClaims } from 'casualty-claims/text';

const shared = new URL('../../../shared/', import.meta.url);
const isThere = existsSync(new URL('gold/claims.json', shared));

interface Marked {
  readonly seedFile: string;
  readonly start: number;
  readonly end: number;
  readonly measure: string;
  readonly articleDate: string;
  readonly why?: string;
}

// The figures are printed by `npm run eval`; here stands what must not be lost.
describe.skipIf(!isThere)(
  `reports with marked claims${isThere ? '' : ' (skipped: ../shared/gold is not there)'}`,
  () => {
    const read = (name: string): Marked[] =>
      isThere
        ? (JSON.parse(readFileSync(new URL(`gold/${name}.json`, shared), 'utf8')) as Marked[])
        : [];
    const gold = read('claims');
    const draftsOf = (file: string) =>
      draftClaims(readFileSync(new URL(`reports/${file}`, shared), 'utf8'), {
        reportedOn: gold.find(({ seedFile }) => seedFile === file)?.articleDate,
      }).drafts.filter(({ claim }) => claim.topic === undefined && claim.unit === undefined);
    const meets = (a: { span: { start: number; end: number } }, b: Marked): boolean =>
      a.span.start < b.end && b.start < a.span.end;

    test.each(
      [...new Set(gold.map(({ seedFile }) => seedFile))].map((file) => [file.slice(0, 3), file]),
    )('of %s every figure of people is found, and little else', (_, file) => {
      const drafts = draftsOf(file);
      const people = gold.filter(
        ({ seedFile, measure }) => seedFile === file && measure === 'persons',
      );
      expect(people.filter((one) => !drafts.some((draft) => meets(draft, one)))).toEqual([]);
      expect(
        drafts.filter((draft) => !people.some((one) => meets(draft, one))).length,
      ).toBeLessThanOrEqual(1);
    });

    test('no look-alike is drafted', () => {
      const alike = read('look-alikes');
      for (const file of new Set(alike.map(({ seedFile }) => seedFile))) {
        const people = gold.filter(
          ({ seedFile, measure }) => seedFile === file && measure === 'persons',
        );
        const wrong = draftsOf(file).filter(
          (draft) =>
            !people.some((one) => meets(draft, one)) &&
            alike.some((one) => one.seedFile === file && meets(draft, one)),
        );
        expect(wrong.map(({ words }) => words)).toEqual([]);
      }
    });
  },
);

const news = new URL('data/muc34/docs.ndjson', shared);
describe.skipIf(!existsSync(news))(
  `1,700 news reports${existsSync(news) ? '' : ' (skipped: ../shared/data/muc34 is not there)'}`,
  () => {
    test('every draft is a claim that can be read', () => {
      const texts = readFileSync(news, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { readonly text: string }).text);
      const refused = texts.flatMap(
        (text) => parseClaims(draftClaims(text).drafts.map(({ claim }) => claim)).rejected,
      );
      expect(refused).toEqual([]);
    }, 60_000);
  },
);
