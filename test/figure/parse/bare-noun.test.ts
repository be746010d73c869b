import { describe, expect, test } from 'vitest';
import { isNearOutcome, readBareNoun, victimAhead } from '../../../src/figure/parse/bare-noun';
import { marked, wordsOf } from '../marked';

/** The count that a noun is read as, and the words it takes. */
function bareNoun(phrase: string, lone: boolean): string | null {
  const { text, tokens, at } = marked(phrase);
  const found = readBareNoun(tokens, at, lone);
  if (found === undefined) return null;
  return `${'value' in found.figure ? String(found.figure.value) : 'some'}: ${wordsOf(text, tokens, found.from, found.next)}`;
}

test('a noun that counts is an exact figure or a bare plural, with its words still to be cut', () => {
  const { tokens, at } = marked('مقتل |جندي');
  expect(readBareNoun(tokens, at, false)).toEqual({
    figure: { kind: 'exact', value: 1, words: '' },
    from: 1,
    next: 2,
  });
  expect(readBareNoun(marked('|civilians').tokens, 0, true)).toEqual({
    figure: { kind: 'vague', term: 'barePlural', words: '' },
    from: 0,
    next: 1,
  });
  expect(readBareNoun(tokens, 2, true)).toBeUndefined();
});

describe('one in English, in running text', () => {
  test.each<[string, string | null]>([
    ['killing |a soldier', '1: a soldier'],
    ['|an officer was killed', '1: an officer'],
    ['|another child was wounded', '1: another child'],
    ['|one policeman dead', '1: one policeman'],
    ['|the officer was killed', null],
    ['|12 killed', null],
    ['|a tall old soldier killed', '1: a tall old soldier'],
    ['|a tall old brave soldier killed', null],
    ['they saw |a soldier', null],
    ['|a body in the road', '1: a body'],
    ['|a tank was destroyed', null],
    ['killed |a minor', '1: a minor'],
    ['killed |a general strike', null],
    ['|a family was killed', '1: a family'],
    ['|a family and five soldiers were killed', '1: a family'],
    ['|a family member was killed', null],
    ['|a family of five was killed', null],
    ['killed |a truck driver', '1: a truck driver'],
    ['killed |a child soldier', '1: a child'],
    ['killed |a child victim', '1: a child'],
    ['killed |a child truck', null],
    ['killed |a soldier group', null],
    ['killed |a soldiers officer', null],
    ['killed |a more soldier', null],
    ['killed |a five soldier', null],
    ['killed |a\nsoldier', null],
    ['killed |a, soldier', null],
    ['killed |a', null],
    ['killed |a wooden', null],
  ])('%s', (phrase, count) => {
    expect(bareNoun(phrase, false)).toBe(count);
  });
  test.each<[string, string | null]>([
    ['|a soldier', '1: a soldier'],
    ['|a tank', '1: a tank'],
    ['|a soldier group', '1: a soldier'],
    ['|a village', null],
    ['|a day', null],
  ])('%s, a phrase of its own', (phrase, count) => {
    expect(bareNoun(phrase, true)).toBe(count);
  });
  test.each([
    'was',
    'is',
    'has',
    'had',
    'were',
    'who',
    'whose',
    'from',
    'in',
    'at',
    'on',
    'of',
    'by',
    'and',
    'or',
    'with',
    'among',
    'aged',
    'also',
    'killed',
  ])('a minor %s', (word) => {
    expect(bareNoun(`killed |a minor ${word}`, false)).toBe('1: a minor');
  });
});

