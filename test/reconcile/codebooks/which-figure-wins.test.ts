import { describe, expect, test } from 'vitest';
import { parseClaims, reconcileIncident, type ClaimInput } from 'casualty-claims';
import {
  publishAs,
  type CodebookName,
  type PublishedMeasure,
} from '../../../src/reconcile/codebooks';

/** The only row that a codebook publishes for claims, which it is given or not. */
function row(
  codebook: CodebookName,
  inputs: readonly ClaimInput[],
  { given = true }: { given?: boolean } = {},
): PublishedMeasure {
  const { claims, issues } = parseClaims(inputs);
  expect(issues).toEqual([]);
  const rows = publishAs(reconcileIncident(claims), codebook, given ? { claims } : {});
  expect(rows).toHaveLength(1);
  return rows[0] as PublishedMeasure;
}

const killed = (
  figure: ClaimInput['figure'],
  source: ClaimInput['source'],
  more: ClaimInput = {},
): ClaimInput => ({
  id: typeof source === 'string' ? source : (source?.name ?? ''),
  figure: figure ?? 0,
  outcome: 'killed',
  source: source ?? '',
  ...more,
});

describe('ACLED publishes', () => {
  test.each([
    ['the lowest of single voices', [killed(10, 'A'), killed(30, 'B')], 10, 'lowest', ['A']],
    [
      'a figure that two named voices give, over the lowest of one',
      [killed(10, 'A'), killed(30, 'B'), killed(30, 'C')],
      30,
      'better-corroborated',
      ['B', 'C'],
    ],
    [
      'the lowest where the other has as many voices',
      [killed(10, 'A'), killed(10, 'D'), killed(30, 'B'), killed(30, 'C')],
      10,
      'lowest',
      ['A', 'D'],
    ],
    [
      'the lowest where the other voices are unnamed and may be one',
      [
        killed(10, 'A'),
        killed(30, 'activists', { report: 'r1' }),
        killed(30, 'local sources', { report: 'r2' }),
      ],
      10,
      'lowest',
      ['A'],
    ],
    [
      'the best corroborated of three',
      [
        killed(10, 'A'),
        killed(20, 'B'),
        killed(20, 'C'),
        killed(30, 'D'),
        killed(30, 'E'),
        killed(30, 'F'),
      ],
      30,
      'better-corroborated',
      ['D', 'E', 'F'],
    ],
    [
      'one of two voices that give the lowest, not the best of one',
      [killed(10, 'A'), killed(10, 'B'), killed(90, 'C')],
      10,
      'lowest',
      ['A', 'B'],
    ],
  ] as const)('%s', (_case, claims, value, rule, claimIds) => {
    expect(row('acled', claims)).toMatchObject({
      published: { kind: 'value', value },
      rule: { id: `acled:${rule}` },
      claimIds,
    });
  });

  test('3 or 10 for several, with the other end that the choice would lead to', () => {
    const { published, steps } = row('acled', [killed('several', 'A'), killed(5, 'B')]);
    expect(published).toEqual({ kind: 'value', value: 3, choice: [3, 5] });
    expect(steps).toContainEqual({
      kind: 'choice',
      between: [3, 5],
      taken: 3,
      because: 'scale-and-context',
    });
  });

  test('no death where sources speak of casualties alone, whatever their number', () => {
    expect(
      row('acled', [{ id: 'a', figure: 50, outcome: 'casualties', source: 'A' }]),
    ).toMatchObject({
      as: 'dead',
      label: 'casualties',
      published: { kind: 'value', value: 0 },
      rule: { id: 'acled:casualties-alone' },
      claimIds: ['a'],
    });
    expect(
      row('acled', [{ id: 'a', figure: { kind: 'unknown' }, outcome: 'casualties', source: 'A' }])
        .published,
    ).toEqual({ kind: 'value', value: 0 });
  });

  test('the deaths where a source gives both deaths and casualties', () => {
    expect(
      row('acled', [{ figure: 50, outcome: 'casualties', source: 'A' }, killed(7, 'B')]).published,
    ).toEqual({ kind: 'value', value: 7 });
  });

  test('a total over three days split, with the odd remainder on the first', () => {
    const total = killed(8, 'A', {
      scope: 'summary',
      date: { from: '2014-01-06', to: '2014-01-08' },
    });
    expect(row('acled', [total]).steps).toContainEqual({
      kind: 'split',
      claimIds: ['A'],
      days: 3,
      firstDay: 4,
      otherDays: 2,
    });
    expect(row('acled', [total], { given: false }).steps).toContainEqual({
      kind: 'not-applied',
      rule: 'acled:split',
      because: 'claims-not-given',
    });
  });

  test('no split where only the day is not known exactly', () => {
    const uncertain = killed(8, 'A', {
      scope: 'incident',
      date: { from: '2014-01-06', to: '2014-01-08' },
    });
    expect(row('acled', [uncertain]).steps.filter(({ kind }) => kind === 'split')).toEqual([]);
  });
});

