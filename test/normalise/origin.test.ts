import { describe, expect, test } from 'vitest';
import { attributionChain } from '../../src/normalise/origin';
import { normaliseClaims, parseClaims, type ClaimInput, type NameTables } from 'casualty-claims';

const normal = (claims: ClaimInput[], tables: NameTables = {}) =>
  normaliseClaims(
    parseClaims(claims.map((claim) => ({ figure: 7, outcome: 'killed', ...claim }))).claims,
    tables,
  );
const lineages = (claims: ClaimInput[], tables?: NameTables): string[] =>
  normal(claims, tables).map(({ origin }) => origin.lineage);
const chain = (claim: ClaimInput): string[] =>
  attributionChain(normal([claim])[0]?.effective as never).map(({ name }) => name);

describe('the attribution chain', () => {
  test('runs from the claimant over the agency to the publisher', () => {
    expect(chain({ source: 'SOHR', via: ['AFP', 'Al Jazeera'] })).toEqual([
      'SOHR',
      'AFP',
      'Al Jazeera',
    ]);
  });

  test('of a report without a source is its publisher, and without a publisher the report', () => {
    expect(chain({ via: 'Al Jazeera', report: 'r1' })).toEqual(['Al Jazeera']);
    expect(chain({ report: 'r1' })).toEqual(['r1']);
    expect(chain({ id: 'a' })).toEqual(['a']);
  });

  test.each([
    ['Al Jazeera', 'Al Jazeera'],
    ['our correspondent', 'Al Jazeera'],
    ["Al Jazeera's correspondent", 'Al Jazeera'],
    ['Al Jazeera reporter', 'al jazeera'],
    ['مراسل الجزيرة', 'الجزيرة'],
    ['مراسلنا', 'الجزيرة'],
  ])('takes %s for the outlet %s itself', (source, via) => {
    expect(chain({ source, via })).toEqual([via]);
  });

  test.each([
    ['activists', 'Al Jazeera'],
    ['BBC correspondent', 'Al Jazeera'],
    ['مراسل العربية', 'الجزيرة'],
    ['SOHR', 'Al Jazeera'],
  ])('keeps %s apart from the outlet %s', (source, via) => {
    expect(chain({ source, via })).toEqual([source, via]);
  });

  test('has the publisher at its far end', () => {
    expect(
      normal([{ source: 'SOHR', via: ['AFP', 'Al Jazeera'] }, { source: 'SOHR' }]).map(
        ({ publisher }) => publisher,
      ),
    ).toEqual(['Al Jazeera', 'SOHR']);
  });
});

describe('a lineage', () => {
  test('of a named origin is one wherever it is quoted, under any of its names', () => {
    const [first, ...rest] = lineages([
      { source: 'Syrian army', via: 'A', report: 'r1' },
      { source: 'الجيش السوري', via: 'B', report: 'r2' },
      { source: 'The Syrian Army' },
    ]);
    expect(rest).toEqual([first, first]);
  });

  test('of a name that no table knows does not depend on case, accents or the article', () => {
    expect(
      new Set(lineages([{ source: 'Al-Jazeera' }, { source: 'al jazeera' }, { source: 'Jazeera' }]))
        .size,
    ).toBe(1);
  });

  test('of a name is another one than of the camp it belongs to', () => {
    expect(new Set(lineages([{ source: 'SANA' }, { source: 'Syrian army' }])).size).toBe(2);
  });

  test('of a bare kind is its word and its report: two reports, two voices', () => {
    expect(
      lineages([
        { source: 'activists', report: 'r1' },
        { source: 'Activists', report: 'r1' },
        { source: 'activists', report: 'r2' },
        { source: 'ناشطون', report: 'r1' },
      ]),
    ).toEqual([
      'unnamed:activists@report:r1',
      'unnamed:activists@report:r1',
      'unnamed:activists@report:r2',
      'unnamed:ناشطون@report:r1',
    ]);
  });

  test('of a bare kind that a named agency passed on is shared by the reports that carry it', () => {
    const agency = { name: 'AFP', kind: 'agency' } as const;
    const [a, b, c] = lineages([
      { source: 'activists', via: [agency, 'X'], report: 'r1' },
      { source: 'activists', via: [agency, 'Y'], report: 'r2' },
      { source: 'activists', via: ['AFP', 'X'], report: 'r3' },
    ]);
    expect(a).toBe(b);
    // Without its kind nobody can tell that it is an agency.
    expect(c).not.toBe(a);
  });

  test('of a source said to be named is one, though its name is a bare kind', () => {
    expect(
      lineages([
        { source: { name: 'Activists', named: true }, report: 'r1' },
        { source: { name: 'activists', named: true }, report: 'r2' },
      ]),
    ).toEqual(['named:activists', 'named:activists']);
  });
});

describe('the camp of an origin', () => {
  const camps = (claims: ClaimInput[], tables?: NameTables) =>
    normal(claims, tables).map(({ origin }) => origin.camp);

  test('is that of its stated side, else of its own name, agencies and ministries too', () => {
    expect(
      camps([
        { source: { name: 'SANA', side: 'rebels' } },
        { source: 'SANA' },
        { source: 'Russian Ministry of Defence' },
        { source: 'SOHR' },
      ]),
    ).toEqual(['syrian-opposition', 'syrian-government', 'syrian-government', null]);
  });

  test('comes from the own table of the user first', () => {
    expect(
      camps([{ source: 'SANA' }], {
        actors: [{ id: 'sana', name: 'Sanaa agency', names: ['SANA'], camp: 'houthi' }],
      }),
    ).toEqual(['houthi']);
  });
});
