import { describe, expect, test } from 'vitest';
import { actorTable } from '../../src/normalise/actors';
import {
  codebooks,
  compareCodebooks,
  diffReports,
  explain,
  isMisuseError,
  linkClaims,
  parseActors,
  parseClaims,
  parseFigure,
  parseGazetteer,
  parseKinds,
  parseReport,
  publishAs,
  reconcileClaims,
  redact,
  reviewQueue,
  reviewRanges,
  rollup,
  timeline,
  type ClaimInput,
  type GazetteerEntry,
} from 'casualty-claims';
import { defaultConvention, readFigure } from 'casualty-claims/figure';
import { defaultWeights, kindTable } from 'casualty-claims/linkage';
import { placeTable } from '../../src/normalise/places';
import {
  collectClaims,
  readCsv,
  readNdjson,
  writeClaimsCsv,
  writeClaimsNdjson,
  writeRangesCsv,
  writeReportJson,
  writeUcdpCsv,
  writeUwaziCsv,
} from 'casualty-claims/io';
import {
  codebookTable,
  corpusOverview,
  disputePlot,
  incidentMap,
  renderMarkdown,
  renderReview,
  renderText,
  renderTimeline,
} from 'casualty-claims/render';
import { htmlReport } from 'casualty-claims/render/page';
import { sameReport, violations } from 'casualty-claims/testing';
import { SCRIPT } from '../../src/render/page/bundled';
import { acceptDrafts, draftClaims } from 'casualty-claims/text';

/**
 * Keys that every object has, each beside one of the same letters, as wide and sorted alike, that
 * none has.
 */
const KEYS: readonly (readonly [string, string])[] = [
  ['__proto__', '__porto__'],
  ['constructor', 'constructro'],
  ['toString', 'toStrign'],
  ['valueOf', 'valueFo'],
  ['hasOwnProperty', 'hasOwnProprety'],
  ['__defineGetter__', '__defineGettre__'],
  ['isPrototypeOf', 'isPrototypeFo'],
];

const claimsOf = (name: string): ClaimInput[] => [
  {
    id: name,
    figure: 42,
    outcome: 'killed',
    population: { role: [name] },
    side: name,
    by: name,
    source: { name, side: name },
    via: [name],
    basedOn: [name],
    date: '2014-01-08',
    reportedOn: '2014-01-08',
    place: { name, names: [name], within: [name], lat: 36.2, lon: 37.1 },
    kind: name,
    report: name,
    event: name,
    people: [name],
    quote: name,
    note: name,
  },
  { id: `${name}-part`, figure: 21, partOf: name, population: name, report: name },
  {
    id: `${name}-2`,
    figure: 70,
    outcome: 'killed',
    population: { role: [name] },
    side: name,
    by: name,
    source: `${name} 2`,
    date: '2014-01-08',
    reportedOn: '2014-01-09',
    place: { name, lat: 36.2, lon: 37.1 },
    kind: name,
    report: `${name}2`,
    supersedes: `${name}-part`,
  },
  {
    id: `${name}-3`,
    topic: 'control',
    value: name,
    source: name,
    date: '2014-01-08',
    place: name,
    report: name,
    event: name,
  },
  {
    id: `${name}-4`,
    figure: 5,
    outcome: 'destroyed',
    unit: 'vehicle',
    type: name,
    source: name,
    date: '2014-01-08',
    place: name,
    report: name,
    event: name,
    denies: name,
    restates: `${name}-2`,
  },
  {
    id: `${name}-5`,
    figure: 9,
    outcome: 'dead',
    source: name,
    date: { from: '2014-01-01', to: '2014-12-31' },
    place: { name, level: 'country' },
    scope: 'summary',
  },
];

/**
 * Everything that is made of such claims, as text in which ids of incidents (hashes of the name)
 * are all the same.
 */
