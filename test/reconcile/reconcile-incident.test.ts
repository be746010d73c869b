import { describe, expect, test } from 'vitest';
import { reconcileIncident, type ClaimInput, type MeasureReport } from 'casualty-claims';

const monitor = {
  source: { name: 'Syrian Observatory for Human Rights', kind: 'monitor' },
  report: 'r1',
} as const;
const activists = { source: 'activists', report: 'r2' } as const;

/** The rows of an incident by label. */
function rows(claims: readonly ClaimInput[]): Readonly<Record<string, MeasureReport>> {
  return Object.fromEntries(reconcileIncident(claims).measures.map((row) => [row.label, row]));
}

/** The only row of claims that all answer one question. */
function row(claims: readonly ClaimInput[]): MeasureReport {
  const { measures } = reconcileIncident(claims);
  expect(measures).toHaveLength(1);
  return measures[0] as MeasureReport;
}

const killed = (
  id: string,
  figure: ClaimInput['figure'],
  source: string,
  more: ClaimInput = {},
): ClaimInput => ({ id, figure: figure ?? 0, outcome: 'killed', source, ...more });

describe('the range of a measure', () => {
  test('of 42 bodies and 70 executed runs from 42 to 70, strained and 28 apart', () => {
    const dead = row([
      { id: 'bodies', figure: 42, outcome: 'bodies found', ...monitor },
      { id: 'executed', figure: 70, outcome: 'executed', ...activists },
    ]);
    expect(dead).toMatchObject({
      label: 'dead',
      range: { lower: 42, upper: 70 },
      openAbove: false,
      asserted: { lower: 42, upper: null },
      voices: { lower: 1, upper: 2 },
    });
    expect(dead.disagreements).toMatchObject([
      {
        state: 'strained',
        gap: 28,
        labels: [{ kind: 'found-against-killed', found: ['bodies'], killed: ['executed'] }],
      },
    ]);
    expect([dead.undisputedMinimum, dead.documentedMinimum, dead.concededMinimum]).toEqual([
      42,
      42,
      null,
    ]);
  });

  test('of more than 80 and 200 runs from 81 to 200, open above, strained', () => {
    const dead = row([killed('a', { kind: 'more-than', value: 80 }, 'A'), killed('b', 200, 'B')]);
    expect(dead).toMatchObject({
      range: { lower: 81, upper: 200 },
      openAbove: true,
      asserted: { lower: 81, upper: null },
    });
    expect(dead.disagreements).toMatchObject([{ state: 'strained', gap: 100 }]);
  });

  test('of 84 and 200 conflicts: the words exclude each other', () => {
    expect(row([killed('a', 84, 'A'), killed('b', 200, 'B')]).disagreements).toMatchObject([
      { state: 'conflicting', gap: 116, ratio: 2.38 },
    ]);
  });

  test('of dozens and 30 agrees as read', () => {
    const dead = row([killed('a', { kind: 'vague', term: 'dozens' }, 'A'), killed('b', 30, 'B')]);
    expect(dead.disagreements).toEqual([]);
    expect(dead.agreements).toMatchObject([{ state: 'agreed', gap: 0 }]);
    expect(dead).toMatchObject({ range: { lower: 24, upper: 99 }, byConvention: true });
  });

  test('of at least 42 alone is 42 or more', () => {
    expect(row([killed('a', { kind: 'at-least', value: 42 }, 'A')])).toMatchObject({
      range: { lower: 42, upper: 42 },
      openAbove: true,
      asserted: { lower: 42, upper: null },
    });
  });

  test('of an unknown number alone is 1 with nothing above', () => {
    expect(row([killed('a', { kind: 'unknown' }, 'A')]).range).toEqual({ lower: 1, upper: null });
  });

  test('of none alone is zero, and conflicts with some', () => {
    expect(row([killed('a', { kind: 'none' }, 'A')]).range).toEqual({ lower: 0, upper: 0 });
    expect(
      row([
        killed('a', { kind: 'none' }, 'A'),
        killed('b', { kind: 'unknown' }, 'B'),
        killed('c', 3, 'C'),
      ]).disagreements,
    ).toMatchObject([{ state: 'conflicting', gap: 3 }]);
  });

  test('is not hidden by a figure without a number, which counts for what is asserted only', () => {
    const dead = row([
      killed('a', 30, 'A'),
      killed('b', { kind: 'vague', term: 'barePlural' }, 'B'),
    ]);
    expect(dead).toMatchObject({
      range: { lower: 30, upper: 30 },
      openAbove: false,
      asserted: { lower: 2, upper: null },
      undisputedMinimum: 30,
      disagreements: [],
      agreements: [],
    });
    expect(dead.accounts).toHaveLength(2);
  });

  test('takes a share from its whole, derived', () => {
    const part = rows([
      {
        id: 'whole',
        figure: { kind: 'more-than', value: 50 },
        outcome: 'killed',
        population: 'civilians',
        source: 'A',
      },
      {
        id: 'most',
        figure: { kind: 'share', share: 'most' },
        population: 'women and children',
        partOf: 'whole',
      },
    ])['killed / civilian child or civilian female'];
    expect(part).toMatchObject({
      partOf: 'killed / civilian',
      range: { lower: 26, upper: 51 },
      openAbove: true,
      derived: true,
    });
  });
});

