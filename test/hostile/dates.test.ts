import { describe, expect, test } from 'vitest';
import { findFigures } from 'casualty-claims/figure';
import { parseClaims, parseFigure, reconcileClaims, rollup, timeline } from 'casualty-claims';
import { collectClaims, readCsv } from 'casualty-claims/io';
import {
  corpusOverview,
  disputePlot,
  renderMarkdown,
  renderText,
  timelinePlot,
} from 'casualty-claims/render';
import { htmlReport } from 'casualty-claims/render/page';
import { draftClaims } from 'casualty-claims/text';
import { violations } from 'casualty-claims/testing';
import { HIJRI_MONTHS, MONTH_NAMES } from '../../src/calendar/month-names';

const names = MONTH_NAMES.flatMap(({ english, arabic }, at) => [
  ...english.map((name) => [name, 'en', at + 1] as const),
  ...arabic.map((name) => [name, 'ar', at + 1] as const),
]);
const iso = (month: number): string => `2014-${String(month).padStart(2, '0')}-08`;
const cellOf = async (cell: string): Promise<unknown> =>
  (await collectClaims(readCsv(`figure,outcome,date\n1,killed,"${cell}"\n`))).claims[0]?.['date'];
const dayOf = (text: string, reportedOn = '2016-10-31'): unknown =>
  draftClaims(text, { reportedOn }).drafts[0]?.claim.date;
const capital = (name: string): string => name.replace(/^[a-z]/, (letter) => letter.toUpperCase());

describe('a month of Egypt, the Levant or the Maghreb', () => {
  test.each(names)(
    '%s (%s) is month %i in a cell, an article and no count',
    async (name, language, month) => {
      const said = language === 'en' ? capital(name) : name;
      expect(await cellOf(`8 ${said} 2014`)).toBe(iso(month));
      expect(await cellOf(`${said} 2014`)).toBe(iso(month).slice(0, 7));
      const text =
        language === 'en'
          ? `12 people were killed on 8 ${said} 2014 in Naria.`
          : `قتل 12 مدنيا في 8 ${said} 2014 في ناريا.`;
      expect(dayOf(text)).toEqual({ from: iso(month), to: iso(month) });
      expect(findFigures(text).map(({ figure }) => figure.words)).toEqual(['12']);
    },
  );

  test.each([
    ['٨ شباط ٢٠١٤'],
    ['۸ شباط ۲۰۱۴'],
    ['８ شباط ２０１４'],
    ['8 شُباط 2014'],
    ['8 شباط/فبراير 2014'],
    ['8 شباط (فبراير) 2014'],
    ['8 شباط، 2014'],
    ['8 شباط 2014م'],
  ])('%s is the eighth of February in a cell', async (cell) => {
    expect(await cellOf(cell)).toBe('2014-02-08');
  });

  test.each([
    ['٨ شباط ٢٠١٤'],
    ['۸ شباط ۲۰۱۴'],
    ['８ شباط ２０１٤'],
    ['8 شباط/فبراير 2014'],
    ['8 شباط (فبراير) 2014'],
    ['8 شباط، 2014'],
  ])('%s is the eighth of February in an article', (date) => {
    expect(dayOf(`قتل 12 مدنيا في ${date} في حلب.`)).toEqual({
      from: '2014-02-08',
      to: '2014-02-08',
    });
  });
});

