import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/figure/found';
import { figureAt } from '../../src/figure/grammar';
import { scan } from '../../src/figure/scan';

/** What was found in one line: the meaning, from which token to which, the token of its number behind @, n where a numeral is told. */
function shown(found: Found): string {
  if (found === undefined) return 'nothing';
  if ('trap' in found) return `${found.trap} -${String(found.next)}`;
  const { kind, words, ...rest } = found.figure;
  expect(words).toBe('');
  const values = Object.entries(rest).map(([name, value]: [string, unknown]) => {
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return ['value', 'low', 'high', 'term', 'share'].includes(name) ? text : `${name}:${text}`;
  });
  const at = found.numberAt === undefined ? '' : `@${String(found.numberAt)}`;
  return [kind, ...values, `${String(found.from)}-${String(found.next)}`, at, found.numeral === undefined ? '' : 'n'].filter((part) => part !== '').join(' ');
}

/** A text, the token asked for, and what begins there: in a phrase held to be a figure, and in running text. */
type Row = readonly [text: string, at: number, alone: string, running: string];

const says = (text: string, at: number, alone: string, running: string): void => {
  const tokens = scan(text, 'both');
  expect([shown(figureAt(tokens, at, true)), shown(figureAt(tokens, at, false))]).toEqual([alone, running]);
};

describe('what begins at a token at all', () => {
  test.each<Row>([
    ['people', 0, 'vague barePlural 0-1', 'nothing'],
    ['xyz', 0, 'nothing', 'nothing'],
    ['xyz', 5, 'nothing', 'nothing'],
    ['011 222 3333 killed', 0, 'code -3', 'code -3'],
    ['+963 11 222 3333', 0, 'code -5', 'code -5'],
    ['10s of people', 0, 'vague asharat 0-1', 'vague asharat 0-1'],
    ['100s of people', 0, 'vague hundreds 0-1', 'vague hundreds 0-1'],
    ['1000s of people', 0, 'vague thousands 0-1', 'vague thousands 0-1'],
    ['أول قتيل', 0, 'not-a-count -1', 'not-a-count -1'],
    ['الخامس عشر من', 0, 'not-a-count -2', 'not-a-count -2'],
    ['الخامس العشرون من', 0, 'not-a-count -1', 'not-a-count -1'],
    ['الرابع والعشرون من', 0, 'not-a-count -2', 'not-a-count -2'],
    ['الخامس قتيل', 0, 'not-a-count -1', 'not-a-count -1'],
    ['first 5', 0, 'nothing', 'nothing'],
  ])('%j from token %d', says);
});

