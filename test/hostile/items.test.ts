import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  parseActors,
  parseClaims,
  parseFigure,
  parseGazetteer,
  parseKinds,
  parseReport,
  reconcileClaims,
  redact,
  type Issue,
} from 'casualty-claims';
import { collectClaims, readCsv, readJson, readNdjson } from 'casualty-claims/io';
import { renderMarkdown, renderText } from 'casualty-claims/render';
import { sameReport, violations } from 'casualty-claims/testing';
import { draftClaims } from 'casualty-claims/text';

/**
 * The list of hostile input that the library holds out against, an item a row, and where it is
 * tried: in a test of this file (its title begins with the item) or in the file named. Who adds an
 * item to the list adds a row.
 */
const ITEMS: readonly (readonly [item: string, where: string])[] = [
  ['prototype keys', 'test/hostile/prototype-keys.test.ts'],
  ['cycles', ''],
  ['lone surrogates', 'test/hostile/printed.test.ts'],
  ['right-to-left overrides', 'test/hostile/printed.test.ts'],
  ['control characters', 'test/hostile/printed.test.ts'],
  ['the same on the command line', 'test/cli/hostile.test.ts'],
  ['names in text and Markdown', 'test/render/hostile.prop.ts'],
  ['names in pictures', 'test/render/picture/hostile.prop.ts'],
  ['names in the page', 'test/browser/sealed.browser.ts'],
  ['10 MB strings', ''],
  ['deep nesting', ''],
  ['NaN, −0, Infinity', ''],
  ['numbers past 2^53', ''],
  ['years 1 and 9999', 'test/hostile/dates.test.ts'],
  ['millions of issues', ''],
  ['Levantine, Maghrebi and Hijri months', 'test/hostile/dates.test.ts'],
  ['shared tables', 'test/hostile/frozen.test.ts'],
  ['super-linear expressions', ''],
  ['random input', 'test/report/hostile.prop.ts'],
];

test.each(ITEMS)('%s: a test tries it', (item, where) => {
  if (where !== '') expect(existsSync(where)).toBe(true);
  else expect(readFileSync('test/hostile/items.test.ts', 'utf8')).toContain(`describe('${item}'`);
});

const claim = {
  id: 'a',
  figure: 3,
  outcome: 'killed',
  date: '2016-10-01',
  place: 'Aleppo',
  source: 'A',
} as const;
const codes = (issues: readonly Issue[]): string[] => issues.map(({ code }) => code);
/** The report of claims in any order, and no law broken. */
function sound(claims: readonly unknown[]): ReturnType<typeof reconcileClaims> {
  const report = reconcileClaims(claims);
  expect([
    violations(report),
    sameReport(report, reconcileClaims([...claims].reverse())).text,
  ]).toEqual([[], '']);
  return report;
}

