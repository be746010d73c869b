import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/render/arabic';
import { spannedIn } from '../../src/render/sentences/spanned';
import { english } from '../../src/render/english';
import { lookupOf } from '../../src/render/sentences/lookup';
import type { Account, Cause, CauseLabel, MeasureReport } from '../../src/reconcile/model/types';
import { account, atLeast, claim, dozens, exact, incident, pair, row } from './reports';

const nobody = lookupOf({ claims: [] });

describe('what explains a gap', () => {
  const monitor = account('Monitor', exact(42));
  const activists = account('activists', exact(70), { outcome: 'executed' });
  const both = row([monitor, activists]);
  const lookup = lookupOf({
    claims: [
      claim('first', {
        figure: exact(67),
        outcome: 'killed',
        asOf: '2014-01-07',
        source: { name: 'Monitor', named: true },
      }),
    ],
  });
  const told = (causes: readonly Cause[], unexplained: number): readonly string[] =>
    [english, arabic].map((phrases) =>
      phrases.pairWords(
        pair('strained', monitor, activists, { gap: 28, causes, unexplained }),
        both,
        lookup,
      ),
    );
  const cause = (kind: Cause['kind'], share: number): Cause => ({
    kind,
    claimId: 'Monitor',
    counterpart: 'first',
    share,
  });

  it('is told with its share and what is left', () => {
    const [en, ar] = told([cause('older-as-of', 25)], 3);
    expect(en).toContain(
      '28 apart. 25 of the 28 are explained by an earlier figure of Monitor: 67 killed, as ' +
        'of 7 January 2014. 3 remain unexplained.',
    );
    expect(ar).toContain(
      'والفارق 28. من هذا الفارق 25 مردها إلى رقم أقدم للمصدر نفسه، ⁨Monitor⁩: مقتل 67 ' +
        'شخصا، حتى 7 يناير 2014. ويبقى 3 من غير تفسير.',
    );
  });

  it.each<[Cause['kind'], string, string]>([
    [
      'same-lineage',
      'another figure of Monitor itself: 67 killed.',
      'رقم آخر للمصدر نفسه، ⁨Monitor⁩: مقتل 67 شخصا.',
    ],
    [
      'window',
      'the time that is counted: for date not stated, Monitor gave 67 killed.',
      'اختلاف المدة، فرقم ⁨Monitor⁩ عن التاريخ غير مذكور: مقتل 67 شخصا.',
    ],
    [
      'population',
      'who is counted: Monitor also gave 67 killed.',
      'اختلاف الفئة، ومن أرقام ⁨Monitor⁩ أيضا: مقتل 67 شخصا.',
    ],
    [
      'measure-or-evidence',
      'what is counted: Monitor also gave 67 killed.',
      'اختلاف ما يُحسب، ومن أرقام ⁨Monitor⁩ أيضا: مقتل 67 شخصا.',
    ],
  ])('by %s, wholly', (kind, inEnglish, inArabic) => {
    const [en, ar] = told([cause(kind, 28)], 0);
    expect(en).toContain(`All of it is explained by ${inEnglish}`);
    expect(ar).toContain(`هذا الفارق كله مرده إلى ${inArabic}`);
    expect(en).not.toContain('unexplained');
  });

  it('says nothing where nothing explains it, or only a word for a number does', () => {
    expect(told([], 28)[0]).not.toContain('explain');
    const vague = lookupOf({ claims: [claim('first', { figure: dozens, outcome: 'killed' })] });
    expect(
      english.pairWords(
        pair('strained', monitor, activists, {
          gap: 28,
          causes: [cause('same-lineage', 28)],
          unexplained: 0,
        }),
        both,
        vague,
      ),
    ).not.toContain('explain');
  });

  it.each<[CauseLabel, string, string]>([
    [
      { kind: 'digit-slip', values: [70, 700], claimIds: [] },
      '70 and 700 are one digit apart: one may be a slip.',
      'بين 70 و700 خانة واحدة، فربما كان أحدهما سهوا.',
    ],
    [
      { kind: 'digit-slip', values: [42, 24], claimIds: [] },
      '42 and 24 are the same digits in another order: one may be a slip.',
      'الرقمان 42 و24 من الأرقام نفسها بترتيب مختلف، فربما كان أحدهما سهوا.',
    ],
    [
      { kind: 'opposed-interest', for: [], against: [] },
      'One speaks about its enemy, the other about its own side.',
      'أحدهما عن خصم قائله والآخر عن جانب قائله.',
    ],
  ])('labels %o', (label, inEnglish, inArabic) => {
    const labelled = pair('conflicting', monitor, activists, { gap: 28, labels: [label] });
    expect(english.pairWords(labelled, both, nobody)).toContain(inEnglish);
    expect(arabic.pairWords(labelled, both, nobody)).toContain(inArabic);
  });
});