describe('many in English', () => {
  test.each<[string, string | null]>([
    ['|Bodies were found', 'some: Bodies'],
    [', |corpses', 'some: corpses'],
    ['found |corpses', 'some: corpses'],
    ['and |bodies', 'some: bodies'],
    ['recovered |bodies', null],
    ['the |bodies', null],
    ['killed |bodies', 'some: bodies'],
    ['killing |civilians', 'some: civilians'],
    ['killing |captives', 'some: captives'],
    ['killing |tanks', null],
    ['killing |families', null],
    ['killed |civilians', null],
    ['missing |civilians', null],
    ['and |civilians', null],
    ['|civilians', null],
    ['killing |civilian', null],
  ])('%s', (phrase, count) => {
    expect(bareNoun(phrase, false)).toBe(count);
  });
  test.each<[string, string | null]>([
    ['|civilians', 'some: civilians'],
    ['|tanks', 'some: tanks'],
    ['|civilian', null],
    ['|villages', null],
    ['|killed', null],
    ['|dead', null],
    ['|wounded', null],
    ['|injured', null],
    ['|missing', null],
    ['|xyz', null],
    ['|may', null],
  ])('%s, a phrase of its own', (phrase, count) => {
    expect(bareNoun(phrase, true)).toBe(count);
  });
});

describe('Arabic nouns, in running text', () => {
  test.each<[string, string | null]>([
    ['|قتيلان', '2: قتيلان'],
    ['|قتيلان اثنان', '2: قتيلان اثنان'],
    ['|قتيلان واثنان', '2: قتيلان'],
    ['|قتيلان ثلاثة', '2: قتيلان'],
    ['الناشطان |الإعلاميان', null],
    ['الناشطان |والإعلاميان', '2: والإعلاميان'],
    ['قتيل |جريحان', '2: جريحان'],
    ['|قتيل واحد', '1: قتيل واحد'],
    ['|قتيل', null],
    ['مقتل |جندي', '1: جندي'],
    ['|جندي مقتل', null],
    ['مقتل |الجندي', null],
    ['|قتلى', 'some: قتلى'],
    ['|معتقلين', null],
    ['|معتقلات', null],
    ['|معتقلون', null],
    ['|بقتلى', null],
    ['|جنود', null],
    ['مقتل |جنود', 'some: جنود'],
    ['اعتقال |معتقلين', 'some: معتقلين'],
    ['مقتل |مدنيين اثنين', '2: مدنيين اثنين'],
    ['مقتل، |جندي', null],
    ['مقتل ثم |جندي', null],
    ['مقتل في في |جندي', null],
    ['مقتل في |جندي', '1: جندي'],
    ['مقوتل |جندي', null],
    ['ومقبتل |جندي', null],
  ])('%s', (phrase, count) => {
    expect(bareNoun(phrase, false)).toBe(count);
  });
  test.each(['على', 'عن', 'في', 'إلى', 'سراح', 'قبل', 'نحو'])('مقتل %s جندي', (link) => {
    expect(bareNoun(`مقتل ${link} |جندي`, false)).toBe('1: جندي');
  });
  test.each([
    'مقتل',
    'بمقتل',
    'ومقتل',
    'وبمقتل',
    'فمقتل',
    'لمقتل',
    'ولمقتل',
    'ولقي',
    'فلقي',
    'وفاة',
    'فقدان',
    'بينهم',
    'لقي',
  ])('%s جندي', (word) => {
    expect(bareNoun(`${word} |جندي`, false)).toBe('1: جندي');
  });
  test.each<[string, string | null]>([
    ['سيطروا على |مقر', '1: مقر'],
    ['واستولوا على |مقر', '1: مقر'],
    ['سيطروا مساء يوم أمس على |مقر', '1: مقر'],
    ['سيطروا مساء يوم أمس الأول على |مقر', null],
    ['سيطروا على |جندي', null],
    ['سيطروا في |مقر', null],
    ['وصلوا على |مقر', null],
    ['على |مقر', null],
    ['|مقر سيطروا', null],
  ])('things are taken: %s', (phrase, count) => {
    expect(bareNoun(phrase, false)).toBe(count);
  });
});

