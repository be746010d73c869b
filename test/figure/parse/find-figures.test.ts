import { describe, expect, test } from 'vitest';
import { findFigures, parseFigure } from '../../../src/figure';

/** The words and the meaning of every figure found. */
const found = (text: string): readonly string[] =>
  findFigures(text).map(({ figure }) => {
    const value =
      'value' in figure
        ? String(figure.value)
        : 'low' in figure
          ? `${String(figure.low)}–${String(figure.high)}`
          : 'term' in figure
            ? figure.term
            : '';
    return `${figure.words} = ${figure.kind} ${value}`.trim();
  });

describe('figures are found in running text', () => {
  test('with their comparators, but without their nouns', () => {
    expect(found('Activists found at least 42 bodies and some 60 wounded people.')).toEqual([
      'at least 42 = at-least 42',
      'some 60 = about 60',
    ]);
  });
  test('with the comparator behind the noun', () => {
    expect(found('بينهم خمسة نشطاء على الاقل، وما لا يقل عن 21 مقاتلا')).toEqual([
      'خمسة نشطاء على الاقل = at-least 5',
      'ما لا يقل عن 21 = at-least 21',
    ]);
  });
  test('beginning after what is written onto the word', () => {
    expect(found('صوراً لعشرات الجثامين')).toEqual(['عشرات = vague asharat']);
  });
  test('where a noun alone counts, after a word for what became of somebody', () => {
    expect(found('سقوط قتيل وعدد من الجرحى')).toEqual(['قتيل = exact 1', 'عدد = vague numberOf']);
    expect(found('They killed a soldier and two policemen.')).toEqual([
      'a soldier = exact 1',
      'two = exact 2',
    ]);
  });
  test('a total of two outcomes once, and not as a range', () => {
    expect(found('سقوط 20 بين قتيل وجريح')).toEqual(['20 = exact 20']);
  });
  test('two tolls, not a range, where the first rose to the second', () => {
    expect(found('ارتفعت حصيلة القتلى من 40 إلى 50 قتيلا')).toEqual([
      '40 = exact 40',
      '50 = exact 50',
    ]);
    expect(found('The toll rose from 40 to 50 people.')).toEqual([
      '40 = exact 40',
      '50 = exact 50',
    ]);
  });
  test('beside dates, ages, distances and names, which are none', () => {
    expect(
      found(
        'In 2012, 30 people died; on 5 May 2013 a further 12 were wounded, 5 km from Highway ' +
          '4. John Smith, 45, was killed.',
      ),
    ).toEqual(['30 = exact 30', '12 = exact 12']);
    expect(
      found(
        'قتل 20 شخصا يوم الاثنين 12 مايو 2014 في اللواء 46 قرب مشروع 1070 شقة على بعد 5 كيلومترات',
      ),
    ).toEqual(['20 = exact 20']);
  });
  test('two in a row, each with its own comparator', () => {
    expect(found('سقوط قتيل وجريحين')).toEqual(['قتيل = exact 1', 'جريحين = exact 2']);
    expect(found('3 قتلى على الأقل و10 جرحى')).toEqual([
      '3 قتلى على الأقل = at-least 3',
      '10 = exact 10',
    ]);
  });
  test('with a word for a number that a comparator bounds', () => {
    expect(found('no more than a handful of people were killed')).toEqual([
      'no more than a handful = vague few',
    ]);
  });
  test('beside ages and rates, and the number of a family each', () => {
    expect(found('Her two brothers died; their mother, 34, survived.')).toEqual(['two = exact 2']);
    expect(found('one out of every five people')).toEqual([]);
    expect(found('Two families of five were killed.')).toEqual(['Two = exact 2']);
    expect(found('الساعة الثالثة والنصف')).toEqual([]);
  });
  test('and not in "the number of the dead", which says what the number after it counts', () => {
    expect(found('بلغ عدد القتلى 45 قتيلا')).toEqual(['45 = exact 45']);
    expect(found('ارتفع عدد الضحايا إلى 45، وعدد من الجرحى')).toEqual([
      '45 = exact 45',
      'عدد = vague numberOf',
    ]);
  });
  test('beside a name with a number, and a second one named with it', () => {
    expect(found('Killed on Highway 4 and 12 wounded')).toEqual(['12 = exact 12']);
    expect(found('مقتل 3 أشخاص على طريق إم 4 ما بين الساعة 3 و5')).toEqual(['3 = exact 3']);
  });
  test('a number that could be a year where it counts people', () => {
    expect(found('More than 2012 people; 2,012 people; 2012 people')).toEqual([
      'More than 2012 = more-than 2012',
      '2,012 = exact 2012',
      '2012 = exact 2012',
    ]);
  });
  test('MAY as a verb and as a month', () => {
    expect(found('50 MAY HAVE DIED IN MAY 1989')).toEqual(['50 = exact 50']);
  });
  test('a stated zero, but not a missing report', () => {
    expect(
      found('No one was hurt. Nobody claimed responsibility. No reports of casualties.'),
    ).toEqual(['No one = none']);
  });
});

