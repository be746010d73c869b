import { describe, expect, it } from 'vitest';
import { isMisuseError, reconcileClaims, timeline, type ClaimInput } from 'casualty-claims';
import { disputePlot, timelinePlot, type PictureOptions } from 'casualty-claims/render';
import type { Script } from '../../../src/render/sentences/outside';
import { label } from '../../../src/render/picture/drawing/label';
import { say } from '../../../src/render/sentences/prose';
import { all, numbers, parsed } from './parsed';

const base = {
  outcome: 'killed',
  place: 'West Aleppo',
  date: '2016-10-31',
  kind: 'battle',
  side: 'Syrian army',
  population: 'soldiers',
  report: 'r',
  event: 'e',
} as const;

/** The picture of the only row of claims in one incident. */
function plotOf(claims: readonly ClaimInput[], options: PictureOptions = {}): string {
  const report = reconcileClaims(
    claims.map((claim, at) => ({ id: `c${String(at)}`, ...base, ...claim })),
  );
  const [incident] = report.incidents;
  return disputePlot(
    report,
    { incident: incident?.id ?? '', measure: incident?.measures[0]?.label ?? '' },
    options,
  );
}

const camps: readonly ClaimInput[] = [
  { figure: 'more than 80', source: 'Jaysh al-Fath' },
  { figure: 200, source: 'Suqour al-Sham' },
  { figure: 31, source: 'SANA' },
  { figure: 'dozens', source: 'Al Jazeera' },
  { figure: '40 to 60', source: { name: 'SOHR', kind: 'monitor' } },
];

/** The words of a picture line by line, without marks that are not seen. */
function lines(svg: string): string[] {
  return all(svg, 'text').map(({ text }) => text.replace(/[\u2068\u2069\u200f]/g, ''));
}

