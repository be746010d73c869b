import { describe, expect, test } from 'vitest';
import {
  acled,
  emdat,
  ibc,
  parseClaims,
  publishAs,
  reconcileClaims,
  reconcileIncident,
  wikimpacts,
  type ClaimInput,
  type Codebook,
  type MeasureReport,
} from 'casualty-claims';
import type { ReconciledIncident } from 'casualty-claims/types';

const killed = (
  id: string,
  figure: NonNullable<ClaimInput['figure']>,
  more: ClaimInput = {},
): ClaimInput => ({ id, figure, outcome: 'killed', source: id, date: '2014-01-08', ...more });
const incident = (...claims: ClaimInput[]): ReconciledIncident => reconcileIncident(claims);
const row = (...claims: ClaimInput[]): MeasureReport => {
  const [first] = incident(...claims).measures;
  if (first === undefined) throw new Error('no row');
  return first;
};

describe('parts that name people', () => {
  const whole = killed('whole', 10, { source: 'SOHR' });
  const named = (id: string, people: string[], more: ClaimInput = {}): ClaimInput => ({
    id,
    people,
    figure: people.length,
    partOf: 'whole',
    ...more,
  });

  test('exclude each other where all are named and nobody twice: the whole holds both', () => {
    expect(
      row(
        { ...whole, figure: { kind: 'at-least', value: 2 } },
        named('a', ['Milad', 'Yasir']),
        named('b', ['Ahmad']),
      ).implied,
    ).toContainEqual(expect.objectContaining({ kind: 'whole', bounds: { lower: 3, upper: null } }));
  });
  test('may overlap where one is named in both, or where some of a part are not named', () => {
    const wholes = (...parts: ClaimInput[]) =>
      row({ ...whole, figure: { kind: 'at-least', value: 2 } }, ...parts).implied.filter(
        ({ kind }) => kind === 'whole',
      );
    expect(wholes(named('a', ['Milad', 'Yasir']), named('b', ['Milad']))).toEqual([]);
    expect(
      wholes(
        named('a', ['Milad', 'Yasir']),
        named('b', ['Ahmad'], { figure: { kind: 'at-least', value: 1 } }),
      ),
    ).toEqual([]);
    expect(
      wholes(named('a', ['Milad', 'Yasir']), named('b', ['Ahmad'], { overlaps: true })),
    ).toEqual([]);
  });
});

describe('running totals of one voice', () => {
  test('that fell are told in the order of their days, whatever the order of the ids', () => {
    const total = (id: string, figure: number, day: number): ClaimInput =>
      killed(id, figure, {
        source: 'SOHR',
        asOf: `2014-01-${String(day)}`,
        reportedOn: `2014-01-${String(day)}`,
      });
    expect(
      row(total('z', 50, 10), total('m', 40, 11), total('a', 45, 12)).accounts[0]?.falls,
    ).toEqual([{ from: 'z', to: 'm' }]);
    expect(row(total('b', 50, 10), total('a', 40, 10)).accounts[0]?.falls).toEqual([]);
  });

  test('are held against those of the day before, whatever else was said on their own day', () => {
    const total = (id: string, figure: number, day: number): ClaimInput =>
      killed(id, figure, { source: 'SOHR', asOf: `2014-01-${String(day)}` });
    expect(
      row(total('a', 50, 10), total('b', 60, 11), total('c', 40, 11)).accounts[0]?.falls,
    ).toEqual([{ from: 'a', to: 'c' }]);
    expect(
      row(total('a', 50, 10), total('c', 60, 11), total('b', 40, 11)).accounts[0]?.falls,
    ).toEqual([{ from: 'a', to: 'b' }]);
    expect(
      row(total('a', 30, 10), total('b', 50, 10), total('c', 40, 11)).accounts[0]?.falls,
    ).toEqual([{ from: 'b', to: 'c' }]);
    expect(
      row(total('a', 30, 10), total('b', 40, 10), total('c', 40, 11)).accounts[0]?.falls,
    ).toEqual([]);
  });
});

