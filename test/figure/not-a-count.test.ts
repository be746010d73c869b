import { describe, expect, test } from 'vitest';
import { findFigures, parseFigure } from '../../src/figure';
import { readAmount } from '../../src/figure/parse/amount';
import { scan } from '../../src/figure/words/scan';
import { isNotACount } from '../../src/figure/parse/context-filters';

/** Whether the number in brackets is held to count nothing; `lone`: in a phrase of its own. */
function isRefused(marked: string, lone = false): boolean {
  const start = marked.indexOf('[');
  const tokens = scan(marked.replace(/[[\]]/g, ''), 'both');
  const at = tokens.findIndex((token) => token.end > start);
  const found = readAmount(tokens, at);
  if (found === undefined || 'trap' in found)
    throw new Error(`no number is read in ${marked}: ${JSON.stringify(found)}`);
  return isNotACount(tokens, found, lone);
}

const refused = (title: string, texts: readonly string[], lone = false): void => {
  test.each(texts)(`${title}: %s`, (text) => {
    expect(isRefused(text, lone)).toBe(true);
  });
};
const kept = (title: string, texts: readonly string[], lone = false): void => {
  test.each(texts)(`not ${title}: %s`, (text) => {
    expect(isRefused(text, lone)).toBe(false);
  });
};
const words = (text: string): readonly string[] =>
  findFigures(text).map(({ figure }) => figure.words);

describe('a measure', () => {
  refused('is', [
    '[5]°',
    '[5] °',
    '[5]$',
    '[5] €',
    '[5]£',
    '[5]¥',
    '[5]″',
    '[5]′',
    '[5]^',
    '[5] per',
    '[5k] قتيل',
    '[45]zz',
    '[5] km',
    '[10m] off',
  ]);
  kept('is', [
    '[5]',
    '[5]!',
    '[5] قتيل',
    '[5k] people',
    '[5k]، و',
    '[خمسة] قتلى',
    '[45] zz',
    '[45]\u200ezz',
    '[خمسة]zz',
    '[45]people',
    '[45]five',
    '[45]about',
  ]);
});

describe('a fraction, a time, a part of a day', () => {
  refused('is', ['[3]/4', '3/[4]', '[3]:45', '3:[45]']);
  kept('is', [
    '[3] /4',
    '[3]/ 4',
    '[3]/x',
    '[3];4',
    '[3]/',
    '3/ [4]',
    '3 /[4]',
    'a/[4]',
    '/[4]',
    '3;[4]',
  ]);
  refused('is a time of day without a colon', ['[0930]', '[0100] x'], true);
  kept(
    'is a time of day without a colon',
    ['[0099] x', '[00930] x', '[093] x', '[1000] x', '[0930] people'],
    true,
  );
});

describe('a number that is part of a word', () => {
  refused('is', [
    '[5]-year-old',
    '[122]-mm',
    '[twenty]-third century',
    '[twenty]- first',
    '[twenty] first',
    '[twenty]-first',
  ]);
  kept('is', [
    '[5] -year',
    '[5]- year',
    '[5](year',
    'x [5].then',
    '[5]-(x',
    '[5]-',
    '[5]-half',
    '[5]-odd people',
    '[42]-plus',
    '[twenty]-some people',
    '[5]-قتلى',
    '[20] أول',
    '[20] الأولى',
    '[twenty] -first',
    '[twenty].first',
    '[twenty]',
  ]);
});

describe('a day of a month', () => {
  refused('is', [
    '[12] May',
    '[12] of May',
    '[4] من نيسان',
    'May [12]',
    'May of [12]',
    'نيسان من [12]',
    'نيسان [12]',
    '[12] MAY',
    'May [2014] people',
    '[50] May attack',
    '[50] June have',
  ]);
  kept('is', [
    '[12] may',
    '[12] of them',
    '[12] with May',
    'killed of [12]',
    'with May with [12]',
    'May [12] people',
    'may [12]',
    '[50] MAY HAVE',
    '[50] May be',
    '[50] May still',
    '[50] May not',
    '[50] May also',
    'MAY HAVE [50]',
  ]);
  refused('is, though its month is called as nought is', [
    '[15] صفر 1445',
    'في 15 [صفر] 1445',
    '15 صفر [1445]',
    '[15] صفر',
  ]);
  kept('is, where nought is meant', [
    '[صفر] قتلى',
    '[خمسة] صفر',
    '[15] zero',
    '15 [zero] 20',
    '15 zero [20]',
    '15 خمسة [20]',
    'خمسة صفر [20]',
    '15 صفر [عشرون]',
    'صفر [20]',
  ]);
});

