import { describe, expect, it } from 'vitest';
import { linkClaims, type ClaimInput, type LinkOptions } from 'casualty-claims';
import { Linker, type LinkResult } from 'casualty-claims/linkage';

type Given = ClaimInput & { readonly id: string };
const killed = (id: string, rest: Partial<ClaimInput> = {}): Given => ({
  id,
  figure: 10,
  outcome: 'killed',
  date: '2016-11-30',
  place: 'Idlib',
  ...rest,
});

/** Without day and place. */
const bare = (id: string, rest: Partial<ClaimInput> = {}): Given => ({
  id,
  figure: 10,
  outcome: 'killed',
  ...rest,
});

interface Step {
  readonly add?: readonly Given[];
  readonly remove?: readonly string[];
}

/** Takes the steps, comparing with linking from scratch after each; the results. */
function walk(steps: readonly Step[], options: LinkOptions = {}): LinkResult[] {
  const linker = new Linker(options);
  const held = new Map<string, Given>();
  return steps.map(({ add = [], remove = [] }) => {
    linker.remove(remove);
    linker.add(add);
    for (const id of remove) held.delete(id);
    for (const claim of add) held.set(claim.id, claim);
    const result = linker.result();
    expect(result).toEqual(linkClaims([...held.values()], options));
    return result;
  });
}

const groups = (results: readonly LinkResult[]): string[] =>
  results.map(({ incidents }) =>
    incidents
      .map(({ claimIds }) => claimIds.join(' '))
      .sort()
      .join(' | '),
  );
/** Claims far from all others, so that a change is small beside what is held. */
const crowd = Array.from({ length: 12 }, (_, at) =>
  killed(`far${String(at)}`, {
    date: `2014-0${String((at % 9) + 1)}-11`,
    place: `Town ${'abcdefghijkl'.charAt(at).repeat(3)}`,
  }),
);