describe('GTD publishes', () => {
  const on = (day: number): ClaimInput => ({ reportedOn: `2014-01-0${String(day)}` });

  test.each([
    [
      'the most recent source',
      [killed(10, 'A', on(8)), killed(10, 'B', on(8)), killed(30, 'C', on(9))],
      30,
      'most-recent',
      ['C'],
    ],
    [
      'the majority where the most recent is doubtful',
      [
        killed(10, 'A', on(8)),
        killed(10, 'B', on(8)),
        killed(30, { name: 'C', reliability: 'E' }, on(9)),
      ],
      10,
      'majority',
      ['A', 'B'],
    ],
    [
      'the majority where the most recent is improbable',
      [
        killed(10, 'A', on(8)),
        killed(10, 'B', on(8)),
        killed(30, 'C', { ...on(9), credibility: 5 }),
      ],
      10,
      'majority',
      ['A', 'B'],
    ],
    [
      'the most recent where its source cannot be judged',
      [
        killed(10, 'A', on(8)),
        killed(30, { name: 'C', reliability: 'F' }, { ...on(9), credibility: 6 }),
      ],
      30,
      'most-recent',
      ['C'],
    ],
    [
      'the lowest where two equally recent sources differ',
      [killed(10, 'A', on(8)), killed(30, 'B', on(8))],
      10,
      'lowest',
      ['A'],
    ],
    [
      'the lowest without a majority',
      [killed(10, 'A', on(8)), killed(30, 'B', on(8)), killed(20, 'C', on(8))],
      10,
      'lowest',
      ['A'],
    ],
    [
      'the majority where a day is missing',
      [killed(10, 'A'), killed(10, 'B', on(8)), killed(30, 'C', on(9))],
      10,
      'majority',
      ['A', 'B'],
    ],
    [
      'a doubtful source where there is no other',
      [killed(30, { name: 'C', reliability: 'E' }, on(9))],
      30,
      'majority',
      ['C'],
    ],
  ] as const)('%s', (_case, claims, value, rule, claimIds) => {
    expect(row('gtd', claims)).toMatchObject({
      published: { kind: 'value', value },
      rule: { id: `gtd:${rule}` },
      claimIds,
    });
  });

  test("the majority where the most recent is the perpetrator's own claim, whoever says who did it", () => {
    const others = [
      killed(20, 'SOHR', { ...on(8), by: 'Islamic State' }),
      killed(20, 'Reuters', on(8)),
    ];
    const own = killed(3, 'Islamic State', on(9));
    const result = row('gtd', [...others, own]);
    expect(result).toMatchObject({
      published: { kind: 'value', value: 20 },
      rule: { id: 'gtd:majority' },
    });
    expect(result.steps).toContainEqual({
      kind: 'set-aside',
      claimIds: ['Islamic State'],
      because: 'perpetrator',
    });
  });

  test('the perpetrator by a claim of responsibility alone', () => {
    const responsible: ClaimInput = {
      id: 'who',
      topic: 'responsibility',
      value: 'Islamic State',
      source: 'SOHR',
    };
    expect(
      row('gtd', [killed(20, 'Reuters', on(8)), killed(3, 'Islamic State', on(9)), responsible])
        .published,
    ).toEqual({ kind: 'value', value: 20 });
  });

  test('a tie with its values noted', () => {
    expect(row('gtd', [killed(10, 'A', on(8)), killed(30, 'B', on(8))]).steps).toContainEqual({
      kind: 'tie',
      values: [10, 30],
      claimIds: ['A', 'B'],
    });
  });

  test('without claims the majority or the lowest, and that the day is missing', () => {
    const { rule, steps } = row('gtd', [killed(10, 'A', on(8)), killed(30, 'C', on(9))], {
      given: false,
    });
    expect(rule.id).toBe('gtd:lowest');
    expect(steps).toContainEqual({
      kind: 'not-applied',
      rule: 'gtd:most-recent',
      because: 'claims-not-given',
    });
  });

  test('a number where another source only says dozens', () => {
    expect(row('gtd', [killed(70, 'A', on(8)), killed('dozens', 'B', on(9))])).toMatchObject({
      published: { kind: 'value', value: 70 },
      claimIds: ['A'],
    });
  });

  test('the wounded as well', () => {
    expect(row('gtd', [{ figure: 9, outcome: 'wounded', source: 'A' }])).toMatchObject({
      as: 'wounded',
      published: { kind: 'value', value: 9 },
    });
  });
});