function everything(name: string): Record<string, string> {
  const claims = claimsOf(name);
  const gazetteer: GazetteerEntry[] = [
    { id: name, name, names: [`${name} town`], lat: 36.2, lon: 37.1, level: 'city' },
    { id: `${name}-in`, name: `${name} quarter`, within: [name] },
  ];
  const actors = [
    { id: name, name, names: [`${name} army`] },
    { id: `${name}-b`, name: `${name} unit`, parent: name },
  ];
  const kinds = [{ id: name, names: [name, `${name} attack`] }];
  const decisions = [{ a: name, b: `${name}-2`, answer: 'same' as const }];
  const tables = { gazetteer, actors, kinds, decisions };
  const settings = { names: { gazetteer, actors, kinds }, linking: { decisions } };
  const report = reconcileClaims(claims, { ...settings, reading: { estimate: 'ucdp' } });
  const [incident] = report.incidents;
  if (incident === undefined) throw new Error('no incident');
  const of = { incident: incident.id, measure: incident.measures[0]?.label ?? '' };
  const parts: Record<string, unknown> = {
    parsed: parseClaims(claims),
    linked: linkClaims(claims as never, tables).incidents.map(({ claimIds }) => claimIds),
    report,
    violations: violations(report),
    again: reconcileClaims([...claims].reverse(), { ...settings, reading: { estimate: 'ucdp' } }),
    rollups: (['month', 'place', 'side'] as const).map((by) => rollup(report, by)),
    byName: rollup(report, () => name),
    diff: diffReports(report, reconcileClaims(claims.slice(1), settings)),
    redacted: redact(report),
    explained: explain(report, [
      'incidents',
      of.incident,
      'measures',
      of.measure,
      'range',
      'upper',
    ]),
    steps: timeline(claims, of.incident, of.measure, settings),
    review: [reviewRanges(claims, 5, settings), reviewQueue(linkClaims(claims, tables), 5)],
    books: compareCodebooks(incident, undefined, { claims: report.claims }),
    tables: [parseGazetteer(gazetteer), parseActors(actors), parseKinds(kinds)],
    stored: parseReport(JSON.parse(JSON.stringify(report)) as unknown),
    same: sameReport({ [name]: 1 }, { [name]: 2 }),
  };
  const printed: Record<string, string> = {};
  for (const [key, value] of Object.entries(parts)) printed[key] = JSON.stringify(value);
  for (const language of ['en', 'ar'] as const) {
    printed[`text ${language}`] = renderText(report, { language });
    printed[`markdown ${language}`] = renderMarkdown(report, { language });
    printed[`timeline ${language}`] = renderTimeline(
      timeline(claims, of.incident, of.measure, settings),
      report,
      of,
      { language },
    );
    printed[`review ${language}`] = renderReview(reviewRanges(claims, 5, settings), report, {
      language,
    });
  }
  printed['html'] = htmlReport(report, { title: name }).replace(SCRIPT, '');
  printed['pictures'] = [
    disputePlot(report, of),
    incidentMap(report, of),
    codebookTable(report, of),
    corpusOverview(rollup(report, 'side'), { outcome: 'dead' }),
  ].join('\n');
  printed['files'] = [
    ...writeClaimsCsv(report.claims),
    ...writeClaimsNdjson(report.claims),
    ...writeRangesCsv(report, { hxl: true }),
    ...writeReportJson(report),
    ...writeUcdpCsv(report),
    ...writeUwaziCsv(report),
  ].join('');
  const text = `Police said 12 people were killed in ${name} by ${name}.`;
  printed['drafts'] = JSON.stringify([
    draftClaims(text, { publisher: name, report: name, gazetteer: [{ name }] }),
    acceptDrafts(draftClaims(text, { report: name }).drafts, [
      { draft: name, action: 'accept' } as never,
    ]),
  ]);
  return Object.fromEntries(
    Object.entries(printed).map(([key, value]) => [
      key,
      value
        .replace(/\b(incident|summary|claim)-(?:[0-9a-f]{8,}|\d{1,2}\b)/g, '$1-X')
        .replace(/p[0-9a-z]{6,16}-(?=[a-z])/g, 'pX-')
        .replace(/id="p[0-9a-z]+|labelledby="p[0-9a-z]+/g, ''),
    ]),
  );
}

/**
 * The words of a text without the name, however it is spelt, and how often each stands there: which
 * of several claims stands for all is told by a hash.
 */
