import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  constraintsOf,
  type ConstraintSources,
  type Constraints,
  type LinkColumns,
  type MustLink,
} from 'casualty-claims/linkage';
import { normaliseClaims, parseClaims, type ClaimInput, type Decision } from 'casualty-claims';
import type { NormalClaim } from 'casualty-claims/types';
import { cannotByComponent } from '../../../src/linkage/constraints/cannot-links';
import { referenceLinks } from '../../../src/linkage/constraints/must-links';
import { strayDecision, type ClaimRole } from '../../../src/linkage/constraints/stray-decisions';

const normal = (claims: readonly ClaimInput[]): NormalClaim[] =>
  normaliseClaims(parseClaims(claims).claims);

/**
 * Claims of these ids on one day after the other, so that positions follow the list; with their
 * report and event.
 */
function columns(
  list: readonly (string | readonly [id: string, report: string, event?: string])[],
): LinkColumns {
  return columnsOf(
    normal(
      list.map((one, at) => {
        const [id, report, event] = typeof one === 'string' ? [one] : one;
        const date = `2016-12-${String(at + 1).padStart(2, '0')}`;
        return {
          id,
          figure: 1,
          outcome: 'killed',
          date,
          ...(report === undefined ? {} : { report }),
          ...(event === undefined ? {} : { event }),
        };
      }),
    ),
  );
}

const same = (a: string, b: string): Decision => ({ a, b, answer: 'same' });
const different = (a: string, b: string): Decision => ({ a, b, answer: 'different' });
const link = (a: string, b: string, reason: MustLink['reason']): MustLink => ({ a, b, reason });

/** What holds, in short: sets, must-links, cannot-links; issues by code, claim, place and words. */
function told({ together, must, cannot, issues }: Constraints): unknown {
  return {
    sets: [...together.roots()],
    must: must.map(({ a, b, reason }) => `${String(a)} ${String(b)} ${reason}`),
    cannot,
    issues: issues.map(({ code, severity, claimId, path, received, expected }) => [
      code,
      severity,
      claimId,
      path,
      received,
      expected,
    ]),
  };
}
const of = (list: Parameters<typeof columns>[0], sources?: ConstraintSources): unknown =>
  told(constraintsOf(columns(list), sources));