describe('how a row hangs together', () => {
  const [a, b, c] = [
    account('A', exact(40), { interest: 'against' }),
    account('B', exact(45), { interest: 'third' }),
    account('C', exact(90), { interest: 'for' }),
  ];
  const three = (overrides: Partial<MeasureReport>): MeasureReport => row([a, b, c], overrides);
  const told = (one: MeasureReport): readonly (readonly string[])[] =>
    [english, arabic].map((phrases) => phrases.weighingSentences(one, nobody));
  const hanging = (documented: readonly Account[]): MeasureReport['sensitivity'] => ({
    without: [],
    withoutKinds: [],
    withoutLinks: [],
    moves: null,
    halving: documented.map(({ lineage }) => lineage),
  });

  it('tells the voices without which the range is another', () => {
    const without = [
      { lineage: a.lineage, range: { lower: 45, upper: 90 }, openAbove: false },
      { lineage: b.lineage, range: { lower: 40, upper: 90 }, openAbove: false },
      { lineage: c.lineage, range: { lower: 40, upper: 45 }, openAbove: false },
    ];
    expect(
      told(
        three({
          sensitivity: { without, withoutKinds: [], withoutLinks: [], moves: null, halving: null },
        }),
      ),
    ).toEqual([
      ['Without A the range would be 45 to 90.', 'Without C the range would be 40 to 45.'],
      ['من غير ⁨A⁩ تكون الحصيلة: ما بين 45 و90.', 'من غير ⁨C⁩ تكون الحصيلة: ما بين 40 و45.'],
    ]);
  });

  it('keeps silent about two voices: without one there is the other', () => {
    const without = [{ lineage: a.lineage, range: { lower: 90, upper: 90 }, openAbove: false }];
    expect(
      told(
        row([a, c], {
          sensitivity: { without, withoutKinds: [], withoutLinks: [], moves: null, halving: null },
        }),
      ),
    ).toEqual([[], []]);
  });

  it('tells one claim where its voice has another number', () => {
    const wavering = {
      ...c,
      superseded: [
        { claimId: 'old', figure: exact(60), publisher: 'C', because: 'later-figure', by: 'C' },
      ],
    } as const;
    const moves = { claimId: 'C', range: { lower: 40, upper: 60 } };
    expect(
      told(
        row([a, wavering], {
          sensitivity: { without: [], withoutKinds: [], withoutLinks: [], moves, halving: null },
        }),
      )[0],
    ).toEqual([
      'Without the 90 of C, which also gave another figure, the range would be 40 to 60.',
    ]);
  });

  it('tells a kind of source with several voices, and voices that a weak link holds', () => {
    const official = { ...c, kind: 'official' as const };
    const other = { ...b, kind: 'official' as const };
    const sensitivity = {
      without: [],
      withoutKinds: [
        { kind: 'official' as const, range: { lower: 40, upper: 40 }, openAbove: false },
      ],
      withoutLinks: [
        {
          between: ['A', 'C'] as const,
          weight: 1,
          claimIds: official.claimIds,
          range: { lower: 40, upper: 60 },
          openAbove: false,
        },
      ],
      moves: null,
      halving: null,
    };
    const [inEnglish, inArabic] = told(row([a, other, official], { sensitivity }));
    expect(inEnglish).toContain('Without the official sources the range would be 40.');
    expect(inEnglish?.join(' ')).toContain(
      'C may speak of another incident: only a weak link holds this figure here. Without it the range would be 40 to',
    );
    expect(inArabic?.join(' ')).toContain('من غير المصادر الرسمية تكون الحصيلة: 40.');
    expect(inArabic?.join(' ')).toContain('ربما كان الكلام عن حدث آخر، فالصلة ضعيفة: ⁨C⁩.');
  });

  it('tells each interest where one has several voices', () => {
    const third = (
      lineages: readonly string[],
      interest: 'for' | 'third',
    ): MeasureReport['byInterest'][number] => ({
      interest,
      range: { lower: 0, upper: 0 },
      openAbove: false,
      lineages,
    });
    expect(
      told(
        three({ byInterest: [third([c.lineage], 'for'), third([a.lineage, b.lineage], 'third')] }),
      ),
    ).toEqual([
      ['Those who speak about their enemy say 90; third parties say 40 to 45.'],
      ['بحسب من يتحدث عن خصمه: 90؛ بحسب أطراف ثالثة: ما بين 40 و45.'],
    ]);
  });

  it('says that what is documented hangs on one voice, in the same line', () => {
    const one = three({ documentedMinimum: 40, sensitivity: hanging([a]) });
    expect(english.minimumWords(one, nobody)).toBe(
      'Documented by bodies, graves or names: 40, all of it from one voice (A).',
    );
    expect(arabic.minimumWords(one, nobody)).toBe(
      'الموثق بجثث أو قبور أو أسماء: 40، كله عن مصدر واحد (⁨A⁩).',
    );
    expect(told(three({ documentedMinimum: 40, sensitivity: hanging([a, b]) }))).toEqual([
      ['It would take the loss of two voices (A and B) to halve what is documented.'],
      ['لا ينخفض الموثق إلى نصفه إلا بسقوط مصدرين (⁨A⁩ و⁨B⁩).'],
    ]);
  });

  it('tells which counts most voices allow, where they disagree', () => {
    const coverage = [
      { range: { lower: 40, upper: 44 }, support: 1 },
      { range: { lower: 45, upper: 50 }, support: 2 },
      { range: { lower: 90, upper: 90 }, support: 1 },
    ];
    expect(
      told(three({ coverage, disagreements: [pair('conflicting', a, c, { gap: 50 })] })),
    ).toEqual([
      ['As usually read, two of three voices allow 45 to 50.'],
      ['بحسب القراءة المعتادة يحتمل كلام مصدرين من أصل 3: ما بين 45 و50.'],
    ]);
  });
});

