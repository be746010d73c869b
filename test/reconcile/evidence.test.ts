import { describe, expect, test } from 'vitest';
import { isDigitSlip } from '../../src/reconcile/disagreement/digit-slip';
import {
  reconcileClaims,
  reconcileIncident,
  type ClaimInput,
  type MeasureReport,
} from 'casualty-claims';

const killed = (
  id: string,
  figure: NonNullable<ClaimInput['figure']>,
  source: NonNullable<ClaimInput['source']>,
  more: ClaimInput = {},
): ClaimInput => ({ id, figure, outcome: 'killed', source, ...more });

function row(claims: readonly ClaimInput[], label = 'killed'): MeasureReport {
  const found = reconcileIncident(claims).measures.find((one) => one.label === label);
  if (found === undefined) throw new Error(`no row ${label}`);
  return found;
}

describe('causes of a disagreement', () => {
  test('take the voice’s own earlier figure for the day of the other, and leave the rest unexplained', () => {
    const [pair] = row([
      killed('old', 45, 'SOHR', { reportedOn: '2016-10-01' }),
      killed('new', 70, 'SOHR', { reportedOn: '2016-10-05' }),
      killed('other', 42, 'UN', { reportedOn: '2016-10-01' }),
    ]).disagreements;
    expect(pair).toMatchObject({
      gap: 28,
      causes: [{ kind: 'older-as-of', claimId: 'new', counterpart: 'old', share: 25 }],
      unexplained: 3,
    });
  });

  test('take the voice’s own figure for the other side’s population', () => {
    const [pair] = row([
      killed('all', 70, 'SOHR'),
      killed('own', 40, 'SOHR', { population: 'civilians' }),
      killed('civilians', 42, 'UN', { population: 'civilians' }),
    ]).disagreements;
    expect(pair).toMatchObject({
      gap: 28,
      causes: [{ kind: 'population', claimId: 'all', counterpart: 'own', share: 26 }],
      unexplained: 2,
    });
  });

  test('take the voice’s own bodies found against the other’s bodies found', () => {
    const [pair] =
      reconcileIncident([
        killed('told', 70, 'SOHR'),
        { id: 'own-bodies', figure: 44, outcome: 'killed', evidence: 'bodies', source: 'SOHR' },
        { id: 'bodies', figure: 42, outcome: 'killed', evidence: 'bodies', source: 'UN' },
      ]).measures[0]?.disagreements ?? [];
    expect(pair).toMatchObject({
      gap: 28,
      causes: [
        { kind: 'measure-or-evidence', claimId: 'told', counterpart: 'own-bodies', share: 26 },
      ],
      unexplained: 2,
    });
  });

  test('give no share without a counterpart, and shares add up to the gap with what is unexplained', () => {
    const pairs = row([
      killed('a', 10, 'A'),
      killed('b', 84, 'B'),
      killed('c', 200, 'C'),
    ]).disagreements;
    expect(pairs.map(({ gap, unexplained }) => gap - unexplained)).toEqual([0, 0, 0]);
  });

  test('are not shown by a word that would fit almost any number', () => {
    const [pair] = row([
      killed('old', { kind: 'vague', term: 'dozens' }, 'SOHR', { reportedOn: '2016-10-01' }),
      killed('new', 200, 'SOHR', { reportedOn: '2016-10-05' }),
      killed('other', 40, 'UN', { reportedOn: '2016-10-01' }),
    ]).disagreements;
    expect(pair).toMatchObject({ gap: 160, causes: [], unexplained: 160 });
  });

  test('are not shown by a figure of other things: weapons explain nothing about vehicles', () => {
    const destroyed = (
      id: string,
      figure: number,
      source: string,
      unit: 'vehicle' | 'weapon',
    ): ClaimInput => ({ id, figure, outcome: 'destroyed', unit, source });
    const [pair] = row(
      [
        destroyed('a', 5, 'SANA', 'vehicle'),
        destroyed('b', 40, 'SOHR', 'vehicle'),
        destroyed('c', 5, 'SOHR', 'weapon'),
      ],
      'destroyed / vehicle',
    ).disagreements;
    expect(pair).toMatchObject({ gap: 35, causes: [], unexplained: 35 });
  });

  test('are labelled a digit slip where one number is the other with a zero more', () => {
    expect(
      row([killed('a', 70, 'A'), killed('b', 700, 'B')]).disagreements[0]?.labels,
    ).toContainEqual({ kind: 'digit-slip', values: [70, 700], claimIds: ['a', 'b'] });
    expect([
      isDigitSlip(42, 24),
      isDigitSlip(1_234, 1_324),
      isDigitSlip(0, 10),
      isDigitSlip(7, 7),
      isDigitSlip(12, 123),
      isDigitSlip(1, 10),
    ]).toEqual([true, true, false, false, false, true]);
  });
});

