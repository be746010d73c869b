import { describe, expect, test } from 'vitest';
import { parseClaims } from 'casualty-claims';
import {
  AGES,
  LEVELS,
  RELIABILITIES,
  SEXES,
  SHARE_COMPARATORS,
  SHARES,
  STATUSES,
  VAGUE_COMPARATORS,
} from '../../../src/claim/parse/allowed';
import { checkFields } from '../../../src/claim/parse/check-fields';
import { canonicalSchemas } from '../../../src/claim/parse/canonical-schema';
import { fields as fieldTable } from '../../../src/claim/parse/schema';

const written = { id: 'a', figure: 2, outcome: 'killed' };

/** A field with each of its words: everything that the written form takes. */
const FIELDS: readonly (readonly [string, readonly object[]])[] = [
  ['statuses', STATUSES.map((status) => ({ population: { status } }))],
  ['sexes', SEXES.map((sex) => ({ population: { sex } }))],
  ['ages', AGES.map((age) => ({ population: { anyOf: [{ age }, { role: ['medic'] }] } }))],
  [
    'reliabilities',
    RELIABILITIES.map((reliability) => ({
      source: { name: 'SOHR', kind: 'monitor', side: 'army', reliability },
    })),
  ],
  [
    'levels',
    LEVELS.map((level) => ({
      place: {
        name: 'Aleppo',
        names: ['Halab'],
        lat: 36.2,
        lon: 37.1,
        radiusKm: 2,
        within: ['Syria'],
        level,
      },
    })),
  ],
  [
    'shares',
    [...SHARES, { percent: 40 }].flatMap((share) =>
      [undefined, ...SHARE_COMPARATORS].map((comparator) => ({
        partOf: 'whole',
        figure: { kind: 'share', share, ...(comparator === undefined ? {} : { comparator }) },
      })),
    ),
  ],
  [
    'vague words',
    [undefined, ...VAGUE_COMPARATORS].map((comparator) => ({
      figure: {
        kind: 'vague',
        term: 'dozens',
        ...(comparator === undefined ? {} : { comparator }),
      },
    })),
  ],
  [
    'figures of one number',
    ['exact', 'at-least', 'more-than', 'at-most', 'fewer-than', 'about'].map((kind) => ({
      figure: { kind, value: 12 },
    })),
  ],
  [
    'other figures',
    [
      { kind: 'about', value: 12, side: 'below' },
      { kind: 'between', low: 3, high: 5, best: 4, approximate: true, openAbove: true },
      { kind: 'between', low: 3, high: 5 },
      { kind: 'unknown' },
      { kind: 'none' },
    ].map((figure) => ({ figure })),
  ],
];

describe('the shapes of written fields', () => {
  test.each(FIELDS)('take all %s, without the quick reading too', (_, all) => {
    for (const fields of all) {
      const { issues, fields: checked } = checkFields({ ...fields });
      expect([issues, checked]).toEqual([[], fields]);
      if ('figure' in fields)
        expect(fieldTable().figure.schema.parse(fields.figure)).toEqual(fields.figure);
    }
  });
});

describe('the schema of regular claims', () => {
  test.each(FIELDS)('takes what is read of all %s, as it is', (_, all) => {
    const { claim } = canonicalSchemas();
    for (const fields of all) {
      const { claims, issues } = parseClaims([
        { id: 'whole', figure: 50, outcome: 'killed' },
        { ...written, ...fields },
      ]);
      expect(issues).toEqual([]);
      const read = claims.find(({ id }) => id === 'a');
      expect(claim.parse(read)).toEqual(read);
      expect(read).toMatchObject(fields);
    }
  });

  test('takes no word that is not theirs', () => {
    const { claim } = canonicalSchemas();
    const [read] = parseClaims([
      { ...written, place: 'Aleppo', source: 'SOHR', population: { sex: 'male' } },
    ]).claims;
    expect(claim.safeParse(read).success).toBe(true);
    for (const wrong of [
      { population: { sex: '' } },
      { population: { status: 'neutral' } },
      { population: { age: 'old' } },
      { source: { ...read?.source, reliability: 'G' } },
      { place: { ...read?.place, level: 'hamlet' } },
      { figure: { kind: '', value: 2, words: '2' } },
      { figure: { ...read?.figure, value: -1 } },
      { figure: { ...read?.figure, value: 2.5 } },
      { unit: '' },
      { stance: '' },
      { modality: '' },
    ]) {
      expect([wrong, claim.safeParse({ ...read, ...wrong }).success]).toEqual([wrong, false]);
    }
  });
});