describe('cycles', () => {
  test.each(['partOf', 'restates', 'supersedes', 'denies'] as const)(
    'of references by %s are issues or harmless, and lose no claim',
    (field) => {
      for (const length of [1, 2, 3, 50]) {
        const claims = Array.from({ length }, (_, at) => ({
          ...claim,
          id: `c${String(at)}`,
          [field]: `c${String((at + 1) % length)}`,
          ...(field === 'denies' ? { stance: 'denies' } : {}),
        }));
        const report = sound(claims);
        expect([
          length,
          report.claims.length,
          report.incidents.flatMap(({ claimIds }) => claimIds).length,
        ]).toEqual([length, length, length]);
        if (field === 'partOf' || field === 'restates')
          expect(codes(report.issues).filter((code) => code === 'looped-reference')).toHaveLength(
            length,
          );
        expect(renderText(report).length).toBeGreaterThan(0);
      }
    },
  );

  test('of two kinds of references are found too', () => {
    const report = sound([
      { ...claim, id: 'x', partOf: 'y' },
      { ...claim, id: 'y', restates: 'z' },
      { ...claim, id: 'z', supersedes: 'x' },
      { ...claim, id: 'w', restates: 'v' },
      { ...claim, id: 'v', partOf: 'w' },
    ]);
    expect(codes(report.issues)).toEqual(['looped-reference', 'looped-reference']);
  });

  test('of objects are refused, in every field', () => {
    const circle: Record<string, unknown> = { name: 'x' };
    circle['within'] = [circle];
    circle['anyOf'] = [circle];
    for (const field of [
      'id',
      'figure',
      'outcome',
      'population',
      'type',
      'people',
      'side',
      'by',
      'source',
      'via',
      'basedOn',
      'date',
      'place',
      'kind',
      'note',
      'span',
      'unheard',
    ]) {
      const { claims, rejected, issues } = parseClaims([{ ...claim, [field]: circle }]);
      expect([field, claims.length + rejected.length, issues.length]).toEqual([field, 1, 1]);
      sound([{ ...claim, [field]: circle }]);
    }
    for (const parse of [parseGazetteer, parseActors, parseKinds])
      expect(
        parse([{ id: 'a', name: circle, names: circle, within: circle, partOf: circle }]).entries,
      ).toHaveLength(parse === parseKinds ? 1 : 0);
    expect(parseReport(circle).ok).toBe(false);
  });

  test('of places, actors and kinds in their tables end', () => {
    const gazetteer = [
      { id: 'p', name: 'P', within: ['q'] },
      { id: 'q', name: 'Q', within: ['p'] },
    ];
    const actors = [
      { id: 'm', name: 'M', partOf: ['n'] },
      { id: 'n', name: 'N', partOf: ['m'] },
    ];
    const kinds = [
      { id: 'k', partOf: ['l'], names: ['K'] },
      { id: 'l', partOf: ['k'], names: ['L'] },
    ];
    const claims = [
      { ...claim, place: 'P', side: 'M', kind: 'K' },
      { ...claim, id: 'b', place: 'Q', side: 'N', kind: 'L', source: 'B' },
    ];
    expect(violations(reconcileClaims(claims, { names: { gazetteer, actors, kinds } }))).toEqual(
      [],
    );
  });
});

describe('10 MB strings', () => {
  const long = 'x'.repeat(10_000_000);
  test.each([
    'figure',
    'outcome',
    'unit',
    'evidence',
    'population',
    'type',
    'side',
    'by',
    'source',
    'via',
    'date',
    'reportedOn',
    'asOf',
    'place',
    'kind',
    'report',
    'event',
    'partOf',
    'stance',
    'denies',
    'topic',
    'value',
    'quote',
    'url',
    'note',
    'id',
  ] as const)('in %s make one short issue', (field) => {
    const { issues, claims, rejected } = parseClaims([{ ...claim, [field]: long }]);
    expect([
      claims.length + rejected.length,
      issues.length,
      JSON.stringify(issues).length < 3_000,
    ]).toEqual([1, 1, true]);
  });

  test.each([
    '1'.repeat(10_000_000),
    'at least '.repeat(1_000_000),
    'مليون '.repeat(1_000_000),
    ' '.repeat(10_000_000),
    '1,'.repeat(5_000_000),
  ])('as a figure are refused', (phrase) => {
    expect(parseFigure(phrase).ok).toBe(false);
  });

  test('in a cell, a header, a line and an article are read or refused', async () => {
    const header = await collectClaims(readCsv(`figure,${'o'.repeat(10_000_000)}\n1,killed\n`));
    expect(JSON.stringify(header.issues).length).toBeLessThan(5_000);
    const cell = await collectClaims(
      readCsv(
        `figure,outcome,date,place\n1,killed,${' 1'.repeat(100_000)},${'y'.repeat(10_000_000)}\n`,
      ),
    );
    expect(codes(parseClaims(cell.claims).issues)).toEqual(
      expect.arrayContaining(['invalid-place']),
    );
    expect(
      JSON.stringify((await collectClaims(readNdjson(`{"note":"${long}"`))).issues).length,
    ).toBeLessThan(5_000);
    expect(draftClaims('x '.repeat(1_000_000), { language: 'en' }).drafts).toEqual([]);
  });
});