describe('a date that cannot be told is no date, never another one:', () => {
  const hijri = [
    ...HIJRI_MONTHS.arabic.map((name) => [`15 ${name} 1445`, 'ar'] as const),
    ...HIJRI_MONTHS.english.map(
      (name) =>
        [
          `15 ${name
            .split(/(?<=[ -])/)
            .map(capital)
            .join('')} 1445`,
          'en',
        ] as const,
    ),
  ];
  test.each([
    ...hijri,
    ['15 فروردین 1393', 'ar'] as const,
    ['8 كانون 2014', 'ar'] as const,
    ['8 تشرين 2014', 'ar'] as const,
    ['8 شباط/مارس 2014', 'ar'] as const,
    ['30 شباط 2014', 'ar'] as const,
  ])('%s', async (date, language) => {
    const [first, second] =
      language === 'ar'
        ? ['وقعت غارة في 8 يناير 2014 في حلب. ', `قتل 12 مدنيا في ${date}.`]
        : ['A raid hit Naria on 8 January 2014. ', `12 people were killed on ${date}.`];
    expect(await cellOf(date)).toBe(date);
    expect(
      parseClaims([{ figure: 1, outcome: 'killed', date }]).issues.map(({ code }) => code),
    ).toEqual(['invalid-date']);
    expect(dayOf(second)).toBeUndefined();
    if (!/كانون|تشرين|فروردین|30/.test(date)) expect(dayOf(first + second)).toBeUndefined();
    // Of the months of Iran only the date is refused.
    if (!date.includes('فروردین'))
      expect(findFigures(second).map(({ figure }) => figure.words)).not.toContain('15');
  });

  test.each([['25 January 1899'], ['25 January 10000'], ['January 25, 0001']])(
    '%s in an article of 2016',
    (date) => {
      expect(dayOf(`12 people were killed on ${date} in Naria.`)).toBeUndefined();
    },
  );

  test('a Hijri date beside the day it was is that day', () => {
    expect(dayOf('قتل 12 مدنيا في 6 ربيع الأول 1435 الموافق 8 يناير 2014.')).toEqual({
      from: '2014-01-08',
      to: '2014-01-08',
    });
  });

  test('a number of people behind a day is no year', () => {
    expect(dayOf('On 25 January 1800 people were killed in Naria.')).toEqual({
      from: '2016-01-25',
      to: '2016-01-25',
    });
  });
});

