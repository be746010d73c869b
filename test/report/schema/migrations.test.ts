import { expect, test } from 'vitest';
import { migrate, MIGRATIONS, type Migrations } from '../../../src/report/schema/migrations';
import { REPORT_VERSION } from '../../../src/report/report';

const steps: Migrations = {
  1: ({ incident, ...rest }) => ({ ...rest, incidents: [incident] }),
  2: (report) => ({ ...report, unplaced: [] }),
};

test('a report is taken step by step from its version to the newest, and what it was given stays as it was', () => {
  const stored = Object.freeze({ version: 1, incident: 'a' });
  expect(migrate(stored, 1, 3, steps)).toEqual({ version: 3, incidents: ['a'], unplaced: [] });
  expect(migrate({ version: 2, incidents: ['a'] }, 2, 3, steps)).toEqual({
    version: 3,
    incidents: ['a'],
    unplaced: [],
  });
  expect(stored).toEqual({ version: 1, incident: 'a' });
});

test('a report of the newest version is handed on as it is', () => {
  const stored = { version: 3 };
  expect(migrate(stored, 3, 3, steps)).toBe(stored);
});

test('where a step is missing there is no report', () => {
  expect(migrate({ version: 1 }, 1, 4, steps)).toBeNull();
});

test('there is a step from every version but the newest', () => {
  expect(Object.keys(MIGRATIONS).map(Number)).toEqual(
    Array.from({ length: REPORT_VERSION - 1 }, (_, at) => at + 1),
  );
});
