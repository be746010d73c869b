import { describe, expect, it } from 'vitest';
import {
  isMisuseError,
  reconcileClaims,
  reviewRanges,
  timeline,
  type ClaimInput,
} from 'casualty-claims';
import type { ChangeReason } from 'casualty-claims/types';
import {
  renderDiff,
  renderMarkdown,
  renderReview,
  renderText,
  renderTimeline,
} from 'casualty-claims/render';
import { arabic } from '../../../src/render/arabic';
import { english } from '../../../src/render/english';
import { lookupOf } from '../../../src/render/sentences/lookup';
import { layOutText } from '../../../src/render/text';
import { say } from '../../../src/render/sentences/prose';

const killed = { outcome: 'killed', place: 'Aleppo', date: '2014-01-08', kind: 'battle' } as const;
const claims: ClaimInput[] = [
  { ...killed, id: 'first', figure: 'more than 80', source: 'SOHR', reportedOn: '2014-01-08' },
  { ...killed, id: 'later', figure: 90, source: 'SOHR', reportedOn: '2014-01-09' },
  { ...killed, id: 'army', figure: 200, source: 'SANA', reportedOn: '2014-01-10' },
];
const report = reconcileClaims(claims);
const of = { incident: report.incidents[0]?.id ?? '', measure: 'killed' };

describe('a timeline in words', () => {
  const steps = timeline(claims, of.incident, of.measure);

  it('tells each step in the words of its sources, and which claim made it', () => {
    expect(renderTimeline(steps, report, of)).toBe(`What was known when
===================

Aleppo, 8 January 2014

Killed

  8 January 2014: more than 80 killed (one voice).
  - New: SOHR: more than 80 killed.

  9 January 2014: 90 killed (one voice).
  - New: SOHR: 90 killed.
  - SOHR: 90 killed – in place of “SOHR: more than 80 killed” (a later figure of
    the same source).

  10 January 2014: 90 to 200 killed (two voices; one disagreement).
  - New: SANA: 200 killed.
`);
  });

  it('does so in Arabic, and as Markdown', () => {
    const text = renderTimeline(steps, report, of, { language: 'ar', format: 'markdown' });
    expect(text.split('\n')[0]).toBe('# ماذا عُرف ومتى');
    expect(text).toContain('**10 يناير 2014: مقتل ما بين 90 و200 شخص (مصدران؛ خلاف واحد).**');
    expect(text).toContain(
      '- المرصد السوري لحقوق الإنسان: مقتل 90 شخصا – بدلا مما يلي: «المرصد السوري لحقوق ' +
        'الإنسان: مقتل أكثر من 80 شخصا («⁨more than 80⁩»)» (رقم أحدث للمصدر نفسه).',
    );
  });

  it('of a row that the report does not have is misuse', () => {
    const attempt = (): string => renderTimeline(steps, report, { ...of, measure: 'wounded' });
    expect(attempt).toThrow(/wounded/);
  });
});

describe('a difference in words', () => {
  it('says what moved and by which claims, in the words of both reports', () => {
    const text = renderDiff(reconcileClaims(claims, { whatIf: { asOf: '2014-01-08' } }), report);
    expect(text).toContain(
      'More than 80 killed became 90 to 200 killed.\n  - New: SANA: 200 killed.',
    );
    const arabicText = renderDiff(
      reconcileClaims(claims, { whatIf: { asOf: '2014-01-08' } }),
      report,
      {
        language: 'ar',
      },
    );
    expect(arabicText).toContain('كان: مقتل أكثر من 80 شخصا؛ وصار: مقتل ما بين 90 و200 شخص.');
  });

  it('says that nothing is different where nothing is', () => {
    expect(renderDiff(report, report)).toContain('Nothing is different.');
    expect(renderDiff(report, report, { language: 'ar' })).toContain('لا فرق.');
  });

  it('tells incidents that came, went, split and joined, and settings and answers that changed', () => {
    const one = (id: string, place: string, more: ClaimInput = {}): ClaimInput => ({
      id,
      figure: 3,
      outcome: 'killed',
      place,
      date: '2014-02-01',
      source: id,
      report: id,
      event: 'e',
      ...more,
    });
    const before = reconcileClaims([
      one('a', 'Homs', { report: 'r' }),
      one('b', 'Homs', { report: 'r' }),
      one('gone', 'Hama'),
      {
        id: 'who',
        topic: 'responsibility',
        value: 'rebels',
        source: 'SANA',
        report: 'r',
        event: 'e',
      },
    ]);
    const after = reconcileClaims(
      [
        one('a', 'Homs', { report: 'r', kind: 'battle' }),
        one('b', 'Raqqa', { report: 'r', event: 'f' }),
        one('new', 'Idlib'),
        {
          id: 'who',
          topic: 'responsibility',
          value: 'Syrian army',
          source: 'SANA',
          report: 'r',
          event: 'e',
        },
      ],
      { reading: { convention: { name: 'ours', terms: {} } as never } },
    );
    const text = renderDiff(before, after);
    for (const words of [
      'New incidents\n-------------\n- Idlib',
      'Incidents no longer there',
      'Incidents that came apart',
      'Homs, 1 February 2014 became',
      'Kind of event: not stated became battle.',
      'Who did it: the answers are other ones.',
      'by the convention “default”, and now by “ours”.',
    ])
      expect(text).toContain(words);
    const back = renderDiff(after, before, { language: 'ar' });
    for (const words of [
      'أحداث اجتمعت',
      'نوع الحدث: كان معركة، وصار غير مذكور.',
      'المسؤول عما حدث: تغيرت الأجوبة.',
    ])
      expect(back).toContain(words);
  });

  it('has words for every reason, in both languages', () => {
    const lookup = lookupOf(report);
    const place = { claimId: 'first', lineage: 'named:sohr' };
    const reasons: ChangeReason[] = [
      { kind: 'claim-added', ...place },
      { kind: 'claim-removed', ...place },
      { kind: 'claim-changed', ...place, fields: ['figure'] },
      { kind: 'retracted', ...place, by: 'later' },
      ...(['absent', 'no-row', 'unplaced'] as const).map((kind): ChangeReason => ({
        kind: 'joined',
        ...place,
        from: { kind },
      })),
      { kind: 'left', ...place, to: { kind: 'row', label: 'dead' } },
      { kind: 'left', ...place, to: { kind: 'not-counted', because: 'denial', by: null } },
      { kind: 'left', ...place, to: { kind: 'incident', id: 'x' } },
      ...(
        [
          'retracted',
          'superseded',
          'later-figure',
          'longer-chain',
          'narrower',
          'more-specific',
          'gone',
        ] as const
      ).map((because): ChangeReason => ({
        kind: 'speaks-for',
        lineage: 'named:sohr',
        before: 'first',
        after: 'later',
        because,
      })),
      { kind: 'read-otherwise', ...place },
      { kind: 'unexplained' },
    ];
    for (const phrases of [english, arabic]) {
      const told = reasons.map((reason) => phrases.reasonSentence(reason, lookup));
      expect(new Set(told).size).toBe(reasons.length);
      for (const sentence of told) expect(sentence).toMatch(/\.$/);
    }
    for (const reason of reasons)
      expect(
        arabic.reasonSentence(reason, lookup).replace(/\u2068[^\u2069]*\u2069/g, ''),
      ).not.toMatch(/[a-z]/i);
  });
});

