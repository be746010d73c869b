import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/render/arabic';
import { dateWords } from '../../src/render/arabic/words/date';
import { renderMarkdown, renderText } from '../../src/render';
import { lookupOf } from '../../src/render/sentences/lookup';
import type { Account, NotCounted, TopicAnswer } from '../../src/reconcile/model/types';
import {
  account,
  atLeast,
  claim,
  dozens,
  exact,
  incident,
  moreThan,
  pair,
  report,
  row,
} from './reports';

const nobody = lookupOf({ claims: [] });

describe('who says what, in Arabic', () => {
  it.each<[string, Account]>([
    [
      'صقور الشام (طرف في القتال، عن الخصم)، بحسب مصراوي: مقتل 200 شخص.',
      account('Suqour al-Sham', exact(200), {
        kind: 'belligerent',
        interest: 'for',
        publishers: ['Masrawy', 'Suqour al-Sham'],
      }),
    ],
    [
      'ناشطون (دون تسمية): إعدام 70 شخصا. وفي صيغة أخرى: عشرات («⁨dozens⁩»).',
      account('activists', exact(70), {
        named: false,
        kind: 'activist',
        outcome: 'executed',
        otherWordings: [{ claimId: 'a', figure: dozens, publisher: 'x' }],
      }),
    ],
    [
      '⁨a witness in a café⁩ (دون تسمية، شاهد عيان): مقتل شخصين.',
      account('a witness in a café', exact(2), { named: false, kind: 'eyewitness' }),
    ],
    ['⁨Ministry⁩: مقتل أكثر من 80 شخصا («⁨more than 80⁩»).', account('Ministry', moreThan(80))],
    [
      '⁨X⁩: مقتل 7 أشخاص. الرقم قبل ذلك: 3 و5. أرقامه لا تتفق فيما بينها.',
      account('X', exact(7), {
        selfContradiction: true,
        superseded: [3, 5].map((value) => ({
          claimId: String(value),
          figure: exact(value),
          publisher: 'X',
          because: 'later-figure',
          by: 'X',
        })),
      }),
    ],
  ])('%s', (words, one) => {
    expect(arabic.accountWords(one, row([one]), nobody)).toBe(words);
  });

  it('tells parts in the nominative and what they leave', () => {
    const part = (claimId: string, value: number, role: string): Account['parts'][number] => ({
      claimId,
      figure: exact(value),
      measure: { outcome: 'killed', unit: 'person', population: { role: [role] } },
      people: [],
      asserted: { lower: value, upper: value },
      implied: { lower: value, upper: value },
      byConvention: false,
      tight: true,
    });
    const one = account('SANA', exact(42), {
      parts: [part('m', 2, 'medic'), part('f', 21, 'fighter')],
    });
    const rest = {
      kind: 'rest',
      lineage: one.lineage,
      bounds: { lower: 0, upper: 19 },
      byConvention: true,
      withoutConvention: { lower: 0, upper: 21 },
      from: ['m', 'f'],
      tight: true,
    } as const;
    expect(arabic.accountWords(one, row([one], { implied: [rest] }), nobody)).toBe(
      'وكالة سانا: مقتل 42 شخصا، من بينهم مسعفان و21 مقاتلا، ويبقى لغيرهم 19 على الأكثر ' +
        '(باعتبار المسعفين من المدنيين؛ وبغير ذلك 21 على الأكثر).',
    );
  });
});

describe('how many voices, in Arabic', () => {
  const voices = (named: number, unnamed: number): Account[] => [
    ...Array.from({ length: named }, (_, at) => account(`n${String(at)}`, exact(1))),
    ...Array.from({ length: unnamed }, (_, at) =>
      account(`u${String(at)}`, exact(1), { named: false }),
    ),
  ];
  it.each([
    ['مصدر واحد مسمى', 1, 0],
    ['مصدران مسميان', 2, 0],
    ['3 مصادر مسماة', 3, 0],
    ['11 مصدرا مسمى', 11, 0],
    ['100 مصدر مسمى', 100, 0],
    ['مصدران مسميان ومصدران غير مسميين؛ عدد المصادر المستقلة ما بين 2 و4', 2, 2],
  ])('%s', (words, named, unnamed) => {
    expect(arabic.voicesWords(row(voices(named, unnamed)))).toBe(words);
  });
});