describe('a number and its surroundings', () => {
  test.each<Row>([
    ['rose from 40 to 50', 2, 'exact 40 2-3 n', 'exact 40 2-3 n'],
    ['killed from 40 to 50', 2, 'between 40 50 2-5 n', 'between 40 50 2-5 n'],
    ['ارتفع من 40 إلى 50', 2, 'exact 40 2-3 n', 'exact 40 2-3 n'],
    ['rose to 40 to 50', 2, 'between 40 50 2-5 n', 'between 40 50 2-5 n'],
    ['from 40 to 50 killed', 1, 'between 40 50 1-4 n', 'between 40 50 1-4 n'],
    ['rose from 40 to 50 killed', 1, 'nothing', 'nothing'],
    ['one in five', 0, 'not-a-count -3', 'not-a-count -3'],
    ['one in people', 0, 'exact 1 0-1 n', 'not-a-count -1'],
    ['two in five', 0, 'exact 2 0-1 n', 'exact 2 0-1 n'],
    ['-5', 1, 'negative -2', 'exact 5 1-2 n'],
    ['- 5', 1, 'exact 5 1-2 n', 'exact 5 1-2 n'],
    ['−5', 1, 'negative -2', 'exact 5 1-2 n'],
    ['x -5', 2, 'negative -3', 'exact 5 2-3 n'],
    ['x-5', 2, 'not-a-count -3', 'not-a-count -3'],
    ['+5', 1, 'exact 5 1-2 n', 'exact 5 1-2 n'],
    ['40% of the city', 0, 'share {"percent":40} 0-2 n', 'not-a-count -2'],
    ['40% of the killed', 0, 'share {"percent":40} 0-2 n', 'share {"percent":40} 0-2 n'],
    ['40% of people', 0, 'share {"percent":40} 0-2 n', 'share {"percent":40} 0-2 n'],
    ['40% killed', 0, 'share {"percent":40} 0-2 n', 'share {"percent":40} 0-2 n'],
    ['one', 0, 'exact 1 0-1 n', 'not-a-count -1'],
    ['one killed', 0, 'exact 1 0-1 n', 'exact 1 0-1 n'],
    ['one person', 0, 'exact 1 0-1 n', 'exact 1 0-1 n'],
    ['one soldier', 0, 'exact 1 0-1 n', 'exact 1 0-1 n'],
    ['one km', 0, 'not-a-count -1', 'not-a-count -1'],
    ['one house', 0, 'exact 1 0-1 n', 'exact 1 0-1 n'],
    ['one of them', 0, 'not-a-count -2', 'not-a-count -2'],
    ['one of whom', 0, 'not-a-count -2', 'not-a-count -2'],
    ['one of the', 0, 'not-a-count -3', 'not-a-count -3'],
    ['one tank destroyed', 0, 'exact 1 0-1 n', 'exact 1 0-1 n'],
    ['1', 0, 'exact 1 0-1 n', 'exact 1 0-1 n'],
    ['1 killed', 0, 'exact 1 0-1 n', 'exact 1 0-1 n'],
    ['1 house', 0, 'exact 1 0-1 n', 'exact 1 0-1 n'],
    ['واحد', 0, 'exact 1 0-1 n', 'not-a-count -1'],
    ['واحد منهم', 0, 'exact 1 0-1 n', 'exact 1 0-1 n'],
    ['واحد منهن', 0, 'exact 1 0-1 n', 'exact 1 0-1 n'],
    ['واحد من', 0, 'exact 1 0-1 n', 'not-a-count -1'],
    ['واحد قتل', 0, 'exact 1 0-1 n', 'not-a-count -1'],
  ])('%j from token %d', says);
});

describe('set phrases that only look like figures', () => {
  test.each<Row>([
    ['all but three', 0, 'unreadable -3', 'unreadable -3'],
    ['all but three of them', 0, 'unreadable -3', 'unreadable -3'],
    ['at all', 0, 'not-a-count -2', 'not-a-count -2'],
    ['at 1 people', 0, 'nothing', 'nothing'],
    ['over there', 0, 'not-a-count -2', 'not-a-count -2'],
    ['about a possible', 0, 'not-a-count -3', 'not-a-count -3'],
    ['no reports of casualties', 0, 'not-a-count -4', 'not-a-count -4'],
    ['no information on victims', 0, 'not-a-count -4', 'not-a-count -4'],
    ['no evidence', 0, 'not-a-count -2', 'not-a-count -2'],
    ['no evidence 5', 0, 'nothing', 'nothing'],
    ['no word of it', 0, 'not-a-count -2', 'not-a-count -2'],
    ['at one 5', 0, 'not-a-count -2', 'not-a-count -2'],
    ['half an hour', 0, 'not-a-count -3', 'not-a-count -3'],
    ['لم تتوفر معلومات عن ضحايا', 0, 'nothing', 'nothing'],
    ['أحد عشر قتيلا', 0, 'exact 11 0-2 n', 'exact 11 0-2 n'],
    ['أحد القتلى', 0, 'not-a-count -1', 'not-a-count -1'],
    ['إحدى عشرة', 0, 'exact 11 0-2 n', 'exact 11 0-2 n'],
    ['one of the killed', 0, 'not-a-count -3', 'not-a-count -3'],
    ['any one 5', 0, 'not-a-count -2', 'not-a-count -2'],
    ['many more 5', 0, 'vague many 0-1', 'nothing'],
    ['24 hours a day', 0, 'not-a-count -1', 'not-a-count -1'],
  ])('%j from token %d', says);
});

