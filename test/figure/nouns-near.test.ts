import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/figure';
import { countedNoun } from '../../src/figure/words/counted-noun';
import { countsOf } from '../../src/figure/parse/counts';
import type { Figure } from '../../src/figure/figure';
import {
  isAge,
  isNotPeopleNext,
  isOneOf,
  isPeopleBefore,
  isPeopleNext,
} from '../../src/figure/parse/noun-context';
import { marked } from './marked';

type Near = (tokens: ReturnType<typeof marked>['tokens'], at: number) => boolean;
const holds = (is: Near, phrases: readonly string[]): readonly string[] =>
  phrases.filter((phrase) => {
    const { tokens, at } = marked(phrase);
    return is(tokens, at);
  });

describe('people or things come next', () => {
  const next = [
    '|them',
    '|whom',
    '|منهم',
    '|منهن',
    '|soldiers',
    '|old soldier',
    '|جندي',
    '|tanks',
    '|a b soldiers',
    '|a b the soldiers',
    '|a b of soldiers',
    '|a b other soldiers',
    '|a b من soldiers',
  ];
  const not = [
    '|soldier',
    '|days',
    '|villages',
    '|five soldiers',
    '|old five soldiers',
    '|a b c soldiers',
    '|a b of the soldiers',
    '|, soldiers',
    '|a\nsoldiers',
    '|a b c d',
    '|a b the c',
    'x|',
  ];
  test('perhaps after "of", "the" and one adjective', () => {
    expect(holds(isPeopleNext, [...next, ...not])).toEqual(next);
  });
  test('and what is measured is none', () => {
    const measured = ['|days', '|raids', '|of the days', '|من أيام', '|more raids', '|the days'];
    expect(
      holds(isNotPeopleNext, [...measured, '|soldiers', '|وأيام', '|xyz', '|may', '|of', 'x|']),
    ).toEqual(measured);
  });
  test('or stand before "several"', () => {
    const phrases = [
      'جنود |عدة',
      'قتلى |عدة',
      'soldiers |عدة',
      'جندي |عدة',
      'دبابات |عدة',
      'كلمة |عدة',
      '|عدة',
      'x |عدة جنود',
      'x |عدة',
    ];
    expect(holds((tokens, at) => isPeopleBefore(tokens, at, 'several'), phrases)).toEqual(
      phrases.slice(0, 2),
    );
    expect(holds((tokens, at) => isPeopleBefore(tokens, at, 'many'), phrases)).toEqual([]);
  });
  test('of whom there is one', () => {
    expect(holds(isOneOf, ['|civilian', '|body', '|tank', '|family', '|xyz', 'x|'])).toEqual([
      '|civilian',
      '|body',
    ]);
  });
  test('and what bounds an age counts none', () => {
    const ages = [
      'children |under 5',
      'children |below 5',
      'أطفال |دون 18',
      'أطفال |تحت 18',
      'سن |دون الـ18',
      '|دون الـ18',
    ];
    expect(
      holds(
        (tokens, at) => isAge(tokens, at, at + 1),
        [
          ...ages,
          'tanks |under 5',
          'xx |under 5',
          'or |under 5',
          '|under 5',
          'xx |دون ال 18',
          'xx |دون ال',
          'xx |دون',
          'children |over 5',
          'xx |دون 18',
          'x|',
        ],
      ),
    ).toEqual(ages);
  });
});