describe('constraints', () => {
  it('are none where nothing ties or parts claims', () => {
    expect(of([])).toEqual({ sets: [], must: [], cannot: [], issues: [] });
    expect(of(['a', 'b', ['c', 'r'], ['d', 'r']])).toEqual({
      sets: [0, 1, 2, 3],
      must: [],
      cannot: [],
      issues: [],
    });
    expect([...constraintsOf(columns(['a', 'b'])).linkable]).toEqual([1, 1]);
  });

  it('tie the claims of an event to its first, report by report', () => {
    expect(
      of([
        ['a', 'r', 'e'],
        ['b', 'r', 'f'],
        ['c', 's', 'e'],
        ['d', 'r', 'e'],
        ['e', 'r', 'e'],
        ['f', 's', 'e'],
        'g',
      ]),
    ).toEqual({
      sets: [0, 1, 2, 0, 0, 2, 6],
      must: ['0 3 event', '0 4 event', '2 5 event'],
      cannot: [],
      issues: [],
    });
  });

  it('take a reference and an answer beside each other', () => {
    expect(
      of(['a', 'b', 'c'], {
        references: [link('b', 'a', 'partOf')],
        decisions: [different('a', 'c')],
      }),
    ).toEqual({ sets: [0, 0, 2], must: ['1 0 partOf'], cannot: [[0, 2]], issues: [] });
  });

  it('come strongest first, then by position, in the direction they were given', () => {
    const references = [
      link('f', 'e', 'denies'),
      link('d', 'c', 'supersedes'),
      link('b', 'a', 'partOf'),
      link('c', 'a', 'partOf'),
      link('e', 'd', 'restates'),
      link('a', 'b', 'partOf'),
    ];
    expect(
      of([['a', 'r', 'e'], 'b', 'c', 'd', 'e', ['f', 'r', 'e']], {
        references,
        decisions: [same('f', 'b'), same('b', 'c')],
      }),
    ).toEqual({
      sets: [0, 0, 0, 0, 0, 0],
      must: [
        '1 2 decision',
        '5 1 decision',
        '4 3 restates',
        '0 1 partOf',
        '1 0 partOf',
        '2 0 partOf',
        '3 2 supersedes',
        '5 4 denies',
        '0 5 event',
      ],
      cannot: [],
      issues: [],
    });
  });

  it('leave out what stands apart, and references to what is not there', () => {
    const linkable = Uint8Array.of(1, 0, 1, 1);
    const references = [
      link('a', 'b', 'partOf'),
      link('b', 'c', 'restates'),
      link('a', 'gone', 'denies'),
      link('gone', 'c', 'denies'),
      link('c', 'd', 'supersedes'),
    ];
    expect(
      of([['a', 'r', 'e'], ['b', 'r', 'e'], 'c', ['d', 'r', 'e']], { references, linkable }),
    ).toEqual({
      sets: [0, 1, 0, 0],
      must: ['2 3 supersedes', '0 3 event'],
      cannot: [],
      issues: [],
    });
    expect(constraintsOf(columns(['a', 'b', 'c', 'd']), { linkable }).linkable).toBe(linkable);
  });

  it('part what analysts called different, the earlier claim first, in order', () => {
    const decisions = [
      different('d', 'b'),
      different('d', 'a'),
      different('c', 'a'),
      different('b', 'd'),
    ];
    expect(of(['a', 'b', 'c', 'd'], { decisions })).toEqual({
      sets: [0, 1, 2, 3],
      must: [],
      cannot: [
        [0, 2],
        [0, 3],
        [1, 3],
        [1, 3],
      ],
      issues: [],
    });
  });

  it('follow an analyst against a reference, an event, and a chain of them, and say which', () => {
    const expected = (reason: string): string =>
      `a "${reason}" that does not join claims a and c, which an analyst called different; the decision was followed`;
    expect(
      of(['a', 'b', 'c'], {
        references: [link('c', 'b', 'partOf'), link('b', 'a', 'restates')],
        decisions: [different('c', 'a')],
      }),
    ).toEqual({
      sets: [0, 0, 2],
      must: ['1 0 restates'],
      cannot: [[0, 2]],
      issues: [
        [
          'decision-contradicts-claims',
          'warning',
          'c',
          ['partOf'],
          '"the same incident as b"',
          expected('partOf'),
        ],
      ],
    });
    expect(
      of([['a', 'r', 'e'], 'b', ['c', 'r', 'e']], { decisions: [different('a', 'c')] }),
    ).toEqual({
      sets: [0, 1, 2],
      must: [],
      cannot: [[0, 2]],
      issues: [
        [
          'decision-contradicts-claims',
          'warning',
          'a',
          ['event'],
          '"the same incident as c"',
          expected('event'),
        ],
      ],
    });
    // What is the same by decision takes the answers about its members along, whichever side of the
    // reference it is on.
    for (const reference of [link('b', 'd', 'denies'), link('d', 'b', 'denies')]) {
      const { must, issues } = constraintsOf(columns(['a', 'b', 'c', 'd']), {
        references: [reference],
        decisions: [different('a', 'c'), same('a', 'b'), same('c', 'd')],
      });
      expect([must.length, issues.map(({ claimId, path }) => [claimId, ...path])]).toEqual([
        2,
        [[reference.a, 'denies']],
      ]);
    }
  });

  it('know which sets an answer parts, however they have grown', () => {
    const decisions = [different('b', 'd'), same('a', 'b'), same('c', 'd')];
    for (const reference of [
      link('a', 'c', 'partOf'),
      link('c', 'a', 'partOf'),
      link('c', 'b', 'partOf'),
      link('d', 'a', 'partOf'),
    ]) {
      const { together, must, issues } = constraintsOf(columns(['a', 'b', 'c', 'd']), {
        references: [reference],
        decisions,
      });
      expect([[...together.roots()], must.length, issues.map(({ code }) => code)]).toEqual([
        [0, 0, 2, 2],
        2,
        ['decision-contradicts-claims'],
      ]);
    }
    // By steps: each reference takes the answers of what it joins along.
    expect(
      of(['a', 'b', 'c', 'd', 'e'], {
        references: [
          link('b', 'c', 'restates'),
          link('a', 'b', 'partOf'),
          link('e', 'a', 'supersedes'),
          link('d', 'e', 'denies'),
        ],
        decisions: [different('c', 'd')],
      }),
    ).toMatchObject({
      sets: [0, 0, 0, 3, 0],
      must: ['1 2 restates', '0 1 partOf', '4 0 supersedes'],
    });
  });

  it('keep a reference inside what is together already, whatever is said of its members and others', () => {
    expect(
      of(['a', 'b', 'c'], {
        references: [link('a', 'b', 'partOf')],
        decisions: [same('a', 'b'), different('b', 'c')],
      }),
    ).toMatchObject({ must: ['0 1 decision', '0 1 partOf'], issues: [] });
    expect(
      of(['a', 'b', 'c'], {
        references: [link('b', 'c', 'partOf')],
        decisions: [same('b', 'c'), different('a', 'c')],
      }),
    ).toMatchObject({ must: ['1 2 decision', '1 2 partOf'], issues: [] });
  });

  it('join what an answer does not speak of', () => {
    const references = [
      link('a', 'd', 'partOf'),
      link('b', 'e', 'partOf'),
      link('d', 'e', 'supersedes'),
    ];
    expect(
      of(['a', 'b', 'c', 'd', 'e'], {
        references,
        decisions: [different('a', 'c'), different('c', 'b')],
      }),
    ).toEqual({
      sets: [0, 0, 2, 0, 0],
      must: ['0 3 partOf', '1 4 partOf', '3 4 supersedes'],
      cannot: [
        [0, 2],
        [1, 2],
      ],
      issues: [],
    });
  });

  it('hold "same" where answers contradict each other, and say so', () => {
    const expected = 'no chain of "same" answers between the two claims; "same" was followed';
    expect(
      of(['a', 'b', 'c', 'd'], {
        decisions: [same('c', 'b'), different('c', 'a'), same('b', 'a'), different('a', 'd')],
      }),
    ).toEqual({
      sets: [0, 0, 0, 3],
      must: ['1 0 decision', '2 1 decision'],
      cannot: [[0, 3]],
      issues: [
        ['decisions-contradict', 'warning', 'a', ['decisions'], '"different from c"', expected],
      ],
    });
  });

  it('say where two events of a report have come together', () => {
    const expected =
      'no reference or decision that joins it with claim a of another event of its report';
    expect(
      of(
        [
          ['a', 'r', 'e'],
          ['b', 'r', 'f'],
          ['c', 's', 'f'],
          ['d', 'r', 'e'],
          ['e', 'r', 'f'],
          ['f', 'r'],
        ],
        {
          references: [
            link('b', 'a', 'restates'),
            link('c', 'a', 'restates'),
            link('f', 'a', 'partOf'),
          ],
        },
      ),
    ).toEqual({
      sets: [0, 0, 0, 0, 0, 0],
      must: ['1 0 restates', '2 0 restates', '5 0 partOf', '0 3 event', '1 4 event'],
      cannot: [],
      issues: ['b', 'e'].map((id) => [
        'events-joined',
        'warning',
        id,
        ['event'],
        '"another event than claim a"',
        expected,
      ]),
    });
    expect(
      of(
        [
          ['a', 'r', 'e'],
          ['b', 'r', 'f'],
        ],
        { linkable: Uint8Array.of(1, 0), references: [link('b', 'a', 'restates')] },
      ),
    ).toEqual({ sets: [0, 1], must: [], cannot: [], issues: [] });
  });

  it('give back answers that cannot be followed, by their position', () => {
    const linkable = Uint8Array.of(1, 1, 0);
    const decisions = [same('a', 'gone'), same('a', 'c'), different('b', 'b'), same('a', 'b')];
    const { must, issues } = constraintsOf(columns(['a', 'b', 'c']), { decisions, linkable });
    expect([must, issues.map(({ code, path }) => [code, ...path])]).toEqual([
      [{ a: 0, b: 1, reason: 'decision' }],
      [
        ['decision-unknown-claim', 'decisions', 0],
        ['decision-on-summary', 'decisions', 1],
        ['decision-on-itself', 'decisions', 2],
      ],
    ]);
  });
});

