import { describe, expect, it } from 'vitest';
import {
  explainPair,
  normaliseClaims,
  parseClaims,
  reconcileClaims,
  rollup,
  type ClaimInput,
} from 'casualty-claims';
import { codebookTable, corpusOverview, incidentMap, waterfallPlot } from 'casualty-claims/render';
import { COMPARISONS, COMPARISON_NAMES } from '../../../src/linkage';
import { arabic } from '../../../src/render/arabic';
import { english } from '../../../src/render/english';
import { roundBelow, roundDegrees } from '../../../src/render/picture/map/projection';
import { tollSegments } from '../../../src/render/picture/overview/toll-segments';
import { all, numbers, parsed } from './parsed';

const together = { outcome: 'killed', date: '2016-10-31', report: 'r', event: 'e' } as const;

function lines(svg: string): string[] {
  return all(svg, 'text').map(({ text }) => text.replace(/[\u2068\u2069\u200f]/g, ''));
}

describe('an incident map', () => {
  const claims: ClaimInput[] = [
    {
      ...together,
      id: 'a',
      figure: 3,
      source: 'A',
      place: { name: 'Minyan', lat: 36.2, lon: 37.06, radiusKm: 2 },
    },
    {
      ...together,
      id: 'b',
      figure: 4,
      source: 'B',
      place: { name: 'Minyan', lat: 36.2, lon: 37.06, radiusKm: 2 },
    },
    {
      ...together,
      id: 'c',
      figure: 5,
      source: 'C',
      place: { name: 'The factory', lat: 36.25, lon: 37.1, radiusKm: 0.5 },
    },
    { ...together, id: 'd', figure: 6, source: 'D', place: 'Somewhere' },
  ];
  const report = reconcileClaims(claims);
  const of = { incident: report.incidents[0]?.id ?? '' };
  const svg = incidentMap(report, of);

  it('draws each position once, with a circle of its radius on the scale of the bar', () => {
    const circles = all(svg, 'circle').filter(
      ({ attributes }) => attributes['fill-opacity'] !== undefined,
    );
    const [wide, narrow] = numbers(circles, 'r');
    expect(circles).toHaveLength(2);
    expect((wide ?? 0) / (narrow ?? 1)).toBeCloseTo(4, 1);
    const bar = all(svg, 'path').find(({ attributes }) => attributes['stroke-width'] === '1.4');
    const [from = 0, to = 0] = [...(bar?.attributes['d'] ?? '').matchAll(/L([\d.]+) /g)]
      .map(([, x]) => Number(x))
      .slice(0, 2);
    expect((wide ?? 0) / (to - from)).toBeCloseTo(2 / 2, 1);
    expect(lines(svg)).toContain('2 km');
    // 0.05 degrees of latitude are 5.56 km, and north is up.
    const dots = all(svg, 'circle').filter(({ attributes }) => attributes['r'] === '4');
    const [first, second] = numbers(dots, 'cy');
    expect(((first ?? 0) - (second ?? 0)) / ((wide ?? 1) / 2)).toBeCloseTo(5.56, 1);
    const [west, east] = numbers(dots, 'cx');
    expect(((east ?? 0) - (west ?? 0)) / ((wide ?? 1) / 2)).toBeCloseTo(
      0.04 * 111.195 * Math.cos((36.225 * Math.PI) / 180),
      1,
    );
  });

  it('names what it draws, with its claims, and what has no position', () => {
    expect(lines(svg)).toEqual(
      expect.arrayContaining([
        'Minyan: known to within 2 km.',
        'The factory: known to within 500 m.',
        'Named without a position: Somewhere.',
      ]),
    );
    expect(parsed(svg).flatMap(({ attributes }) => attributes['data-claims'] ?? [])).toEqual([
      '["a","b"]',
      '["c"]',
    ]);
  });

  it('keeps east to the right in Arabic, and words in Arabic', () => {
    const inArabic = incidentMap(report, of, { language: 'ar' });
    expect(numbers(all(inArabic, 'circle'), 'cx')).toEqual(numbers(all(svg, 'circle'), 'cx'));
    expect(lines(inArabic).join(' ')).toContain('أماكن سُميت دون موقع: Somewhere.');
  });

  it('says where nothing has a position, and draws no map then', () => {
    const nowhere = reconcileClaims([{ ...together, figure: 3, place: 'Somewhere' }]);
    const empty = incidentMap(nowhere, { incident: nowhere.incidents[0]?.id ?? '' });
    expect(lines(empty)).toContain('No claim gives a position.');
    expect(all(empty, 'circle')).toEqual([]);
  });

  it('holds together over the antimeridian, and at a pole', () => {
    for (const [a, b] of [
      [
        { lat: 0, lon: 179.9 },
        { lat: 0, lon: -179.9 },
      ],
      [
        { lat: 90, lon: 0 },
        { lat: 89.9, lon: 120 },
      ],
    ] as const) {
      const there = reconcileClaims([
        { ...together, figure: 3, source: 'A', place: { name: 'A', radiusKm: 1, ...a } },
        { ...together, figure: 4, source: 'B', place: { name: 'B', radiusKm: 1, ...b } },
      ]);
      const map = incidentMap(there, { incident: there.incidents[0]?.id ?? '' });
      for (const { attributes } of all(map, 'circle')) {
        expect(Number(attributes['cx'])).toBeGreaterThan(0);
        expect(Number(attributes['cx'])).toBeLessThan(720);
      }
    }
    const dateLine = reconcileClaims([
      {
        ...together,
        figure: 3,
        source: 'A',
        place: { name: 'A', radiusKm: 1, lat: 0, lon: 179.9 },
      },
      {
        ...together,
        figure: 4,
        source: 'B',
        place: { name: 'B', radiusKm: 1, lat: 0, lon: -179.9 },
      },
    ]);
    const words = lines(
      incidentMap(dateLine, { incident: dateLine.incidents[0]?.id ?? '' }),
    ).filter((line) => /° [EW]$/.test(line));
    expect(
      words
        .map((line) => line.slice(-1))
        .sort()
        .join(''),
    ).toMatch(/^E+W+$/);
  });

  it('has round steps', () => {
    expect([roundBelow(7), roundBelow(0.3), roundBelow(1999)]).toEqual([5, 0.2, 1000]);
    expect(roundDegrees([36.11, 36.29], 3)).toEqual({ degrees: [36.15, 36.2, 36.25], decimals: 2 });
  });
});

