import * as z from 'zod';
import {
  COMPARISONS,
  COMPARISON_NAMES,
  type ComparisonFinding,
  type ComparisonName,
  type LevelName,
  type Link,
  type MustLinkReason,
} from '../../linkage';

/** Every reason of a must-link: one left out does not compile. */
const REASONS: Readonly<Record<MustLinkReason, true>> = {
  decision: true,
  event: true,
  partOf: true,
  restates: true,
  denies: true,
  supersedes: true,
};

/**
 * What joins two claims, as a zod schema. Names of comparisons and levels come from the comparisons
 * themselves, so that a new level needs no second entry here.
 */
export function linkSchema(): z.ZodType<Link> {
  const levels = [...new Set(Object.values(COMPARISONS).flat())] as [LevelName, ...LevelName[]];
  const finding: z.ZodType<ComparisonFinding> = z.object({
    comparison: z.enum(COMPARISON_NAMES as [ComparisonName, ...ComparisonName[]]),
    level: z.enum(levels),
    weight: z.number(),
  });
  return z.union([
    z.object({
      kind: z.literal('must'),
      a: z.string(),
      b: z.string(),
      reason: z.enum(Object.keys(REASONS) as [MustLinkReason, ...MustLinkReason[]]),
    }),
    z.object({
      kind: z.literal('scored'),
      a: z.string(),
      b: z.string(),
      weight: z.number(),
      prior: z.number(),
      findings: z.array(finding).readonly(),
    }),
  ]);
}