describe('a year', () => {
  refused(
    'is, after a word of time, whatever comes after',
    [
      'in',
      'since',
      'during',
      'until',
      'by',
      'early',
      'late',
      'mid',
      'عام',
      'سنة',
      'في',
      'منذ',
      'خلال',
      'مطلع',
      'أواخر',
    ].map((word) => `${word} [2012] people`),
  );
  refused('is', [
    'in [1900] people',
    'in [2099] people',
    '[2012] saw',
    'with [1990-1993]',
    '[1200-1993] and',
    'and [2000-2012] x',
  ]);
  kept('is', [
    'with [2012] people',
    'in [2,012] people',
    'in [2012-2014] people',
    'in [2012] thousand people',
    'in [2100] people',
    'in [1899] people',
    'in [199] people',
    'in [20120] people',
    '[2,012] saw',
    '[120-1993] x',
    '[1990-2100] x',
    '[1990-1993] people',
    '[1,990-2012] x',
    '[2012] people',
  ]);
  refused('is, behind other words of a phrase', ['toll of [2012]'], true);
  kept('is, alone in a phrase', ['[2012]'], true);
  test('but a bound of it is a count, unless it is one above', () => {
    expect(
      [
        '2012',
        'up to 2012',
        'fewer than 2012',
        'at least 2012',
        'more than 2012',
        'about 2012',
      ].map(words),
    ).toEqual([[], [], [], ['at least 2012'], ['more than 2012'], ['about 2012']]);
  });
});

describe('an age', () => {
  refused('is', [
    'aged [5]',
    'ages [5]',
    'aged 12 and [14]',
    'aged 12 or [14]',
    'aged 12 to [14]',
    'aged 12, [14]',
    'aged five and [14]',
    'aged 3, 4 and [14]',
    'John Smith, [45], was',
    'mother, [34], survived',
    'Smith, [45]. He',
    'Smith, [45])',
    'Smith, [45]; he',
    'Smith ([45])',
  ]);
  kept('is', [
    'aged 12 with [14]',
    'aged men and [14] women',
    'and [14]',
    'in 12 and [14]',
    'the, [45], was',
    'Smith, [45] was',
    'Smith, [145], was',
    'Smith, [five], was',
    'Smith, [45](',
    'Smith, [45]',
    'Smith, [40-50], was',
    'soldiers, [45], was',
    'body, [45], was',
    'جندي, [45], x',
    ', [45], x',
    '5, [45], was',
    'the ([45])',
    'Smith ([145])',
    'Smith ([five])',
    'Smith ([45] killed)',
    'Smith ([45]',
    '([45])',
  ]);
});

describe('a name with a number', () => {
  refused('is', [
    '$[45]',
    '€[45]',
    '£[45]',
    '¥[45]',
    '#[45]',
    '№[45]',
    '@[45]',
    '§[45]',
    '^[45]',
    '°[45]',
    '′[45]',
    'T-[72]',
    'S [300]',
    'Day [12]',
    'room [12]',
    'since [5]',
    'level [5]',
    'الغرفة [خمسة]',
    'الغرفة [5]',
  ]);
  kept('is', [
    '*[45]',
    'T -[72]',
    'T- [72]',
    'T-[five]',
    '5-[72]',
    'five-[72]',
    'T*[72]',
    '-[72]',
    'S [300] people',
    'S [twelve]',
    'A [12]',
    'I [12]',
    's [300]',
    'Homs [300]',
    'day [12]',
    'room [12] people',
    'room [twelve]',
    'group [12]',
    'line [12]',
    'act [12]',
    'figure [12]',
  ]);
  refused(
    'is, shortened',
    ['No', 'Nos', 'Nr', 'Art', 'Sec', 'Vol', 'Fig', 'p', 'pp'].map((word) => `${word}. [6]`),
  );
  kept('is, shortened', ['No . [6]', 'Homs. [6]', '. [6] x', 'No; [6]']);
  refused('is a zone of time, or a telephone', [
    'GMT+[3]',
    'GMT +[3]',
    'UTC +[3]',
    'x+[3]',
    '+[222] - x',
  ]);
  kept('is a zone of time, or a telephone', [
    'x +[3]',
    'GMT +[3] people',
    'GMT+[three]',
    '+[3]',
    '3+[3]',
    '+[22] - x',
    '+[222] x',
    '+[222]',
  ]);
  refused('is, of one digit too many or of a nought too many', ['[1234567] x', '[0012] x']);
  kept('is, of one digit too many or of a nought too many', [
    '[123456] x',
    '[1234567] people',
    '[1,234,567] x',
    '[012] x',
    '[0012] people',
    '[1000] x',
  ]);
  refused('is the number of a point', ['[12]. Then', '[3]) x', '[3])', 'x\n[12]. Then']);
  kept('is the number of a point', [
    '[12].',
    'x [12]. Then',
    '[12] . Then',
    '[12], x',
    '[12]',
    '[five]) x',
    '[12]( x',
  ]);
});

