import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reconcileClaims } from '../../src/report';
import { renderMarkdown, renderText } from '../../src/render';

const input: unknown = JSON.parse(
  readFileSync(new URL('../../examples/data/aleppo/claims.json', import.meta.url), 'utf8'),
);
const report = reconcileClaims(input);
/** A report in one line, as a reader takes it in. */
const inOneLine = (text: string): string =>
  text.replace(/[\u2068\u2069\u200f]/g, '').replace(/\s+/g, ' ');
const told = inOneLine(renderText(report));

describe('the Aleppo report', () => {
  it.each([
    ['the toll of the hospital', 'Disputed: 42 to 70 dead.'],
    ['those freed, of one voice', 'Activists (unnamed): 300 detainees freed.'],
    ['who counted bodies', '42 bodies found'],
    [
      'the parts and what they leave',
      'at least 5 activists and at least 21 fighters, which leaves at most 16 others ' +
        '(taking activists to be civilians; at most 21 without that)',
    ],
    [
      'why the two differ',
      '28 apart. One counts bodies found, the other people killed: fewer may be found than were killed.',
    ],
    ['the activists’ other wording', 'Also said dozens (“عشرات”).'],
    ['the soldiers of West Aleppo', 'from more than 80 to 200 killed'],
    ['the vehicles that cannot both be', 'cannot both be true as worded: 2 apart.'],
    ['the vehicles added up', 'at least 12 vehicles seized, adding up its own figures'],
    ['who holds Sheikh Saeed', 'Who holds Sheikh Saeed: disputed'],
    ['thirty against dozens', '30 (or dozens) combatants killed'],
    ['the figure in words', 'about 700 fighters surrendered'],
    ['the flow of people', 'more than 13,000 civilians departed'],
    ['the hypothetical', 'hypothetical: what might happen, not what did'],
  ])('tells %s', (_, words) => {
    expect(told).toContain(words);
  });

  it('keeps the civilians of the residential districts out of the soldiers’ incident', () => {
    expect(told.indexOf('84 civilians killed')).toBeGreaterThan(told.indexOf('Summary figures'));
  });

  it('prints no bound that no source said', () => {
    expect(told).not.toMatch(/\b(81|43|13,001|51)\b/);
  });
});

describe('the Aleppo report in Arabic', () => {
  const text = renderText(report, { language: 'ar' });
  const arabic = inOneLine(text);

  it.each([
    ['the toll of the hospital', 'موضع خلاف: وفاة ما بين 42 و70 شخصا.'],
    ['those freed, of one voice', 'ناشطون (دون تسمية): الإفراج عن 300 معتقل.'],
    [
      'the parts and what they leave',
      'العثور على 42 جثة، من بينهم ما لا يقل عن 5 ناشطين وما لا يقل عن 21 مقاتلا، ويبقى ' +
        'لغيرهم 16 على الأكثر (باعتبار الناشطين من المدنيين؛ وبغير ذلك 21 على الأكثر)',
    ],
    ['why the two differ', 'والفارق 28. أحدهما عدد الجثث التي عُثر عليها والآخر عدد القتلى'],
    ['the soldiers of West Aleppo', 'مقتل ما بين أكثر من 80 و200 شخص'],
    ['the vehicles added up', 'الاستيلاء على ما لا يقل عن 12 آلية، وهو مجموع أرقامه'],
    ['who holds Sheikh Saeed', 'السيطرة على حي الشيخ سعيد: موضع خلاف'],
    ['thirty against dozens', 'مقتل 30 مقاتلا (أو عشرات)'],
    ['women and children among the civilians', 'مقتل 84 مدنيا، معظمهم من النساء والأطفال'],
    ['the flow of people', 'مغادرة أكثر من 13 ألف مدني'],
    ['the hypothetical', 'افتراضي: ما قد يحدث لا ما حدث'],
  ])('tells %s', (_, words) => {
    expect(arabic).toContain(words);
  });

  it.each([
    ['text', text],
    ['Markdown', renderMarkdown(report, { language: 'ar' })],
  ])('has no English left in its %s but isolated names', (_, printed) => {
    for (const line of printed.split('\n'))
      expect(line.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(/\p{Script=Latin}/u);
  });

  it('prints no bound that no source said', () => {
    expect(arabic).not.toMatch(/(?<!\d)(81|43|13,001|51)(?!\d)/);
  });
});