describe('the accounts of a measure', () => {
  test('give one voice one figure: its most specific, the rest are other wordings', () => {
    const [account, ...others] = row([
      { id: 'a', figure: { kind: 'vague', term: 'dozens' }, outcome: 'executed', ...activists },
      { id: 'b', figure: 70, outcome: 'executed', ...activists },
    ]).accounts;
    expect(others).toEqual([]);
    expect(account).toMatchObject({
      claimId: 'b',
      claimIds: ['a', 'b'],
      otherWordings: [{ claimId: 'a' }],
      selfContradiction: false,
    });
  });

  test('count a headline that restates as the same voice', () => {
    const dead = row([
      {
        id: 'text',
        figure: { kind: 'more-than', value: 50 },
        outcome: 'killed',
        population: 'civilians',
        source: 'Al Jazeera',
        report: 'r',
      },
      {
        id: 'headline',
        figure: { kind: 'vague', term: 'dozens' },
        outcome: 'casualties',
        restates: 'text',
        report: 'r',
      },
    ]);
    expect(dead.voices).toEqual({ lower: 1, upper: 1 });
    expect(dead.accounts[0]).toMatchObject({
      claimId: 'text',
      otherWordings: [{ claimId: 'headline' }],
    });
  });

  test('count ten outlets that quote one monitor as one voice with ten publishers', () => {
    const outlets = Array.from({ length: 10 }, (_, at) => `Outlet ${String(at)}`);
    const dead = row(
      outlets.map((via, at) =>
        killed(`c${String(at)}`, 42, 'SOHR', { via, report: `r${String(at)}` }),
      ),
    );
    expect(dead.voices).toEqual({ lower: 1, upper: 1 });
    expect(dead.publishers).toEqual(outlets);
  });

  test('keep unnamed voices of two reports apart: between one and three voices', () => {
    const dead = row([
      killed('a', 5, 'activists', { report: 'r1' }),
      killed('b', 5, 'activists', { report: 'r2' }),
      killed('c', 5, 'SOHR', { report: 'r2' }),
    ]);
    expect(dead.voices).toEqual({ lower: 1, upper: 3 });
  });

  test('join unnamed voices that one named agency passed on', () => {
    const via = (outlet: string): NonNullable<ClaimInput['via']> => [
      { name: 'AFP', kind: 'agency' },
      { name: outlet, kind: 'outlet' },
    ];
    expect(
      row([
        killed('a', 5, 'activists', { report: 'r1', via: via('X') }),
        killed('b', 5, 'activists', { report: 'r2', via: via('Y') }),
      ]).voices,
    ).toEqual({ lower: 1, upper: 1 });
  });

  test('let a later figure of a voice replace its earlier one', () => {
    const dead = row([
      killed('a', 10, 'SOHR', { reportedOn: '2014-01-08' }),
      killed('b', 42, 'SOHR', { reportedOn: '2014-01-09' }),
    ]);
    expect(dead).toMatchObject({ range: { lower: 42, upper: 42 }, disagreements: [] });
    expect(dead.accounts[0]?.superseded).toMatchObject([
      { claimId: 'a', because: 'later-figure', by: 'b' },
    ]);
  });

  test('take back what the same voice retracts, and nothing that another voice denies', () => {
    const own = reconcileIncident([
      killed('a', 10, 'SOHR'),
      killed('b', 12, 'UN'),
      { id: 'c', stance: 'retracts', denies: 'a', source: 'SOHR' },
    ]);
    expect(own.measures[0]?.accounts.map((account) => account.claimId)).toEqual(['b']);
    expect(own.notCounted).toMatchObject([
      { claimId: 'a', because: 'retracted', of: 'c' },
      { claimId: 'c', because: 'retraction' },
    ]);
    const other = reconcileIncident([
      killed('a', 10, 'SOHR'),
      { id: 'c', stance: 'retracts', denies: 'a', source: 'the army' },
    ]);
    expect(other.measures[0]?.accounts.map((account) => account.claimId)).toEqual(['a']);
  });

  test('flag a voice at odds with itself, and relays that differ', () => {
    expect(
      row([killed('a', 10, 'SOHR', { report: 'r' }), killed('b', 42, 'SOHR', { report: 'r' })]),
    ).toMatchObject({
      range: { lower: 10, upper: 42 },
      accounts: [{ selfContradiction: true, relayDiffers: false }],
    });
    expect(
      row([killed('a', 10, 'SOHR', { via: 'X' }), killed('b', 42, 'SOHR', { via: 'Y' })]).accounts,
    ).toMatchObject([{ selfContradiction: false, relayDiffers: true }]);
  });

  test('list what is hypothetical or only possible, and never count it', () => {
    const incident = reconcileIncident([
      killed('a', 10, 'SOHR'),
      killed('b', 500, 'a doctor', { modality: 'hypothetical' }),
    ]);
    expect(incident.measures[0]?.range).toEqual({ lower: 10, upper: 10 });
    expect(incident.notCounted).toEqual([{ claimId: 'b', because: 'hypothetical', of: null }]);
  });

  test('know who speaks for and who against an interest', () => {
    const dead = row([
      killed('a', 80, 'Ahrar al-Sham', { side: 'Syrian army', population: 'soldiers' }),
      killed('b', 12, 'SANA', { side: 'Syrian army', population: 'soldiers' }),
      killed('c', 40, 'SOHR', { side: 'Syrian army', population: 'soldiers' }),
    ]);
    expect(dead.accounts.map(({ claimId, interest }) => [claimId, interest])).toEqual([
      ['a', 'for'],
      ['b', 'against'],
      ['c', 'third'],
    ]);
    expect(dead.concededMinimum).toBe(12);
    expect(dead.disagreements[0]?.labels).toContainEqual({
      kind: 'opposed-interest',
      for: ['a'],
      against: ['b'],
    });
  });
});