describe('comparators and what they are put on', () => {
  test.each<Row>([
    ['at least 20', 0, 'at-least 20 0-3 @2 n', 'at-least 20 0-3 @2 n'],
    ['at least 20 killed', 0, 'at-least 20 0-3 @2 n', 'at-least 20 0-3 @2 n'],
    ['at least another 20 killed', 0, 'at-least 20 0-4 @3 n', 'at-least 20 0-4 @3 n'],
    ['at least an estimated further 20 killed', 0, 'at-least 20 0-6 @5 n', 'at-least 20 0-6 @5 n'],
    ['at least a the another 20 killed', 0, 'at-least 20 0-6 @5 n', 'at-least 20 0-6 @5 n'],
    ['at least the first 20', 0, 'nothing', 'nothing'],
    ['at least killed', 0, 'nothing', 'nothing'],
    ['at least', 0, 'nothing', 'nothing'],
    ['under 5 years of age', 0, 'not-a-count -2', 'not-a-count -2'],
    ['under 5', 0, 'fewer-than 5 0-2 @1 n', 'fewer-than 5 0-2 @1 n'],
    ['under 20 killed', 0, 'fewer-than 20 0-2 @1 n', 'fewer-than 20 0-2 @1 n'],
    ['under the age of 5', 0, 'nothing', 'nothing'],
    ['at least about 20', 0, 'at-least 20 0-4 @3 n', 'at-least 20 0-4 @3 n'],
    ['more than 40% of the city', 0, 'share {"percent":40} comparator:more-than 0-4 @2 n', 'not-a-count -4'],
    ['more than 40% of the killed', 0, 'share {"percent":40} comparator:more-than 0-4 @2 n', 'share {"percent":40} comparator:more-than 0-4 @2 n'],
    ['exactly 20 killed', 0, 'exact 20 1-2 @1 n', 'exact 20 1-2 @1 n'],
    ['a total of 20 killed', 0, 'exact 20 3-4 @3 n', 'exact 20 3-4 @3 n'],
    ['total of at least 20', 0, 'at-least 20 2-5 @4 n', 'at-least 20 2-5 @4 n'],
    ['at least one of them', 0, 'at-least 1 0-3 @2 n', 'at-least 1 0-3 @2 n'],
    ['at least one in five', 0, 'at-least 1 0-3 @2 n', 'at-least 1 0-3 @2 n'],
    ['at least\n20', 0, 'nothing', 'nothing'],
    ['at least several people', 0, 'vague several 0-3 @2', 'vague several 0-3 @2'],
    ['at least dozens of people', 0, 'vague dozens 0-3 @2', 'vague dozens 0-3 @2'],
    ['at least no one', 0, 'none 0-4 @2', 'nothing'],
    ['more than half of them', 0, 'share most 0-5', 'share most 0-5'],
    ['ما لا يقل عن قتيلين', 0, 'at-least 2 0-5 @4', 'at-least 2 0-5 @4'],
    ['أكثر من جندي', 0, 'more-than 1 0-3 @2', 'more-than 1 0-3 @2'],
    ['أكثر من الجندي', 0, 'nothing', 'nothing'],
    ['أكثر من جنود', 0, 'nothing', 'nothing'],
    ['ما لا يقل عن مدنيين', 0, 'at-least 2 0-5 @4', 'at-least 2 0-5 @4'],
    ['ما لا يقل عن مدنيين اثنين', 0, 'at-least 2 0-6 @4', 'at-least 2 0-6 @4'],
    ['ما لا يقل عن المدنيين', 0, 'nothing', 'nothing'],
    ['ما لا يقل عن يومين', 0, 'nothing', 'nothing'],
    ['ما لا يقل عن مقتل 20', 0, 'at-least 20 0-6 @5 n', 'at-least 20 0-6 @5 n'],
    ['ما لا يقل عن عدد 20', 0, 'at-least 20 0-6 @5 n', 'at-least 20 0-6 @5 n'],
    ['at least more than about nearly over 20', 0, 'nothing', 'nothing'],
    ['at least more than about 20', 0, 'more-than 20 0-6 @5 n', 'more-than 20 0-6 @5 n'],
  ])('%j from token %d', says);
});