describe('a Linker, step by step, as from scratch', () => {
  it('when claims come, change and go', () => {
    const results = walk([
      { add: crowd },
      { add: [killed('a', { source: 'SOHR' })] },
      { add: [killed('b', { source: 'AFP', figure: 11 })] },
      { add: [killed('a', { source: 'SOHR', date: '2015-05-01' })] },
      {
        add: [
          killed('a', { source: 'SOHR', date: '2015-05-01', by: 'rebels' }),
          killed('c', { source: 'SANA' }),
        ],
      },
      { remove: ['b'] },
      { remove: ['a', 'never'], add: [killed('a', { source: 'SOHR' })] },
      {},
      { remove: ['a', 'c', ...crowd.map(({ id }) => id)] },
      { add: [killed('z')] },
    ]);
    expect(groups(results).map((text) => text.replace(/far\d+( \| )?/g, ''))).toEqual([
      '',
      'a | ',
      'a b | ',
      'a | b | ',
      'a | b c | ',
      'a | c | ',
      'a c | ',
      'a c | ',
      '',
      'z',
    ]);
  });

  it('when a link in a chain comes and goes, with the runners-up of everyone', () => {
    const near = (id: string, day: number, kind: string, source: string, figure = 10): Given =>
      killed(id, { date: `2016-12-${String(day)}`, kind, source, figure });
    const results = walk([
      {
        add: [
          ...crowd,
          near('a', 15, 'air strike', 'SOHR'),
          near('b', 17, 'clashes', 'SANA', 30),
          near('c', 19, 'air strike', 'AFP', 50),
        ],
      },
      { add: [near('d', 15, 'air strike', 'Reuters')] },
      { add: [near('e', 16, 'clashes', 'BBC', 31)] },
      { remove: ['d'] },
      { add: [near('c', 18, 'clashes', 'AFP', 30)] },
      { remove: ['e'], add: [near('d', 16, 'air strike', 'Reuters', 31)] },
      { remove: ['a', 'b'] },
    ]);
    expect(results.some(({ runnersUp }) => runnersUp.length > 1)).toBe(true);
    expect(new Set(groups(results)).size).toBeGreaterThan(3);
  });

  it('when references, events and summaries come and go', () => {
    const month = killed('month', { date: '2016-11', place: { name: 'Aleppo', level: 'city' } });
    const results = walk([
      {
        add: [
          ...crowd,
          killed('w', { report: 'r', event: 'one' }),
          { id: 'p', figure: 2, partOf: 'w', population: 'women' },
        ],
      },
      {
        add: [
          killed('x', { report: 'r', event: 'two' }),
          killed('far0', { report: 'r', event: 'one' }),
        ],
      },
      { add: [killed('y', { date: '2014-01-11', restates: 'w', report: 'r', event: 'two' })] },
      {
        add: [
          month,
          { id: 'part', figure: 3, partOf: 'month', population: 'children' },
          killed('month 2', { date: '2016-11', place: { name: 'Aleppo', level: 'city' } }),
        ],
      },
      { remove: ['month'] },
      { remove: ['w'] },
      { add: [month, killed('w', { report: 'r', event: 'two' }), bare('nothing')] },
      { add: [bare('q', { denies: 'nothing' }), bare('alone')] },
      { remove: ['q', 'far0', 'month 2', 'part', 'month'] },
    ]);
    expect(
      results.map(({ summaries }) => summaries.map(({ claimIds }) => claimIds.join(' ')).join()),
    ).toEqual([
      '',
      '',
      '',
      'month month 2 part',
      'month 2',
      'month 2',
      'month month 2 part',
      'month month 2 part',
      '',
    ]);
    expect(results.map(({ unplaced }) => unplaced.join())).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
      'nothing',
      'alone',
      'alone,nothing',
    ]);
    expect(
      results.map(({ issues }) =>
        issues.some(({ code }) => code === 'event-contradicts-reference'),
      ),
    ).toEqual([false, false, true, true, true, false, false, false, false]);
    expect(results[5]?.rejected.length).toBeGreaterThan(0);
  });

  it('under answers of analysts, whoever they are about', () => {
    const decisions = [
      { a: 'a', b: 'far1', answer: 'same' },
      { a: 'b', b: 'a', answer: 'different' },
      { a: 'gone', b: 'a', answer: 'same' },
      { a: 'c', b: 'month', answer: 'same' },
      { a: 'b', b: 'b', answer: 'same' },
      { a: 'far1', b: 'c', answer: 'same' },
      { a: 'c', b: 'a', answer: 'different' },
    ] as const;
    const results = walk(
      [
        { add: crowd },
        { add: [killed('a'), killed('b', { source: 'AFP' })] },
        { add: [killed('c', { source: 'SANA' })] },
        { add: [killed('month', { date: '2016-11', place: { name: 'Aleppo', level: 'city' } })] },
        { remove: ['far1'] },
        { add: [killed('month')] },
        { remove: ['a', 'month'] },
        { add: [killed('gone'), killed('a', { date: '2016-12-01' })] },
      ],
      { decisions },
    );
    const codes = results.map(({ issues }) =>
      issues.map(({ code, path }) => `${code} ${String(path[1] ?? '')}`.trim()).join(', '),
    );
    expect([codes[0]?.split('decision-unknown-claim').length, codes[2]]).toEqual([
      8,
      'decision-unknown-claim 2, decision-unknown-claim 3, decision-on-itself 4, decisions-contradict',
    ]);
    expect(codes[3]).toContain('decision-on-summary 3');
    expect(groups(results)[2]).toContain('a c far1');
  });

  it('where a third claim gives the names of two', () => {
    const at = (id: string, name: string, rest: Partial<ClaimInput> = {}): Given =>
      killed(id, { place: { name, within: ['Kentucky'] }, kind: 'clashes', by: 'rebels', ...rest });
    const [both, other] = [
      at('both', 'Perryville (Chaplin Hills)', {
        source: 'AFP',
        date: '2016-12-05',
        kind: 'air strike',
        by: 'army',
        figure: 90,
      }),
      at('other', 'Chaplin Hills (Perryville)', {
        date: '2016-12-05',
        kind: 'air strike',
        by: 'army',
        figure: 60,
      }),
    ];
    const results = walk([
      { add: [...crowd, at('p', 'Perryville'), at('h', 'Chaplin Hills', { source: 'SANA' })] },
      { add: [both] },
      { add: [at('h2', 'Chaplin Hills', { source: 'SOHR', figure: 50 }), other] },
      { remove: ['both'] },
      { remove: ['other'] },
      { add: [both] },
      { add: [at('p', 'Perryville', { figure: 40 })] },
      { remove: ['both'], add: [at('p3', 'Perryville', { date: '2016-12-03' })] },
    ]);
    const hasAlias = ({ incidents, runnersUp }: LinkResult): boolean =>
      [
        ...runnersUp,
        ...incidents.flatMap(({ links }) =>
          links.flatMap((link) => (link.kind === 'scored' ? [link] : [])),
        ),
      ].some(({ findings }) => findings.some(({ level }) => level === 'alias'));
    expect(results.map(hasAlias)).toEqual([false, true, true, true, false, true, true, false]);
  });

  it('where what comes makes a place busier than it was', () => {
    const daily = Array.from({ length: 14 }, (_, at) =>
      killed(`n${String(at)}`, {
        date: `2016-10-${String(at + 10)}`,
        kind: 'shelling',
        figure: at + 1,
        place: { name: 'Idlib', within: ['Syria'] },
      }),
    );
    const weights = ({ incidents, runnersUp }: LinkResult): string =>
      JSON.stringify(
        [...incidents.flatMap(({ links }) => links), ...runnersUp].flatMap((link) =>
          'weight' in link && [link.a, link.b].sort().join() === 'a,b' ? [link.prior] : [],
        ),
      );
    const results = walk([
      {
        add: [
          ...crowd,
          killed('a', { place: { name: 'Idlib', within: ['Syria'] } }),
          killed('b', { source: 'AFP', place: { name: 'Idlib', within: ['Syria'] } }),
        ],
      },
      { add: daily.slice(0, 8) },
      { add: daily.slice(8) },
      { remove: daily.map(({ id }) => id) },
      { add: [bare('u', { place: { name: 'Idlib', within: ['Syria'] } })] },
    ]);
    const priors = results.map(weights);
    expect(new Set(priors.slice(0, 3)).size).toBe(3);
    expect(priors[3]).toBe(priors[0]);
  });

  it('with tables of names, kinds and weights, and ids that carry over', () => {
    const previous = { incidents: [{ id: 'old', claimIds: ['a', 'b', 'c'] }] };
    const options: LinkOptions = {
      previous,
      gazetteer: [{ id: 'aleppo', name: 'Aleppo', names: ['حلب'] }],
      actors: [{ id: 'the-guard', name: 'The Guard', names: ['Guardsmen'] }],
    };
    const results = walk(
      [
        { add: crowd },
        {
          add: [
            killed('a', { place: 'Aleppo', by: 'The Guard' }),
            killed('b', { place: 'حلب', by: 'Guardsmen', source: 'AFP' }),
          ],
        },
        { add: [killed('c', { date: '2016-03-01' })] },
        { remove: ['a', 'b'] },
      ],
      options,
    );
    expect(
      results.map(({ incidents }) => incidents.find(({ id }) => id === 'old')?.claimIds.join(' ')),
    ).toEqual([undefined, 'a b', 'a b', 'c']);
    expect(results.map(({ changes }) => changes.map(({ kind }) => kind).join())).toEqual([
      '',
      '',
      'split',
      '',
    ]);
  });

  it('with the last of several that come under one id, in the place of the first', () => {
    const linker = new Linker();
    linker.add([killed('a', { figure: 1 }), killed('b'), killed('a', { figure: 2 })]);
    expect(linker.result()).toEqual(linkClaims([killed('a', { figure: 2 }), killed('b')]));
    linker.remove(['a']);
    linker.add([
      killed('t', { date: 'nonsense' }),
      killed('a', { date: 'nonsense' }),
      killed('b', { date: 'nonsense' }),
    ]);
    // What was removed in between comes last.
    expect(linker.result()).toEqual(
      linkClaims([
        killed('b', { date: 'nonsense' }),
        killed('t', { date: 'nonsense' }),
        killed('a', { date: 'nonsense' }),
      ]),
    );
    linker.add([killed('c', { date: 'nonsense' })]);
    linker.remove(['c']);
    linker.add([
      killed('d', { date: 'nonsense' }),
      killed('c', { date: 'nonsense' }),
      killed('c', { date: 'nonsense', figure: 4 }),
    ]);
    expect(linker.result()).toEqual(
      linkClaims(
        ['b', 't', 'a', 'd']
          .map((id) => killed(id, { date: 'nonsense' }))
          .concat(killed('c', { date: 'nonsense', figure: 4 })),
      ),
    );
    linker.add([killed('e')]);
    linker.remove(['e']);
    expect(linker.result().incidents.some(({ claimIds }) => claimIds.includes('e'))).toBe(false);
  });

  it('throws once it is aborted, and goes on where it was when it no longer is', () => {
    for (let after = 1; after <= 6; after += 1) {
      const state = { looks: 0, after: Infinity };
      const signal = {
        get aborted() {
          return state.looks > state.after;
        },
        throwIfAborted() {
          state.looks += 1;
          if (state.looks > state.after) throw new Error('enough');
        },
      };
      const linker = new Linker({ signal });
      const bad = killed('bad', { date: 'nonsense' });
      const month = killed('month', { date: '2016-11', place: { name: 'Aleppo', level: 'city' } });
      linker.add([
        killed('a'),
        bad,
        killed('c', { figure: 'plenty?' }),
        month,
        killed('d', { date: 'nonsense' }),
      ]);
      linker.result();
      linker.add([
        killed('e', { date: 'nonsense' }),
        killed('a', { source: 'AFP', date: 'nonsense' }),
      ]);
      linker.remove(['bad', 'month']);
      linker.add([{ ...bad, figure: 12 }]);
      state.after = state.looks + after;
      let thrown = false;
      try {
        linker.result();
      } catch (error) {
        thrown = (error as Error).message === 'enough';
      }
      expect(thrown).toBe(after < 6);
      state.after = Infinity;
      linker.add([killed('f')]);
      expect(linker.result()).toEqual(
        linkClaims([
          killed('a', { source: 'AFP', date: 'nonsense' }),
          killed('c', { figure: 'plenty?' }),
          killed('d', { date: 'nonsense' }),
          killed('e', { date: 'nonsense' }),
          { ...bad, figure: 12 },
          killed('f'),
        ]),
      );
    }
  });

  it.each(['id', 'figure', 'partOf', 'denies', 'date'])(
    'takes in what throws when it is looked at, and gives it back: %s',
    (field) => {
      const throwing = (rest: object): Given =>
        Object.defineProperty({ figure: 3, outcome: 'killed', ...rest }, field, {
          enumerable: true,
          get: () => {
            throw new Error('not to be had');
          },
        }) as Given;
      const bad = [throwing({}), killed('a'), ...(field === 'id' ? [] : [throwing({ id: 'x' })])];
      const linker = new Linker();
      linker.add(bad);
      expect(linker.result()).toEqual(linkClaims(bad));
    },
  );

  it('has the issues of what brings no id first, then those of the others as they came', () => {
    const bad = [
      killed('t', { date: 'nonsense' }),
      null,
      killed('u', { date: 'nonsense' }),
      7,
    ] as unknown as Given[];
    const month = (id: string, date: string): Given =>
      killed(id, { date, place: { name: 'Aleppo', level: 'city' } });
    const decisions = [
      { a: 'z', b: 'y', answer: 'same' },
      { a: 'w', b: 'x', answer: 'different' },
    ] as const;
    const list = [
      ...bad,
      ...['2016-11', '2016-10', '2016-09', '2016-08', '2016-07'].map((date, at) =>
        month(`m${String(9 - at)}`, date),
      ),
      killed('w', { report: 'r', event: 'e' }),
      killed('x', { report: 'r', event: 'e' }),
    ];
    const linker = new Linker({ decisions });
    for (const claim of list) linker.add([claim]);
    expect(linker.result()).toEqual(linkClaims(list, { decisions }));
    expect(
      linker
        .result()
        .issues.map(({ claimId }) => claimId ?? '')
        .slice(0, 4),
    ).toEqual(['', '', 't', 'u']);
    expect(linker.result()).toBe(linker.result());
  });

  it('tells its stages, and how many claims are new', () => {
    const told: string[] = [];
    const linker = new Linker({
      onProgress: ({ stage, done, total }) =>
        told.push(`${stage} ${String(done)}/${String(total)}`),
    });
    linker.add([killed('a'), killed('b')]);
    linker.result();
    expect(told).toEqual(['blocking 0/2', 'match weight 0/2', 'clustering 0/2', 'clustering 2/2']);
    told.length = 0;
    linker.remove(['a']);
    linker.result();
    expect(told).toEqual(['blocking 0/0', 'match weight 0/0', 'clustering 0/0', 'clustering 0/0']);
    told.length = 0;
    // Nothing of what linking looks at has changed.
    linker.add([killed('b', { note: 'corrected' })]);
    linker.result();
    expect(told).toEqual([]);
  });
});