describe('a codebook table', () => {
  const report = reconcileClaims([
    { ...together, id: 'a', figure: 42, source: 'SOHR', place: 'Aleppo' },
    { ...together, id: 'b', figure: 70, source: 'SANA', place: 'Aleppo' },
  ]);
  const of = { incident: report.incidents[0]?.id ?? '' };

  it('has a column for each codebook, with its entry on a scale over the range', () => {
    const svg = codebookTable(report, { ...of, codebooks: ['acled', 'ucdp'] });
    expect(lines(svg)).toEqual(
      expect.arrayContaining(['ACLED', 'UCDP GED', 'Killed', '42', '42 to 70']),
    );
    const [dot] = all(svg, 'circle');
    const [behind] = all(svg, 'rect').filter(({ attributes }) => attributes['height'] === '10');
    // The lowest figure is where the range begins.
    expect(Number(dot?.attributes['cx'])).toBeCloseTo(Number(behind?.attributes['x']) + 2, 1);
    const [bar] = all(svg, 'rect').filter(({ attributes }) => attributes['height'] === '5');
    expect(Number(bar?.attributes['width'])).toBeCloseTo(
      Number(behind?.attributes['width']) - 2,
      1,
    );
  });

  it('puts the first codebook first in the direction of reading, and breaks into parts where it is narrow', () => {
    const head = (options: object, words: string): number =>
      Number(
        all(codebookTable(report, of, options), 'text').find(
          ({ text }) => text.replace(/[\u2068\u2069\u200f]/g, '') === words,
        )?.attributes['x'],
      );
    expect(head({}, 'ACLED')).toBeLessThan(head({}, 'GTD'));
    expect(head({ language: 'ar' }, 'ACLED')).toBeGreaterThan(head({ language: 'ar' }, 'GTD'));
    expect(
      lines(codebookTable(report, of, { width: 360 })).filter((line) => line === 'Killed'),
    ).toHaveLength(2);
  });

  it('says where none would enter a number', () => {
    const none = reconcileClaims([
      { ...together, figure: 3, outcome: 'surrendered', place: 'Aleppo' },
    ]);
    expect(lines(codebookTable(none, { incident: none.incidents[0]?.id ?? '' }))).toContain(
      'None of these codebooks would enter a number.',
    );
  });
});

