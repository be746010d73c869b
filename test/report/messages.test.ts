import { describe, expect, test } from 'vitest';
import { explain, reconcileClaims, timeline, type ClaimInput } from 'casualty-claims';
import type { ReportPath } from '../../src/report/explain/report-path';
import { plainJson } from '../../src/report/plain-json';

const killed: ClaimInput = {
  outcome: 'killed',
  place: 'Aleppo',
  date: '2014-01-08',
  kind: 'battle',
};

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return String(error);
  }
  return 'nothing was thrown';
}

describe('a path that leads nowhere is answered with what is there', () => {
  const report = reconcileClaims([
    { ...killed, id: 'c 1', figure: 42, source: 'SOHR' },
    ...Array.from({ length: 12 }, (_, at): ClaimInput => ({
      ...killed,
      id: `d${String(at)}`,
      figure: 3,
      date: `19${String(50 + at)}-01-08`,
    })),
  ]);
  const first = report.incidents.findIndex(({ claimIds }) => claimIds.includes('c 1'));

  test.each<[string, ReportPath, string]>([
    [
      'the names of a list, the first ten',
      ['claims', 'nobody'],
      'report.claims has no "nobody"; it has items 0 to 12: "c 1", "d0"',
    ],
    ['that there are more than ten', ['claims', 99], '"d6" …'],
    [
      'one item by its place',
      ['incidents', first, 'measures', 3],
      `report.incidents[${String(first)}].measures has no 3; it has one item, 0: "killed"`,
    ],
    [
      'items that have no name',
      ['incidents', first, 'measures', 0, 'coverage', 'x'],
      'it has one item, 0',
    ],
    [
      'items that are words',
      ['incidents', first, 'measures', 0, 'publishers', 7],
      'it has one item, 0',
    ],
    ['an empty list', ['summaries', 0], 'report.summaries has no 0; it is an empty list'],
    [
      'the fields of what has no such field',
      ['claims', 'c 1', 'figures'],
      'report.claims["c 1"] has no "figures"; there is "id", ',
    ],
    [
      'that nothing is below a number',
      ['incidents', first, 'measures', 0, 'range', 'lower', 'x'],
      'it is 42, and nothing is below it',
    ],
    ['the report itself', ['incident'], 'the report has no "incident"; there is '],
    ['that a place is a whole number', ['claims', 0.5], 'report.claims has no 0.5'],
    ['that a place is not below the first', ['claims', -1], 'report.claims has no -1'],
  ])('%s', (_, path, message) => {
    expect(messageOf(() => explain(report, path))).toContain(message);
  });
});

describe('a timeline of nothing', () => {
  test('says that there are no incidents, or names the first ten', () => {
    expect(messageOf(() => timeline([], 'incident-x', 'killed'))).toContain(
      'there is no incident "incident-x"; there are no incidents',
    );
    const many = Array.from({ length: 12 }, (_, at): ClaimInput => ({
      ...killed,
      figure: 3,
      date: `19${String(50 + at)}-01-08`,
    }));
    expect(messageOf(() => timeline(many, 'incident-x', 'killed'))).toMatch(
      /the incidents are ("incident-\w+", ){9}"incident-\w+" and 2 more$/,
    );
  });
});

describe('what was refused is given back', () => {
  test('with the size of what was cut', () => {
    expect((plainJson(Array.from({ length: 203 }, () => 1)) as unknown[]).slice(199)).toEqual([
      1,
      '(3 more)',
    ]);
    expect((plainJson(Array.from({ length: 200 }, () => 1)) as unknown[]).slice(199)).toEqual([1]);
    const keys = Object.fromEntries(Array.from({ length: 202 }, (_, at) => [`k${String(at)}`, at]));
    expect(Object.entries(plainJson(keys) as object).slice(199)).toEqual([
      ['k199', 199],
      ['…', '(2 more)'],
    ]);
    expect(plainJson('x'.repeat(2_001))).toBe(`${'x'.repeat(2_000)}… (2001 characters)`);
    expect(plainJson('x'.repeat(2_000))).toBe('x'.repeat(2_000));
  });

  test('with a name for what JSON has no word for', () => {
    expect(plainJson([NaN, -0, Infinity, undefined, () => 1, 10n, null, true, 0])).toEqual([
      'NaN',
      '-0',
      'Infinity',
      '(undefined)',
      '(function)',
      '10',
      null,
      true,
      0,
    ]);
    const deep = (levels: number): unknown => (levels === 0 ? 'bottom' : [deep(levels - 1)]);
    expect(JSON.stringify(plainJson(deep(13)))).toContain('(nested deeper than is shown)');
    expect(JSON.stringify(plainJson(deep(11)))).toContain('bottom');
  });
});