describe('deep nesting', () => {
  const deep = (levels: number): unknown => {
    let made: unknown = 'the end';
    for (let at = 0; at < levels; at += 1) made = at % 2 === 0 ? [made] : { anyOf: made };
    return made;
  };
  test.each([
    'figure',
    'outcome',
    'population',
    'side',
    'source',
    'via',
    'place',
    'date',
    'people',
    'id',
    'note',
    'unheard',
  ])('in %s is refused', (field) => {
    const report = sound([{ ...claim, [field]: deep(100_000) }]);
    expect([
      report.claims.length + report.rejected.length,
      JSON.stringify(report).length < 20_000,
      violations(redact(report).report),
    ]).toEqual([1, true, []]);
  });

  test('in files and stored reports is refused', async () => {
    expect(codes((await collectClaims(readJson('['.repeat(100_000)))).issues)).not.toEqual([]);
    expect(codes((await collectClaims(readNdjson('{"a":'.repeat(100_000)))).issues)).not.toEqual(
      [],
    );
    expect(parseReport({ ...reconcileClaims([claim]), claims: deep(50_000) }).ok).toBe(false);
    expect(parseGazetteer([{ id: 'a', name: deep(50_000) }]).rejected).toHaveLength(1);
  });
});

describe('NaN, −0, Infinity', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    '%s is refused wherever a number stands',
    (number) => {
      expect(codes(parseClaims([{ ...claim, figure: number }]).issues)).toEqual([
        'figure-not-a-number',
      ]);
      const { claims, issues } = parseClaims([
        {
          ...claim,
          credibility: number,
          place: { name: 'x', lat: number, lon: 1, radiusKm: number },
          span: { start: number, end: 1 },
        },
      ]);
      expect([
        claims[0]?.place,
        claims[0]?.credibility,
        claims[0]?.span,
        issues.length >= 3,
      ]).toEqual([{ name: 'x' }, undefined, undefined, true]);
      for (const figure of [
        { kind: 'at-least', value: number },
        { kind: 'between', low: 1, high: number },
        { kind: 'share', share: { percent: number } },
      ])
        expect(parseClaims([{ ...claim, figure }]).claims).toEqual([]);
    },
  );

  test('−0 is 0, and JSON gives the report back', () => {
    const report = sound([
      { ...claim, figure: -0, place: { name: 'x', lat: -0, lon: -0, radiusKm: -0 } },
      { ...claim, id: 'b', figure: { kind: 'between', low: -0, high: 4 } },
    ]);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('their words are no figures', () => {
    for (const word of ['NaN', 'Infinity', '-Infinity', '-0', '-5', '1e400', '−5'])
      expect([word, parseFigure(word).ok]).toEqual([word, false]);
  });
});

describe('numbers past 2^53', () => {
  test.each([2 ** 53, 2 ** 53 + 2, 1e21, Number.MAX_VALUE])(
    '%s is refused as too large',
    (number) => {
      expect(codes(parseClaims([{ ...claim, figure: number }]).issues)).toEqual([
        'figure-too-large',
      ]);
      for (const figure of [
        { kind: 'exact', value: number },
        { kind: 'between', low: 1, high: number },
      ])
        expect(parseClaims([{ ...claim, figure }]).rejected).toHaveLength(1);
    },
  );

  test.each([
    '9007199254740992',
    '9007199254740993',
    '9,007,199,254,740,993',
    '٩٠٠٧١٩٩٢٥٤٧٤٠٩٩٣',
    '۹۰۰۷۱۹۹۲۵۴۷۴۰۹۹۳',
    '1 to 9007199254740993',
    'between 1 and 9007199254740993',
    'من 1 إلى 9007199254740993',
    'at least 9007199254740993',
    '10 quadrillion',
    '2 quintillion',
    'ten million billion',
    '99999999 billion',
    '10 كوادريليون',
  ])('%s, in words, is refused as too large', (phrase) => {
    const parsed = parseFigure(phrase);
    expect(parsed.ok ? parsed.value : parsed.issue.code).toBe('figure-too-large');
  });

  test('in a cell, too', async () => {
    const { claims } = await collectClaims(
      readCsv(
        'figure,outcome\n9007199254740993,killed\n٩٠٠٧١٩٩٢٥٤٧٤٠٩٩٣,killed\n9007199254740991,killed\n',
      ),
    );
    const parsed = parseClaims(claims);
    expect([codes(parsed.issues), parsed.claims.map(({ figure }) => figure)]).toEqual([
      ['figure-too-large', 'figure-too-large'],
      [{ kind: 'exact', value: Number.MAX_SAFE_INTEGER, words: '9007199254740991' }],
    ]);
  });

  test('the largest that can be counted goes all the way, and what is widened by it stays a number', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const report = sound([
      { ...claim, figure: most },
      { ...claim, id: 'b', source: 'B', figure: { kind: 'at-least', value: most } },
      { ...claim, id: 'c', source: 'C', figure: { kind: 'about', value: most } },
      { ...claim, id: 'd', source: 'D', figure: { kind: 'between', low: 1, high: most } },
      {
        ...claim,
        id: 'e',
        source: 'A',
        figure: { kind: 'exact', value: most },
        population: 'women',
        partOf: 'a',
      },
      {
        ...claim,
        id: 'f',
        source: 'A',
        figure: { kind: 'exact', value: most },
        population: 'men',
        partOf: 'a',
      },
    ]);
    // What the parts of a conflict sum to may be more than any count.
    const counts = {
      ...report,
      incidents: report.incidents.map((incident) => ({ ...incident, conflicts: [] })),
    };
    for (const number of JSON.stringify(counts).match(/(?<=:)-?\d+(?=[,}\]])/g) ?? [])
      expect([number, Number.isSafeInteger(Number(number))]).toEqual([number, true]);
    expect(renderMarkdown(report)).toContain('9,007,199,254,740,991');
  });
});