describe('a corpus overview', () => {
  const killed = { outcome: 'killed', place: 'Aleppo', source: 'SOHR' } as const;
  const report = reconcileClaims([
    { ...killed, id: 'a', figure: 10, date: '2016-10-02', report: 'r1', event: 'e' },
    { ...killed, id: 'b', figure: 20, date: '2016-10-20', report: 'r2', event: 'e' },
    {
      ...killed,
      id: 'b2',
      figure: 60,
      date: '2016-10-20',
      report: 'r2',
      event: 'e',
      source: 'SANA',
    },
    { ...killed, id: 'c', figure: 'at least 5', date: '2016-12-02', report: 'r3', event: 'e' },
    {
      ...killed,
      id: 'd',
      figure: 3,
      date: { from: '2016-12-31', to: '2017-01-01' },
      place: { name: 'Idlib', level: 'site' },
      report: 'r4',
      event: 'e',
    },
  ]);
  const rolled = rollup(report, 'month');
  const svg = corpusOverview(rolled, { outcome: 'dead' });

  it('stacks what nobody goes below, the disputed part apart, and what may be added', () => {
    const [first] = rolled.buckets[0]?.totals ?? [];
    expect(tollSegments(first!)).toEqual([
      { kind: 'undisputed', from: 0, to: 10 },
      { kind: 'disputed', from: 10, to: 30 },
      { kind: 'possible', from: 30, to: 70 },
    ]);
    const rects = (fill: string): ReturnType<typeof all> =>
      all(svg, 'rect').filter(
        ({ attributes, inside }) =>
          attributes['fill'] === fill && inside.some((one) => one.attributes['class'] === 'bucket'),
      );
    const [solid, disputed, possible] = ['#1764ab', '#df6b20', '#ffffff'].map(
      (fill) => rects(fill)[0],
    );
    const high = [solid, disputed, possible].map((one) => Number(one?.attributes['height']));
    expect(high.map((one) => one / (high[0] ?? 1))).toEqual([
      1,
      expect.closeTo(2, 1),
      expect.closeTo(4, 1),
    ]);
    expect(Number(solid?.attributes['y'])).toBeCloseTo(
      Number(disputed?.attributes['y']) + (high[1] ?? 0),
      1,
    );
    // The month between has no column, and keeps its place.
    const titles = parsed(svg).filter(
      ({ name, inside }) =>
        name === 'title' && inside.some((one) => one.attributes['class'] === 'bucket'),
    );
    expect(titles.map(({ text }) => text)).toEqual([
      'October 2016: 30 to 70 (two incidents, one disputed).',
      'December 2016: 5 or more (one incident).',
    ]);
    expect(lines(svg)).toEqual(
      expect.arrayContaining([
        'October 2016',
        'November 2016',
        'December 2016',
        'Over several months or sides: 3 (one incident).',
      ]),
    );
  });

  it('lets no share be larger than the total that it is part of, and keeps what nothing bounds', () => {
    const agreed = (lower: number) => ({ incidents: 1, range: { lower, upper: lower } });
    expect(tollSegments({ range: { lower: 10, upper: 12 }, agreed: agreed(8) })).toEqual([
      { kind: 'undisputed', from: 0, to: 8 },
      { kind: 'disputed', from: 8, to: 10 },
      { kind: 'possible', from: 10, to: 12 },
    ]);
    expect(tollSegments({ range: { lower: 10, upper: 10 }, agreed: agreed(11) })).toEqual([
      { kind: 'undisputed', from: 0, to: 10 },
    ]);
    expect(tollSegments({ range: { lower: 4, upper: null }, agreed: agreed(0) })).toEqual([
      { kind: 'disputed', from: 0, to: 4 },
      { kind: 'possible', from: 4, to: null },
    ]);
  });

  it('shows places as rows, and says where nothing counts', () => {
    expect(lines(corpusOverview(rollup(report, 'place'), { outcome: 'dead' }))).toEqual(
      expect.arrayContaining(['Aleppo', 'Idlib']),
    );
    expect(lines(corpusOverview(rolled, { outcome: 'wounded' }))).toContain(
      'No incident counts these.',
    );
    expect(() => corpusOverview(rolled, { outcome: 'vaporised' })).toThrow(
      /"vaporised" is not an outcome/,
    );
    expect(() => corpusOverview({} as never, { outcome: 'dead' })).toThrow(/what rollup returns/);
  });
});

