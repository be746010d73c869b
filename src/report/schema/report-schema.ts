import * as z from 'zod';
import { COURSES, EXTENTS, TOPICS, UNITS } from '../../claim/claim';
import { canonicalSchemas } from '../../claim/parse/canonical-schema';
import { REPORT_VERSION } from '../report';
import { linkSchema } from './link-schema';
import { measureReportSchema } from './measure-report-schema';
import { publishedMeasureSchema } from './published-schema';
import { list, record } from './readonly-schema';

/**
 * The report as a zod schema, from which `casualty-claims/schema/report.schema.json` is made. A
 * type test holds it against the `Report` type, so that neither can drift from the other.
 */
export function reportSchema() {
  const schemas = canonicalSchemas();
  const { count, id, ids, texts, interval, anyOf, outcome, population, issue, claim } = schemas;
  const measure = record({
    outcome: anyOf(outcome),
    unit: z.enum(UNITS),
    type: anyOf(z.string()).exactOptional(),
    population: population.exactOptional(),
    side: anyOf(z.string()).exactOptional(),
  });
  const measureReport = measureReportSchema(schemas, measure);
  const topicPosition = record({
    value: z.string().nullable(),
    denies: z.boolean(),
    lineages: texts,
    names: texts,
    claimIds: ids,
    answers: list(
      record({
        claimId: id,
        name: z.string(),
        course: z.enum(COURSES).nullable(),
        extent: z.enum(EXTENTS).nullable(),
      }),
    ),
  });
  const reason = z.union([
    record({ kind: z.literal('unit') }),
    record({ kind: z.literal('outcome') }),
    record({ kind: z.literal('type') }),
    record({ kind: z.literal('population'), byConvention: z.boolean() }),
    record({ kind: z.literal('population-singled-out') }),
    record({ kind: z.literal('side') }),
    record({ kind: z.literal('side-unresolved') }),
  ]);
  const copyEvidence = z.union([
    record({ kind: z.literal('rare-figure'), value: count }),
    record({ kind: z.literal('near-same-words'), similarity: z.number() }),
    record({ kind: z.literal('later'), days: count }),
  ]);
  const spanned = list(record({ incidentId: id, label: z.string(), bounds: interval }));
  const residual = record({
    label: z.string(),
    total: interval,
    inside: spanned,
    possiblyInside: spanned,
    rest: interval.nullable(),
    restIfAllInside: interval.nullable(),
  });
  const cut = record({
    claimId: id,
    field: z.enum(['partOf', 'restates', 'denies', 'supersedes']),
    of: id,
  });
  const reconciled = {
    id,
    claimIds: ids,
    date: record({ from: z.string().exactOptional(), to: z.string().exactOptional() }),
    place: record({
      name: z.string(),
      lat: z.number().exactOptional(),
      lon: z.number().exactOptional(),
      radiusKm: z.number().exactOptional(),
      level: z.string().exactOptional(),
      within: texts,
    }).nullable(),
    kind: z.string().nullable(),
    reports: texts,
    measures: list(measureReport),
    disputes: list(
      record({
        topic: z.enum(TOPICS),
        place: z.string().nullable(),
        disputed: z.boolean(),
        positions: list(topicPosition),
      }),
    ),
    notCounted: list(
      record({
        claimId: id,
        because: z.enum([
          'possible',
          'hypothetical',
          'denial',
          'retracted',
          'retraction',
          'restated-without-figure',
          'excluded',
        ]),
        of: id.nullable(),
      }),
    ),
    conflicts: list(
      record({
        claimIds: ids,
        whole: id.nullable(),
        measure,
        least: z.number().min(0),
        most: z.number().min(0),
        byConvention: z.boolean(),
      }),
    ),
    proposedCopies: list(
      record({ claimId: id, of: id, evidence: list(copyEvidence), applied: z.boolean() }),
    ),
    incomparable: list(record({ claimIds: z.tuple([id, id]).readonly(), reason })),
  };
  const estimate = { estimate: list(publishedMeasureSchema(schemas, measure)).exactOptional() };
  return record({
    version: z.literal(REPORT_VERSION),
    convention: z.string(),
    incidents: list(record({ ...reconciled, links: list(linkSchema()), ...estimate })),
    summaries: list(record({ ...reconciled, residuals: list(residual), ...estimate })),
    unplaced: ids,
    rejected: list(
      record({ claimId: id.exactOptional(), input: z.unknown(), issues: list(issue) }),
    ),
    issues: list(issue),
    claims: list(claim),
    changes: list(record({ kind: z.enum(['split', 'join']), from: ids, to: ids })).exactOptional(),
    estimate: record({
      codebook: z.string(),
      name: z.string(),
      edition: z.string(),
    }).exactOptional(),
    replay: record({
      asOf: z.string(),
      undated: ids,
      notYet: ids,
      waiting: list(cut),
      cut: list(cut),
    }).exactOptional(),
  });
}