describe('parts of a figure', () => {
  const whole: ClaimInput = { id: 'whole', figure: 42, outcome: 'bodies found', ...monitor };
  const five: ClaimInput = {
    id: 'five',
    figure: { kind: 'at-least', value: 5 },
    population: 'activists',
    partOf: 'whole',
  };
  const more: ClaimInput = {
    id: 'fighters',
    figure: { kind: 'at-least', value: 21 },
    population: 'fighters',
    partOf: 'whole',
  };

  test('leave at most 16 others, by the convention that activists are civilians, and 21 without it', () => {
    const [account] = rows([whole, five, more])['dead']?.accounts ?? [];
    expect(account?.rest).toEqual({
      bounds: { lower: 0, upper: 16 },
      byConvention: true,
      withoutConvention: { lower: 0, upper: 21 },
      from: ['fighters', 'five'],
      tight: true,
    });
    expect(account?.parts.map(({ claimId, implied }) => [claimId, implied])).toEqual([
      ['fighters', { lower: 21, upper: 37 }],
      ['five', { lower: 5, upper: 21 }],
    ]);
  });

  test('have rows of their own that never join the whole and add no voice to it', () => {
    const all = rows([whole, five, more]);
    expect(Object.keys(all)).toEqual(['dead', 'dead / activist', 'dead / fighter']);
    expect(all['dead']).toMatchObject({
      range: { lower: 42, upper: 42 },
      voices: { lower: 1, upper: 1 },
      partOf: null,
    });
    expect(all['dead / fighter']).toMatchObject({
      partOf: 'dead',
      range: { lower: 21, upper: 21 },
      openAbove: true,
    });
  });

  test('that exceed the whole are a contradiction of the voice with itself', () => {
    expect(rows([{ ...whole, figure: 20 }, more])['dead']?.accounts[0]).toMatchObject({
      selfContradiction: true,
      rest: null,
    });
  });

  test('that split it completely are bound by it from both sides', () => {
    const split = rows([
      { id: 'w', figure: { kind: 'at-least', value: 10 }, outcome: 'killed', source: 'A' },
      { id: 'x', figure: 8, population: 'civilians', partOf: 'w', complete: true },
      { id: 'y', figure: 7, population: 'combatants', partOf: 'w', complete: true },
    ])['killed'];
    expect(split?.implied).toContainEqual({
      kind: 'whole',
      lineage: 'named:a',
      bounds: { lower: 15, upper: 15 },
      byConvention: false,
      from: ['w', 'x', 'y'],
      tight: true,
    });
  });
});