describe('a stray answer', () => {
  const standing = (id: string): ClaimRole =>
    id.startsWith('s') ? 'summary' : id.startsWith('u') ? 'unknown' : 'linked';
  const two = 'the ids of two different claims in the list';
  const one =
    'two claims that are each about one incident, not a summary; state "scope": ' +
    '"incident" for the claim if it is about one';
  it.each([
    ['a', 'u1', 'decision-unknown-claim', '"u1"', two],
    ['u1', 'u2', 'decision-unknown-claim', '"u1"', two],
    ['s1', 'u2', 'decision-unknown-claim', '"u2"', two],
    ['u1', 'u1', 'decision-unknown-claim', '"u1"', two],
    ['a', 'a', 'decision-on-itself', '"a"', two],
    ['s1', 's1', 'decision-on-itself', '"s1"', two],
    ['a', 's1', 'decision-on-summary', '"s1"', one],
    ['s2', 's1', 'decision-on-summary', '"s2"', one],
  ])('about %s and %s is told: %s', (a, b, code, received, expected) => {
    const issue = strayDecision(same(a, b), 4, standing);
    expect(issue).toMatchObject({
      code,
      severity: 'warning',
      path: ['decisions', 4],
      received,
      expected,
    });
    expect(issue?.claimId).toBeUndefined();
  });

  it('is none where both claims are linked', () => {
    expect(strayDecision(same('a', 'b'), 0, standing)).toBeNull();
  });
});