describe('a copy', () => {
  test('of two that are as late is proposed of each, in the order of ids', () => {
    const day = (n: number): ClaimInput => ({ reportedOn: `2014-01-0${String(n)}` });
    const copies = incident(
      killed('C', 137, day(9)),
      killed('A', 137, day(8)),
      killed('B', 137, day(9)),
    ).proposedCopies;
    expect(copies.map(({ claimId, of }) => [claimId, of])).toEqual([
      ['B', 'A'],
      ['C', 'A'],
    ]);
    expect(incident(killed('A', 137), killed('B', 137)).proposedCopies).toEqual([]);
  });
  test('by its words alone, where the figure is round', () => {
    const quote = 'the bodies of the detainees were found this morning in the yard';
    const [copy] = incident(
      killed('A', 140, { quote, reportedOn: '2014-01-08' }),
      killed('B', 140, { quote, reportedOn: '2014-01-09' }),
    ).proposedCopies;
    expect(copy).toMatchObject({
      claimId: 'B',
      of: 'A',
      evidence: [
        { kind: 'near-same-words', similarity: 1 },
        { kind: 'later', days: 1 },
      ],
    });
  });
});

describe('sides of unknown names', () => {
  test('are told as figures that cannot be held against each other, each pair once', () => {
    const [one, other] = [
      killed('b', 3, { side: 'the Blue Brigade' }),
      killed('a', 9, { side: 'the Green Brigade' }),
    ];
    expect(incident(one, other).incomparable.map(({ claimIds }) => claimIds)).toEqual([['a', 'b']]);
    expect(incident(other, one).incomparable).toEqual(incident(one, other).incomparable);
    expect(incident(one, { ...other, side: 'the Blue Brigade' }).incomparable).toEqual([]);
  });
});

describe('a question without a figure', () => {
  const says = (id: string, value: string | undefined, more: ClaimInput = {}): ClaimInput => ({
    id,
    topic: 'control',
    source: id,
    date: '2014-01-08',
    ...(value === undefined ? {} : { value }),
    ...more,
  });

  test('is answered by a denial with what it denies', () => {
    const [dispute] = incident(says('A', 'Syrian army', { place: 'Aleppo' }), {
      id: 'B',
      stance: 'denies',
      denies: 'A',
      source: 'B',
    }).disputes;
    expect(dispute).toMatchObject({ topic: 'control', place: 'Aleppo', disputed: true });
    expect(
      dispute?.positions.map(({ denies, claimIds, value }) => [denies, claimIds, value]),
    ).toEqual([
      [true, ['B'], 'Syrian army'],
      [false, ['A'], 'Syrian army'],
    ]);
  });
  test('may be about no place that anybody names', () => {
    expect(
      incident(says('B', 'Syrian army'), says('A', 'opposition')).disputes.map(
        ({ place, disputed, positions }) => [
          place,
          disputed,
          positions.map(({ claimIds }) => claimIds),
        ],
      ),
    ).toEqual([[null, true, [['B'], ['A']]]]);
  });
});

describe('sensitivity to a link of low weight', () => {
  const lost = { outcome: 'destroyed', unit: 'vehicle', place: 'Idlib' } as const;
  const hanging = (...claims: ClaimInput[]) =>
    reconcileClaims(claims).incidents.flatMap(({ measures }) =>
      measures.filter(({ label }) => label === 'destroyed / vehicle'),
    );

  test('takes a sum of parts away with any of its parts, and leaves it where none of them is lost', () => {
    const parts: ClaimInput[] = [
      {
        ...lost,
        id: 't',
        figure: 2,
        type: 'tank',
        source: 'Z',
        report: 'r',
        event: 'e',
        date: '2016-11-30',
        kind: 'air strike',
      },
      {
        ...lost,
        id: 'c',
        figure: 8,
        type: 'carrier',
        source: 'Z',
        report: 'r',
        event: 'e',
        date: '2016-11-30',
        kind: 'air strike',
      },
    ];
    const [near, far] = (['2016-11-30', '2016-12-02'] as const).map((date, at): ClaimInput => ({
      ...lost,
      id: `y${String(at)}`,
      figure: 5,
      source: `Y${String(at)}`,
      date,
      kind: at === 0 ? 'air strike' : 'clashes',
    }));
    if (near === undefined || far === undefined) throw new Error('two');
    const [row] = hanging(near, far, ...parts);
    expect(row?.accounts.map(({ sumOfParts, claimIds }) => [sumOfParts, claimIds])).toEqual([
      [false, ['y0']],
      [false, ['y1']],
      [true, ['c', 't']],
    ]);
    for (const { claimIds, range } of row?.sensitivity.withoutLinks ?? [])
      expect([claimIds, range?.upper]).toEqual([claimIds, claimIds.includes('c') ? 5 : 10]);
    expect(row?.sensitivity.withoutLinks.length).toBeGreaterThan(0);
  });
});