describe('between and from', () => {
  test.each<Row>([
    ['between 40 and 50', 0, 'between 40 50 0-4 @1 n', 'between 40 50 0-4 @1 n'],
    ['between 40 and 50 killed', 0, 'between 40 50 0-4 @1 n', 'between 40 50 0-4 @1 n'],
    ['between the two', 0, 'nothing', 'nothing'],
    ['between 40', 0, 'nothing', 'nothing'],
    ['from 40 to 50', 0, 'between 40 50 0-4 @1 n', 'between 40 50 0-4 @1 n'],
    ['from 40', 0, 'nothing', 'nothing'],
    ['toll from 40 to 50', 1, 'nothing', 'nothing'],
    ['from Homs', 0, 'nothing', 'nothing'],
  ])('%j from token %d', says);
});

describe('vague words', () => {
  test.each<Row>([
    ['several people', 0, 'vague several 0-1', 'vague several 0-1'],
    ['several', 0, 'vague several 0-1', 'nothing'],
    ['several over 20', 0, 'vague bidTens base:20 0-3', 'vague bidTens base:20 0-3'],
    ['several over the hill', 0, 'vague several 0-1', 'nothing'],
    ['several 20', 0, 'vague several 0-1', 'nothing'],
    ['dozens', 0, 'vague dozens 0-1', 'vague dozens 0-1'],
    ['dozens of people', 0, 'vague dozens 0-1', 'vague dozens 0-1'],
    ['dozens of tanks', 0, 'vague dozens 0-1', 'vague dozens 0-1'],
    ['dozens of miles', 0, 'vague dozens 0-1', 'not-a-count -1'],
    ['بضعة وعشرون', 0, 'vague bidTens base:20 0-2', 'vague bidTens base:20 0-2'],
    ['بضعة و عشرون قتيلا', 0, 'vague bidTens base:20 0-3', 'vague bidTens base:20 0-3'],
    ['بضعة وخمسة', 0, 'vague bid 0-1', 'nothing'],
    ['بضعة وقتلى', 0, 'vague bid 0-1', 'vague bid 0-1'],
    ['بضعة قتلى', 0, 'vague bid 0-1', 'vague bid 0-1'],
    ['نيف وعشرون', 0, 'vague nayyif base:20 0-2', 'vague nayyif base:20 0-2'],
    ['عدد القتلى 45', 0, 'vague numberOf 0-1', 'not-a-count -1'],
    ['عدد من القتلى', 0, 'vague numberOf 0-2', 'vague numberOf 0-2'],
    ['عدد كبير', 0, 'vague many 0-2', 'nothing'],
    ['عدد قتلى', 0, 'vague numberOf 0-1', 'not-a-count -1'],
    ['some 60', 0, 'about 60 0-2 @1 n', 'about 60 0-2 @1 n'],
    ['some dozen people', 0, 'about 12 0-2 @1 n', 'about 12 0-2 @1 n'],
    ['some dozens of people', 0, 'vague severalDozen 0-2', 'vague severalDozen 0-2'],
    ['some people', 0, 'vague some 0-1', 'vague some 0-1'],
    ['some', 0, 'vague some 0-1', 'nothing'],
    ['some twenty people', 0, 'about 20 0-2 @1 n', 'about 20 0-2 @1 n'],
    ['some idea', 0, 'vague some 0-1', 'nothing'],
    ['many people', 0, 'vague many 0-1', 'vague many 0-1'],
    ['many tanks', 0, 'vague many 0-1', 'vague many 0-1'],
    ['many killed', 0, 'vague many 0-1', 'vague many 0-1'],
    ['people killed many', 2, 'vague many 2-3', 'nothing'],
    ['few', 0, 'vague few 0-1', 'nothing'],
    ['a few people', 0, 'vague few 0-2', 'vague few 0-2'],
  ])('%j from token %d', says);
});

