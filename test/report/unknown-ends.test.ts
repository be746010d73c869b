import { describe, expect, test } from 'vitest';
import {
  explain,
  reconcileClaims,
  redact,
  rollup,
  type ClaimInput,
  type Report,
} from 'casualty-claims';

const killed: ClaimInput = {
  outcome: 'killed',
  place: 'Aleppo',
  date: '2014-01-08',
  kind: 'battle',
  report: 'r',
  event: 'e',
};
const many = { kind: 'vague', term: 'many' } as const;

describe('where nothing bounds a toll above', () => {
  const report: Report = reconcileClaims([
    { ...killed, id: 'a', figure: many, source: 'SOHR' },
    { ...killed, id: 'b', figure: many, source: 'SANA' },
  ]);

  test('a rollup keeps the total open', () => {
    const [bucket] = rollup(report, 'month').buckets;
    expect(JSON.stringify(bucket)).toContain('"range":{"lower":3,"upper":null}');
  });

  test('an end that is null is explained by what leaves it open', () => {
    expect(explain(report, ['incidents', 0, 'measures', 0, 'range', 'upper'])).toMatchObject({
      value: null,
      claimIds: ['a', 'b'],
    });
    expect(explain(report, ['incidents', 0, 'measures', 0, 'asserted', 'upper'])).toMatchObject({
      value: null,
      claimIds: ['a', 'b'],
    });
    expect(
      explain(report, ['incidents', 0, 'measures', 0, 'coverage', 0, 'range', 'upper']),
    ).toMatchObject({ value: null, claimIds: ['a', 'b'] });
  });
});

describe('a rollup by side', () => {
  test('puts what is of several sides into a bucket of its own', () => {
    const report = reconcileClaims([
      {
        ...killed,
        id: 'a',
        figure: 3,
        side: { anyOf: ['Syrian army', 'Hezbollah'] },
        source: 'SOHR',
      },
    ]);
    expect(report.rejected).toEqual([]);
    expect(rollup(report, 'side').buckets.map(({ key }) => key.kind)).toEqual(['spanning']);
  });
});

describe('redaction', () => {
  test('takes the names of the people of a part out of the accounts, and leaves outcomes of several words', () => {
    const report = reconcileClaims([
      { ...killed, id: 'a', figure: 3, outcome: { anyOf: ['killed', 'executed'] }, source: 'SOHR' },
      { id: 'p', figure: 1, people: ['Milad Shihabi'], population: 'activists', partOf: 'a' },
    ]);
    const { report: published } = redact(report);
    expect(JSON.stringify(report.incidents)).toContain('Milad');
    expect(JSON.stringify(published)).not.toContain('Milad');
    expect(published.incidents[0]?.measures[0]?.measure.outcome).toEqual({
      anyOf: ['killed', 'executed'],
    });
    expect(published.incidents[0]?.measures[0]?.accounts[0]?.parts[0]?.people).toEqual([]);
  });
});