describe('the first and the last day', () => {
  const edge = (day: string, id: string, figure: number) => ({
    id,
    figure,
    outcome: 'killed',
    date: day,
    reportedOn: day,
    asOf: day,
    place: 'Aleppo',
    source: id,
    kind: 'battle',
  });
  test.each([['0001-01-01'], ['9999-12-31']])('%s is read, reported, drawn and told', (day) => {
    const claims = [edge(day, 'a', 42), edge(day, 'b', 70)];
    const report = reconcileClaims(claims, { whatIf: { asOf: day } });
    expect([
      report.claims.map(({ date, reportedOn, asOf }) => [date, reportedOn, asOf]),
      violations(report),
    ]).toEqual([
      [
        [{ from: day, to: day }, day, day],
        [{ from: day, to: day }, day, day],
      ],
      [],
    ]);
    const of = { incident: report.incidents[0]?.id ?? '', measure: 'killed' };
    const steps = timeline(claims, of.incident, of.measure);
    expect(steps.map((step) => step.day)).toEqual([day]);
    for (const language of ['en', 'ar'] as const) {
      const year = String(Number(day.slice(0, 4)));
      expect(renderText(report, { language })).toContain(year);
      expect(renderMarkdown(report, { language })).toContain(year);
      expect(timelinePlot(steps, report, of, { language })).toContain('<svg');
      expect(disputePlot(report, of, { language })).toContain('<svg');
      expect(corpusOverview(rollup(report, 'month'), { outcome: 'dead' }, { language })).toContain(
        '<svg',
      );
      expect(htmlReport(report, { language, timelines: [{ ...of, steps }] })).toContain(
        '<!doctype html>',
      );
    }
    expect(dayOf('12 people were killed yesterday in Naria.', day)).toEqual(
      day === '0001-01-01' ? undefined : { from: '9999-12-30', to: '9999-12-30' },
    );
    for (const phrase of [
      'on Monday',
      'last week',
      'in the past 5 days',
      'on 25 March',
      'since 8 January',
      'in the past 24 hours',
      'on 8 January 2014',
    ])
      expect(() =>
        draftClaims(`12 people were killed ${phrase} in Naria.`, { reportedOn: day }),
      ).not.toThrow();
    for (const phrase of [
      'أمس',
      'خلال الأيام الثلاثة الماضية',
      'خلال 24 ساعة الماضية',
      'الأسبوع الماضي',
      'يوم الاثنين',
      'منذ 8 يناير',
    ])
      expect(() =>
        draftClaims(`قتل 12 مدنيا ${phrase} في حلب.`, { reportedOn: day }),
      ).not.toThrow();
  });

  test('both together make a picture of bounded size', () => {
    const claims = [edge('0001-01-01', 'a', 42), edge('9999-12-31', 'b', 70)];
    const report = reconcileClaims(claims.map((claim) => ({ ...claim, report: 'r', event: 'e' })));
    const [incident] = report.incidents;
    expect(incident?.claimIds).toEqual(['a', 'b']);
    const of = { incident: incident?.id ?? '', measure: 'killed' };
    expect(
      timelinePlot(
        timeline(
          claims.map((claim) => ({ ...claim, report: 'r', event: 'e' })),
          of.incident,
          of.measure,
        ),
        report,
        of,
      ).length,
    ).toBeLessThan(100_000);
    const apart = reconcileClaims(claims);
    expect(apart.incidents).toHaveLength(2);
    expect(corpusOverview(rollup(apart, 'month'), { outcome: 'dead' }).length).toBeLessThan(
      100_000,
    );
    expect(htmlReport(apart).length).toBeLessThan(2_000_000);
  });

  test.each([
    ['0000-01-01'],
    ['-0001-01-01'],
    ['10000-01-01'],
    ['+10000-01-01'],
    ['0000'],
    ['0'],
    ['10000'],
    ['2016-00-10'],
    ['2016-01-00'],
  ])('%s is refused everywhere', async (day) => {
    const { claims, issues } = parseClaims([{ ...edge(day, 'a', 1) }]);
    expect([
      claims[0]?.date,
      claims[0]?.reportedOn,
      claims[0]?.asOf,
      issues.map(({ code }) => code),
    ]).toEqual([
      undefined,
      undefined,
      undefined,
      ['invalid-date', 'invalid-reportedOn', 'invalid-asOf'],
    ]);
    expect(
      parseClaims([{ id: 'a', figure: 1, outcome: 'killed', date: { from: day, to: day } }])
        .claims[0]?.date,
    ).toBeUndefined();
    expect(await cellOf(day)).toBe(day);
    expect(() => reconcileClaims([], { whatIf: { asOf: day } })).toThrow('YYYY-MM-DD');
    expect(
      draftClaims('12 people were killed yesterday in Naria.', { reportedOn: day }).drafts[0]?.claim
        .date,
    ).toBeUndefined();
  });

  test.each([
    [
      'ucdp',
      'id,year,type_of_violence,date_start,date_end,date_prec,best,high,low,deaths_a,deaths_b,deaths_civilians,deaths_unknown,side_a,side_b\n' +
        '1,1,1,DAY,DAY,2,1,1,1,1,0,0,0,a,b\n',
    ],
    [
      'acled',
      'event_id_cnty,event_date,time_precision,event_type,fatalities,location\nA1,DAY,2,Battles,1,Naria\n',
    ],
  ] as const)(
    'at the edges a row of %s with days to either side stays within the calendar',
    async (table, text) => {
      for (const [day, from, to] of [
        ['0001-01-01', '0001-01-01', '0001-01-04'],
        ['9999-12-31', '9999-12-28', '9999-12-31'],
      ] as const) {
        const { claims } = await collectClaims(readCsv(text.replaceAll('DAY', day), { table }));
        expect(claims[0]?.['date']).toEqual({ from, to });
      }
    },
  );
});

describe('a lexicon of one’s own', () => {
  test.each([['month-13'], ['weekday-7'], ['__proto__'], ['constructor'], ['soon']])(
    'with the time %s is a misuse',
    (phrase) => {
      expect(() =>
        draftClaims('12 people were killed soonish in Naria.', {
          reportedOn: '2014-01-08',
          lexicon: [{ says: { is: 'time', phrase }, words: 'soonish' }],
        }),
      ).toThrow('malformed');
    },
  );
});

test.each([['fewer than 0'], ['less than zero people'], ['أقل من صفر']])(
  '%s is no count',
  (phrase) => {
    const parsed = parseFigure(phrase);
    expect(parsed.ok ? parsed.value : parsed.issue.code).toBe('figure-negative');
  },
);