describe('rows', () => {
  test('keep outcomes apart that are not deaths: wounded and suffocated, freed and dead', () => {
    expect(
      Object.keys(
        rows([
          { id: 'a', figure: 280, outcome: 'wounded', source: 'A' },
          { id: 'b', figure: 48, outcome: 'suffocated', source: 'A' },
          { id: 'c', figure: 300, outcome: 'released', source: 'A' },
          { id: 'd', figure: 84, outcome: 'killed', source: 'A' },
        ]),
      ),
    ).toEqual(['killed', 'wounded', 'suffocated', 'released']);
  });

  test('are labelled by the widest member, and a third voice changes nothing between the other two', () => {
    const two = [killed('a', 84, 'A'), killed('b', 200, 'B')];
    expect(row(two).disagreements.map(({ state }) => state)).toEqual(['conflicting']);
    const three = row([...two, { id: 'c', figure: 90, outcome: 'dead', source: 'C' }]);
    expect(three.label).toBe('dead');
    expect(
      three.disagreements.find(({ between }) =>
        between.every((position) => !position.claimIds.includes('c')),
      )?.state,
    ).toBe('conflicting');
  });

  test('take a figure with an unstated facet where one row fits, and list the rows where several do', () => {
    expect(
      Object.keys(rows([killed('a', 80, 'A', { population: 'civilians' }), killed('b', 90, 'B')])),
    ).toEqual(['killed']);
    const several = rows([
      killed('a', 80, 'A', { population: 'civilians' }),
      killed('b', 20, 'A', { population: 'combatants' }),
      killed('c', 90, 'B'),
    ]);
    expect(Object.keys(several).sort()).toEqual([
      'killed',
      'killed / civilian',
      'killed / combatant',
    ]);
    expect(several['killed']?.comparisons.map(({ label }) => label).sort()).toEqual([
      'killed / civilian',
      'killed / combatant',
    ]);
  });

  test('do not hold a toll against a group that is singled out of it', () => {
    const all = rows([
      killed('a', 42, 'A'),
      killed('b', 12, 'B', { population: 'children' }),
      killed('c', 3, 'C', { population: 'journalists' }),
    ]);
    expect(Object.keys(all).sort()).toEqual(['killed', 'killed / child', 'killed / journalist']);
    expect(all['killed']?.disagreements).toEqual([]);
  });

  test('set the sum of typed figures beside another voice’s figure for the whole', () => {
    const seized = (id: string, figure: number, source: string, type?: string): ClaimInput => ({
      id,
      figure,
      outcome: 'seized',
      unit: 'vehicle',
      source,
      report: 'r',
      ...(type === undefined ? {} : { type }),
    });
    const whole = rows([
      seized('t', 2, 'JF', 'tank'),
      seized('c', 2, 'JF', 'carrier'),
      seized('v', 8, 'JF', 'car'),
      seized('w', 5, 'SS'),
    ])['seized / vehicle'];
    expect(whole).toMatchObject({ range: { lower: 5, upper: 12 }, openAbove: true, derived: true });
    expect(whole?.accounts.find(({ sumOfParts }) => sumOfParts)).toMatchObject({
      asserted: { lower: 12, upper: null },
      claimIds: ['c', 't', 'v'],
    });
    expect(whole?.disagreements).toMatchObject([{ state: 'conflicting', gap: 7 }]);
  });

  test('hold sides of one camp against each other as an assumption, and say which names they could not resolve', () => {
    const same = row([
      killed('a', 4, 'A', { side: 'Syrian army' }),
      killed('b', 9, 'B', { side: 'Afghan militias' }),
    ]);
    expect(same.disagreements[0]?.assumptions).toEqual([
      { kind: 'same-camp', camp: 'syrian-government' },
    ]);
    const unknown = reconcileIncident([
      killed('a', 4, 'A', { side: 'Blue brigade' }),
      killed('b', 9, 'B', { side: 'Green brigade' }),
    ]);
    expect(unknown.measures).toHaveLength(2);
    expect(unknown.incomparable).toEqual([
      { claimIds: ['a', 'b'], reason: { kind: 'side-unresolved' } },
    ]);
  });
});

