import * as z from 'zod';
import { COURSES, EXTENTS, TOPICS, UNITS } from '../../claim/claim';
import { canonicalSchemas } from '../../claim/parse/canonical-schema';
import { linkSchema } from './link-schema';
import { publishedMeasureSchema } from './published-schema';
import { REPORT_VERSION } from '../report';

/**
 * The report as a zod schema, from which `casualty-claims/schema/report.schema.json` is made. A
 * type test holds it against the `Report` type, so that neither can drift from the other.
 */
export function reportSchema() {
  const schemas = canonicalSchemas();
  const {
    count,
    id,
    ids,
    texts,
    interval,
    anyOf,
    outcome,
    population,
    evidence,
    sourceKind,
    figure,
    issue,
    claim,
  } = schemas;
  const record = <T extends z.ZodRawShape>(shape: T) => z.object(shape).readonly();
  const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
  const measure = record({
    outcome: anyOf(outcome),
    unit: z.enum(UNITS),
    type: anyOf(z.string()).exactOptional(),
    population: population.exactOptional(),
    side: anyOf(z.string()).exactOptional(),
  });
  const stated = record({
    lower: count.nullable(),
    upper: count.nullable(),
    openAbove: z.boolean(),
    openBelow: z.boolean(),
    approximate: z.boolean(),
    byConvention: z.boolean(),
    derived: z.boolean(),
    said: count.exactOptional(),
  });
  const interest = z.enum(['against', 'for', 'third']);
  const wording = { claimId: id, figure, publisher: z.string() };
  const rest = {
    bounds: interval,
    byConvention: z.boolean(),
    withoutConvention: interval,
    from: ids,
    tight: z.boolean(),
  };
  const account = record({
    lineage: z.string(),
    name: z.string(),
    named: z.boolean(),
    kind: sourceKind.nullable(),
    interest,
    claimId: id,
    claimIds: ids,
    figure,
    measure,
    evidence,
    stated,
    asserted: interval,
    read: interval,
    readBy: z.string(),
    sumOfParts: z.boolean(),
    addends: list(record({ claimId: id, figure, measure })),
    otherWordings: list(record(wording)),
    superseded: list(
      record({
        ...wording,
        because: z.enum(['retracted', 'superseded', 'later-figure', 'longer-chain', 'narrower']),
        by: id.nullable(),
      }),
    ),
    falls: list(record({ from: id, to: id })),
    selfContradiction: z.boolean(),
    relayDiffers: z.boolean(),
    publishers: texts,
    parts: list(
      record({
        claimId: id,
        figure,
        measure,
        people: texts,
        asserted: interval,
        implied: interval,
        byConvention: z.boolean(),
        tight: z.boolean(),
      }),
    ),
    rest: record(rest).nullable(),
  });
  const implied = z.union([
    record({ kind: z.literal('rest'), lineage: z.string(), ...rest }),
    record({
      kind: z.literal('part'),
      lineage: z.string(),
      claimId: id,
      bounds: interval,
      byConvention: z.boolean(),
      from: ids,
      tight: z.boolean(),
    }),
    record({
      kind: z.literal('whole'),
      lineage: z.string(),
      bounds: interval,
      byConvention: z.boolean(),
      from: ids,
      tight: z.boolean(),
    }),
  ]);
  const label = z.union([
    record({ kind: z.literal('found-against-killed'), found: ids, killed: ids }),
    record({ kind: z.literal('narrower-outcome'), narrower: ids, wider: ids }),
    record({ kind: z.literal('both-for'), claimIds: ids }),
    record({ kind: z.literal('opposed-interest'), for: ids, against: ids }),
    record({ kind: z.literal('sum-against-whole'), sum: ids, whole: ids }),
    record({
      kind: z.literal('digit-slip'),
      values: z.tuple([count, count]).readonly(),
      claimIds: ids,
    }),
  ]);
  const assumption = z.union([
    record({ kind: z.literal('population-unstated') }),
    record({ kind: z.literal('type-unstated') }),
    record({ kind: z.literal('side-unstated') }),
    record({ kind: z.literal('same-camp'), camp: z.string() }),
    record({ kind: z.literal('population-by-convention') }),
  ]);
  const position = record({ lineages: texts, claimIds: ids, asserted: interval, read: interval });
  const pair = record({
    state: z.enum(['conflicting', 'strained', 'agreed', 'compatible']),
    between: z.tuple([position, position]).readonly(),
    gap: count,
    ratio: z.number().nullable(),
    causes: list(
      record({
        kind: z.enum([
          'same-lineage',
          'older-as-of',
          'window',
          'population',
          'measure-or-evidence',
        ]),
        claimId: id,
        counterpart: id,
        share: count,
      }),
    ),
    unexplained: count,
    labels: list(label),
    assumptions: list(assumption),
  });
  const measureReport = record({
    measure,
    label: z.string(),
    partOf: z.string().nullable(),
    range: interval,
    openAbove: z.boolean(),
    openBelow: z.boolean(),
    approximate: z.boolean(),
    byConvention: z.boolean(),
    derived: z.boolean(),
    asserted: interval,
    implied: list(implied),
    undisputedMinimum: count,
    documentedMinimum: count.nullable(),
    concededMinimum: count.nullable(),
    voices: record({ lower: count, upper: count }),
    publishers: texts,
    accounts: list(account),
    coverage: list(record({ range: interval, support: count })),
    byInterest: list(
      record({ interest, range: interval, openAbove: z.boolean(), lineages: texts }),
    ),
    sensitivity: record({
      without: list(
        record({ lineage: z.string(), range: interval.nullable(), openAbove: z.boolean() }),
      ),
      withoutKinds: list(
        record({ kind: sourceKind, range: interval.nullable(), openAbove: z.boolean() }),
      ),
      withoutLinks: list(
        record({
          between: z.tuple([id, id]).readonly(),
          weight: z.number(),
          claimIds: ids,
          range: interval.nullable(),
          openAbove: z.boolean(),
        }),
      ),
      moves: record({ claimId: id, range: interval.nullable() }).nullable(),
      halving: texts.nullable(),
    }),
    disagreements: list(pair),
    agreements: list(pair),
    omitted: count,
    comparisons: list(record({ claimId: id, label: z.string(), assumptions: list(assumption) })),
    moreComparisons: z.boolean(),
  });
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