describe('words with one exact meaning', () => {
  test.each<Row>([
    ['single person', 0, 'exact 1 0-1', 'exact 1 0-1'],
    ['a single day', 0, 'exact 1 0-2', 'nothing'],
    ['just one', 0, 'exact 1 0-2', 'exact 1 1-2 @1 n'],
    ['just one of them', 0, 'exact 1 0-2', 'exact 1 1-2 @1 n'],
    ['both', 0, 'exact 2 0-1', 'nothing'],
    ['both people', 0, 'exact 2 0-1', 'exact 2 0-1'],
    ['both sides', 0, 'exact 2 0-1', 'nothing'],
    ['a couple of people', 0, 'exact 2 0-3', 'exact 2 0-3'],
    ['a couple of days', 0, 'exact 2 0-3', 'not-a-count -3'],
    ['a couple', 0, 'exact 2 0-2', 'exact 2 0-2'],
    ['a pair of trousers', 0, 'exact 2 0-3', 'exact 2 0-3'],
    ['half a dozen people', 0, 'exact 6 0-3', 'exact 6 0-3'],
    ['half a dozen tanks', 0, 'exact 6 0-3', 'exact 6 0-3'],
    ['a trio of tanks', 0, 'exact 3 0-3', 'exact 3 0-3'],
  ])('%j from token %d', says);
});

describe('a ten and some more', () => {
  test.each<Row>([
    ['twenty odd people', 0, 'vague nayyif base:20 0-2 n', 'vague nayyif base:20 0-2 n'],
    ['عشرون ونيف', 0, 'vague nayyif base:20 0-2 n', 'vague nayyif base:20 0-2 n'],
    ['نيف', 0, 'nothing', 'nothing'],
  ])('%j from token %d', says);
});

describe('shares', () => {
  test.each<Row>([
    ['half a million people', 0, 'exact 500000 0-3 n', 'exact 500000 0-3 n'],
    ['half of the people killed', 0, 'share half 0-3', 'share half 0-3'],
    ['half of the people', 0, 'share half 0-3', 'nothing'],
    ['half of the city', 0, 'share half 0-3', 'nothing'],
    ['half of them', 0, 'share half 0-3', 'share half 0-3'],
    ['half', 0, 'share half 0-1', 'nothing'],
    ['all of them', 0, 'share all 0-3', 'share all 0-3'],
    ['all', 0, 'share all 0-1', 'nothing'],
    ['all people', 0, 'share all 0-1', 'nothing'],
    ['all the killed', 0, 'share all 0-2', 'share all 0-2'],
    ['جميعهم', 0, 'share all 0-1', 'share all 0-1'],
    ['كلها', 0, 'share all 0-1', 'nothing'],
    ['النصف', 0, 'share half 0-1', 'nothing'],
    ['نصفها', 0, 'share half 0-1', 'nothing'],
    ['نصف القتلى', 0, 'share half 0-1', 'nothing'],
    ['not all of them', 1, 'share all comparator:fewer-than 0-4', 'share all comparator:fewer-than 0-4'],
    ['not half of them', 1, 'unreadable -4', 'unreadable -4'],
    ['ليس جميعهم', 1, 'share all comparator:fewer-than 0-2', 'share all comparator:fewer-than 0-2'],
    ['ليسوا جميعهم', 1, 'share all comparator:fewer-than 0-2', 'share all comparator:fewer-than 0-2'],
    ['ليست كلها', 1, 'share all comparator:fewer-than 0-2', 'nothing'],
    ['most of the killed', 0, 'share most 0-3', 'share most 0-3'],
    ['most of them', 0, 'share most 0-3', 'share most 0-3'],
    ['a quarter of them', 0, 'share {"percent":25} 0-4', 'share {"percent":25} 0-4'],
    ['a third of the people killed', 0, 'share {"percent":33} 0-4', 'share {"percent":33} 0-4'],
  ])('%j from token %d', says);
});

describe('unknown numbers', () => {
  test.each<Row>([
    ['an unknown number of people', 0, 'unknown 0-4', 'unknown 0-4'],
    ['unknown', 0, 'unknown 0-1', 'nothing'],
    ['unspecified people', 0, 'unknown 0-1', 'nothing'],
    ['not known', 0, 'unknown 0-2', 'nothing'],
    ['غير معروف', 0, 'unknown 0-2', 'nothing'],
    ['عدد غير معروف', 0, 'unknown 0-3', 'unknown 0-3'],
  ])('%j from token %d', says);
});