describe('a review in words', () => {
  const doubtful: ClaimInput[] = [
    {
      id: 'a',
      figure: 'more than 12',
      outcome: 'killed',
      source: 'SOHR',
      date: '2016-12-15',
      place: 'Idlib',
      kind: 'air strike',
    },
    {
      id: 'b',
      figure: 30,
      outcome: 'killed',
      source: 'SANA',
      date: '2016-12-17',
      place: 'Idlib',
      kind: 'clashes',
    },
  ];

  it('asks the question and tells the ranges under either answer as they were worded', () => {
    const pairs = reviewRanges(doubtful, 3);
    expect(renderReview(pairs, reconcileClaims(doubtful))).toContain(
      'Killed – if the same: from more than 12 to 30 (disputed); if different: more\n    than 12 and, apart, 30.',
    );
    expect(
      renderReview(pairs, reconcileClaims(doubtful), { language: 'ar', format: 'markdown' }),
    ).toContain(
      'القتلى – إن كان الحدث واحدا: ما بين أكثر من 12 و30 (موضع خلاف)؛ وإن كانا حدثين: أكثر من 12، وفي حدث آخر 30.',
    );
    expect(renderReview([], reconcileClaims(doubtful))).toContain('Nothing is in doubt.');
  });
});

describe('codebooks in words', () => {
  it('are a table of what each would enter, with the rules that decided', () => {
    const text = renderText(reconcileClaims(claims), { codebooks: ['acled', 'gtd'] });
    expect(text).toContain('Figure  ACLED  GTD\n------  -----  ---\nKilled  90     200\n');
    expect(text).toContain('- GTD: The most recent source');
    expect(text).not.toContain('Estimate by');
    expect(renderMarkdown(reconcileClaims(claims), { codebooks: ['acled', 'gtd'] })).toContain(
      '| Figure | ACLED | GTD |\n| --- | --- | --- |\n| Killed | 90 | 200 |',
    );
  });

  it('are told in Arabic, the rules as well', () => {
    const text = renderText(reconcileClaims(claims, { reading: { estimate: 'acled' } }), {
      codebooks: true,
      language: 'ar',
    });
    expect(text).toContain('يؤخذ أدنى رقم إلى أن يوجد ما هو أوثق منه.');
    expect(text).toContain('تقدير بحسب قواعد ⁨ACLED⁩');
  });

  it('have words for every value', () => {
    const values = [
      { kind: 'value', value: 3, choice: [3, 10] },
      { kind: 'value', value: 42 },
      { kind: 'range', low: 4, best: 5, high: 9 },
      { kind: 'range', low: 4, high: null },
      { kind: 'blank', because: 'too-vague' },
      { kind: 'not-stated', because: 'choice' },
    ] as const;
    expect(values.map((value) => english.publishedWords(value))).toEqual([
      '3 (or 10)',
      '42',
      '4 to 9, best 5',
      '4 or more',
      'left blank',
      'no rule',
    ]);
    expect(values.map((value) => arabic.publishedWords(value))).toEqual([
      '3 (أو 10)',
      '42',
      '4 إلى 9، والأفضل 5',
      '4 أو أكثر',
      'خانة فارغة',
      'لا قاعدة',
    ]);
  });

  it('that do not fit beside each other are lines of their own', () => {
    const wide = say`a heading of some thirty letters`;
    expect(
      layOutText(
        [{ kind: 'table', head: [wide, wide, wide], rows: [[say`Dead`, say`42`, say`70`]] }],
        'Latin',
      ),
    ).toBe(
      '- Dead: a heading of some thirty letters 42; a heading of some thirty letters\n  70.\n',
    );
  });
});

describe('what is asked for and does not exist', () => {
  it.each([[{ lang: 'ar' }], [{ language: 'fr' }], [{ format: 'html' }]])(
    '%j is misuse',
    (options) => {
      let error: unknown;
      try {
        renderDiff(report, report, options as never);
      } catch (thrown) {
        error = thrown;
      }
      expect(isMisuseError(error)).toBe(true);
    },
  );
});
