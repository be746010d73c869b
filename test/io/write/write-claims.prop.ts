import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseClaims, type Claim, type ClaimInput } from 'casualty-claims';
import {
  collectClaims,
  parseBatch,
  readCsv,
  readJson,
  readNdjson,
  writeClaimsCsv,
  writeClaimsNdjson,
} from 'casualty-claims/io';
import { arbitraryClaims } from 'casualty-claims/testing/arbitraries';
import { runs } from '../../runs';

/** Names and texts that tables find hard. */
const hard = fc
  .oneof(
    fc
      .array(
        fc.constantFrom(
          'a',
          'ب',
          ' ',
          ',',
          ';',
          '|',
          '"',
          "'",
          '\n',
          '\r\n',
          '=',
          '+',
          '-',
          '@',
          '\t',
          '1',
          '{',
          '[',
          ']',
          '}',
          '#',
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => parts.join('')),
    fc.constantFrom(
      '=HYPERLINK("x")',
      '-1',
      '+1',
      "'=x",
      "''",
      '[sic]',
      '{"a":1}',
      '["a"]',
      '"quoted"',
      'true',
      '8/1/2014',
      '2014',
      'null',
    ),
  )
  .filter((text) => text.trim() !== '');
const hardFields: fc.Arbitrary<Partial<ClaimInput>> = fc.record(
  {
    side: fc.oneof(
      hard,
      fc.array(hard, { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    ),
    by: hard,
    quote: hard,
    note: hard,
    people: fc.array(hard, { maxLength: 3 }),
    via: fc.array(
      fc.oneof(
        hard,
        fc.record(
          { name: hard, kind: fc.constantFrom('outlet', 'agency') },
          { requiredKeys: ['name'] },
        ),
      ),
      { maxLength: 2 },
    ),
    source: fc.record(
      {
        name: hard,
        kind: fc.constantFrom('monitor', 'UN'),
        named: fc.boolean(),
        reliability: fc.constantFrom('A', 'F'),
      },
      { requiredKeys: ['name'] },
    ),
    place: fc.record(
      {
        name: hard,
        lat: fc.constantFrom(-36.25, 0, 12),
        lon: fc.constantFrom(-37.125, 1e-7),
        names: fc.array(hard, { maxLength: 2 }),
        within: fc.array(hard, { maxLength: 2 }),
        level: fc.constantFrom('city', 'site'),
      },
      { requiredKeys: ['name', 'lat', 'lon'] },
    ),
    population: fc.oneof(
      hard,
      fc.record({
        status: fc.constantFrom('civilian', 'combatant'),
        role: fc.array(hard, { minLength: 1, maxLength: 2 }),
      }),
      fc.constant({ anyOf: ['women', 'children'] }),
    ),
    date: fc.constantFrom(
      { from: '2014-01-08' },
      { to: '2014-01-08' },
      { from: '2014-01-01', to: '2014-01-08' },
    ),
    evidence: fc.constantFrom(['bodies'], ['bodies', 'names'], []),
    span: fc.constant({ start: 0, end: 7 }),
    complete: fc.boolean(),
    credibility: fc.constantFrom(1, 6),
  },
  { requiredKeys: [] },
);
const regular: fc.Arbitrary<readonly Claim[]> = fc
  .tuple(arbitraryClaims(5), fc.array(hardFields, { minLength: 5, maxLength: 5 }))
  .map(([list, extra]) => parseClaims(list.map((one, at) => ({ ...one, ...extra[at] }))).claims);

describe('claims that were written', () => {
  test('as CSV are the same read back, with a comma or a semicolon, and unchecked', async () => {
    await fc.assert(
      fc.asyncProperty(regular, fc.constantFrom(',', ';', '\t'), async (list, delimiter) => {
        const batch = await collectClaims(
          readCsv(writeClaimsCsv(list, { delimiter }), { table: 'claims', delimiter }),
        );
        expect(batch.issues).toEqual([]);
        expect(parseBatch(batch).claims).toEqual(list);
      }),
      runs(300),
    );
  });

  test('as CSV tell their delimiter by themselves', async () => {
    await fc.assert(
      fc.asyncProperty(
        regular.filter((list) => list.length > 0),
        fc.constantFrom(',', ';', '\t'),
        async (list, delimiter) => {
          expect(
            parseBatch(
              await collectClaims(readCsv([...writeClaimsCsv(list, { delimiter })].join(''))),
            ).claims,
          ).toEqual(list);
        },
      ),
    );
  });

  test('as NDJSON or JSON are the same read back', async () => {
    await fc.assert(
      fc.asyncProperty(regular, async (list) => {
        expect(parseBatch(await collectClaims(readNdjson(writeClaimsNdjson(list)))).claims).toEqual(
          list,
        );
        expect(
          parseBatch(await collectClaims(readJson(JSON.stringify(list, null, 1)))).claims,
        ).toEqual(list);
      }),
    );
  });

  test('leave no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(hard, { minLength: 1, maxLength: 4 }), (notes) => {
        const [, ...rows] = [...writeClaimsCsv(notes.map((note) => ({ note })))];
        return rows.every((row) => !/^"?[=+\-@\t\r\n]/.test(row) || /^[+-]?\d+\r\n$/.test(row));
      }),
    );
  });
});