describe('how two positions stand, in Arabic', () => {
  const [a, b, c] = [
    account('SANA', atLeast(10)),
    account('Amaq', exact(12)),
    account('AFP', exact(11)),
  ];

  it.each([
    ['strained', 'لا يتفق الرقمان بحسب القراءة المعتادة، مع أن نص أي منهما لا ينفي الآخر'],
    ['conflicting', 'لا يمكن أن يصح الرقمان معا بنصهما'],
    ['agreed', 'يتفق الرقمان بحسب القراءة المعتادة'],
    ['compatible', 'لا ينفي أحد الرقمين الآخر'],
  ] as const)('says of %s figures what that means', (state, words) => {
    expect(arabic.pairWords(pair(state, b, c, { gap: 1 }), row([b, c]), nobody)).toBe(
      `مقتل 12 شخصا (وكالة أعماق)، ومقتل 11 شخصا (وكالة فرانس برس): ${words}، والفارق 1.`,
    );
  });

  it('is one sentence where all fits alike', () => {
    expect(
      arabic.agreementSentences(
        row([a, b, c], { agreements: [pair('agreed', a, b), pair('agreed', a, c)] }),
        nobody,
      ),
    ).toEqual([
      'مقتل ما لا يقل عن 10 أشخاص (وكالة سانا)، ومقتل 12 شخصا (وكالة أعماق)، ومقتل 11 شخصا ' +
        '(وكالة فرانس برس): تتفق الأرقام بحسب القراءة المعتادة.',
    ]);
  });
});

describe('questions without a figure, in Arabic', () => {
  const answer = (
    name: string,
    course: TopicAnswer['course'] = null,
    extent: TopicAnswer['extent'] = null,
  ): TopicAnswer => ({ claimId: name, name, course, extent });

  it.each<[string, TopicAnswer[], boolean]>([
    [
      'بيد المعارضة، بعد خسارة نقاط في المكان ثم استعادتها (مصادر ميدانية) وبعد صد هجوم على المكان (⁨Malahifji⁩).',
      [answer('field sources', 'lost-again', 'points'), answer('Malahifji', 'repelled')],
      false,
    ],
    ['ليس بيد المعارضة (وكالة سانا).', [answer('SANA')], true],
    ['بيد المعارضة، بسيطرة على جزء من المكان (وكالة سانا).', [answer('SANA', null, 'part')], false],
    [
      'بيد المعارضة، مع استمرار السيطرة على كامل المكان (وكالة سانا).',
      [answer('SANA', 'held', 'whole')],
      false,
    ],
  ])('%s', (words, answers, denies) => {
    expect(
      arabic.positionSentence('control', {
        value: 'opposition',
        denies,
        lineages: [],
        names: [],
        claimIds: [],
        answers,
      }),
    ).toBe(words);
  });
});