describe('the noun that a number counts', () => {
  test.each<[string, string | null]>([
    ['|civilians', 'person many'],
    ['|other civilians', 'person many'],
    ['|x y civilians', 'person many'],
    ['|x y z civilians', null],
    ['|, civilians', null],
    ['x |\ncivilians', 'person many'],
    ['|x\ncivilians', null],
    ['|وجنود', null],
    ['|x وجنود', null],
    ['|party militants', 'person many'],
    ['|party bodies', 'outcome many'],
    ['|x party militants', 'person many'],
    ['|party militant', 'other one'],
    ['|parties militants', 'other many'],
    ['|حزب soldiers', 'other one'],
    ['|party killed', 'other one'],
    ['|party dead', 'other one'],
    ['|party wounded', 'other one'],
    ['|party injured', 'other one'],
    ['|party missing', 'other one'],
    ['|party\nmilitants', 'other one'],
    ['|party tanks', 'other one'],
    ['|party', 'other one'],
    ['|soldier civilians', 'person one'],
    ['|general strike', 'other one'],
    ['|x general strike', 'other one'],
    ['|general', 'person one'],
    ['|general was', 'person one'],
    ['|general xyz', 'person one'],
    ['|may civilians', 'person many'],
    ['|may xyz civilians', null],
    ['|other xyz civilians', 'person many'],
    ['|xyz may civilians', 'person many'],
    ['|about civilians', null],
    ['|xyz about civilians', null],
    ['|of the civilians', 'person many'],
    ['x|', null],
  ])('%s', (phrase, noun) => {
    const { tokens, at } = marked(phrase);
    const found = countedNoun(tokens, at);
    expect(found === undefined ? null : `${found.class} ${found.number}`).toBe(noun);
  });
  test.each([
    'minor',
    'general',
    'human',
    'individual',
    'marine',
    'youth',
    'adult',
    'elder',
    'relative',
  ])('%s describes the next', (word) => {
    expect(countedNoun(marked(`|${word} tanks`).tokens, 0)).toMatchObject({ class: 'thing' });
  });
  test.each([
    'more',
    'other',
    'long',
    'full',
    'consecutive',
    'whole',
    'straight',
    'of',
    'the',
    'square',
    'calendar',
    'nautical',
    'من',
    'اخرى',
    'آخرين',
    'us',
    'american',
    'different',
    'new',
    'separate',
    'billion',
    'syrian',
    'small',
    'large',
    'main',
    'major',
    'local',
    'armed',
    'successive',
    'possible',
  ])('%s may stand between', (word) => {
    expect(countedNoun(marked(`|${word} xyz tanks`).tokens, 0)).toMatchObject(
      ['american', 'syrian'].includes(word) ? { class: 'person' } : { class: 'thing' },
    );
  });
});

describe('what a figure counts', () => {
  test.each<[string, readonly string[]]>([
    ['20 بين قتيل وجريح', ['person']],
    ['20 ما بين قتيل وجريح', ['person']],
    ['جنود 5', ['person']],
    ['دبابات 5', ['thing']],
    ['قتيل 5', ['person']],
    ['دبابة 5', ['unknown']],
    ['قرى 5', ['unknown']],
    ['a family of 5', ['person']],
    ['أسرة مكونة من 6', ['person']],
    ['a group of 5', ['unknown']],
    ['a family with 5', ['unknown']],
    ['a family x y of 5', ['unknown']],
    ['a family. of 5', ['unknown']],
    ['of 5', ['unknown']],
    ['or of 5', ['unknown']],
    ['5', ['unknown']],
    ['5 families', ['family']],
    ['no casualties', ['person']],
    ['killed most of whom', ['person']],
    ['معظمهم قتلوا', ['person']],
    ['نصفهن قتلن', ['person']],
  ])('%s', (text, kinds) => {
    expect(findFigures(text).map(({ counts }) => counts)).toEqual(kinds);
  });

  const exact: Figure = { kind: 'exact', value: 5, words: '' };
  const half: Figure = { kind: 'share', share: 'half', words: '' };
  test.each<[string, number, Figure, string]>([
    ['|خمسة نشطاء على الأقل', 4, exact, 'person'],
    ['|مئتين', 1, exact, 'unknown'],
    ['|ميتين', 1, exact, 'unknown'],
    ['|20 ما بين بين قتيل', 1, exact, 'unknown'],
    ['|20 بين بين قتيل', 1, exact, 'person'],
    ['|5 منهم', 2, exact, 'person'],
    ['|5 منهن', 2, exact, 'unknown'],
    ['|5 whom', 2, exact, 'person'],
    ['|5 whom', 1, exact, 'unknown'],
    ['|نصفهم', 1, half, 'person'],
    ['|نصفهن', 1, half, 'person'],
    ['|نصفها', 1, half, 'unknown'],
    ['|همسا', 1, half, 'unknown'],
    ['|معظمهم', 1, exact, 'unknown'],
  ])('%s, %i tokens', (phrase, length, figure, kind) => {
    const { tokens, at } = marked(phrase);
    expect(countsOf(tokens, { figure, from: at, next: at + length })).toBe(kind);
  });
});
