import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../../src/geo/distance';
import { isMisuseError, reconcileClaims, redact } from 'casualty-claims';

const claim = {
  figure: 3,
  outcome: 'killed',
  date: '2014-01-08',
  place: { name: 'Aleppo', lat: 36.2137, lon: 37.1547, radiusKm: 2 },
} as const;

describe('redact', () => {
  it('keeps what the policy keeps, to the letter', () => {
    const report = reconcileClaims([
      {
        ...claim,
        id: 'a',
        people: ['Milad'],
        source: { name: 'Nour', kind: 'medical' },
        quote: 'q',
        url: 'u',
        note: 'n',
        span: { start: 0, end: 1 },
      },
    ]);
    expect(
      redact(report, {
        people: 'keep',
        informants: 'keep',
        quotes: 'keep',
        urls: 'keep',
        coordinates: 'keep',
        ids: 'keep',
      }),
    ).toEqual({ report, removed: [] });
  });

  it('keeps names of sources of other kinds, and bare kinds, which name nobody', () => {
    const report = reconcileClaims([
      { ...claim, id: 'a', source: 'SOHR' },
      { ...claim, id: 'b', source: 'activists' },
      { ...claim, id: 'c', source: { name: 'Abu Omar', kind: 'activist' } },
    ]);
    expect(redact(report).report.claims.map(({ source }) => source?.name)).toEqual([
      'SOHR',
      'activists',
      'activist 1',
    ]);
    expect(
      redact(report, { informants: ['monitor'] }).report.claims.map(({ source }) => source?.name),
    ).toEqual(['SOHR', 'activists', 'Abu Omar']);
  });

  it('rounds a position so that its radius still holds the true one', () => {
    for (const decimals of [0, 1, 2, 3]) {
      const place = redact(reconcileClaims([claim]), { coordinates: decimals }).report.incidents[0]
        ?.place;
      expect([place?.lat, place?.lon]).toEqual([
        Number((36.2137).toFixed(decimals)),
        Number((37.1547).toFixed(decimals)),
      ]);
      const moved = distanceKm(
        { lat: 36.2137, lon: 37.1547, radiusKm: 0 },
        { lat: place?.lat ?? 0, lon: place?.lon ?? 0, radiusKm: 0 },
      );
      expect(moved + 2).toBeLessThanOrEqual(place?.radiusKm ?? 0);
    }
  });

  it('does not take a short name out of the middle of words, nor out of our own', () => {
    const report = reconcileClaims([
      { ...claim, id: 'a', people: ['Al', 'killed'], place: 'Aleppo of Al', kind: 'air strike' },
    ]);
    const { report: published } = redact(report);
    expect(published.claims[0]).toMatchObject({
      outcome: 'killed',
      place: { name: 'Aleppo of …' },
    });
    expect(published.incidents[0]?.measures[0]?.measure).toEqual({
      outcome: 'killed',
      unit: 'person',
    });
  });

  it.each(['Jean-Luc (Abu) [x] {1} a|b ^$ .* \\d /', '\ud800lone', 'ميلاد الشهابي', 'İstanbul'])(
    'takes %j out of a text that repeats it',
    (name) => {
      const report = reconcileClaims([
        { ...claim, id: 'a', people: [name], place: `near ${name}!` },
      ]);
      expect(redact(report).report.claims[0]?.place?.name).toBe('near …!');
    },
  );

  it.each([
    ['a', 900],
    ['a', 1_000],
    ['ab😀', 1_000],
    ['😀', 7_000],
    ['&lt;', 4_000],
  ])('takes a note of %j, %i times, out of a text that repeats it in capitals', (piece, times) => {
    const note = `${piece}!`.repeat(times).slice(0, 20_000);
    const report = reconcileClaims([{ ...claim, id: 'a', note, people: ['Milad'] }]);
    const [row] = report.incidents[0]?.measures ?? [];
    if (row === undefined) throw new Error('a claim makes a row');
    // Names end at a thousand characters; a label of many may be longer.
    const told = `Milad: ${note}${note.toUpperCase()}${note.slice(1)}.`;
    const longer = {
      ...report,
      incidents: report.incidents.map((incident) => ({ ...incident, kind: told })),
    };
    expect(redact(longer).report.incidents[0]?.kind).toBe(`…: ……${note.slice(1)}.`);
  });

  it('removes rejected input and what issues received, and says so', () => {
    const { report, removed } = redact(
      reconcileClaims([
        { id: 'a', figure: 'forty-twoish', outcome: 'killed', people: ['Milad'] },
        { ...claim, Milad: 1 },
      ] as unknown),
    );
    expect(report.rejected.map(({ input, issues }) => [input, issues[0]?.received])).toEqual([
      [null, '…'],
    ]);
    expect(JSON.stringify(report)).not.toMatch(/Milad|forty/);
    expect(removed.at(-1)?.what).toBe('rejected-input');
  });

  it('keeps quotes of claims that have some of them, and adds none to the rest', () => {
    const report = reconcileClaims([
      { ...claim, id: 'a', quote: 'q' },
      { ...claim, id: 'b', note: 'n', span: { start: 0, end: 1 } },
    ]);
    const { report: published, removed } = redact(report, {
      quotes: 'keep',
      ids: 'keep',
      coordinates: 'keep',
    });
    expect([published.claims, removed]).toEqual([report.claims, []]);
  });

  it('takes positions away, and gives one that had no radius the radius of the rounding alone', () => {
    const report = reconcileClaims([
      { ...claim, place: { name: 'Aleppo', lat: 36.2137, lon: 37.1547 } },
    ]);
    expect(redact(report, { coordinates: 'remove' }).report.claims[0]?.place).toEqual({
      name: 'Aleppo',
    });
    expect(redact(report, { coordinates: 1 }).report.claims[0]?.place).toEqual({
      name: 'Aleppo',
      lat: 36.2,
      lon: 37.2,
      radiusKm: 7.9,
    });
  });

  it('numbers the claims that were not yet known on the day of a replay, and those that wait for them', () => {
    const report = reconcileClaims(
      [
        { ...claim, id: 'early', reportedOn: '2014-01-08' },
        { ...claim, id: 'whole', reportedOn: '2014-01-10' },
        {
          id: 'part',
          figure: 1,
          population: 'children',
          partOf: 'whole',
          reportedOn: '2014-01-08',
        },
      ],
      { whatIf: { asOf: '2014-01-09' } },
    );
    expect(report.replay?.notYet).toEqual(['whole']);
    const { replay } = redact(report).report;
    expect(JSON.stringify(replay)).not.toMatch(/whole|part"|early/);
    expect([replay?.notYet.length, replay?.waiting.length]).toEqual([1, 1]);
  });

  it('keeps ids in rejected claims and issues where it keeps ids', () => {
    const { report } = redact(
      reconcileClaims([
        { id: 'a', figure: 'forty-twoish', outcome: 'killed' },
        { ...claim, id: 'b', extent: 'most' },
      ]),
      { ids: 'keep' },
    );
    expect([
      report.rejected.map(({ claimId }) => claimId),
      report.issues.map(({ claimId }) => claimId),
    ]).toEqual([['a'], ['a', 'b']]);
  });

  it('keeps ids only where none of them repeats a name that was removed; else it numbers them and says so', () => {
    const plain = redact(
      reconcileClaims([
        { ...claim, id: 'a', people: ['Milad Shihabi'] },
        { ...claim, id: 'b' },
      ]),
      { ids: 'keep' },
    );
    expect([
      plain.report.claims.map(({ id }) => id),
      plain.removed.map(({ what }) => what),
    ]).toEqual([
      ['a', 'b'],
      ['people', 'coordinates'],
    ]);
    const telling = redact(
      reconcileClaims([
        { ...claim, id: 'a', people: ['Milad Shihabi'] },
        { ...claim, id: 'b', report: 'sheet/milad shihabi.pdf' },
      ]),
      { ids: 'keep' },
    );
    expect(JSON.stringify(telling)).not.toMatch(/milad/i);
    expect([
      telling.report.claims.map(({ id, report }) => [id, report]),
      telling.removed.at(-1),
    ]).toEqual([
      [
        ['claim-1', undefined],
        ['claim-2', 'report-1'],
      ],
      { what: 'ids', claimIds: ['claim-1', 'claim-2'] },
    ]);
  });

  it('knows the names that stand in rejected input, and takes them out of what is left', () => {
    const report = reconcileClaims([
      { ...claim, id: 'a', place: 'the house of Milad Shihabi', kind: 'raid on Dr. Nour' },
      {
        id: 'Milad Shihabi, 1',
        figure: -1,
        outcome: 'killed',
        people: ['Milad Shihabi', 7],
        source: { name: 'Dr. Nour', kind: 'medical' },
      },
    ] as unknown);
    for (const ids of ['keep', 'number'] as const)
      expect(JSON.stringify(redact(report, { ids }))).not.toMatch(/Milad|Nour/);
  });

  it.each([-1, 7, 0.5, NaN])('refuses %s decimals', (coordinates) => {
    let thrown: unknown;
    try {
      redact(reconcileClaims([claim]), { coordinates });
    } catch (error) {
      thrown = error;
    }
    expect(isMisuseError(thrown) && thrown.code).toBe('invalid-policy');
  });
});
