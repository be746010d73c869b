import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollup, type Report } from 'casualty-claims';
import type { ScoredPair } from 'casualty-claims/linkage';
import type { TimelineStep } from 'casualty-claims/types';
import {
  codebookTable,
  corpusOverview,
  disputePlot,
  incidentMap,
  timelinePlot,
  waterfallPlot,
  type PictureOptions,
} from 'casualty-claims/render';
import { ATTRIBUTES, ELEMENTS } from '../../../src/render/picture/drawing/element';
import { textWidth } from '../../../src/render/picture/drawing/text-width';
import { runs } from '../../runs';
import { account, atLeast, claim, dozens, exact, incident, pair, report, row } from '../reports';
import { parsed } from './parsed';

/** A report in which one string from outside stands everywhere that one can. */
function reportWith(name: string): Report {
  const [one, two, three] = [
    account(
      name,
      { kind: 'vague', term: `x${name}`, words: name },
      { publishers: [name], claimId: name },
    ),
    account(`${name}2`, exact(42), { interest: 'for' }),
    account('SOHR', atLeast(7), { interest: 'against' }),
  ];
  const rows = [
    row([one, two, three], {
      label: name,
      disagreements: [pair('strained', two, three, { gap: 35 })],
    }),
    row([account('A', dozens)], {
      label: 'side',
      measure: { outcome: 'seized', unit: 'vehicle', type: name, side: name },
    }),
  ];
  const place = { name, lat: 36.2, lon: 37.1, radiusKm: 2, within: [name] };
  return report(
    [
      incident(rows, {
        id: name,
        place,
        kind: name,
        claimIds: [name, 'c'],
        date: { from: '2014-01-08', to: '2014-01-08' },
      }),
    ],
    {
      claims: [
        claim(name, {
          figure: exact(1),
          outcome: 'killed',
          source: { name, named: true },
          place: { name, lat: 36.21, lon: 37.12 },
        }),
        claim('c', {
          figure: exact(1),
          outcome: 'killed',
          source: { name, named: true },
          place: { name: `${name}3` },
        }),
      ],
    },
  );
}

/** Every picture of such a report. */
function picturesOf(name: string, options: PictureOptions): readonly string[] {
  const told = reportWith(name);
  const of = { incident: name, measure: name };
  const step: TimelineStep = {
    day: '2014-01-09',
    range: { lower: 7, upper: 42 },
    openAbove: true,
    asserted: null,
    accounts: told.incidents[0]?.measures[0]?.accounts ?? [],
    voices: { lower: 1, upper: 2 },
    disagreements: 1,
    changedBy: [name],
    because: [{ kind: 'claim-added', claimId: name, lineage: name }],
  };
  const scored: ScoredPair = {
    a: name,
    b: 'c',
    weight: 1,
    prior: 2,
    findings: [{ comparison: 'place', level: 'same', weight: -1 }],
  };
  return [
    disputePlot(told, of, options),
    timelinePlot([step], told, of, options),
    incidentMap(told, of, options),
    codebookTable(told, of, options),
    corpusOverview(rollup(told, 'place'), { outcome: 'dead' }, options),
    corpusOverview(rollup(told, 'month'), { outcome: 'dead' }, options),
    waterfallPlot(scored, told, options),
  ];
}

const PIECES = [
  '\n',
  '\r\n',
  '\u2028',
  '\u202e',
  '\u2067',
  '\u2069',
  '\u2068',
  '\u200b',
  '\u0000',
  '\u001b[31m',
  '<script>alert(1)</script>',
  '</svg>',
  ']]>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?xml ',
  '&lt;',
  '&#0;',
  '&xxe;',
  '"',
  "'",
  ' onload="x"',
  'javascript:',
  'url(http://evil)',
  'href="http://evil"',
  'حلب',
  'المرصد السوري لحقوق الإنسان في حلب ودمشق وحمص ',
  'SOHR',
  ' ',
  '\ud800',
  '\ufffe',
  '\uffff',
  '\u{1f600}',
  'ا\u0301\u0301\u0301\u0301\u0301\u0301',
  '42 dead',
  '__proto__',
  'W'.repeat(300),
  '\t',
  '漢字',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 12,
  })
  .map((pieces) => `x${pieces.join('')}`);
