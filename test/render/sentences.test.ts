import { describe, expect, it } from 'vitest';
import { accountWords, aloneSentences } from '../../src/render/english/account';
import { notCountedWords } from '../../src/render/english/claim';
import { dateWords } from '../../src/render/english/words/date';
import { incomparablePairWords, comparisonSentences } from '../../src/render/english/notes';
import { minimumWords } from '../../src/render/english/minimum';
import { agreementSentences, pairWords } from '../../src/render/english/pair';
import { positionSentence, settledSentence } from '../../src/render/english/topic';
import { voicesWords } from '../../src/render/english/words/voice';
import { lookupOf } from '../../src/render/sentences/lookup';
import type { Account, Implied, Part, TopicAnswer } from '../../src/reconcile/model/types';
import { account, atLeast, claim, dozens, exact, moreThan, pair, row } from './reports';

const nobody = lookupOf({ claims: [] });
const lineOf = (one: Account, overrides: Parameters<typeof row>[1] = {}): string =>
  accountWords(one, row([one], overrides), nobody);

function part(claimId: string, count: number, role: string): Part {
  return {
    claimId,
    figure: atLeast(count),
    measure: { outcome: 'dead', unit: 'person', population: { role: [role] } },
    people: [],
    asserted: { lower: count, upper: null },
    implied: { lower: count, upper: 42 },
    byConvention: false,
    tight: true,
  };
}

describe('who says what', () => {
  it('names the voice, its kind, its interest and its publishers', () => {
    const one = account('Suqour al-Sham', exact(200), {
      kind: 'belligerent',
      interest: 'for',
      publishers: ['Masrawy', 'Suqour al-Sham'],
    });
    expect(lineOf(one)).toBe(
      'Suqour al-Sham (party to the fighting, about its enemy), quoted by Masrawy: 200 killed.',
    );
  });

  it('says of an unnamed voice that it is unnamed', () => {
    expect(
      lineOf(
        account('activists', exact(70), { named: false, kind: 'activist', outcome: 'executed' }),
      ),
    ).toBe('Activists (unnamed): 70 executed.');
  });

  it('says what an unnamed voice is where its name is in another script', () => {
    expect(lineOf(account('ناشطون', exact(70), { named: false, kind: 'activist' }))).toBe(
      '\u2068ناشطون\u2069 (unnamed activist source): 70 killed.',
    );
  });

  it('quotes words of another script beside the English, isolated', () => {
    expect(lineOf(account('SOHR', moreThan(80, 'أكثر من 80')))).toBe(
      'SOHR: more than 80 killed (“\u2068أكثر من 80\u2069”).',
    );
  });

  it('tells other wordings, and not a headline without a number', () => {
    const one = account('activists', exact(70), {
      otherWordings: [
        { claimId: 'a', figure: dozens, publisher: 'x' },
        { claimId: 'b', figure: { kind: 'unknown', words: 'إعدامات' }, publisher: 'x' },
      ],
    });
    expect(lineOf(one)).toBe('activists: 70 killed. Also said dozens.');
  });

  it('tells an earlier figure, a correction and a retraction apart', () => {
    const one = account('UN', exact(70), {
      superseded: [
        { claimId: 'a', figure: exact(38), publisher: 'UN', because: 'later-figure', by: 'UN' },
        { claimId: 'b', figure: exact(50), publisher: 'UN', because: 'superseded', by: 'UN' },
        { claimId: 'd', figure: exact(41), publisher: 'UN', because: 'later-figure', by: 'UN' },
        { claimId: 'c', figure: exact(90), publisher: 'UN', because: 'retracted', by: null },
      ],
    });
    expect(lineOf(one)).toBe(
      'UN: 70 killed. Had said 38 and 41 before. Corrected its earlier 50. Took back 90.',
    );
  });

  it('flags a voice at odds with itself and a voice that is quoted differently', () => {
    expect(lineOf(account('X', exact(7), { selfContradiction: true, relayDiffers: true }))).toBe(
      'X: 7 killed. Its own figures do not fit together. Publishers quote it with different figures.',
    );
  });

  it('tells the parts, what they leave, and on which convention that rests', () => {
    const parts = [part('a', 5, 'activist'), part('f', 21, 'fighter')];
    const implied: Implied[] = [
      {
        kind: 'rest',
        lineage: 'named:SOHR',
        bounds: { lower: 0, upper: 16 },
        byConvention: true,
        withoutConvention: { lower: 0, upper: 21 },
        from: ['a', 'f'],
        tight: true,
      },
    ];
    const one = account('SOHR', exact(42), {
      parts,
      outcome: 'dead',
      evidence: ['bodies'],
      kind: 'monitor',
    });
    expect(lineOf(one, { implied })).toBe(
      'SOHR (monitor): 42 bodies found. Among them at least 5 activists and at least 21 ' +
        'fighters, which leaves at most 16 others (taking activists to be civilians; at most ' +
        '21 without that).',
    );
  });

  it('keeps silent about the rest where some part is not in the sum', () => {
    const implied: Implied[] = [
      {
        kind: 'rest',
        lineage: 'named:SOHR',
        bounds: { lower: 0, upper: 21 },
        byConvention: false,
        withoutConvention: { lower: 0, upper: 21 },
        from: ['f'],
        tight: true,
      },
    ];
    const one = account('SOHR', exact(42), {
      parts: [part('a', 5, 'activist'), part('f', 21, 'fighter')],
    });
    expect(lineOf(one, { implied })).not.toContain('leaves');
  });
});