describe('references', () => {
  const killed = (id: string, rest: Partial<ClaimInput> = {}): ClaimInput => ({
    id,
    figure: 10,
    outcome: 'killed',
    date: '2016-12-01',
    place: 'Idlib',
    ...rest,
  });
  const read = (claims: readonly ClaimInput[]): unknown => {
    const { links, eventOf, issues } = referenceLinks(normal(claims));
    return {
      links: links.map(({ a, b, reason }) => `${a} ${reason} ${b}`),
      events: Object.fromEntries(eventOf),
      issues: issues.map(({ code, severity, claimId, path, received, expected }) => [
        code,
        severity,
        claimId,
        path,
        received,
        expected,
      ]),
    };
  };

  it('tie a claim to what it refers to, in the order of claims, then of kinds', () => {
    const claims = [
      killed('w'),
      killed('p', { figure: 2, partOf: 'w' }),
      killed('r', { restates: 'w' }),
      killed('d', { denies: 'w' }),
      killed('s', { supersedes: 'w', event: 'e', report: 'x' }),
    ];
    expect(read(claims)).toEqual({
      links: ['p partOf w', 'r restates w', 'd denies w', 's supersedes w'],
      events: { s: 'e' },
      issues: [],
    });
    expect(read([killed('n', { restates: 'gone' })])).toMatchObject({ links: [] });
  });

  const expected = (reason: string): string =>
    `"one", the event of the claim that "${reason}" names, or no "${reason}"`;
  const issue = (reason: string): unknown => [
    'event-contradicts-reference',
    'warning',
    'x',
    ['event'],
    '"two"',
    expected(reason),
  ];
  const whole = killed('w', { report: 'r', event: 'one' });
  it.each([
    [
      'a part',
      { partOf: 'w', report: 'r', event: 'two' },
      ['x partOf w'],
      { w: 'one' },
      [issue('partOf')],
    ],
    [
      'a restatement',
      { restates: 'w', report: 'r', event: 'two' },
      ['x restates w'],
      { w: 'one' },
      [issue('restates')],
    ],
    [
      'a denial',
      { denies: 'w', report: 'r', event: 'two' },
      [],
      { w: 'one', x: 'two' },
      [issue('denies')],
    ],
    [
      'a correction',
      { supersedes: 'w', report: 'r', event: 'two' },
      [],
      { w: 'one', x: 'two' },
      [issue('supersedes')],
    ],
    [
      'a denial of the same event',
      { denies: 'w', report: 'r', event: 'one' },
      ['x denies w'],
      { w: 'one', x: 'one' },
      [],
    ],
    [
      'a part of another report',
      { partOf: 'w', report: 's', event: 'two' },
      ['x partOf w'],
      { w: 'one', x: 'two' },
      [],
    ],
    ['a part without an event', { partOf: 'w', report: 'r' }, ['x partOf w'], { w: 'one' }, []],
    ['a correction without a report', { supersedes: 'w' }, ['x supersedes w'], { w: 'one' }, []],
  ])('of %s and its own event', (_, rest, links, events, issues) => {
    expect(read([whole, killed('x', rest as Partial<ClaimInput>)])).toStrictEqual({
      links,
      events,
      issues,
    });
  });

  it('say nothing against an event where the target has none', () => {
    expect(
      read([killed('w', { report: 'r' }), killed('x', { denies: 'w', report: 'r', event: 'two' })]),
    ).toEqual({ links: ['x denies w'], events: { x: 'two' }, issues: [] });
    expect(
      read([killed('w', { event: 'one' }), killed('x', { denies: 'w', event: 'two' })]),
    ).toMatchObject({ links: ['x denies w'], issues: [] });
  });
});

describe('cannot-links', () => {
  it('are put together by the component that both ends are in', () => {
    const componentOf = Int32Array.of(0, 0, 2, 2, 0, 5);
    expect([
      ...cannotByComponent(
        [
          [0, 1],
          [1, 2],
          [2, 3],
          [1, 4],
          [4, 5],
        ],
        componentOf,
      ),
    ]).toEqual([
      [
        0,
        [
          [0, 1],
          [1, 4],
        ],
      ],
      [2, [[2, 3]]],
    ]);
    expect([...cannotByComponent([], componentOf)]).toEqual([]);
  });
});
