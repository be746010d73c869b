import { describe, expect, test } from 'vitest';
import * as core from 'casualty-claims';
import * as figures from 'casualty-claims/figure';
import * as io from 'casualty-claims/io';
import * as render from 'casualty-claims/render';
import * as page from 'casualty-claims/render/page';
import * as png from 'casualty-claims/render/png';
import * as testing from 'casualty-claims/testing';
import * as arbitraries from 'casualty-claims/testing/arbitraries';
import * as matchers from 'casualty-claims/testing/vitest';
import * as text from 'casualty-claims/text';

/** Paths below a value that somebody could change. */
function loose(value: unknown, path: string, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const inner =
    value instanceof Map || value instanceof Set
      ? [`${path} (a ${value.constructor.name})`]
      : Object.entries(value).flatMap(([key, one]) => loose(one, `${path}.${key}`, seen));
  return Object.isFrozen(value) ? inner : [path, ...inner];
}

const entries = Object.entries({
  core,
  io,
  render,
  page,
  png,
  testing,
  arbitraries,
  matchers,
  text,
});

test.each(entries)(
  'no constant that %s exports can be changed by who imports it',
  (name, entry) => {
    const found = Object.entries(entry).flatMap(([key, value]) => loose(value, `${name}.${key}`));
    expect(found).toEqual([]);
  },
);

describe('what is handed out is the caller’s own:', () => {
  /** Changes whatever can be changed below a value. */
  function spoil(value: unknown, seen = new Set<unknown>()): void {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const one of Object.values(value)) spoil(one, seen);
    if (Object.isFrozen(value)) return;
    if (Array.isArray(value)) value.push('spoilt');
    else for (const key of Object.keys(value)) Reflect.set(value, key, 'spoilt');
  }
  const claims = [
    {
      id: 'a',
      figure: 'at least 42',
      outcome: 'bodies found',
      population: 'women and children',
      source: 'activists',
      via: ['Enab Baladi'],
      date: '2014-01-08',
      place: 'Aleppo',
      kind: 'air strike',
      side: 'YPG',
      evidence: ['graves'],
    },
    {
      id: 'b',
      figure: 'dozens',
      outcome: 'casualties',
      population: 'activists',
      source: 'SOHR',
      date: '2014-01-08',
      place: 'Aleppo',
      kind: 'air strike',
      by: 'Syrian army',
    },
    { id: 'c', figure: 'most of them', population: 'journalists', partOf: 'b' },
    {
      id: 'd',
      topic: 'control',
      value: 'YPG',
      source: 'SANA',
      date: '2014-01-08',
      place: 'Aleppo',
    },
  ];
  const text1 =
    'Police said at least 12 civilians, among them 3 children, were killed in an air ' +
    'strike in Aleppo on 8 January 2014, activists said.';
  const arabic = 'قال ناشطون إن 12 مدنيا بينهم 3 أطفال قتلوا في غارة على حلب في 8 يناير 2014.';
  test.each<[string, () => unknown]>([
    ['parseClaims', () => core.parseClaims(claims)],
    ['normaliseClaims', () => core.normaliseClaims(core.parseClaims(claims).claims)],
    ['linkClaims', () => core.linkClaims(claims)],
    ['reconcileClaims', () => core.reconcileClaims(claims, { reading: { estimate: 'acled' } })],
    [
      'parseFigure',
      () =>
        ['dozens', 'عشرات', 'at least 42', 'most of them'].map((phrase) =>
          core.parseFigure(phrase),
        ),
    ],
    ['findFigures', () => figures.findFigures(`${text1} dozens`)],
    [
      'readFigure',
      () =>
        figures.readFigure(
          { kind: 'vague', term: 'dozens', words: 'dozens' },
          figures.defaultConvention,
        ),
    ],
    [
      'statedBounds',
      () => figures.statedBounds({ kind: 'vague', term: 'dozens', words: 'dozens' }),
    ],
    ['draftClaims', () => [text.draftClaims(text1, { publisher: 'x' }), text.draftClaims(arabic)]],
    ['interestOf', () => core.reconcileClaims(claims).incidents[0]?.measures[0]?.byInterest],
    ['publishAs', () => core.compareCodebooks(core.reconcileClaims(claims).incidents[0]!)],
    ['buildScenario', () => testing.buildScenario('partisan-dispute')],
    ['syntheticClaims', () => testing.syntheticClaims({ count: 20, seed: 1 } as never)],
    ['buildClaim', () => testing.buildClaim()],
    [
      'actorTable',
      () => core.reconcileClaims(claims, { names: { gazetteer: core.starterGazetteer } }),
    ],
  ])('%s', (_, make) => {
    const before = JSON.stringify(make());
    const given = make();
    expect(given === undefined).toBe(false);
    spoil(given);
    expect(JSON.stringify(make())).toBe(before);
    expect(JSON.stringify(core.reconcileClaims(claims))).toBe(
      JSON.stringify(core.reconcileClaims([...claims].reverse())),
    );
  });
});