describe('Arabic nouns, a phrase of their own', () => {
  test.each<[string, string | null]>([
    ['|أيام', null],
    ['|قرى', null],
    ['|قتيل', '1: قتيل'],
    ['|القتيل', null],
    ['|قتيل القصف', null],
    ['|قتيل\nالقصف', '1: قتيل'],
    ['|قتيل، القصف', '1: قتيل'],
    ['|قتيل وواحد', '1: قتيل'],
    ['|قتيل أحد', '1: قتيل'],
    ['|قتيل اثنان', '1: قتيل'],
    ['|مدنيين', 'some: مدنيين'],
    ['|مدنيين واثنين', 'some: مدنيين'],
    ['|مدنيون اثنان', 'some: مدنيون'],
    ['|مدنيين ثلاثة', 'some: مدنيين'],
    ['|الجثث', null],
    ['|جثث القتلى', null],
    ['|قتلى الآن', 'some: قتلى'],
    ['|قتلى إلى', 'some: قتلى'],
    ['|قتلى اليوم', 'some: قتلى'],
    ['|قتلى الحوالي', null],
    ['|عائلة', '1: عائلة'],
    ['|عائلة واحدة', '1: عائلة واحدة'],
    ['|عائلة خمسة', null],
    ['|عائلة 5', null],
    ['|عائلة مكونة من خمسة', null],
    ['|عائلة مكونة من أكثر خمسة', '1: عائلة'],
    ['|عائلة مكونة\nخمسة', '1: عائلة'],
    ['|عائلة مكونة، خمسة', '1: عائلة'],
    ['|عائلة وخمسة', '1: عائلة'],
    ['|عائلة و 5', '1: عائلة'],
    ['|عائلة مكونة', '1: عائلة'],
    ['من |عائلة', null],
    ['من |عائلات', 'some: عائلات'],
    ['من |عائلتين', '2: عائلتين'],
    ['من |قتيل', '1: قتيل'],
  ])('%s', (phrase, count) => {
    expect(bareNoun(phrase, true)).toBe(count);
  });
});

describe('a word for an outcome is near', () => {
  test.each<[string, boolean, boolean]>([
    ['killed b c d e |f', true, true],
    ['killed a b c d e |f', false, false],
    ['|f b c d e killed', true, true],
    ['|f a b c d e killed', false, false],
    ['killed, |f', false, false],
    ['killed - |f', true, true],
    ['|f, killed', false, false],
    ['|f - killed', true, true],
    ['|f b corpse', true, false],
    ['corpse |f', false, false],
    ['|f b tank', false, false],
    ['|f', false, false],
  ])('%s', (phrase, byNounOrVerb, byVerb) => {
    const { tokens, at } = marked(phrase);
    expect([isNearOutcome(tokens, at, at), isNearOutcome(tokens, at, at, true)]).toEqual([
      byNounOrVerb,
      byVerb,
    ]);
  });
  test('but not inside', () => {
    expect(isNearOutcome(marked('|killed f').tokens, 0, 1)).toBe(false);
  });
});

describe('what a negation is said of', () => {
  test.each<[string, string | null]>([
    ['no |casualties', 'casualties'],
    ['no |serious casualties', 'serious casualties'],
    ['no |w x y z casualties', 'w x y z casualties'],
    ['no |v w x y z casualties', null],
    ['no |civilians', 'civilians'],
    ['no |many casualties', 'many casualties'],
    ['no |some casualties', null],
    ['no |more than casualties', null],
    ['no |a more than casualties', null],
    ['no |days casualties', null],
    ['no |five casualties', null],
    ['no |tanks casualties', null],
    ['no |villages casualties', null],
    ['no |, casualties', null],
    ['no |a\ncasualties', null],
    ['no |', null],
    ['لا |المدنيين', null],
    ['لا |الضحايا', 'الضحايا'],
    ['لا |حالات اختناق هنا', 'حالات اختناق'],
    ['لا |حالة اختناق هنا', 'حالة اختناق'],
    ['لا |وقوع حالة اختناق هنا', 'وقوع حالة اختناق'],
  ])('%s', (phrase, victims) => {
    const { text, tokens, at } = marked(phrase);
    const next = victimAhead(tokens, at);
    expect(next === undefined ? null : wordsOf(text, tokens, at, next)).toBe(victims);
  });
});