describe('nobody', () => {
  test.each<Row>([
    ['none', 0, 'none 0-1', 'nothing'],
    ['none of the sources', 0, 'not-a-count -3', 'nothing'],
    ['none of them', 0, 'none 0-3', 'none 0-2'],
    ['none killed', 0, 'none 0-1', 'none 0-1'],
    ['nobody was killed', 0, 'none 0-1', 'none 0-1'],
    ['nobody', 0, 'none 0-1', 'nothing'],
    ['nobody was hurt', 0, 'none 0-1', 'none 0-1'],
    ['no one', 0, 'none 0-2', 'nothing'],
    ['nil', 0, 'none 0-1', 'nothing'],
    ['none of the miles', 0, 'not-a-count -3', 'nothing'],
    ['لم يقتل أحد', 0, 'none 0-3', 'none 0-3'],
    ['لا أحد', 0, 'none 0-2', 'nothing'],
    ['nobody km', 0, 'not-a-count -1', 'nothing'],
    ['no casualties', 0, 'none 0-2', 'none 0-2'],
    ['no deaths', 0, 'none 0-2', 'none 0-2'],
    ['no', 0, 'nothing', 'nothing'],
    ['no tanks', 0, 'nothing', 'nothing'],
    ['no people', 0, 'none 0-2', 'none 0-2'],
    ['without victims', 0, 'none 0-2', 'none 0-2'],
    ['no further casualties', 0, 'none 0-3', 'none 0-3'],
    ['without any victims killed', 0, 'none 0-3', 'none 0-3'],
  ])('%j from token %d', says);
});

