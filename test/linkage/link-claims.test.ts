import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  explainPair,
  linkClaims,
  normaliseClaims,
  parseClaims,
  reviewQueue,
  type ClaimInput,
} from 'casualty-claims';
import { linkNormalClaims, runnersUp, weakestLink } from 'casualty-claims/linkage';

const hospital = {
  name: "children's hospital",
  within: ['Qadi Askar', 'Aleppo'],
  level: 'site',
} as const;
const groups = (
  claims: readonly ClaimInput[],
  options?: Parameters<typeof linkClaims>[1],
): (readonly string[])[] => linkClaims(claims, options).incidents.map(({ claimIds }) => claimIds);
const killed = (id: string, rest: Partial<ClaimInput> = {}): ClaimInput => ({
  id,
  figure: 10,
  outcome: 'killed',
  ...rest,
});

describe('linkClaims', () => {
  it('joins two outlets on one site and day, however far their figures are apart', () => {
    expect(
      groups([
        killed('a', { source: 'SOHR', date: '2014-01-08', place: hospital, figure: 42 }),
        killed('b', { source: 'AFP', date: '2014-01-08', place: hospital, figure: 700 }),
      ]),
    ).toEqual([['a', 'b']]);
  });

  it('keeps fighting in one district twelve days apart as two incidents', () => {
    const place = { name: 'Sheikh Saeed', within: ['Aleppo'], level: 'district' } as const;
    expect(
      groups([
        killed('nov', { date: '2016-11-30', place, kind: 'clashes', by: 'rebels' }),
        killed('dec', { date: '2016-12-12', place, kind: 'clashes', by: 'rebels' }),
      ]),
    ).toEqual([['nov'], ['dec']]);
  });

  it('keeps a district apart from the city around it where nothing but the day agrees', () => {
    const claims = [
      killed('site', { date: '2014-01-08', place: hospital, source: 'AFP' }),
      killed('city', {
        figure: 25,
        date: '2014-01-08',
        place: { name: 'Aleppo', level: 'city' },
        source: 'SOHR',
      }),
    ];
    expect(groups(claims)).toHaveLength(2);
  });

  it('ties a part, a restatement, a denial and a correction to what they refer to', () => {
    const claims: ClaimInput[] = [
      killed('whole', { date: '2014-01-08', place: hospital, source: 'SOHR' }),
      { id: 'part', figure: 4, population: 'women', partOf: 'whole' },
      { id: 'again', figure: 10, restates: 'whole' },
      { id: 'no', topic: 'occurrence', stance: 'denies', denies: 'whole', source: 'SANA' },
      killed('later', { figure: 12, supersedes: 'whole', source: 'SOHR' }),
    ];
    expect(groups(claims)).toEqual([['again', 'later', 'no', 'part', 'whole']]);
  });

  it('lets a reference win over an event of the same report, and says so', () => {
    const result = linkClaims([
      killed('whole', { report: 'r', event: 'one', date: '2016-11-30' }),
      { id: 'part', figure: 2, partOf: 'whole', report: 'r', event: 'two' },
    ]);
    expect(result.incidents.map(({ claimIds }) => claimIds)).toEqual([['part', 'whole']]);
    expect(result.issues.map(({ code, claimId }) => [code, claimId])).toEqual([
      ['event-contradicts-reference', 'part'],
    ]);
  });

  it('leaves claims with nothing to place them by unplaced', () => {
    const result = linkClaims([killed('nowhere'), killed('dated', { date: '2016-11-30' })]);
    expect([result.unplaced, result.incidents.map(({ claimIds }) => claimIds)]).toEqual([
      ['nowhere'],
      [['dated']],
    ]);
  });

  it('finds one victim in two undated reports', () => {
    const people = ['Ahmad Brimo', 'Milad Shihabi'];
    expect(groups([killed('a', { people, date: '2014-01-08' }), killed('b', { people })])).toEqual([
      ['a', 'b'],
    ]);
  });

  it('takes an Arabic and a Latin spelling with the same consonants for one place', () => {
    const rest = { date: '2014-01-08', kind: 'execution' };
    expect(
      groups([
        killed('ar', { ...rest, place: { name: 'قاضي عسكر', level: 'district' } }),
        killed('en', { ...rest, place: { name: 'Qadi Askar', level: 'district' } }),
      ]),
    ).toEqual([['ar', 'en']]);
  });

  it('cannot tell two exonyms apart without a table, and joins them with one', () => {
    const claims = [
      killed('ar', { date: '2014-01-08', place: 'حلب' }),
      killed('en', { date: '2014-01-08', place: 'Aleppo' }),
    ];
    const { findings } = explainPair(normaliseClaims(parseClaims(claims).claims), 'ar', 'en');
    expect(findings.find(({ comparison }) => comparison === 'place')?.level).toBe('not-observed');
    expect(groups(claims)).toHaveLength(2);
    expect(
      groups(claims, { gazetteer: [{ id: 'aleppo', name: 'Aleppo', names: ['حلب'] }] }),
    ).toEqual([['ar', 'en']]);
  });

  it('sets claims about more than a day in a city above the incidents, with their parts', () => {
    const city = { name: 'Aleppo', level: 'city' } as const;
    const result = linkClaims([
      killed('month', { date: '2016-11', place: city }),
      { id: 'part', figure: 3, population: 'children', partOf: 'month' },
      killed('day', { date: '2016-11-30', place: city }),
      killed('stated', { date: '2016-11', place: city, scope: 'incident' }),
      killed('open', { date: { from: '2016-11-01' }, place: city }),
    ]);
    expect(result.summaries.map(({ claimIds }) => claimIds)).toEqual([['month', 'part']]);
    expect(result.incidents.flatMap(({ claimIds }) => claimIds).sort()).toEqual([
      'day',
      'open',
      'stated',
    ]);
  });

  it('gives an incident the id of its earliest published member, whatever is added later', () => {
    const first = killed('x', {
      date: '2014-01-08',
      place: hospital,
      reportedOn: '2014-01-08',
      source: 'AFP',
    });
    const later = killed('a', {
      date: '2014-01-08',
      place: hospital,
      reportedOn: '2014-01-09',
      source: 'SOHR',
    });
    expect(linkClaims([later, first]).incidents[0]?.id).toBe(linkClaims([first]).incidents[0]?.id);
  });

  it('carries ids over from an earlier result and lists what was split', () => {
    const claims = [
      killed('a', { date: '2014-01-08', place: hospital, source: 'AFP' }),
      killed('b', { date: '2014-01-08', place: hospital, source: 'SOHR' }),
    ];
    const previous = { incidents: [{ id: 'incident-old', claimIds: ['a', 'b'] }] };
    expect(linkClaims(claims, { previous }).incidents[0]?.id).toBe('incident-old');
    const split = linkClaims(claims, {
      previous,
      decisions: [{ a: 'a', b: 'b', answer: 'different' }],
    });
    expect(split.incidents.map(({ id }) => id)).toContain('incident-old');
    expect(split.changes.map(({ kind, from }) => [kind, from])).toEqual([
      ['split', ['incident-old']],
    ]);
  });

  it('reports answers of analysts that contradict each other', () => {
    const claims = ['a', 'b', 'c'].map((id, at) =>
      killed(id, { date: `2014-01-0${String(at + 1)}`, place: hospital }),
    );
    const { issues } = linkClaims(claims, {
      decisions: [
        { a: 'a', b: 'b', answer: 'same' },
        { a: 'b', b: 'c', answer: 'same' },
        { a: 'c', b: 'a', answer: 'different' },
        { a: 'a', b: 'gone', answer: 'same' },
      ],
    });
    expect(issues.map(({ code }) => code).sort()).toEqual([
      'decision-unknown-claim',
      'decisions-contradict',
    ]);
  });

  it('tells progress and stops when aborted', () => {
    const stages = new Set<string>();
    linkClaims([killed('a', { date: '2014-01-08' })], {
      onProgress: ({ stage }) => stages.add(stage),
    });
    expect([...stages]).toEqual(['blocking', 'comparison', 'match weight', 'clustering']);
    expect(() =>
      linkClaims([killed('a')], { signal: AbortSignal.abort(new Error('enough')) }),
    ).toThrow('enough');
  });

  it('keeps runners-up and a queue of what to ask', () => {
    const result = linkClaims([
      killed('a', { date: '2016-12-15', place: 'Idlib', kind: 'air strike', source: 'SOHR' }),
      killed('b', {
        date: '2016-12-17',
        place: 'Idlib',
        kind: 'clashes',
        source: 'SANA',
        figure: 30,
      }),
      killed('c', { date: '2016-12-15', place: 'Idlib', kind: 'air strike', source: 'AFP' }),
    ]);
    expect(runnersUp(result, 'b').map(({ a, b }) => [a, b].sort())).toContainEqual(['a', 'b']);
    expect(reviewQueue(result, 1)[0]).toMatchObject({
      now: 'different',
      ifSame: [['a', 'b', 'c']],
    });
    const joined = result.incidents.find(({ claimIds }) => claimIds.includes('a'));
    expect(joined === undefined ? undefined : weakestLink(joined)?.weight).toBeGreaterThan(0);
  });

  it('cuts a chain of near misses instead of swallowing a city', () => {
    const days = Array.from({ length: 20 }, (_, at) =>
      killed(`d${String(at)}`, {
        figure: 3 + ((at * 7) % 20),
        date: `2016-11-${String(at + 1).padStart(2, '0')}`,
        place: { name: 'Aleppo', level: 'city' },
        kind: 'shelling',
        source: `s${String(at)}`,
      }),
    );
    const sizes = groups(days).map((claimIds) => claimIds.length);
    expect(Math.max(...sizes)).toBeLessThan(6);
  });
});

const aleppo = new URL('../../examples/data/aleppo/claims.json', import.meta.url);

describe.skipIf(!existsSync(aleppo))('the Aleppo claims', () => {
  it('fall into the incidents of their reports, the hospital as one from two reports', () => {
    const { claims } = parseClaims(JSON.parse(readFileSync(aleppo, 'utf8')));
    const { incidents } = linkNormalClaims(normaliseClaims(claims));
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const reports = incidents.map(({ claimIds }) =>
      [
        ...new Set(
          claimIds.map((id) => `${byId.get(id)?.report ?? ''} ${byId.get(id)?.event ?? ''}`),
        ),
      ].sort(),
    );
    expect(reports.filter((events) => events.length > 1)).toEqual([
      ['aleppo-000 childrens-hospital', 'aleppo-001 childrens-hospital'],
    ]);
  });
});
