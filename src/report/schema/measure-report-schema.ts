import * as z from 'zod';
import type { canonicalSchemas } from '../../claim/parse/canonical-schema';
import { accountSchema, impliedSchema, restShape } from './account-schema';
import { list, record } from './readonly-schema';

type Schemas = ReturnType<typeof canonicalSchemas>;

/** Makes the schema of what two figures were assumed to have in common. */
function assumptionSchema() {
  return z.union([
    record({ kind: z.literal('population-unstated') }),
    record({ kind: z.literal('type-unstated') }),
    record({ kind: z.literal('side-unstated') }),
    record({ kind: z.literal('same-camp'), camp: z.string() }),
    record({ kind: z.literal('population-by-convention') }),
  ]);
}

/** Makes the schema of two positions that were compared; `assumption` is that of an assumption. */
function pairSchema<A extends z.ZodType>(
  { count, id, ids, interval, texts }: Schemas,
  assumption: A,
) {
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
  const position = record({ lineages: texts, claimIds: ids, asserted: interval, read: interval });
  return record({
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
}

/** Makes the schema of the report of a measure; `measure` is the schema of its facets. */
export function measureReportSchema<M extends z.ZodType>(schemas: Schemas, measure: M) {
  const { count, id, ids, interval, sourceKind, texts } = schemas;
  const interest = z.enum(['against', 'for', 'third']);
  const rest = restShape(schemas);
  const account = accountSchema(schemas, measure, interest, rest);
  const implied = impliedSchema(schemas, rest);
  const assumption = assumptionSchema();
  const pair = pairSchema(schemas, assumption);
  return record({
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
}