describe('UCDP publishes', () => {
  const graded = (name: string, reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F') => ({
    name,
    reliability,
  });

  test.each([
    [
      'the most reliable as best',
      [killed(42, graded('A', 'B')), killed(70, graded('B', 'C'))],
      { low: 42, best: 42, high: 70 },
    ],
    [
      'a high without the unreliable',
      [killed(42, graded('A', 'B')), killed(900, graded('B', 'E'))],
      { low: 42, best: 42, high: 42 },
    ],
    [
      'a low that is the most conservative, even of the unreliable',
      [killed(5, graded('A', 'E')), killed(42, graded('B', 'B'))],
      { low: 5, best: 42, high: 42 },
    ],
    [
      'no best where two of the best grade differ',
      [killed(42, graded('A', 'B')), killed(70, graded('B', 'B'))],
      { low: 42, high: 70 },
    ],
    [
      'no best where no source is graded',
      [killed(42, 'A'), killed(70, 'B')],
      { low: 42, high: 70 },
    ],
    [
      'no best from grade F, which is missing',
      [killed(42, graded('A', 'F')), killed(70, 'B')],
      { low: 42, high: 70 },
    ],
    [
      'a best without grades where all agree',
      [killed(42, 'A'), killed(42, 'B')],
      { low: 42, best: 42, high: 42 },
    ],
    [
      'everything where all are unreliable',
      [killed(42, graded('A', 'E')), killed(70, graded('B', 'D'))],
      { low: 42, best: 70, high: 70 },
    ],
  ] as const)('%s', (_case, claims, range) => {
    expect(row('ucdp', claims)).toMatchObject({ rule: { id: 'ucdp:low-best-high' } });
    expect(row('ucdp', claims).published).toEqual({ kind: 'range', ...range });
  });

  test('why there is no best', () => {
    const because = (claims: readonly ClaimInput[], given = true) =>
      row('ucdp', claims, { given }).steps.find(
        (step) => step.kind === 'not-applied' && step.rule === 'ucdp:best',
      );
    expect(because([killed(42, 'A'), killed(70, 'B')])).toMatchObject({
      because: 'reliability-not-given',
    });
    expect(because([killed(42, 'A'), killed(70, 'B')], false)).toMatchObject({
      because: 'claims-not-given',
    });
    expect(because([killed(42, graded('A', 'B')), killed(70, graded('B', 'B'))])).toMatchObject({
      because: 'tie',
    });
  });

  test('an aggregate less the incidents it contains, each estimate by itself', () => {
    const month = parseClaims([
      killed(100, { name: 'A', reliability: 'B' }, { scope: 'summary' }),
      killed(110, { name: 'B', reliability: 'C' }, { scope: 'summary' }),
    ]).claims;
    const day = parseClaims([
      { id: 'x', figure: 10, outcome: 'killed', source: { name: 'X', reliability: 'B' } },
      { id: 'y', figure: 70, outcome: 'killed', source: { name: 'Y', reliability: 'C' } },
    ]).claims;
    const wounded = reconcileIncident([{ figure: 9, outcome: 'wounded', source: 'A' }]);
    const [remains] = publishAs(reconcileIncident(month), 'ucdp', {
      claims: [...month, ...day],
      identified: [reconcileIncident(day), wounded],
    });
    // High below best, as in the imported rows of the data set itself.
    expect(remains).toMatchObject({
      published: { kind: 'range', low: 90, best: 90, high: 40 },
      rule: { id: 'ucdp:less-identified' },
    });
    expect(remains?.steps).toContainEqual({
      kind: 'subtracted',
      claimIds: ['x', 'y'],
      low: 10,
      best: 10,
      high: 70,
    });
  });

  test('a remainder that is never below nothing', () => {
    const inside = reconcileIncident([{ figure: 70, outcome: 'killed', source: 'X' }]);
    expect(
      publishAs(reconcileIncident([killed(42, 'A')]), 'ucdp', { identified: [inside] })[0]
        ?.published,
    ).toEqual({ kind: 'range', low: 0, best: 0, high: 0 });
  });
});

