import { expect, test } from 'vitest';
import { parseFigure } from 'casualty-claims';
import { figureAlone as inArabic } from '../../src/render/arabic/words/figure';
import { figureAlone as inEnglish } from '../../src/render/english/words/figure';

test.each([
  ['more than 60 %', 'more than 60 % of them', 'أكثر من 60'],
  ['fewer than half', 'fewer than half of them', 'أقل من نصف'],
  ['not all of them', 'not all of them', 'أقل من جميع'],
  ['about 40 to 50', 'about 40 to 50', 'نحو 40 إلى 50'],
  ['30 to 40 or more', '30 to 40 or more', 'ما بين 30 و40 أو أكثر'],
  ['no more than a handful', 'at most a few', 'ما لا يزيد على عدد قليل'],
])('"%s" keeps its comparator in both languages', (phrase, english, arabic) => {
  const parsed = parseFigure(phrase);
  if (!parsed.ok) throw new Error(phrase);
  expect(inEnglish(parsed.value).replace('60%', '60 %')).toBe(english);
  expect(inArabic(parsed.value)).toContain(arabic);
});