describe('what is said behind a figure, and two bounds that are one range', () => {
  test.each<Row>([
    ['2014 killed', 0, 'exact 2014 0-1 n', 'exact 2014 0-1 n'],
    ['in 2014', 1, 'not-a-count -2', 'not-a-count -2'],
    ['5 km', 0, 'not-a-count -1', 'not-a-count -1'],
    ['5 killed', 0, 'exact 5 0-1 n', 'exact 5 0-1 n'],
    ['fewer than 0', 0, 'negative -3', 'negative -3'],
    ['fewer than 0 killed', 0, 'negative -3', 'negative -3'],
    ['fewer than 1', 0, 'fewer-than 1 0-3 @2 n', 'fewer-than 1 0-3 @2 n'],
    ['at least 0', 0, 'at-least 0 0-3 @2 n', 'at-least 0 0-3 @2 n'],
    ['more than 10 and less than 40', 0, 'between 11 39 0-7 n', 'between 11 39 0-7 n'],
    ['more than 10 less than 40', 0, 'more-than 10 0-3 @2 n', 'more-than 10 0-3 @2 n'],
    ['more than 10 but less than 40', 0, 'between 11 39 0-7 n', 'between 11 39 0-7 n'],
    ['more than 10, less than 40', 0, 'between 11 39 0-7 n', 'between 11 39 0-7 n'],
    ['more than 10, but less than 40', 0, 'between 11 39 0-8 n', 'between 11 39 0-8 n'],
    ['more than 10, but and less than 40', 0, 'more-than 10 0-3 @2 n', 'more-than 10 0-3 @2 n'],
    ['more than 10 or less than 40', 0, 'more-than 10 0-3 @2 n', 'more-than 10 0-3 @2 n'],
    ['at least 10 and at most 40', 0, 'between 10 40 0-7 n', 'between 10 40 0-7 n'],
    ['at most 40 and at least 10', 0, 'between 10 40 0-7 n', 'between 10 40 0-7 n'],
    ['fewer than 40 but more than 10', 0, 'between 11 39 0-7 n', 'between 11 39 0-7 n'],
    ['at least 40 and at most 10', 0, 'at-least 40 0-3 @2 n', 'at-least 40 0-3 @2 n'],
    ['at least 10 and at least 40', 0, 'at-least 10 0-3 @2 n', 'at-least 10 0-3 @2 n'],
    ['at least 10 and about 40', 0, 'at-least 10 0-3 @2 n', 'at-least 10 0-3 @2 n'],
    ['at least 10 and dozens', 0, 'at-least 10 0-3 @2 n', 'at-least 10 0-3 @2 n'],
    ['at least 10 and 40', 0, 'at-least 10 0-3 @2 n', 'at-least 10 0-3 @2 n'],
    ['more than 9 and less than 11', 0, 'between 10 10 0-7 n', 'between 10 10 0-7 n'],
    ['more than 9 and less than 10', 0, 'more-than 9 0-3 @2 n', 'more-than 9 0-3 @2 n'],
    ['more than 10 killed and less than 40', 0, 'more-than 10 0-3 @2 n', 'more-than 10 0-3 @2 n'],
    ['على الأكثر 100 و على الأقل 20', 0, 'between 20 100 0-7 n', 'between 20 100 0-7 n'],
    ['أكثر من 10 وأقل من 40', 0, 'between 11 39 0-6 n', 'between 11 39 0-6 n'],
    ['أكثر من 10 أقل من 40', 0, 'more-than 10 0-3 @2 n', 'more-than 10 0-3 @2 n'],
    ['أكثر من 10 أو أقل من 40', 0, 'between 11 39 0-7 n', 'between 11 39 0-7 n'],
    ['أكثر من 10، أقل من 40', 0, 'between 11 39 0-7 n', 'between 11 39 0-7 n'],
    ['about 20 and at least 10', 0, 'about 20 0-2 @1 n', 'about 20 0-2 @1 n'],
    ['dozens and at most 40', 0, 'vague dozens 0-1', 'vague dozens 0-1'],
    ['20 or more', 0, 'at-least 20 0-3 n', 'at-least 20 0-3 n'],
    ['20 at least', 0, 'at-least 20 0-3 n', 'at-least 20 0-3 n'],
    ['20 or so', 0, 'about 20 0-3 n', 'about 20 0-3 n'],
    ['20 or fewer', 0, 'at-most 20 0-3 n', 'at-most 20 0-3 n'],
    ['about 20 or more', 0, 'at-least 20 0-4 @1 n', 'at-least 20 0-4 @1 n'],
    ['dozens or more', 0, 'vague dozens 0-3', 'vague dozens 0-3'],
    ['dozens at least', 0, 'vague dozens 0-3', 'vague dozens 0-3'],
    ['40 to 50 or more', 0, 'between 40 50 openAbove:true 0-5 n', 'between 40 50 openAbove:true 0-5 n'],
    ['40-50 at most', 0, 'at-most 50 0-5 n', 'at-most 50 0-5 n'],
    ['half of them at least', 0, 'share half comparator:at-least 0-5', 'share half comparator:at-least 0-5'],
    ['40% or more', 0, 'share {"percent":40} comparator:at-least 0-4 n', 'not-a-count -2'],
    ['more than 5,000 or equal', 0, 'at-least 5000 0-5 @2 n', 'at-least 5000 0-5 @2 n'],
    ['more than 5,000 or more', 0, 'at-least 5000 0-5 @2 n', 'at-least 5000 0-5 @2 n'],
    ['at least 20 or more', 0, 'at-least 20 0-5 @2 n', 'at-least 20 0-5 @2 n'],
    ['more than 20 at most', 0, 'more-than 20 0-3 @2 n', 'more-than 20 0-3 @2 n'],
    ['at least 20 if not more', 0, 'at-least 20 0-3 @2 n', 'at-least 20 0-3 @2 n'],
    ['between 40 and 50, most likely 45', 0, 'between 40 50 0-4 @1 n', 'between 40 50 0-4 @1 n'],
    ['40 to 50 (best 45)', 0, 'between 40 50 best:45 0-7 n', 'between 40 50 best:45 0-7 n'],
    ['between 40 and 50 with a best estimate of 45', 0, 'between 40 50 0-4 @1 n', 'between 40 50 0-4 @1 n'],
  ])('%j from token %d', says);
});