test('an addend of a sum explains nothing of the gap between the sum and another voice', () => {
  const things = { unit: 'vehicle', outcome: 'destroyed', source: 'SOHR', report: 'r' } as const;
  const [row] = reconcileIncident([
    { id: 'w', figure: 5, unit: 'vehicle', outcome: 'destroyed', source: 'SANA' },
    { ...things, id: 't', figure: 2, type: 'tank' },
    { ...things, id: 'c', figure: 8, type: 'car' },
  ]).measures;
  expect(row?.disagreements[0]?.causes).toEqual([]);
});

describe('sensitivity', () => {
  const three = [
    killed('a', 10, 'A'),
    killed('b', 84, 'B'),
    killed('c', 200, 'C', { evidence: 'bodies' }),
    killed('d', 40, 'D', { evidence: 'bodies' }),
  ];

  test('tells the range without each voice, and the claim that moves it most', () => {
    const { sensitivity } = row(three);
    expect(sensitivity.without.map(({ lineage, range }) => [lineage, range])).toEqual([
      ['named:a', { lower: 40, upper: 200 }],
      ['named:b', { lower: 10, upper: 200 }],
      ['named:c', { lower: 10, upper: 84 }],
      ['named:d', { lower: 10, upper: 200 }],
    ]);
    expect(sensitivity.moves).toEqual({ claimId: 'c', range: { lower: 10, upper: 84 } });
  });

  test('tells that only one voice keeps the range open above', () => {
    const { sensitivity } = row([
      killed('a', { kind: 'at-least', value: 50 }, 'A'),
      killed('b', 80, 'B'),
      killed('c', 50, 'C'),
    ]);
    expect(
      sensitivity.without.map(({ range, openAbove }) => [range?.lower, range?.upper, openAbove]),
    ).toEqual([
      [50, 80, false],
      [50, 50, true],
      [50, 80, true],
    ]);
  });

  test('names the fewest voices whose loss halves the documented minimum', () => {
    expect(row(three)).toMatchObject({
      documentedMinimum: 200,
      sensitivity: { halving: ['named:c'] },
    });
  });

  test('falls back to the largest count asserted as the least where nothing is documented', () => {
    expect(
      row([killed('a', 10, 'A'), killed('b', 84, 'B'), killed('c', 50, 'C')]).sensitivity.halving,
    ).toEqual(['named:b', 'named:c']);
  });

  test('says that a single voice is all there is', () => {
    expect(row([killed('a', 10, 'A')]).sensitivity).toEqual({
      without: [],
      withoutKinds: [],
      withoutLinks: [],
      moves: { claimId: 'a', range: null },
      halving: null,
    });
  });

  test('tells the range without each kind of source, where several kinds speak', () => {
    const { sensitivity } = row([
      killed('a', 10, { name: 'A', kind: 'monitor' }),
      killed('b', { kind: 'at-least', value: 84 }, { name: 'B', kind: 'official' }),
      killed('c', 60, { name: 'C', kind: 'official' }),
    ]);
    expect(sensitivity.withoutKinds).toEqual([
      { kind: 'monitor', range: { lower: 60, upper: 84 }, openAbove: true },
      { kind: 'official', range: { lower: 10, upper: 10 }, openAbove: false },
    ]);
    expect(
      row([
        killed('a', 10, { name: 'A', kind: 'monitor' }),
        killed('b', 84, { name: 'B', kind: 'monitor' }),
      ]).sensitivity.withoutKinds,
    ).toEqual([]);
  });
});

describe('coverage and interests', () => {
  test('tell which counts how many voices support, and what each interest says', () => {
    const side = { side: 'Syrian army', population: 'soldiers' };
    const found = row(
      [
        killed('a', { kind: 'between', low: 20, high: 50 }, 'SOHR', side),
        killed('b', 30, 'UN', side),
        killed('c', 80, 'Ahrar al-Sham', side),
        killed('d', 12, 'SANA', side),
      ],
      'killed / soldier / Syrian army',
    );
    expect(found.coverage.filter(({ support }) => support === 2)).toEqual([
      { range: { lower: 30, upper: 30 }, support: 2 },
    ]);
    expect(
      found.byInterest.map(({ interest, range }) => [interest, range.lower, range.upper]),
    ).toEqual([
      ['against', 12, 12],
      ['for', 80, 80],
      ['third', 20, 50],
    ]);
  });
});