const options: fc.Arbitrary<PictureOptions> = fc.record({
  language: fc.constantFrom('en', 'ar'),
  theme: fc.constantFrom('colour', 'grey'),
  width: fc.constantFrom(320, 470, 720, 1400),
});

/**
 * What may stand in an attribute that paints: a colour, nothing, or a colour of the same picture.
 */
const PAINT = /^(?:#[0-9a-f]{6}|none|url\(#[A-Za-z][\w-]*\))$/;

function checkHarmless(svg: string): void {
  const elements = parsed(svg);
  expect(
    elements
      .map(({ name }) => name)
      .filter((name) => !(ELEMENTS as readonly string[]).includes(name)),
  ).toEqual([]);
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { attributes } of elements) {
    for (const [name, value] of Object.entries(attributes)) {
      expect(ATTRIBUTES).toContain(name);
      expect(name).not.toMatch(/^on|href|style|src/i);
      if (name === 'fill' || name === 'stroke') expect(value).toMatch(PAINT);
      if (value.startsWith('url(#')) expect(ids).toContain(value.slice(5, -1));
      if (name === 'd') expect(value).toMatch(/^[MLZ\d. -]*$/);
      if (name === 'data-claims') expect(Array.isArray(JSON.parse(value))).toBe(true);
    }
  }
  for (const { text } of elements) {
    expect(text).not.toMatch(
      /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202a-\u202e\u2066\u2067\u200b\u200e\u061c]/u,
    );
  }
}

/** No line runs out of the picture, by widths that are never too small. */
function checkInside(svg: string): void {
  const elements = parsed(svg);
  const width = Number(elements[0]?.attributes['width']);
  const isRightToLeft = elements[0]?.attributes['direction'] === 'rtl';
  for (const { name, attributes, text } of elements) {
    if (name !== 'text') continue;
    const wide = textWidth(
      text,
      Number(attributes['font-size']),
      attributes['font-weight'] === 'bold',
    );
    const anchor = attributes['text-anchor'] ?? 'start';
    const x = Number(attributes['x']);
    const left =
      anchor === 'middle' ? x - wide / 2 : (anchor === 'end') === isRightToLeft ? x : x - wide;
    expect(left, text).toBeGreaterThanOrEqual(-1);
    expect(left + wide, text).toBeLessThanOrEqual(width + 1);
  }
}

describe('a string from outside, in any picture', () => {
  it('is harmless text: the picture is well-formed, holds only what pictures hold, and points to nothing outside', () => {
    fc.assert(
      fc.property(hostile, options, (name, chosen) => {
        for (const svg of picturesOf(name, chosen)) checkHarmless(svg);
      }),
      runs(30),
    );
  });

  it('never runs out of the picture', () => {
    fc.assert(
      fc.property(hostile, options, (name, chosen) => {
        for (const svg of picturesOf(name, chosen)) checkInside(svg);
      }),
      runs(30),
    );
  });

  it('changes nothing that is drawn but words: the same marks, whatever a voice is called', () => {
    const circles = (svg: string): string[] =>
      parsed(svg)
        .filter(({ name }) => name === 'circle')
        .map(({ attributes }) => attributes['cx'] ?? '');
    fc.assert(
      fc.property(hostile, (name) => {
        expect(circles(picturesOf(name, {})[0] ?? '')).toEqual(
          circles(picturesOf('xy', {})[0] ?? ''),
        );
      }),
      runs(20),
    );
  });

  it('of ten thousand letters is cut with an ellipsis where it is drawn, and whole in the title of its mark', () => {
    const long = `Committee ${'abcdefghi '.repeat(1000)}end`;
    for (const language of ['en', 'ar'] as const) {
      const [plot = '', , map = ''] = picturesOf(long, { language });
      checkHarmless(plot);
      const told = (svg: string): string =>
        parsed(svg)
          .filter(({ name, inside }) => name === 'title' && inside.length > 1)
          .map(({ text }) => text)
          .join('\n');
      expect(
        parsed(plot)
          .filter(({ name }) => name === 'text')
          .some(
            ({ text }) => (text.includes('Committee') && text.includes('…')) || text.endsWith('…'),
          ),
      ).toBe(true);
      expect(told(plot)).toContain('abcdefghi end');
      expect(told(map)).toContain('abcdefghi end');
      for (const { name, text } of parsed(plot))
        if (name === 'text') expect(text.length).toBeLessThan(200);
    }
  });
});
