import * as z from 'zod';
import { COURSES, EVIDENCE, EXTENTS, MODALITIES, STANCES, TOPICS, UNITS } from '../claim';
import { OUTCOMES } from '../outcome';
import { SOURCE_KINDS } from '../source';

/**
 * Claims in regular form as zod schemas, with the parts that reports use again. A function, so that
 * a bundle that never asks for it does not carry it; a type test holds it against the `Claim` type.
 */
export function canonicalSchemas() {
  const count = z.number().int().min(0);
  const id = z.string();
  const ids = z.array(id).readonly();
  const texts = z.array(z.string()).readonly();
  const interval = z.object({ lower: count, upper: count.nullable() }).readonly();
  const anyOf = <T extends z.ZodType>(item: T) =>
    z.union([item, z.object({ anyOf: z.array(item).readonly() }).readonly()]);
  const outcome = z.enum(OUTCOMES as [(typeof OUTCOMES)[number], ...(typeof OUTCOMES)[number][]]);
  // Strict, or it would take the alternatives of an anyOf for facets that state nothing.
  const facets = z
    .strictObject({
      status: z.enum(['civilian', 'combatant']).exactOptional(),
      role: texts.exactOptional(),
      sex: z.enum(['female', 'male']).exactOptional(),
      age: z.enum(['child', 'adult']).exactOptional(),
    })
    .readonly();
  const population = anyOf(facets);
  const evidence = z.array(z.enum(EVIDENCE)).readonly();
  const sourceKind = z.enum(SOURCE_KINDS);
  const valued = <K extends string>(kind: K) =>
    z.object({ kind: z.literal(kind), value: count, words: z.string() }).readonly();
  const figure = z.union([
    valued('exact'),
    valued('at-least'),
    valued('more-than'),
    valued('at-most'),
    valued('fewer-than'),
    z
      .object({
        kind: z.literal('about'),
        value: count,
        side: z.literal('below').exactOptional(),
        words: z.string(),
      })
      .readonly(),
    z
      .object({
        kind: z.literal('between'),
        low: count,
        high: count,
        best: count.exactOptional(),
        approximate: z.literal(true).exactOptional(),
        openAbove: z.literal(true).exactOptional(),
        words: z.string(),
      })
      .readonly(),
    z
      .object({
        kind: z.literal('vague'),
        term: z.string(),
        base: count.exactOptional(),
        comparator: z.enum(['at-most', 'fewer-than']).exactOptional(),
        words: z.string(),
      })
      .readonly(),
    z
      .object({
        kind: z.literal('share'),
        share: z.union([
          z.literal('most'),
          z.literal('half'),
          z.literal('all'),
          z.object({ percent: z.number() }).readonly(),
        ]),
        comparator: z
          .enum(['at-least', 'more-than', 'at-most', 'fewer-than', 'about', 'nearly'])
          .exactOptional(),
        words: z.string(),
      })
      .readonly(),
    z.object({ kind: z.literal('unknown'), words: z.string() }).readonly(),
    z.object({ kind: z.literal('none'), words: z.string() }).readonly(),
  ]);
  const issue = z
    .object({
      code: z.string(),
      severity: z.enum(['error', 'warning']),
      claimId: id.exactOptional(),
      path: z.array(z.union([z.string(), z.number()])).readonly(),
      received: z.string(),
      expected: z.string(),
      message: z.string(),
    })
    .readonly();
  const source = z
    .object({
      name: z.string(),
      kind: sourceKind.exactOptional(),
      side: z.string().exactOptional(),
      reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).exactOptional(),
      named: z.boolean(),
    })
    .readonly();
  const level = z.enum(['site', 'district', 'city', 'area', 'province', 'country']);
  const dateRange = z
    .object({ from: z.string().exactOptional(), to: z.string().exactOptional() })
    .readonly();
  const claim = z
    .object({
      id,
      figure: figure.exactOptional(),
      outcome: anyOf(outcome).exactOptional(),
      unit: z.enum(UNITS),
      evidence: evidence.exactOptional(),
      population: population.exactOptional(),
      type: anyOf(z.string()).exactOptional(),
      people: texts.exactOptional(),
      side: anyOf(z.string()).exactOptional(),
      by: anyOf(z.string()).exactOptional(),
      source: source.exactOptional(),
      via: z.array(source).readonly().exactOptional(),
      basedOn: z.array(source).readonly().exactOptional(),
      credibility: z
        .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)])
        .exactOptional(),
      date: dateRange.exactOptional(),
      dateBasis: z.enum(['stated', 'inferred', 'external']).exactOptional(),
      reportedOn: z.string().exactOptional(),
      asOf: z.string().exactOptional(),
      place: z
        .object({
          name: z.string(),
          names: texts.exactOptional(),
          lat: z.number().exactOptional(),
          lon: z.number().exactOptional(),
          radiusKm: z.number().exactOptional(),
          level: level.exactOptional(),
          within: texts.exactOptional(),
        })
        .readonly()
        .exactOptional(),
      kind: z.string().exactOptional(),
      report: z.string().exactOptional(),
      event: z.string().exactOptional(),
      partOf: id.exactOptional(),
      complete: z.boolean().exactOptional(),
      overlaps: z.boolean().exactOptional(),
      stance: z.enum(STANCES),
      denies: id.exactOptional(),
      modality: z.enum(MODALITIES),
      supersedes: id.exactOptional(),
      restates: id.exactOptional(),
      scope: z.enum(['incident', 'summary']).exactOptional(),
      topic: z.enum(TOPICS).exactOptional(),
      value: z.string().exactOptional(),
      extent: z.enum(EXTENTS).exactOptional(),
      course: z.enum(COURSES).exactOptional(),
      quote: z.string().exactOptional(),
      url: z.string().exactOptional(),
      span: z.object({ start: count, end: count }).readonly().exactOptional(),
      note: z.string().exactOptional(),
    })
    .readonly();
  return {
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
  };
}