describe('IBC and Airwars publish', () => {
  const civilians = { population: 'civilians' } as const;

  test('civilians from the lowest to the highest credible figure', () => {
    const claims = [
      killed(42, 'A', civilians),
      killed(70, 'B', civilians),
      killed(900, { name: 'C', reliability: 'E' }, civilians),
    ];
    expect(row('ibc', claims)).toMatchObject({
      published: { kind: 'range', low: 42, high: 70 },
      rule: { id: 'ibc:credible-range' },
      claimIds: ['A', 'B'],
    });
  });

  test('a minimum of 0 where the status of the victims is disputed', () => {
    const status = (value: string, source: string): ClaimInput => ({
      topic: 'victim-status',
      value,
      source,
    });
    const claims = [
      killed(42, 'A', civilians),
      killed(70, 'B', civilians),
      status('civilian', 'A'),
      status('combatant', 'C'),
    ];
    expect(row('ibc', claims)).toMatchObject({
      published: { kind: 'range', low: 0, high: 70 },
      rule: { id: 'ibc:contested-status' },
    });
  });

  test('a minimum of 0 where one voice counts fighters among a toll and another gives the toll without; the fighters are no civilians', () => {
    const claims = [
      killed(100, 'A'),
      killed(21, 'A', { id: 'fighters', population: 'fighters', partOf: 'A' }),
      killed(70, 'B'),
    ];
    const [toll] = publishAs(reconcileIncident(claims), 'ibc');
    expect(toll).toMatchObject({
      label: 'killed',
      published: { kind: 'range', low: 0, high: 79 },
      rule: { id: 'ibc:contested-status' },
      claimIds: ['A'],
    });
    expect(toll?.steps).toContainEqual({ kind: 'combatants', claimIds: ['fighters'], atLeast: 21 });
  });

  test('nothing stated where nobody says who the victims were, or the one voice counts fighters among them', () => {
    const fighters = killed(21, 'A', { id: 'fighters', population: 'fighters', partOf: 'A' });
    for (const claims of [[killed(42, 'A')], [killed(42, 'A'), fighters]]) {
      expect(publishAs(reconcileIncident(claims), 'ibc')[0]).toMatchObject({
        published: { kind: 'not-stated', because: 'status' },
        rule: { id: 'not-stated' },
      });
    }
  });

  test('the civilians among a toll instead of the toll', () => {
    const claims = [
      killed(42, 'A'),
      killed(30, 'A', { id: 'civilians', population: 'civilians', partOf: 'A' }),
    ];
    expect(row('ibc', claims)).toMatchObject({
      label: 'killed / civilian',
      published: { kind: 'range', low: 30, high: 30 },
    });
  });

  test('no row of combatants', () => {
    expect(
      publishAs(reconcileIncident([killed(42, 'A', { population: 'soldiers' })]), 'ibc'),
    ).toEqual([]);
  });
});

describe('EM-DAT publishes', () => {
  const un = { name: 'OCHA', kind: 'UN' } as const;
  const ministry = { name: 'Ministry of Health', kind: 'official' } as const;

  test.each([
    [
      'a UN agency before a ministry and the press',
      [killed(100, un), killed(60, ministry), killed(90, 'Reuters')],
      100,
      'ranked-sources',
      ['OCHA'],
    ],
    [
      'a ministry before the press',
      [killed(60, ministry), killed(90, 'Reuters')],
      60,
      'ranked-sources',
      ['Ministry of Health'],
    ],
    [
      'what all agree on',
      [killed(90, 'A'), killed(90, 'Reuters')],
      90,
      'only-figure',
      ['A', 'Reuters'],
    ],
    [
      'the average of a range',
      [killed({ kind: 'between', low: 40, high: 51 }, un)],
      46,
      'only-figure',
      ['OCHA'],
    ],
  ] as const)('%s', (_case, claims, value, rule, claimIds) => {
    expect(row('emdat', claims)).toMatchObject({
      published: { kind: 'value', value },
      rule: { id: `emdat:${rule}` },
      claimIds,
    });
  });

  test('nothing stated where sources without a rank differ, or two of one rank', () => {
    expect(row('emdat', [killed(42, 'A'), killed(70, 'B')])).toMatchObject({
      published: { kind: 'not-stated', because: 'choice' },
      rule: { id: 'not-stated' },
    });
    expect(row('emdat', [killed(42, 'A'), killed(70, 'B')]).steps).toContainEqual({
      kind: 'not-applied',
      rule: 'emdat:ranked-sources',
      because: 'source-not-ranked',
    });
    expect(
      row('emdat', [killed(42, un), killed(70, { name: 'WHO', kind: 'UN' })]).steps,
    ).toContainEqual({ kind: 'not-applied', rule: 'emdat:ranked-sources', because: 'tie' });
  });
});

describe('Wikimpacts publishes', () => {
  test('the one range that all figures come to', () => {
    expect(row('wikimpacts', [killed('dozens', 'A'), killed('dozens', 'B')])).toMatchObject({
      published: { kind: 'range', low: 24, high: 108 },
      rule: { id: 'wikimpacts:s-rule' },
      claimIds: ['A', 'B'],
    });
  });

  test('nothing stated where figures differ: it reads one text at a time', () => {
    expect(row('wikimpacts', [killed('dozens', 'A'), killed(30, 'B')]).published).toEqual({
      kind: 'not-stated',
      because: 'choice',
    });
  });
});
