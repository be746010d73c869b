/**
 * The steps from the shapes that older releases stored to the shape of today: under each version,
 * what turns a report of it into one of the next. A change of the shape that a reader would notice
 * raises `REPORT_VERSION` and adds a step here; `test/report/stored` holds a report of every
 * version, and its test is red until the step is there.
 */
export const MIGRATIONS: Migrations = {};

/** A report of some version, of which nothing is known but that it is an object. */
export type StoredReport = Readonly<Record<string, unknown>>;

/**
 * Under each version, the step that makes a report of the next from it. A step throws nothing and
 * changes nothing it was given.
 */
export type Migrations = Readonly<Record<number, (report: StoredReport) => StoredReport>>;

/**
 * Takes a report step by step from its version to another; `null` where a step is missing. Each
 * step finds the number of its own version set, and the next number is set behind it.
 */
export function migrate(
  report: StoredReport,
  from: number,
  to: number,
  steps: Migrations,
): StoredReport | null {
  let migrated = report;
  for (let version = from; version < to; version += 1) {
    const step = steps[version];
    if (step === undefined) return null;
    migrated = { ...step(migrated), version: version + 1 };
  }
  return migrated;
}
