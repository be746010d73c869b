import * as z from 'zod';
import type { canonicalSchemas } from '../../claim/parse/canonical-schema';
import { list, record } from './readonly-schema';

type Schemas = ReturnType<typeof canonicalSchemas>;

/**
 * Makes the fields of what a whole leaves when its parts are taken away. An account and an implied
 * bound are given the same ones: the JSON Schema names what is shared.
 */
export function restShape({ ids, interval }: Schemas) {
  return {
    bounds: interval,
    byConvention: z.boolean(),
    withoutConvention: interval,
    from: ids,
    tight: z.boolean(),
  };
}

/** Makes the schema of an account, from those of the facets of a measure and of what is left. */
export function accountSchema<M extends z.ZodType, I extends z.ZodType>(
  schemas: Schemas,
  measure: M,
  interest: I,
  rest: ReturnType<typeof restShape>,
) {
  const { count, evidence, figure, id, ids, interval, sourceKind, texts } = schemas;
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
  const wording = { claimId: id, figure, publisher: z.string() };
  return record({
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
}

/** Makes the schema of a bound that follows from the parts and wholes of one voice. */
export function impliedSchema({ id, ids, interval }: Schemas, rest: ReturnType<typeof restShape>) {
  return z.union([
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
}