describe('figures that stand alone', () => {
  it('are one line for each voice, with the side counted', () => {
    const wounded = row([account('army', exact(280), { outcome: 'wounded' })], {
      measure: { outcome: 'wounded', unit: 'person', side: 'city' },
    });
    const unknown = row([account('army', { kind: 'unknown', words: '?' })]);
    expect(aloneSentences([wounded, unknown, row([account('UN', exact(3))])], nobody)).toEqual([
      'army: 280 wounded (side: city). An unknown number killed.',
      'UN: 3 killed.',
    ]);
  });
});

describe('how two positions stand', () => {
  const found = account('SOHR', exact(42), { outcome: 'dead', evidence: ['bodies'] });
  const said = account('activists', exact(70), { outcome: 'executed' });
  const both = row([found, said]);

  it.each([
    [
      'strained',
      'do not fit as usually read, though the words do not exclude each other: 28 apart.',
    ],
    ['conflicting', 'cannot both be true as worded: 28 apart.'],
    ['agreed', 'agree as usually read: 28 apart.'],
    ['compatible', 'do not exclude each other: 28 apart.'],
  ] as const)('says of %s figures what that means', (state, words) => {
    expect(pairWords(pair(state, found, said, { gap: 28 }), both, nobody)).toBe(
      `42 bodies found (SOHR) and 70 executed (activists) ${words}`,
    );
  });

  it('says that a gap between words is one of readings', () => {
    const more = account('A', moreThan(80));
    const other = account('B', exact(200));
    expect(
      pairWords(pair('strained', more, other, { gap: 100 }), row([more, other]), nobody),
    ).toContain(': 100 apart as read.');
  });

  it('ends with the causes and what was assumed', () => {
    const words = pairWords(
      pair('strained', found, said, {
        gap: 28,
        labels: [{ kind: 'found-against-killed', found: ['SOHR'], killed: ['activists'] }],
        assumptions: [{ kind: 'side-unstated' }, { kind: 'same-camp', camp: 'opposition' }],
      }),
      both,
      nobody,
    );
    expect(words).toMatch(
      /One counts bodies found, the other people killed: fewer may be found than were killed\. This assumes that both count the same side, though one does not say whose and the two sides named are one camp \(opposition\)\.$/,
    );
  });
});

describe('what fits together', () => {
  const voices = [
    account('A', atLeast(10)),
    account('B', exact(12)),
    account('C', exact(11)),
  ] as const;
  const [a, b, c] = voices;

  it('is one sentence where all of it fits alike', () => {
    const agreements = [pair('agreed', a, b), pair('agreed', a, c)];
    expect(agreementSentences(row(voices, { agreements }), nobody)).toEqual([
      'At least 10 killed (A), 12 killed (B) and 11 killed (C) agree as usually read.',
    ]);
  });

  it('is told pair by pair where two do not fit', () => {
    const agreements = [pair('agreed', a, b), pair('agreed', a, c)];
    expect(
      agreementSentences(
        row(voices, { agreements, disagreements: [pair('conflicting', b, c, { gap: 1 })] }),
        nobody,
      ),
    ).toHaveLength(2);
  });
});

describe('voices', () => {
  const voice = (name: string, named: boolean): Account => account(name, exact(1), { named });
  it.each([
    ['one named voice', [voice('a', true)]],
    ['one unnamed voice', [voice('a', false)]],
    ['two named voices', [voice('a', true), voice('b', true)]],
    [
      'one named and one unnamed voice: 1 to 2 independent voices',
      [voice('a', true), voice('b', false)],
    ],
    ['two unnamed voices: 1 to 2 independent voices', [voice('a', false), voice('b', false)]],
  ])('are told as %s', (words, accounts) => {
    expect(voicesWords(row(accounts))).toBe(words);
  });
});

describe('minima', () => {
  it('are told in the words of who concedes them, never as the bound of those words', () => {
    const own = account('army', moreThan(80), { interest: 'against' });
    expect(minimumWords(row([own], { concededMinimum: 81 }), nobody)).toBe(
      'Conceded by a side about its own: more than 80.',
    );
  });
});

