import { describe, expect, test } from 'vitest';
import { normaliseClaims, parseClaims, reconcileIncident, type ClaimInput } from 'casualty-claims';
import { placeTable } from '../../src/normalise/places';

const lineages = (claims: ClaimInput[]): string[] =>
  normaliseClaims(
    parseClaims(claims.map((claim) => ({ outcome: 'killed', figure: 7, ...claim }))).claims,
  ).map(({ origin }) => origin.lineage);

test('a bare kind with an article is not the own voice of the outlet', () => {
  expect(
    lineages([
      { source: 'the activists', via: 'Al Jazeera', report: 'r' },
      { source: 'a doctor', via: 'BBC', report: 'r' },
    ]),
  ).toEqual(['unnamed:the activists@report:r', 'unnamed:a doctor@report:r']);
});

describe('a restatement takes the lineage', () => {
  test('of an unnamed report', () => {
    const [a, b] = lineages([{ id: 'text' }, { id: 'head', restates: 'text' }]);
    expect(b).toBe(a);
  });
  test('of a bare kind in another report', () => {
    const [a, b] = lineages([
      { id: 'text', source: 'activists', report: 'r1' },
      { id: 'again', restates: 'text', report: 'r2' },
    ]);
    expect(b).toBe(a);
  });
  test('of a publisher speaking for itself', () => {
    const [a, b, c] = lineages([
      { id: 'text', via: 'Al Jazeera', report: 'r1' },
      { id: 'again', restates: 'text', via: 'BBC', report: 'r2' },
      { id: 'head', restates: 'text', report: 'r1' },
    ]);
    expect([b, c]).toEqual([a, a]);
  });
});

test('a part of a claim without source or report is of the same voice, so the laws of parts apply', () => {
  const [killed] = reconcileIncident([
    { id: 'w', figure: 42, outcome: 'killed', source: 'activists' },
    { id: 'p', figure: 'at least 21', population: 'fighters', partOf: 'w' },
  ]).measures;
  expect(killed?.accounts[0]?.rest?.bounds).toEqual({ lower: 0, upper: 21 });
});

test('what is only possible is not counted by its parts or its headline either', () => {
  const w: ClaimInput = {
    id: 'w',
    figure: 100,
    outcome: 'killed',
    modality: 'possible',
    source: 'UN',
  };
  expect(
    reconcileIncident([w, { id: 'p', figure: 20, population: 'children', partOf: 'w' }]).measures,
  ).toEqual([]);
  expect(reconcileIncident([w, { id: 'h', figure: 'dozens', restates: 'w' }]).measures).toEqual([]);
});

test.each([
  'activists in Aleppo',
  'الناشطون',
  'الشهود',
  'عدد من الأطباء',
  'المصادر',
  'ناشطون في حلب',
])('"%s" is a bare kind', (source) => {
  expect(parseClaims([{ figure: 1, outcome: 'killed', source }]).claims[0]?.source?.named).toBe(
    false,
  );
});

test.each(['local correspondent', 'its correspondent', "the channel's correspondent", 'مراسلتنا'])(
  '"%s" is the outlet itself',
  (source) => {
    expect(lineages([{ source, via: 'BBC' }])).toEqual(['named:bbc']);
  },
);

test('a place is not resolved to the only entry of its name where the claim says it lies elsewhere', () => {
  expect(
    placeTable([{ id: 'tl', name: 'Tripoli', within: ['Lebanon'] }])({
      name: 'Tripoli',
      within: ['Libya'],
    }).resolved,
  ).toBe(false);
});

test('the origin of a claim with agency and outlet and no source is the agency, the far link', () => {
  expect(lineages([{ via: ['AFP', 'Al Jazeera'] }])).toEqual(['named:afp']);
});