describe('a waterfall plot', () => {
  const written = [
    {
      id: 'a',
      figure: 42,
      outcome: 'bodies found',
      source: 'SOHR',
      date: '2014-01-08',
      place: 'Qadi Askar',
      kind: 'execution',
    },
    {
      id: 'b',
      figure: 9,
      outcome: 'killed',
      source: 'SANA',
      date: '2014-01-10',
      place: 'Qadi Askar',
      kind: 'shelling',
    },
  ];
  const report = reconcileClaims(written);
  const pair = explainPair(normaliseClaims(parseClaims(written).claims), 'a', 'b');
  const svg = waterfallPlot(pair, report);

  it('begins each bar where the one before ended, and ends with the sum', () => {
    const seen = pair.findings.filter(({ level }) => level !== 'not-observed');
    const bars = all(svg, 'rect').filter(
      ({ attributes, inside }) => attributes['height'] === '12' && inside.length > 1,
    );
    expect(bars).toHaveLength(seen.length + 2);
    // Where 0 and 1 are, from the first and the last bar.
    const tick = (words: string): number =>
      Number(
        all(svg, 'text').find(
          ({ text, attributes }) => text === words && attributes['text-anchor'] === 'middle',
        )?.attributes['x'],
      );
    const at = (weight: number): number => tick('0') + weight * (tick('+1') - tick('0'));
    let sum = 0;
    for (const [step, weight] of [pair.prior, ...seen.map((one) => one.weight)].entries()) {
      expect(Number(bars[step]?.attributes['x'])).toBeCloseTo(
        Math.min(at(sum), at(sum + weight)),
        0,
      );
      sum += weight;
    }
    expect(sum).toBeCloseTo(pair.weight, 1);
    expect(Number(bars.at(-1)?.attributes['x'])).toBeCloseTo(Math.min(at(0), at(pair.weight)), 0);
    expect(lines(svg)).toEqual(
      expect.arrayContaining([
        'Before anything is compared',
        'When: two days apart',
        'Kind of event: another',
        'In all',
      ]),
    );
    expect(lines(svg).join(' ')).toContain('Not observed, and so neither for nor against: ');
  });

  it('has words for every level of every comparison, in both languages', () => {
    for (const comparison of COMPARISON_NAMES) {
      for (const level of COMPARISONS[comparison]) {
        if (level === 'not-observed') continue;
        for (const language of [english, arabic])
          expect(language.findingWords({ comparison, level })).toContain(': ');
        expect(arabic.findingWords({ comparison, level })).not.toMatch(/\p{Script=Latin}/u);
      }
    }
  });

  it('says why two claims must be of one incident', () => {
    const must = waterfallPlot({ kind: 'must', a: 'a', b: 'b', reason: 'restates' }, report);
    expect(lines(must)).toContain('One restates the other.');
    expect(() => waterfallPlot({} as never, report)).toThrow(/a link of an incident/);
  });
});