describe('what is listed and not counted, in Arabic', () => {
  const lookup = lookupOf({
    claims: [
      claim('SANA', { figure: exact(3), outcome: 'killed' }),
      claim('b', { stance: 'denies', denies: 'SANA' }),
    ],
  });
  it.each<[NotCounted['because'], string]>([
    ['possible', 'قيل على سبيل الاحتمال لا غير'],
    ['hypothetical', 'افتراضي: ما قد يحدث لا ما حدث'],
    ['denial', 'نفي لما يلي: «⁨b⁩: بشأن الإفادة ⁨SANA⁩»، والنفي لا يتضمن رقما'],
    ['retracted', 'سحبه مصدره'],
    ['retraction', 'سحب لما يلي: «⁨b⁩: بشأن الإفادة ⁨SANA⁩»'],
    ['restated-without-figure', 'تكرار من غير رقم لما يلي: «⁨b⁩: بشأن الإفادة ⁨SANA⁩»'],
    ['excluded', 'استُبعد بناء على الطلب'],
  ])('%s', (because, words) => {
    expect(arabic.notCountedWords({ claimId: 'SANA', because, of: 'b' }, lookup)).toBe(
      `وكالة سانا: مقتل 3 أشخاص – ${words}.`,
    );
  });
});

describe('dates in Arabic', () => {
  it.each([
    ['8 يناير 2014', { from: '2014-01-08', to: '2014-01-08' }],
    ['من 29 إلى 31 أكتوبر 2016', { from: '2016-10-29', to: '2016-10-31' }],
    ['من 30 نوفمبر إلى 1 ديسمبر 2016', { from: '2016-11-30', to: '2016-12-01' }],
    ['من 31 ديسمبر 2016 إلى 1 يناير 2017', { from: '2016-12-31', to: '2017-01-01' }],
    ['ديسمبر 2016', { from: '2016-12-01', to: '2016-12-31' }],
    ['عام 2016', { from: '2016-01-01', to: '2016-12-31' }],
    ['منذ 7 يناير 2014', { from: '2014-01-07' }],
    ['حتى 8 يناير 2014', { to: '2014-01-08' }],
    ['التاريخ غير مذكور', {}],
  ])('read %s', (words, date) => {
    expect(dateWords(date)).toBe(words);
  });
});

describe('a report in Arabic', () => {
  it('counts incidents, claims and reports by the rules of agreement', () => {
    expect(arabic.reportTitle({ incidents: 2, claims: 2 })).toBe(
      'ما تقوله المصادر: حدثان، إفادتان',
    );
    expect(arabic.reportTitle({ incidents: 3, claims: 11 })).toBe(
      'ما تقوله المصادر: 3 أحداث، 11 إفادة',
    );
    expect(arabic.incidentSources({ kind: 'battle', reports: ['a', 'b'], claimIds: ['a'] })).toBe(
      'نوع الحدث: معركة. إفادة واحدة من تقريرين.',
    );
  });

  it('names a place in Arabic where a claim spells it so, and in English the other way round', () => {
    const spelt = (name: string, other: string): ReturnType<typeof report> =>
      report([incident([], { place: { name, within: [] } })], {
        claims: [claim('c1', { place: { name, names: [other] } })],
      });
    expect(renderText(spelt('Jub al-Qubba', 'جب القبة'), { language: 'ar' })).toContain(
      '1. جب القبة، 8 يناير 2014',
    );
    expect(renderText(spelt('جب القبة', 'Jub al-Qubba'))).toContain(
      '1. Jub al-Qubba, 8 January 2014',
    );
  });

  it('begins every line in Arabic, with an unseen mark where a line holds only names of another script', () => {
    const text = renderText(
      report([], {
        issues: [
          {
            code: 'x',
            severity: 'warning',
            path: [],
            received: '',
            expected: '',
            message:
              'A long message of the library that fills one line and then runs on into the next one.',
          },
        ],
      }),
      { language: 'ar' },
    );
    expect(text).toMatch(/^- رسالة: \u2068A long/m);
    expect(text).toMatch(/^\u200f {2}\u2068.*one\.\u2069$/m);
  });

  it('prints a hostile name as it reads, isolated', () => {
    const one = row([account('**SOHR** \u202e<b>', exact(42))]);
    expect(renderMarkdown(report([incident([one])]), { language: 'ar' })).toContain(
      '- \u2068\\*\\*SOHR\\*\\* \\<b\\>\u2069: مقتل 42 شخصا.',
    );
  });
});
