import { canonicalJson } from '../../claim/content-id';
import type { Report } from '../../report';
import { reportSchema } from '../../report/schema/report-schema';
import { noteIncident, noteLinks } from './incident-violations';
import { notePlainness } from './plainness';
import { noteBelow, type Note, type Violation } from './violation';

/**
 * Every law that a report keeps, checked on this one: that it is plain JSON of the published shape;
 * that every claim is placed once and every number leads to a claim of its incident; that ranges
 * are the hulls of what accounts state, minima and voices what the accounts add up to; that pairs
 * are in the state their bounds put them in and shares explain gaps; that links span incidents. For
 * reports that were stored, sent, edited or made by hand.
 *
 * @param report - anything that should be a report
 * @returns what breaks a law, in the order of the report; empty for a report that keeps them all
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { buildScenario, violations } from 'casualty-claims/testing';
 *
 * const report = reconcileClaims(buildScenario('partisan-dispute'));
 * violations(report); // => []
 * violations({ ...report, version: 2 }).map(({ code, path }) => [code, path]); // => [['shape', ['version']]]
 * ```
 */
export function violations(report: unknown): readonly Violation[] {
  const found: Violation[] = [];
  const note: Note = (code, path, value, expected) => {
    found.push({ code, path, value, expected });
  };
  notePlainness(report, note);
  // What is no JSON may run in circles.
  if (found.length > 0) return found;
  schema ??= reportSchema();
  const { error } = schema.safeParse(report);
  // The laws are about the fields that the shape promises.
  if (error !== undefined) {
    for (const { path, message } of error.issues)
      note(
        'shape',
        path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
        valueAt(report, path),
        message,
      );
    return found;
  }
  noteReport(report as Report, note);
  return found;
}

/** Made when it is first asked for: that takes longer than most reports do to check. */
let schema: ReturnType<typeof reportSchema> | undefined;

function noteReport(report: Report, note: Note): void {
  const { incidents, summaries, unplaced, claims, rejected, issues, replay } = report;
  notePlacement(report, note);
  const ids = new Set<string>();
  for (const [field, groups] of Object.entries({ incidents, summaries })) {
    groups.forEach((group, at) => {
      if (ids.has(group.id))
        note('incident-id-twice', [field, at, 'id'], group.id, 'an id of its own');
      ids.add(group.id);
      noteIncident(group, noteBelow(note, field, at));
    });
  }
  incidents.forEach(({ links, claimIds }, at) => {
    noteLinks(links, claimIds, noteBelow(note, 'incidents', at));
  });
  const known = new Set(incidents.map(({ id }) => id));
  summaries.forEach(({ residuals }, at) => {
    residuals.forEach(({ inside, possiblyInside }, residual) => {
      for (const [field, rows] of Object.entries({ inside, possiblyInside })) {
        rows.forEach(({ incidentId }, row) => {
          if (!known.has(incidentId))
            note(
              'unknown-incident',
              ['summaries', at, 'residuals', residual, field, row, 'incidentId'],
              incidentId,
              'an incident of the report',
            );
        });
      }
    });
  });
  noteOrder(unplaced, ['unplaced'], note);
  noteOrder(
    claims.map(({ id }) => id),
    ['claims'],
    note,
  );
  const listed = new Set(issues.map(canonicalJson));
  rejected.forEach((item, at) => {
    if (!item.issues.some(({ severity }) => severity === 'error'))
      note('rejected-without-error', ['rejected', at, 'issues'], item.issues, 'at least one error');
    item.issues.forEach((issue, place) => {
      if (!listed.has(canonicalJson(issue)))
        note(
          'issue-not-listed',
          ['rejected', at, 'issues', place],
          issue,
          'an issue that the report lists too',
        );
    });
  });
  const used = new Set(claims.map(({ id }) => id));
  replay?.notYet.forEach((id, at) => {
    if (used.has(id))
      note('known-too-early', ['replay', 'notYet', at], id, 'a claim that the report does not use');
  });
}

function notePlacement({ incidents, summaries, unplaced, claims }: Report, note: Note): void {
  const used = new Set(claims.map(({ id }) => id));
  const placed = new Set<string>();
  const place = (id: string, path: Violation['path']): void => {
    if (!used.has(id)) note('unknown-claim', path, id, 'a claim that the report lists');
    if (placed.has(id))
      note('claim-placed-twice', path, id, 'one incident, one summary or unplaced');
    placed.add(id);
  };
  for (const [field, groups] of Object.entries({ incidents, summaries })) {
    groups.forEach(({ claimIds }, at) => {
      claimIds.forEach((id, one) => {
        place(id, [field, at, 'claimIds', one]);
      });
      noteOrder(claimIds, [field, at, 'claimIds'], note);
    });
  }
  unplaced.forEach((id, at) => {
    place(id, ['unplaced', at]);
  });
  claims.forEach(({ id }, at) => {
    if (!placed.has(id))
      note(
        'claim-not-placed',
        ['claims', at],
        id,
        'an incident, a summary or unplaced that has it',
      );
  });
}

function noteOrder(ids: readonly string[], path: Violation['path'], note: Note): void {
  ids.forEach((id, at) => {
    const before = ids[at - 1];
    if (before !== undefined && before >= id)
      note('ids-unordered', [...path, at], id, 'ids in order, each once');
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, key)
        ? (here as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}