describe('claims without a figure', () => {
  const control = (
    id: string,
    value: string,
    source: string,
    more: ClaimInput = {},
  ): ClaimInput => ({ id, topic: 'control', value, source, place: 'Sheikh Saeed', ...more });

  test('are compared by value after resolution, courses and extents kept', () => {
    const { disputes } = reconcileIncident([
      control('a', 'Syrian government', 'SANA', { course: 'taken', extent: 'whole' }),
      control('b', 'opposition', 'field sources', {
        course: 'lost-again',
        extent: 'points',
        report: 'r',
      }),
      control('c', 'rebels', 'Fastaqim', { course: 'repelled' }),
    ]);
    expect(disputes).toMatchObject([
      {
        topic: 'control',
        disputed: true,
        positions: [
          {
            value: 'Syrian government',
            claimIds: ['a'],
            answers: [{ claimId: 'a', course: 'taken', extent: 'whole' }],
          },
          {
            value: 'Syrian opposition',
            claimIds: ['b', 'c'],
            answers: [
              { course: 'lost-again', extent: 'points' },
              { course: 'repelled', extent: null },
            ],
          },
        ],
      },
    ]);
  });

  test('are not disputed where all give one answer, and are where one denies it', () => {
    expect(
      reconcileIncident([control('a', 'opposition', 'X'), control('b', 'rebels', 'Y')]).disputes,
    ).toMatchObject([{ disputed: false }]);
    const denied = reconcileIncident([
      control('a', 'Syrian army', 'SANA'),
      { id: 'b', stance: 'denies', denies: 'a', source: 'rebels', report: 'r' },
    ]);
    expect(denied.disputes).toMatchObject([
      { disputed: true, positions: [{ denies: true }, { denies: false }] },
    ]);
  });
});
