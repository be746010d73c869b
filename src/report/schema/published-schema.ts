import * as z from 'zod';
import { OUTCOMES } from '../../claim/outcome';
import type { canonicalSchemas } from '../../claim/parse/canonical-schema';
import { record } from './readonly-schema';

/** Makes the schema of what a codebook would enter; `measure` is that of a measure's facets. */
export function publishedMeasureSchema<M extends z.ZodType>(
  { count, id, ids, interval }: ReturnType<typeof canonicalSchemas>,
  measure: M,
) {
  const pair = z.tuple([count, count]).readonly();
  const published = z.union([
    record({ kind: z.literal('value'), value: count, choice: pair.exactOptional() }),
    record({
      kind: z.literal('range'),
      low: count,
      best: count.exactOptional(),
      high: count.nullable(),
    }),
    record({ kind: z.literal('blank'), because: z.literal('too-vague') }),
    record({ kind: z.literal('not-stated'), because: z.enum(['words', 'choice', 'status']) }),
  ]);
  const source = z.string();
  const step = z.union([
    record({
      kind: z.literal('read'),
      claimId: id,
      words: z.string(),
      bounds: interval,
      rule: z.string(),
      source,
    }),
    record({ kind: z.literal('unread'), claimId: id, words: z.string() }),
    record({ kind: z.literal('left-blank'), claimId: id, words: z.string(), source }),
    record({
      kind: z.literal('families'),
      claimId: id,
      families: interval,
      people: interval,
      source,
    }),
    record({ kind: z.literal('combatants'), claimIds: ids, atLeast: count }),
    record({
      kind: z.literal('set-aside'),
      claimIds: ids,
      because: z.enum(['sum-of-parts', 'numberless', 'doubtful', 'perpetrator', 'lower-ranked']),
    }),
    record({
      kind: z.literal('corroboration'),
      value: count,
      voices: record({ lower: count, upper: count }),
      claimIds: ids,
    }),
    record({ kind: z.literal('tie'), values: z.array(count).readonly(), claimIds: ids }),
    record({
      kind: z.literal('choice'),
      between: pair,
      taken: count,
      because: z.enum(['scale-and-context', 'industrialised-country']),
    }),
    record({
      kind: z.literal('split'),
      claimIds: ids,
      days: count,
      firstDay: count,
      otherDays: count,
    }),
    record({
      kind: z.literal('subtracted'),
      claimIds: ids,
      low: count,
      best: count.nullable(),
      high: count,
    }),
    record({
      kind: z.literal('not-applied'),
      rule: z.string(),
      because: z.enum([
        'claims-not-given',
        'reporting-day-not-given',
        'reliability-not-given',
        'source-not-ranked',
        'tie',
        'no-single-number',
      ]),
    }),
  ]);
  return record({
    codebook: z.string(),
    label: z.string(),
    measure,
    as: z.enum(OUTCOMES),
    published,
    rule: record({ id: z.string(), says: z.string(), source }),
    claimIds: ids,
    leftOut: ids,
    steps: z.array(step).readonly(),
  });
}