describe('a claim that repeats without a figure', () => {
  test('is listed and never counted', () => {
    const repeat: ClaimInput = { id: 'again', restates: 'A', source: 'B', date: '2014-01-08' };
    expect(incident(killed('A', 3), repeat).notCounted).toEqual([
      { claimId: 'again', because: 'restated-without-figure', of: 'A' },
    ]);
  });
});

describe('a codebook', () => {
  test('publishes a toll that is killed or dead in one word, and needs no table of names', () => {
    const anyOf: ClaimInput = {
      id: 'a',
      figure: 9,
      outcome: { anyOf: ['killed', 'executed'] },
      source: 'A',
    };
    expect(publishAs(incident(anyOf), 'acled')).toMatchObject([
      { as: 'dead', published: { kind: 'value', value: 9 } },
    ]);
  });

  test('orders the figures of one voice by their claims', () => {
    const said = (id: string, figure: number, via: string): ClaimInput =>
      killed(id, figure, { source: 'SOHR', via });
    const steps = (...claims: ClaimInput[]) =>
      publishAs(incident(...claims), 'acled')[0]?.steps.flatMap((step) =>
        step.kind === 'read' ? step.claimId : [],
      );
    expect(steps(said('c', 42, 'X'), said('b', 70, 'Y'), said('a', 90, 'Z'))).toEqual(
      steps(said('a', 90, 'Z'), said('b', 70, 'Y'), said('c', 42, 'X')),
    );
    expect(steps(said('c', 42, 'X'), said('b', 70, 'Y'), said('a', 90, 'Z'))?.slice(1)).toEqual(
      [
        ...(steps(said('c', 42, 'X'), said('b', 70, 'Y'), said('a', 90, 'Z'))?.slice(1) ?? []),
      ].sort(),
    );
  });

  describe('of words that nothing bounds above', () => {
    const open = (codebook: Codebook): Codebook => ({
      ...codebook,
      convention: {
        ...codebook.convention,
        terms: { ...codebook.convention.terms, many: { low: 20, high: null, source: 'mine' } },
      },
    });
    const many = { kind: 'vague', term: 'many' } as const;
    const published = (codebook: Codebook, ...claims: ClaimInput[]): unknown =>
      publishAs(incident(...claims), open(codebook))[0]?.published;

    test('takes the number that they begin with', () => {
      expect([published(acled, killed('A', many)), published(emdat, killed('A', many))]).toEqual([
        { kind: 'value', value: 20 },
        { kind: 'value', value: 20 },
      ]);
    });
    test('counts as many people for as many families', () => {
      expect(
        published(wikimpacts, { id: 'A', figure: many, unit: 'family', outcome: 'displaced' }),
      ).toEqual({ kind: 'range', low: 100, high: null });
      expect(
        published(wikimpacts, {
          id: 'A',
          figure: { kind: 'unknown' },
          unit: 'family',
          outcome: 'displaced',
        }),
      ).toEqual({ kind: 'not-stated', because: 'words' });
    });
  });

  test('of civilians leaves a toll of civilians or soldiers to itself: nobody says which', () => {
    expect(
      publishAs(
        incident(killed('A', 9, { population: { anyOf: ['civilians', 'soldiers'] } })),
        ibc,
      ),
    ).toMatchObject([{ published: { kind: 'not-stated', because: 'status' } }]);
  });

  test('knows the perpetrator by the camp, and by the tables that it is given', () => {
    const on = (day: number): ClaimInput => ({ reportedOn: `2014-01-0${String(day)}` });
    const told = (
      by: string | undefined,
      own: string,
      more: Parameters<typeof publishAs>[2] = {},
    ): unknown => {
      const { claims } = parseClaims([
        killed('A', 20, { ...on(8), ...(by === undefined ? {} : { by }) }),
        killed('B', 20, on(8)),
        killed('C', 3, { source: own, ...on(9) }),
      ]);
      return publishAs(reconcileIncident(claims, more), 'gtd', { claims, ...more })[0]?.published;
    };
    expect(told('Syrian army', 'SANA')).toEqual({ kind: 'value', value: 20 });
    expect(told('Nobody Known', 'SANA')).toEqual({ kind: 'value', value: 3 });
    const actors = [{ id: 'blue', name: 'Blue Brigade', names: ['the Blues'] }];
    expect(told('the Blues', 'Blue Brigade')).toEqual({ kind: 'value', value: 3 });
    expect(told('the Blues', 'Blue Brigade', { actors })).toEqual({ kind: 'value', value: 20 });
    expect(told('Syrian army', 'SANA', { gazetteer: [] })).toEqual({ kind: 'value', value: 20 });
  });
});