describe('what is counted is told, as far as the noun says', () => {
  const counted = (text: string): readonly string[] =>
    findFigures(text).map(({ figure, counts }) => `${figure.words}: ${counts}`);
  const cases: readonly (readonly [text: string, counted: readonly string[]])[] = [
    [
      'at least 42 bodies, 20 civilians and 3 tanks',
      ['at least 42: person', '20: person', '3: thing'],
    ],
    ['20 were killed, 12 dead, killed 36', ['20: person', '12: person', '36: person']],
    ['three branches of government', ['three: unknown']],
    ['خمسة نشطاء على الأقل و4 دبابات', ['خمسة نشطاء على الأقل: person', '4: thing']],
    ['سقوط 20 بين قتيل وجريح', ['20: person']],
    ['مقتل قتيلان معظمهم', ['قتيلان: person', 'معظمهم: person']],
    ['No one was hurt', ['No one: person']],
    // Families are not persons; the members of one are.
    ['two families were killed', ['two: family']],
    ['more than 50 families fled', ['more than 50: family']],
    ['نزوح أكثر من 50 عائلة', ['أكثر من 50: family']],
    ['نزوح عشرات العائلات', ['عشرات: family']],
    ['مقتل عائلة كاملة', ['عائلة: family']],
    ['مقتل عائلتين', ['عائلتين: family']],
    ['an entire family was killed', ['an entire family: family']],
    ['a family of five was killed', ['five: person']],
    ['a family of seven people', ['seven: person']],
    ['مقتل عائلة من خمسة أفراد', ['خمسة: person']],
    ['أسرة مكونة من ستة أشخاص', ['ستة: person']],
    ['أسرة مؤلفة من 6', ['6: person']],
    ['five members of one family', ['five: person']],
    ['خمسة أفراد من عائلة واحدة', ['خمسة: person']],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });
  test('and a phrase that counts families says so when parsed', () => {
    for (const phrase of ['two families', 'عائلتان', 'عائلة كاملة', 'an entire family'])
      expect(parseFigure(phrase), phrase).toMatchObject({ ok: true, counts: 'family' });
    for (const phrase of ['a family of five', 'عائلة من خمسة أفراد', '5 people'])
      expect(parseFigure(phrase), phrase).not.toHaveProperty('counts');
  });
});

describe('a comparator reaches over a list where the case says so', () => {
  test('an oblique after a verb that takes a subject is governed by it', () => {
    expect(found('سقط أكثر من خمسين قتيلا وعشرين جريحا')).toEqual([
      'أكثر من خمسين = more-than 50',
      'عشرين = more-than 20',
    ]);
    expect(found('سقط ما لا يقل عن خمسة قتلى وجريحين')).toEqual([
      'ما لا يقل عن خمسة = at-least 5',
      'جريحين = at-least 2',
    ]);
  });
  test('a nominative is not', () => {
    expect(found('سقط أكثر من خمسين قتيلا وعشرون جريحا')).toEqual([
      'أكثر من خمسين = more-than 50',
      'عشرون = exact 20',
    ]);
  });
  test('nor is an oblique that has another governor', () => {
    expect(found('مقتل أكثر من خمسين مدنيا وعشرين جنديا')).toEqual([
      'أكثر من خمسين = more-than 50',
      'عشرين = exact 20',
    ]);
  });
  test('digits show no case, and stay as they are', () => {
    expect(found('أكثر من 100 قذيفة هاون و50 صاروخ جراد')).toEqual([
      'أكثر من 100 = more-than 100',
      '50 = exact 50',
    ]);
  });
});

test('offsets stay right past the run of tokens that is kept at a time', () => {
  const filler = 'the quick brown fox jumps, '.repeat(2000);
  const text = `${filler}at least 42 bodies. ${filler}قتيلان`;
  const figures = findFigures(text);
  expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual([
    'at least 42',
    'قتيلان',
  ]);
});