describe('a running total that fell', () => {
  it('is told once, as a fall and not as an earlier figure', () => {
    const lookup = lookupOf({
      claims: [claim('old', { figure: exact(50) }), claim('UN', { figure: exact(45) })],
    });
    const fallen = account('UN', exact(45), {
      falls: [{ from: 'old', to: 'UN' }],
      superseded: [
        { claimId: 'old', figure: exact(50), publisher: 'UN', because: 'later-figure', by: 'UN' },
      ],
    });
    expect(english.accountWords(fallen, row([fallen]), lookup)).toBe(
      'UN: 45 killed. Its running total fell from 50 to 45: a correction, or a miscount.',
    );
    expect(arabic.accountWords(fallen, row([fallen]), lookup)).toBe(
      'الأمم المتحدة: مقتل 45 شخصا. تراجعت حصيلته من 50 إلى 45: تصحيح أو خطأ في العد.',
    );
  });
});

describe('across voices', () => {
  const claims = [
    claim('A', { figure: exact(40), outcome: 'killed' }),
    claim('B', { figure: exact(30), outcome: 'killed', population: { status: 'civilian' } }),
    claim('C', { figure: exact(25), outcome: 'killed', population: { role: ['fighter'] } }),
  ];
  const lookup = lookupOf({ claims });

  it('figures that cannot all be true are named, the whole first', () => {
    const set = {
      claimIds: ['B', 'A', 'C'],
      whole: 'A',
      measure: { outcome: 'killed' as const, unit: 'person' as const },
      least: 55,
      most: 40,
      byConvention: true,
    };
    expect(english.conflictSentence(set, lookup)).toBe(
      'These three cannot all be true: A: 40 killed; B: 30 civilians killed; C: 25 ' +
        'fighters killed. Those after the first come to at least 55 together, and are all ' +
        'among the first. This takes roles to tell civilians from combatants.',
    );
    expect(arabic.conflictSentence(set, lookup)).toBe(
      'لا يمكن أن تصح هذه الأرقام كلها: ⁨A⁩: مقتل 40 شخصا؛ ⁨B⁩: مقتل 30 مدنيا؛ ⁨C⁩: مقتل ' +
        '25 مقاتلا. ما بعد الأول مجموعه 55 على الأقل، وكله داخل في الأول. هذا على افتراض أن ' +
        'الصفة تدل على المدني والمقاتل.',
    );
  });

  it('a part larger than the whole prints no bound', () => {
    const set = {
      claimIds: ['A', 'B'],
      whole: 'A',
      measure: { outcome: 'killed' as const, unit: 'person' as const },
      least: 31,
      most: 29,
      byConvention: false,
    };
    expect(english.conflictSentence(set, lookup)).toBe(
      'These two cannot both be true: A: 40 killed; B: 30 civilians killed. The second ' +
        'counts some of those in the first, and says more.',
    );
  });

  it('figures at odds by more than one law are told with what they come to', () => {
    const set = {
      claimIds: ['A', 'B', 'C'],
      whole: null,
      measure: { outcome: 'killed' as const, unit: 'person' as const },
      least: 40,
      most: 28,
      byConvention: false,
    };
    expect(english.conflictSentence(set, lookup)).toBe(
      'These three cannot all be true: A: 40 killed; B: 30 civilians killed; C: 25 ' +
        'fighters killed. Taken together they leave at least 40 and at most 28 killed, parts ' +
        'held against wholes.',
    );
    expect(arabic.conflictSentence(set, lookup)).toContain(
      'إذا قوبلت الأجزاء بالكل لم يبق في باب «القتلى» أقل من 40، ولا أكثر من 28.',
    );
  });

  it('an applied copy is told as counted so', () => {
    const copy = {
      claimId: 'B',
      of: 'A',
      evidence: [{ kind: 'later', days: 1 }],
      applied: true,
    } as const;
    expect(english.copySentence(copy, lookup)).toContain('– counted as a repeat of “A: 40 killed”');
    expect(arabic.copySentence(copy, lookup)).toContain('– عد تكرارا لما يلي: «');
  });

  it('a likely copy is proposed with what makes it look so', () => {
    const copy = {
      claimId: 'B',
      of: 'A',
      evidence: [
        { kind: 'rare-figure', value: 73 },
        { kind: 'near-same-words', similarity: 0.9 },
        { kind: 'later', days: 2 },
      ],
      applied: false,
    } as const;
    expect(english.copySentence(copy, lookup)).toBe(
      'B: 30 civilians killed – may repeat “A: 40 killed”: the same rare figure (73), ' +
        'nearly the same words and two days later.',
    );
    expect(arabic.copySentence(copy, lookup)).toBe(
      '⁨B⁩: مقتل 30 مدنيا – قد يكون تكرارا لما يلي: «⁨A⁩: مقتل 40 شخصا». القرائن: رقم نادر ' +
        'واحد (73) وألفاظ تكاد تكون واحدة وتأخر يومين.',
    );
  });

  it('a summary is held against the incidents inside it, in the words of those incidents', () => {
    const summary = incident([row([account('army', exact(84))])], { id: 's' });
    const inside = incident([row([account('SOHR', atLeast(50))])], { id: 'i' });
    const inIncidents = spannedIn({ incidents: [inside] });
    const rest = { lower: 0, upper: 34 };
    const spanned = [{ incidentId: 'i', label: 'killed', bounds: { lower: 50, upper: null } }];
    const residual = {
      label: 'killed',
      total: { lower: 84, upper: 84 },
      inside: spanned,
      possiblyInside: [],
      rest,
      restIfAllInside: rest,
    };
    expect(english.residualSentence(residual, summary, inIncidents, nobody)).toBe(
      'Killed, 84 in all. Told here and inside it: Qadi Askar, 8 January 2014 (at least 50); at most 34 remain.',
    );
    expect(arabic.residualSentence(residual, summary, inIncidents, nobody)).toBe(
      'القتلى، والمجموع 84. يدخل فيه مما سبق: قاضي عسكر، 8 يناير 2014 (ما لا يقل عن 50)؛ يبقى 34 على الأكثر.',
    );
    expect(
      english.residualSentence(
        { ...residual, inside: [], possiblyInside: spanned, restIfAllInside: null },
        summary,
        inIncidents,
        nobody,
      ),
    ).toContain(
      'Possibly inside it: Qadi Askar, 8 January 2014 (at least 50); if so, together they are more than the total.',
    );
    expect(
      english.residualSentence({ ...residual, inside: [] }, summary, inIncidents, nobody),
    ).toBe('');
  });
});