describe('a dispute plot', () => {
  const svg = plotOf(camps);
  const rows = parsed(svg).filter(({ attributes }) => attributes['class'] === 'position');
  const marksIn = (row: number, name: string): ReturnType<typeof parsed> =>
    parsed(svg).filter(
      (one) =>
        one.name === name &&
        one.inside.some(
          (around) => around.attributes['data-claims'] === rows[row]?.attributes['data-claims'],
        ) &&
        Number(one.attributes['x'] ?? one.attributes['cx'] ?? 999) > 300,
    );

  it('has a row for each position, smallest first, which names its claims', () => {
    expect(rows.map(({ attributes }) => attributes['data-claims'])).toEqual([
      '["c3"]',
      '["c2"]',
      '["c4"]',
      '["c0"]',
      '["c1"]',
    ]);
    expect(lines(svg)).toEqual(
      expect.arrayContaining([
        'Soldiers killed (side: Syrian army): 31 to 200 (or dozens)',
        'dozens of soldiers killed',
        '31 soldiers killed',
        'SANA (about its own side)',
        '40 to 60 soldiers killed',
        'more than 80 soldiers killed',
        'Jaysh al-Fath (about its enemy)',
        '169 apart',
      ]),
    );
  });

  it('puts every mark where its counts are on the scale that its axis shows', () => {
    // From the ticks of the axis alone: where 0 and 200 are.
    const tick = (words: string): number =>
      Number(
        all(svg, 'text').find(
          ({ text, attributes }) => text === words && attributes['text-anchor'] === 'middle',
        )?.attributes['x'],
      );
    const at = (count: number): number => tick('0') + (count / 200) * (tick('200') - tick('0'));
    const [own] = marksIn(1, 'rect');
    expect(Number(own?.attributes['x']) + 4.5).toBeCloseTo(at(31), 1);
    const [bar, low, high] = marksIn(2, 'rect');
    expect(
      [Number(bar?.attributes['x']), Number(bar?.attributes['width'])].map(Math.round),
    ).toEqual([at(40), at(60) - at(40)].map(Math.round));
    expect([low, high].map((end) => Number(end?.attributes['x']) + 1)).toEqual([
      expect.closeTo(at(40), 1),
      expect.closeTo(at(60), 1),
    ]);
    const [fading] = marksIn(0, 'rect');
    expect(fading?.attributes['fill']).toMatch(/^url\(#.+-fade-both-third\)$/);
    expect(Number(fading?.attributes['x'])).toBeCloseTo(at(24), 1);
    expect(Number(fading?.attributes['x']) + Number(fading?.attributes['width'])).toBeCloseTo(
      at(99),
      1,
    );
    // More than 80: from 81, solid to the end of its reading, dotted from there to the edge.
    const paths = parsed(svg).filter(
      (one) =>
        one.name === 'path' &&
        one.inside.some(({ attributes }) => attributes['data-claims'] === '["c0"]'),
    );
    const dotted = paths.find(({ attributes }) => attributes['stroke-dasharray'] !== undefined);
    const [from = NaN, to = NaN] =
      (dotted?.attributes['d'] ?? '').match(/[\d.]+(?= )/g)?.map(Number) ?? [];
    expect(from).toBeCloseTo(at(100), 1);
    expect(to).toBeGreaterThan(at(200));
    // What was said is where its triangle stands, whose tip is the first point.
    const triangle = paths.find(
      ({ attributes }) =>
        attributes['d']?.endsWith('Z') === true &&
        Number(/^M([\d.]+)/.exec(attributes['d'])?.[1]) > 300,
    );
    expect(Number(/^M([\d.]+)/.exec(triangle?.attributes['d'] ?? '')?.[1])).toBeCloseTo(at(81), 1);
  });

  it('puts the range behind, and on it what most voices allow', () => {
    const [range, ...best] = parsed(svg).filter(
      ({ name, attributes }) =>
        name === 'rect' &&
        ['#f0f0f0', '#d4d4d4'].includes(attributes['fill'] ?? '') &&
        Number(attributes['height']) > 50,
    );
    const tick = (words: string): number =>
      Number(
        all(svg, 'text').find(
          ({ text, attributes }) => text === words && attributes['text-anchor'] === 'middle',
        )?.attributes['x'],
      );
    expect(Number(range?.attributes['x']) + Number(range?.attributes['width'])).toBeCloseTo(
      tick('200'),
      1,
    );
    const at = (count: number): number => tick('0') + (count / 200) * (tick('200') - tick('0'));
    // 31 lies in "dozens" as well, 40 to 60 too, and what "more than 80" is usually read as.
    expect(
      best.map(({ attributes }) => Number(attributes['x']) + Number(attributes['width']) / 2),
    ).toEqual([31, 50, 90].map((count) => expect.closeTo(at(count), 1) as unknown));
    expect(lines(svg)).toContain('counts that two of five voices allow, as usually read');
  });

  it('shows zero, one and a million on one line, and says that steps multiply', () => {
    const huge = plotOf([
      { figure: 1, source: 'SANA' },
      { figure: 1_000_000, source: 'Suqour al-Sham' },
      { figure: { kind: 'none' }, source: 'TASS' },
    ]);
    const ticks = all(huge, 'text').filter(
      ({ attributes }) => attributes['text-anchor'] === 'middle',
    );
    expect(ticks.map(({ text }) => text)).toEqual(expect.arrayContaining(['0', '1', '1,000,000']));
    expect(lines(huge)).toContain('Logarithmic scale: equal steps multiply.');
    const zero = all(huge, 'circle').filter(({ attributes }) => Number(attributes['cx']) > 300);
    expect(Number(zero[0]?.attributes['cx'])).toBeCloseTo(
      Number(ticks.find(({ text }) => text === '0')?.attributes['x']),
      1,
    );
  });

  it('shows hollow what follows for parts and rest, and leaves out what only says that a part is at most the whole', () => {
    const shown = plotOf([
      {
        id: 'bodies',
        figure: 42,
        outcome: 'bodies found',
        source: 'SOHR',
        population: undefined,
        side: undefined,
      },
      {
        id: 'activists',
        figure: 'at least 5',
        population: 'activists',
        partOf: 'bodies',
        outcome: undefined,
        side: undefined,
      },
      {
        id: 'fighters',
        figure: 'at least 21',
        population: 'fighters',
        partOf: 'bodies',
        outcome: undefined,
        side: undefined,
      },
    ] as unknown as ClaimInput[]);
    const hollow = all(shown, 'rect').filter(
      ({ attributes, inside }) =>
        attributes['fill'] === '#ffffff' &&
        inside.some((one) => one.attributes['class'] === 'position'),
    );
    const tick = (words: string): number =>
      Number(
        all(shown, 'text').find(
          ({ text, attributes }) => text === words && attributes['text-anchor'] === 'middle',
        )?.attributes['x'],
      );
    const at = (count: number): number => tick('0') + (count / 40) * (tick('40') - tick('0'));
    expect(
      hollow.map(({ attributes }) =>
        [attributes['x'], Number(attributes['x']) + Number(attributes['width'])].map(Number),
      ),
    ).toEqual(
      [
        [5, 21],
        [21, 37],
        [0, 16],
      ].map((ends) => ends.map((end) => expect.closeTo(at(end), 1) as unknown)),
    );
    expect(lines(shown)).toEqual(
      expect.arrayContaining([
        'among them at least 5 activists',
        'among them at least 21 fighters',
      ]),
    );
  });

  it('counts the positions beyond the fortieth and the voices beyond the third', () => {
    const many = plotOf(
      Array.from({ length: 45 }, (_, at) => ({ figure: 10 + at, source: `S${String(at)}` })),
    );
    expect(
      parsed(many).filter(({ attributes }) => attributes['class'] === 'position'),
    ).toHaveLength(40);
    expect(lines(many)).toContain('… and 5 more.');
    expect(
      lines(
        plotOf(Array.from({ length: 5 }, (_, at) => ({ figure: 10, source: `S${String(at)}` }))),
      ),
    ).toContain('and two more voices');
  });

  it('is mirrored in Arabic, except that numbers run from left to right', () => {
    const arabic = plotOf(camps, { language: 'ar' });
    const [root] = parsed(arabic);
    expect([root?.attributes['direction'], root?.attributes['lang']]).toEqual(['rtl', 'ar']);
    // What begins a line has no anchor: its start, which is at the right.
    const [title] = all(arabic, 'text');
    expect([title?.attributes['x'], title?.attributes['text-anchor']]).toEqual(['704', undefined]);
    const ticks = all(arabic, 'text').filter(
      ({ text, attributes }) =>
        attributes['text-anchor'] === 'middle' && /^\u200f?[\d,]+$/.test(text),
    );
    const places = numbers(ticks, 'x');
    expect(ticks.map(({ text }) => Number(text.replace(/\D/g, '')))).toEqual([
      0, 50, 100, 150, 200,
    ]);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(Math.max(...places)).toBeLessThan(704 - 0.4 * 688);
  });

  it('anchors words by the direction of reading, and by side where a side is meant', () => {
    const anchor = (script: Script, at?: 'start' | 'middle' | 'end' | 'left' | 'right'): string =>
      /text-anchor="(\w+)"/.exec(
        label(
          say`x`,
          { x: 100, y: 0, size: 10, fill: '#000000', ...(at === undefined ? {} : { at }) },
          { script, width: 200 },
        ),
      )?.[1] ?? 'start';
    expect(
      (['start', 'middle', 'end', 'left', 'right'] as const).map((at) => anchor('Latin', at)),
    ).toEqual(['start', 'middle', 'end', 'start', 'end']);
    expect(
      (['start', 'middle', 'end', 'left', 'right'] as const).map((at) => anchor('Arabic', at)),
    ).toEqual(['start', 'middle', 'end', 'end', 'start']);
  });

  it('isolates a name in another script, whole on every line', () => {
    const arabic = plotOf(
      [
        { figure: 3, source: 'The Committee of Many Latin Words That Is Long Enough to Wrap' },
        { figure: 4, source: 'SANA' },
      ],
      { language: 'ar' },
    );
    for (const { text } of all(arabic, 'text')) {
      expect(text.replace(/[^\u2068\u2069]/g, '')).toMatch(/^(?:\u2068\u2069)*$/);
      expect(text.replace(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  it('is an image with a title and a description, whose ids are the same on every run and begin as asked', () => {
    const [root, title, desc] = parsed(svg);
    expect([root?.attributes['role'], root?.attributes['aria-labelledby']]).toEqual([
      'img',
      `${title?.attributes['id'] ?? ''} ${desc?.attributes['id'] ?? ''}`,
    ]);
    expect(title?.text).toBe('Soldiers killed (side: Syrian army): 31 to 200 (or dozens)');
    expect(desc?.text).toContain(
      '31 soldiers killed (SANA) and 200 soldiers killed (Suqour al-Sham) cannot both be true as worded: 169 apart.',
    );
    expect(plotOf(camps)).toBe(svg);
    const ids = (picture: string): string[] =>
      parsed(picture).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids(svg)).size).toBe(ids(svg).length);
    for (const id of ids(plotOf(camps, { idPrefix: 'fig-1' }))) expect(id).toMatch(/^fig-1-/);
    // Two pictures on one page: another row, language or theme, other ids.
    const others = [
      plotOf(camps, { language: 'ar' }),
      plotOf(camps, { theme: 'grey' }),
      plotOf([{ figure: 3, source: 'A', outcome: 'wounded' }]),
    ];
    for (const other of others)
      expect(ids(other).filter((id) => ids(svg).includes(id))).toEqual([]);
  });

  it('is the same whatever the order of the claims', () => {
    const claims = camps.map((claim, at) => ({ id: `c${String(at)}`, ...claim }));
    expect(plotOf([...claims].reverse())).toBe(plotOf(claims));
  });

  it.each([
    ['a width', { width: 12 }, /options\.width is 12/],
    ['a theme', { theme: 'neon' }, /the themes are colour, grey/],
    ['a prefix', { idPrefix: '1"x' }, /options\.idPrefix/],
    ['a language', { language: 'xx' }, /the languages are en, ar/],
    ['an option', { colour: 'red' }, /there is no option "colour"/],
  ])('refuses %s that does not exist', (_what, options, message) => {
    expect(() => plotOf(camps, options as PictureOptions)).toThrow(message);
  });

  it('refuses an incident and a row that the report does not have, and what is no report', () => {
    const report = reconcileClaims([{ ...base, figure: 3 }]);
    const incident = report.incidents[0]?.id ?? '';
    const attempts = [
      () => disputePlot(report, { incident: 'x', measure: 'killed' }),
      () => disputePlot(report, { incident, measure: 'x' }),
      () => disputePlot({} as never, { incident, measure: 'x' }),
    ];
    for (const attempt of attempts) {
      try {
        attempt();
        expect.unreachable();
      } catch (error) {
        expect(isMisuseError(error)).toBe(true);
      }
    }
  });
});

describe('a timeline plot', () => {
  const { outcome, place, date, kind, side, population } = base;
  const setting = { outcome, place, date, kind, side, population };
  const claims = [
    {
      ...setting,
      id: 'first',
      figure: 'more than 80',
      source: 'Jaysh al-Fath',
      reportedOn: '2016-11-01',
    },
    { ...setting, id: 'army', figure: 31, source: 'SANA', reportedOn: '2016-11-02' },
    { ...setting, id: 'later', figure: 95, source: 'Jaysh al-Fath', reportedOn: '2016-11-05' },
  ];
  const report = reconcileClaims(claims);
  const of = {
    incident: report.incidents[0]?.id ?? '',
    measure: report.incidents[0]?.measures[0]?.label ?? '',
  };
  const steps = timeline(claims, of.incident, of.measure);
  const svg = timelinePlot(steps, report, of);

  it('numbers and tells each step, and draws its range at the day and the counts', () => {
    expect(parsed(svg).flatMap(({ attributes }) => attributes['data-step'] ?? [])).toEqual([
      '2016-11-01',
      '2016-11-02',
      '2016-11-05',
    ]);
    const bands = all(svg, 'rect').filter(
      ({ attributes }) => attributes['fill-opacity'] === '0.16' && Number(attributes['width']) > 40,
    );
    const [a, b, c] = numbers(bands, 'x');
    expect(((c ?? 0) - (a ?? 0)) / ((b ?? 0) - (a ?? 0))).toBeCloseTo(4, 1);
    const tick = (words: string): number =>
      Number(
        all(svg, 'text').find(
          ({ text, attributes }) => text === words && attributes['text-anchor'] === 'end',
        )?.attributes['y'],
      ) - 4;
    const at = (count: number): number => tick('0') + (count / 80) * (tick('80') - tick('0'));
    expect(Number(bands[1]?.attributes['y'])).toBeCloseTo(at(81), 1);
    expect(Number(bands[1]?.attributes['y']) + Number(bands[1]?.attributes['height'])).toBeCloseTo(
      at(31),
      1,
    );
    expect(lines(svg).join(' ')).toContain('5 November 2016: 31 to 95 soldiers killed');
  });

  it('gives a step with a disagreement a square number, one without a round one', () => {
    const marks = parsed(svg).filter(
      ({ name, attributes }) =>
        (name === 'circle' || (name === 'rect' && attributes['width'] === '16')) &&
        attributes['stroke-width'] === '1.6',
    );
    // Over the graph and in the list, and once each in the legend.
    expect(marks.map(({ name }) => name).sort()).toEqual([
      'circle',
      'circle',
      'circle',
      'rect',
      'rect',
      'rect',
      'rect',
      'rect',
    ]);
  });

  it('runs from left to right in Arabic too, with its numbers at the right', () => {
    const arabic = timelinePlot(steps, report, of, { language: 'ar' });
    const bands = numbers(
      all(arabic, 'rect').filter(
        ({ attributes }) =>
          attributes['fill-opacity'] === '0.16' && Number(attributes['width']) > 40,
      ),
      'x',
    );
    expect([...bands].sort((a, b) => a - b)).toEqual(bands);
    expect(
      Number(
        all(arabic, 'text').find(({ text }) => text.replace(/\u200f/g, '') === '80')?.attributes[
          'x'
        ],
      ),
    ).toBeGreaterThan(650);
  });

  it('draws nothing where nobody’s figure stands, and refuses what is no timeline', () => {
    const [first] = steps;
    const empty = {
      ...first!,
      range: null,
      voices: null,
      accounts: [],
      asserted: null,
      because: [],
      changedBy: [],
    };
    expect(timelinePlot([empty], report, of)).toContain('no figure that still stands');
    for (const wrong of [[], null, [{ ...first!, day: 'x' }]])
      expect(() => timelinePlot(wrong as never, report, of)).toThrow(/steps that timeline returns/);
  });
});
