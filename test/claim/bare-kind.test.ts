import { describe, expect, test } from 'vitest';
import { parseClaims } from 'casualty-claims';
import { bareKindOf } from '../../src/claim/bare-kind';
import { foldName } from '../../src/claim/fold';

describe('a bare kind', () => {
  test.each([
    ['activists', 'activist'],
    ['local activists', 'activist'],
    ['local medical sources', 'medical'],
    ['Eyewitnesses', 'eyewitness'],
    ['residents on the ground', 'eyewitness'],
    ['security officials', 'official'],
    ['opposition sources', 'belligerent'],
    ['rebel fighters', 'belligerent'],
    ['press reports', 'outlet'],
    ['ناشطون', 'activist'],
    ['نُشَطاء', 'activist'],
    ['مصادر طبية', 'medical'],
    ['مصادر عسكرية', 'belligerent'],
    ['شهود عيان', 'eyewitness'],
    ['أهالي المنطقة', 'eyewitness'],
    ['مسؤولون', 'official'],
  ])('is "%s": %s', (name, kind) => {
    expect(bareKindOf(foldName(name))).toEqual({ kind });
  });

  test.each(['local sources', 'مصادر محلية', 'reports'])(
    'may be of a kind that nobody can tell: "%s"',
    (name) => {
      expect(bareKindOf(foldName(name))).toEqual({ kind: null });
    },
  );

  test.each([
    'Syrian Observatory for Human Rights',
    'Free Syrian Army',
    'Doctors Without Borders',
    'Local Coordination Committees',
    'local',
    'medical',
    'الجزيرة',
    'المرصد السوري لحقوق الإنسان',
    'constructor',
    '',
  ])('is not the name of somebody: "%s"', (name) => {
    expect(bareKindOf(foldName(name))).toBeNull();
  });
});

describe('a source in the regular form', () => {
  const sourceOf = (source: unknown) =>
    parseClaims([{ figure: 1, outcome: 'killed', source }]).claims[0]?.source;

  test('is unnamed for a bare kind in English and in Arabic, named for anybody else', () => {
    expect(['activists', 'شهود عيان', 'SOHR'].map((source) => sourceOf(source)?.named)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('keeps what is stated about it, against the shipped list', () => {
    expect(sourceOf({ name: 'Activists', named: true, kind: 'outlet' })).toEqual({
      name: 'Activists',
      named: true,
      kind: 'outlet',
    });
    expect(sourceOf({ name: 'SOHR', named: false })).toEqual({ name: 'SOHR', named: false });
  });
});