describe('a rank or a stretch of time', () => {
  refused('is', [
    'الخامس [عشر]',
    'الرابع [والعشرون]',
    'رابع [وعشرون]',
    'رابع [العشرون]',
    'الأيام [العشرة]',
    'الأيام [10]',
    'أيام [العشرة]',
    'أيام [وخمسة]',
    'الأيام الـ[10]',
    'القرن [العشرين]',
    'الجندي [العشرين]',
    'الثلاثة [العشرين]',
  ]);
  kept('is', [
    'رابع [خمسة]',
    'رابع [خمسين]',
    'أيام [10]',
    'days [10]',
    'الأيام ال [10]',
    'أيام في [10]',
    'شيء الـ[10]',
    'أكثر الـ[10]',
    'الـ[10]',
    'الجنود [العشرين]',
    'الجندي [الخمسة]',
    'جندي [العشرين]',
    'الجندي [عشرين]',
    'first [ten] people',
    'first [12]',
  ]);
  test('as the first ten of many are not', () => {
    expect([
      words('The first ten people were killed'),
      words('The first twelve people were killed'),
      words('مقتل أول عشرة'),
    ]).toEqual([['ten'], ['twelve'], []]);
  });
});

describe('where what is counted is told before', () => {
  refused('no number of its own is', [
    'members of [one] family',
    'from [two] families',
    'من [3] عائلات',
    'two families of [five]',
    'one of every [five]',
    'at [12] the',
    'minus [5]',
    'negative [5]',
    'سالب [5]',
    'ناقص [5]',
    'put a b c d e f g h i at [70]',
  ]);
  kept('no number of its own is', [
    'the [two] families',
    'of [5] people',
    'a family of [five]',
    'of [five]',
    'two families with [five]',
    'two soldiers of [five]',
    'put the toll at [70]',
    'at [12] people',
    'at [twelve] x',
    'put a b c d e f g h at [70]',
    'plus [5]',
  ]);
  kept(
    'no number of its own is, in a phrase',
    ['of [two] families', 'two families of [five]', 'minus [5]', '[5] attacks', '[10m] off'],
    true,
  );
  refused('what breaks is counted', [
    'broke in [two]',
    'split into [two]',
    'انشطرت إلى [اثنين]',
    'broke a b c in [two]',
    'broke in [2]',
  ]);
  kept('what breaks is counted', [
    'broke in [three]',
    'broke on [two]',
    'broke a b c d in [two]',
    'in [two]',
    'in [two] broke',
  ]);
});

describe('numbers behind a label that takes several', () => {
  test.each<[string, readonly string[]]>([
    ['resolutions 2139 and 2165', []],
    ['resolutions 2165 to 2139', []],
    ['resolutions 1 or 2 or 3', []],
    ['resolutions 1, 2 and 3', []],
    ['articles 5 and 7', []],
    ['pages 5-7, 9-11', []],
    ['القرارات 1 و 2', []],
    ['القرارات 1 أو 2 أو 3', []],
    ['القرارات 9 إلى 5', []],
    ['القرارات 1، 2', []],
    ['room 5 and 7', ['7']],
    ['resolutions 2139 and five', ['five']],
    ['resolutions 2139 and 5 people', ['5']],
    ['resolutions 2139 but 2165', ['2165']],
    ['resolutions 2139', []],
  ])('%s', (text, figures) => {
    expect(words(text)).toEqual(figures);
  });
});

test('a phrase with a sign of minus is negative, and one with a plus is not', () => {
  const code = (phrase: string): string => {
    const parsed = parseFigure(phrase);
    return parsed.ok ? parsed.value.kind : parsed.issue.code;
  };
  expect(['minus 5', 'negative 5', 'سالب 5', 'ناقص 5', 'minus', 'with 5'].map(code)).toEqual([
    'figure-negative',
    'figure-negative',
    'figure-negative',
    'figure-negative',
    'figure-negative',
    'exact',
  ]);
});