describe('running totals', () => {
  test('that grow are no dispute, and one that falls is flagged', () => {
    const total = (id: string, figure: number, asOf: string): ClaimInput =>
      killed(id, figure, 'Health ministry', { asOf });
    const grows = row([
      total('a', 10, '2023-10-08'),
      total('b', 40, '2023-10-09'),
      total('c', 90, '2023-10-10'),
    ]);
    expect([grows.accounts[0]?.falls, grows.disagreements, grows.range]).toEqual([
      [],
      [],
      { lower: 90, upper: 90 },
    ]);
    expect(
      row([
        total('a', 10, '2023-10-08'),
        total('b', 90, '2023-10-09'),
        total('c', 40, '2023-10-10'),
      ]).accounts[0]?.falls,
    ).toEqual([{ from: 'b', to: 'c' }]);
  });
});

describe('proposed copies', () => {
  test('are shown for a rare figure said later by another voice, and never merged', () => {
    const incident = reconcileIncident([
      killed('a', 84, 'SOHR', { reportedOn: '2016-10-01' }),
      killed('b', 84, 'Daily Planet', { reportedOn: '2016-10-03' }),
      killed('c', 80, 'Gazette', { reportedOn: '2016-10-03' }),
    ]);
    expect(incident.proposedCopies).toEqual([
      {
        claimId: 'b',
        of: 'a',
        evidence: [
          { kind: 'rare-figure', value: 84 },
          { kind: 'later', days: 2 },
        ],
        applied: false,
      },
    ]);
    expect(incident.measures[0]?.voices).toEqual({ lower: 3, upper: 3 });
  });

  test('are shown for nearly the same words', () => {
    const quote = 'eight civilians were killed when a shell hit the market in the old town';
    const incident = reconcileIncident([
      killed('a', 8, 'X', { reportedOn: '2016-10-01', quote }),
      killed('b', 8, 'Y', { reportedOn: '2016-10-02', quote: `${quote}, doctors said` }),
    ]);
    expect(incident.proposedCopies[0]?.evidence.map(({ kind }) => kind)).toEqual([
      'near-same-words',
      'later',
    ]);
  });
});

describe('grouping decisions of low weight', () => {
  const at = (id: string, figure: number, date: string, more: ClaimInput = {}): ClaimInput =>
    killed(id, figure, `Source ${id}`, { date, place: 'Idlib', ...more });
  const report = (exclude = {}) =>
    reconcileClaims(
      [
        at('a', 3, '2016-11-30', { report: 'r', event: 'e' }),
        at('b', 5, '2016-11-30', { report: 'r', event: 'e' }),
        at('c', 9, '2016-12-01'),
      ],
      { whatIf: exclude },
    );

  test('are told with the claims that hang on them, and the range without those', () => {
    const [incident] = report().incidents;
    const link = incident?.links.find(({ kind }) => kind === 'scored');
    if (link?.kind !== 'scored') throw new Error('the third claim is linked by its weight');
    const between = [link.a, link.b];
    expect(incident?.claimIds).toEqual(['a', 'b', 'c']);
    expect(incident?.measures[0]?.sensitivity.withoutLinks).toEqual([
      {
        between,
        weight: link.weight,
        claimIds: ['c'],
        range: { lower: 3, upper: 5 },
        openAbove: false,
      },
    ]);
  });

  test('can be taken back in a what-if, which leaves the largest part', () => {
    const [kept] = report({ exclude: { linksBelow: 0 } }).incidents;
    expect([kept?.measures[0]?.range, kept?.notCounted]).toEqual([{ lower: 3, upper: 9 }, []]);
    const [cut] = report({ exclude: { linksBelow: 100 } }).incidents;
    expect([cut?.measures[0]?.range, cut?.notCounted]).toEqual([
      { lower: 3, upper: 5 },
      [{ claimId: 'c', because: 'excluded', of: null }],
    ]);
  });

  test('are no matter of what must be together', () => {
    const [incident] = reconcileClaims([
      at('a', 3, '2016-11-30', { report: 'r', event: 'e' }),
      at('b', 5, '2016-11-30', { report: 'r', event: 'e' }),
    ]).incidents;
    expect(incident?.measures[0]?.sensitivity.withoutLinks).toEqual([]);
  });
});