describe('questions without a figure', () => {
  const plain = (name: string): TopicAnswer => ({
    claimId: name,
    name,
    course: null,
    extent: null,
  });
  const common = { lineages: [], claimIds: [], denies: false };

  it('are answered by who holds the place and how that came about', () => {
    const position = {
      ...common,
      value: 'opposition',
      names: ['x'],
      answers: [
        { ...plain('field sources'), course: 'lost-again', extent: 'points' },
        { ...plain('Malahifji'), course: 'repelled' },
      ],
    } as const;
    expect(positionSentence('control', position)).toBe(
      'Held by opposition, which lost points in it and took them back (field sources) and ' +
        'repelled an attack on it (Malahifji).',
    );
  });

  it('take a denial as what is not so, and no more', () => {
    const position = {
      ...common,
      value: 'Syrian army',
      denies: true,
      names: ['rebels'],
      answers: [plain('rebels')],
    };
    expect(positionSentence('control', position)).toBe('Not held by Syrian army (rebels).');
  });

  it('with one answer are one sentence', () => {
    const position = {
      ...common,
      value: 'Islamic State',
      names: ['SOHR', 'activists'],
      answers: ['SOHR', 'activists'].map(plain),
    };
    expect(settledSentence({ topic: 'responsibility', place: null }, position)).toBe(
      'Who did it: Islamic State (SOHR and activists).',
    );
  });
});

describe('what is listed and not counted', () => {
  it('says who said it and why it does not count', () => {
    const claims = [
      claim('Omar', {
        figure: { kind: 'vague', term: 'many', words: 'many' },
        outcome: 'killed',
        population: { status: 'civilian' },
      }),
    ];
    expect(
      notCountedWords({ claimId: 'Omar', because: 'hypothetical', of: null }, lookupOf({ claims })),
    ).toBe('Omar: many civilians killed – hypothetical: what might happen, not what did.');
  });

  it('names what a denial denies', () => {
    const claims = [
      claim('army', { stance: 'denies', denies: 'SOHR' }),
      claim('SOHR', { figure: exact(42), outcome: 'killed' }),
    ];
    expect(
      notCountedWords({ claimId: 'army', because: 'denial', of: 'SOHR' }, lookupOf({ claims })),
    ).toBe(
      'army: about claim SOHR – denies “SOHR: 42 killed”; a denial gives no figure of its own.',
    );
  });
});

describe('comparisons', () => {
  it('of one figure with several rows are one sentence', () => {
    const tanks = row([account('A', exact(2))], {
      label: 'tanks',
      measure: { outcome: 'seized', unit: 'vehicle', type: 'tank' },
    });
    const cars = row([account('A', exact(8))], {
      label: 'cars',
      measure: { outcome: 'seized', unit: 'vehicle', type: 'car' },
    });
    const assumptions = [{ kind: 'type-unstated' }] as const;
    const vehicles = row([account('B', exact(5))], {
      comparisons: [
        { claimId: 'B', label: 'tanks', assumptions },
        { claimId: 'B', label: 'cars', assumptions },
      ],
    });
    const lookup = lookupOf({
      claims: [claim('B', { figure: exact(5), outcome: 'seized', unit: 'vehicle' })],
    });
    expect(comparisonSentences(vehicles, [tanks, cars, vehicles], lookup)).toEqual([
      'B: 5 vehicles seized. This could also be held against “Tanks seized” and “Cars ' +
        'seized”. This assumes that both count the same kind of thing, though one does not ' +
        'say which.',
    ]);
  });

  it('that cannot be made say why', () => {
    expect(
      incomparablePairWords({ claimIds: ['a', 'b'], reason: { kind: 'side-unresolved' } }, nobody),
    ).toBe('claim a / claim b. It cannot be told whether the two sides named are the same.');
  });
});

describe('dates', () => {
  it.each([
    ['8 January 2014', { from: '2014-01-08', to: '2014-01-08' }],
    ['29 to 31 October 2016', { from: '2016-10-29', to: '2016-10-31' }],
    ['30 November to 1 December 2016', { from: '2016-11-30', to: '2016-12-01' }],
    ['31 December 2016 to 1 January 2017', { from: '2016-12-31', to: '2017-01-01' }],
    ['December 2016', { from: '2016-12-01', to: '2016-12-31' }],
    ['2016', { from: '2016-01-01', to: '2016-12-31' }],
    ['from 7 January 2014', { from: '2014-01-07' }],
    ['until 8 January 2014', { to: '2014-01-08' }],
    ['date not stated', {}],
  ])('read %s', (words, date) => {
    expect(dateWords(date)).toBe(words);
  });
});