function words(text: string, name: string): Map<string, number> {
  const letters = name.toLowerCase().replaceAll('_', '');
  const counts = new Map<string, number>();
  for (const word of text
    .toLowerCase()
    .replaceAll(name.toLowerCase(), '§')
    .replaceAll(letters, '§')
    .replace(/§-(?:part|\d)/g, '§')
    .replace(/\b[0-9a-f]{16}\b/g, '#')
    .split(/[^\p{L}\p{N}§_-]+/u))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function differing(a: Map<string, number>, b: Map<string, number>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((word) => a.get(word) !== b.get(word))
    .map((word) => `${word}: ${String(a.get(word) ?? 0)} ≠ ${String(b.get(word) ?? 0)}`);
}

describe('a key of every object is a name like any other:', () => {
  test.each(KEYS)('%s gives what %s gives', (key, plain) => {
    const [hostile, usual] = [everything(key), everything(plain)];
    expect(Object.keys(hostile)).toEqual(Object.keys(usual));
    for (const [part, text] of Object.entries(usual))
      expect([part, differing(words(hostile[part] ?? '', key), words(text, plain))]).toEqual([
        part,
        [],
      ]);
    expect(({} as Record<string, unknown>)[plain]).toBeUndefined();
  });

  test.each(KEYS)('%s in a file is read like any other', async (key, plain) => {
    const csv = async (name: string): Promise<string> =>
      JSON.stringify(
        await collectClaims(
          readCsv(
            `id,figure,outcome,source,place,${name}\n${name},1,killed,${name},${name},${name}\n`,
          ),
        ),
      );
    const lines = async (name: string): Promise<string> =>
      JSON.stringify(
        parseClaims(
          (
            await collectClaims(
              readNdjson(
                `{"id":"${name}","figure":1,"outcome":"killed","${name}":{"outcome":"wounded"},"place":{"name":"x","${name}":1}}\n`,
              ),
            )
          ).claims,
        ),
      );
    for (const read of [csv, lines])
      expect((await read(key)).replaceAll(key, '§')).toBe(
        (await read(plain)).replaceAll(plain, '§'),
      );
  });
});

describe('a key of every object is no word of the vocabulary:', () => {
  test.each(KEYS)('%s', (key) => {
    const codes = (claim: object): string[] =>
      parseClaims([{ id: 'a', figure: 1, outcome: 'killed', ...claim }]).issues.map(
        ({ code }) => code,
      );
    expect([
      codes({ outcome: key }),
      codes({ unit: key }),
      codes({ evidence: [key] }),
      codes({ stance: key }),
      codes({ modality: key }),
      codes({ topic: key }),
      codes({ population: { sex: key } }),
      codes({ source: { name: 'x', kind: key } }),
    ]).toEqual([
      ['unknown-outcome'],
      ['invalid-unit'],
      ['invalid-evidence'],
      ['invalid-stance'],
      ['invalid-modality'],
      ['invalid-topic'],
      ['invalid-population-sex'],
      ['invalid-source-kind'],
    ]);
    expect(codes({ figure: { kind: key, value: 1 } }).length).toBe(1);
    expect(codes({ figure: { kind: 'vague', term: key } })).toEqual(['figure-unknown-term']);
    expect(parseFigure(key).ok).toBe(false);
    expect(() =>
      readFigure({ kind: 'vague', term: key, words: key }, defaultConvention),
    ).not.toThrow();
    const report = reconcileClaims([{ figure: 1, outcome: 'killed', place: 'x' }]);
    const misuses: readonly (() => unknown)[] = [
      () => publishAs(report.incidents[0]!, key as never, { claims: report.claims }),
      () =>
        reconcileClaims([{ figure: 1, outcome: 'killed', place: 'x' }], {
          reading: { estimate: key as never },
        }),
      () => reconcileClaims([], JSON.parse(`{"${key}":1}`) as object),
      () => rollup(report, key as never),
      () => renderText(report, { language: key as never }),
      () => parseFigure('1', { language: key as never }),
      () =>
        disputePlot(
          report,
          { incident: report.incidents[0]?.id ?? '', measure: 'killed' },
          { theme: key as never },
        ),
      () => corpusOverview(rollup(report, 'month'), { outcome: key }),
      () => explain(report, [key]),
      () => timeline([], key, key),
    ];
    for (const [at, misuse] of misuses.entries()) {
      let caught: unknown;
      try {
        misuse();
      } catch (error) {
        caught = error;
      }
      expect([at, isMisuseError(caught)]).toEqual([at, true]);
    }
  });
});

test('tables, weights and a linker take such keys', () => {
  for (const [key] of KEYS) {
    expect(() => [
      placeTable([{ id: key, name: key }]),
      actorTable([{ id: key, name: key }]),
      kindTable([{ id: key, names: [key] }]),
    ]).not.toThrow();
    const weights = {
      ...defaultWeights,
      comparisons: { ...defaultWeights.comparisons, [key]: {} },
    };
    expect(linkClaims(claimsOf('x') as never, { weights })).toEqual(
      linkClaims(claimsOf('x') as never),
    );
  }
  expect(Object.keys(codebooks)).not.toContain('constructor');
});