describe('applied copies', () => {
  const first = killed('a', 84, 'SOHR', { reportedOn: '2016-10-01' });
  const copy = killed('b', 84, 'Daily Planet', { reportedOn: '2016-10-03', via: 'Wire' });
  const other = killed('c', 84, 'Gazette', { reportedOn: '2016-10-04' });

  test('count as relays: fewer voices, the same range, the original speaks, the evidence stays', () => {
    const [before, after] = [
      reconcileIncident([first, copy, other]),
      reconcileIncident([first, copy, other], { applyCopies: true }),
    ];
    expect([before.measures[0]?.voices, after.measures[0]?.voices]).toEqual([
      { lower: 3, upper: 3 },
      { lower: 1, upper: 1 },
    ]);
    expect(after.measures[0]?.range).toEqual(before.measures[0]?.range);
    expect(after.measures[0]?.accounts).toMatchObject([
      {
        name: 'SOHR',
        claimId: 'a',
        claimIds: ['a', 'b', 'c'],
        publishers: ['Gazette', 'SOHR', 'Wire'],
        relayDiffers: false,
        selfContradiction: false,
      },
    ]);
    expect(
      after.measures[0]?.accounts[0]?.superseded.map(({ claimId, because }) => [claimId, because]),
    ).toEqual([
      ['b', 'longer-chain'],
      ['c', 'longer-chain'],
    ]);
    expect(after.proposedCopies).toEqual(
      before.proposedCopies.map((one) => ({ ...one, applied: true })),
    );
  });

  test('are only those asked for, and one that nothing proposes comes back as an issue', () => {
    const setting = { place: 'Aleppo', date: '2016-10-01', kind: 'air strike' };
    const report = reconcileClaims(
      [first, copy, other].map((one) => ({ ...one, ...setting })),
      {
        whatIf: {
          applyCopies: [
            { claimId: 'c', of: 'a' },
            { claimId: 'a', of: 'c' },
          ],
        },
      },
    );
    expect(report.incidents[0]?.measures[0]?.voices).toEqual({ lower: 2, upper: 2 });
    expect(
      report.incidents[0]?.proposedCopies.map(({ claimId, applied }) => [claimId, applied]),
    ).toEqual([
      ['b', false],
      ['c', true],
    ]);
    expect(report.issues).toMatchObject([
      { code: 'copy-not-proposed', severity: 'warning', claimId: 'a' },
    ]);
  });
});

describe('a what-if', () => {
  test('leaves claims out by voice, kind or id, and lists them as excluded', () => {
    const claims = [
      killed('a', 10, 'SANA'),
      killed('b', 84, { name: 'SOHR', kind: 'monitor' }),
      killed('c', 40, 'UN'),
    ];
    const by = (exclude: Parameters<typeof reconcileIncident>[1]) =>
      reconcileIncident(claims, exclude);
    expect(by({ exclude: { sources: ['sana'] } }).measures[0]?.range).toEqual({
      lower: 40,
      upper: 84,
    });
    expect(by({ exclude: { kinds: ['monitor'] } }).measures[0]?.range).toEqual({
      lower: 10,
      upper: 40,
    });
    expect(by({ exclude: { claimIds: ['a', 'c'] } }).notCounted).toEqual([
      { claimId: 'a', because: 'excluded', of: null },
      { claimId: 'c', because: 'excluded', of: null },
    ]);
  });
});

describe('summary claims', () => {
  const place = (name: string, level: 'city' | 'district'): NonNullable<ClaimInput['place']> => ({
    name,
    level,
    within: level === 'district' ? ['Aleppo'] : [],
  });
  const summary = {
    id: 'month',
    figure: 100,
    outcome: 'killed',
    source: 'UN',
    date: '2016-10',
    place: place('Aleppo', 'city'),
  } satisfies ClaimInput;

  test('are held against the incidents they span, as intervals, never below zero', () => {
    const report = reconcileClaims([
      summary,
      killed('x', 30, 'A', {
        date: '2016-10-03',
        place: place('Firdous', 'district'),
        kind: 'air strike',
      }),
      killed('y', { kind: 'at-least', value: 20 }, 'B', {
        date: '2016-10-20',
        place: place('Salihin', 'district'),
        kind: 'shelling',
      }),
      killed('outside', 50, 'B', { date: '2016-12-01', place: place('Salihin', 'district') }),
      killed('elsewhere', 50, 'B', { date: '2016-10-09', place: { name: 'Raqqa', level: 'city' } }),
      {
        id: 'hurt',
        figure: 7,
        outcome: 'wounded',
        source: 'B',
        date: '2016-10-04',
        place: place('Firdous', 'district'),
        kind: 'shelling',
      },
    ]);
    const [residual] = report.summaries[0]?.residuals ?? [];
    expect(residual).toMatchObject({
      label: 'killed',
      total: { lower: 100, upper: 100 },
      rest: { lower: 0, upper: 50 },
      possiblyInside: [],
    });
    expect(residual?.inside.map(({ bounds }) => bounds)).toEqual([
      { lower: 30, upper: 30 },
      { lower: 20, upper: null },
    ]);
  });

  test('keep apart what only may lie inside, and say where the incidents hold more than the total', () => {
    const report = reconcileClaims([
      summary,
      killed('open', 30, 'A', { date: { to: '2016-10-03' }, place: place('Firdous', 'district') }),
      killed('more', 130, 'C', { date: '2016-10-13', place: place('Salihin', 'district') }),
    ]);
    const [residual] = report.summaries[0]?.residuals ?? [];
    expect(residual?.possiblyInside).toMatchObject([{ bounds: { lower: 30, upper: 30 } }]);
    expect([residual?.rest, residual?.restIfAllInside]).toEqual([null, null]);
  });
});