describe('millions of issues', () => {
  const keys = (count: number): object =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`key ${String(at)}`, at]));
  test('of one claim are some, and one that says how many more', () => {
    const { claims, issues } = parseClaims([{ ...claim, ...keys(1_000_000) }]);
    expect([claims.length, issues.length, issues.at(-1)?.code, issues.at(-1)?.received]).toEqual([
      1,
      21,
      'more-unknown-fields',
      '"999980 more unknown fields"',
    ]);
    expect(codes(parseClaims([{ ...claim, ...keys(20) }]).issues)).toEqual(
      Array.from({ length: 20 }, () => 'unknown-field'),
    );
  });

  test('of one entry of a table, too', () => {
    for (const parse of [parseGazetteer, parseActors, parseKinds]) {
      const { issues, entries } = parse([{ id: 'a', name: 'A', names: ['A'], ...keys(100_000) }]);
      expect([
        entries.length,
        issues.length <= 22,
        issues.some(({ code }) => code === 'more-unknown-fields'),
      ]).toEqual([1, true, true]);
    }
  });

  test('of a table with as many bad entries cost no more than reading them', () => {
    expect(
      parseGazetteer(Array.from({ length: 100_000 }, (_, at) => ({ id: at }))).rejected,
    ).toHaveLength(100_000);
  });

  test('of the header of a file, too', async () => {
    const { issues, claims } = await collectClaims(
      readCsv(
        `figure,outcome,${Array.from({ length: 50_000 }, (_, at) => `c${String(at)}`).join(',')}\n1,killed\n`,
      ),
    );
    expect([
      claims.length,
      issues.filter(({ code }) => code === 'unknown-column').length,
      issues.find(({ code }) => code === 'more-unread-columns')?.received,
    ]).toEqual([1, 100, '"49900 more columns that are not read"']);
  });

  test('of a million claims are a million, and what is printed is bounded', () => {
    const report = reconcileClaims(
      Array.from({ length: 100_000 }, (_, at) => ({
        id: `c${String(at)}`,
        figure: -1,
        outcome: 'killed',
      })),
    );
    expect([
      report.rejected.length,
      report.issues.length,
      renderText(report).length < 20_000,
      renderMarkdown(report).length < 20_000,
    ]).toEqual([100_000, 100_000, true, true]);
  });
});

describe('super-linear expressions', () => {
  test('are looked for in all of src by the linter', () => {
    const config = readFileSync('eslint.config.js', 'utf8').replaceAll(/\s+/g, ' ');
    const [, files] = /files: (\[[^\]]*\]), plugins: \{ regexp \}/.exec(config) ?? [];
    expect([
      files,
      config.includes("'regexp/no-super-linear-backtracking': ['error'"),
      config.includes("'regexp/no-super-linear-move': ['error'"),
    ]).toEqual(["['src/**/*.ts']", true, true]);
    // None is made from text, where the linter cannot see it.
    const [, ignored] = /ignores: \[([^\]]*)\]/.exec(config) ?? [];
    expect(ignored?.match(/'[^']+'/g)).toEqual([
      "'dist/'",
      "'coverage/'",
      "'node_modules/'",
      "'reports/'",
      "'.stryker-tmp/'",
      "'site/'",
      "'test/downstream/'",
      "'src/render/page/bundled.js'",
    ]);
  });
});
