import * as z from 'zod';
import {
  AGES,
  CHAIN_LIMIT,
  DATE_BASES,
  DAY_LIMIT,
  EVIDENCE_LIMIT,
  LEVELS,
  LIST_LIMIT,
  NAME_LIMIT,
  RADIUS_LIMIT_KM,
  RELIABILITIES,
  SCOPES,
  SEXES,
  SHARE_COMPARATORS,
  SHARES,
  STATUSES,
  TEXT_LIMIT,
  URL_LIMIT,
  VAGUE_COMPARATORS,
} from './allowed';
import { COURSES, EVIDENCE, EXTENTS, MODALITIES, STANCES, TOPICS, UNITS } from '../claim';
import { SOURCE_KINDS } from '../source';

/**
 * One field of the written form: its shape, how bad a fault in it is, and what would be right, in
 * words.
 */
export interface Field {
  readonly schema: z.ZodType;
  readonly severity: 'error' | 'warning';
  readonly expected: string;
}

const field = (
  schema: z.ZodType,
  expected: string,
  severity: 'error' | 'warning' = 'warning',
): Field => ({
  schema,
  severity,
  expected,
});
const oneOf = (list: readonly string[]): string =>
  `one of ${list.map((word) => JSON.stringify(word)).join(', ')}`;
const A_NAME = `a name of 1 to ${String(NAME_LIMIT)} characters`;
const A_DAY = `a day as "YYYY-MM-DD"`;
const AN_ID = 'the id of another claim in the same list';

function makeFields() {
  const name = z.string().trim().min(1).max(NAME_LIMIT);
  const text = z.string().max(TEXT_LIMIT);
  const names = z.array(name).max(LIST_LIMIT);
  const day = z.string().trim().max(DAY_LIMIT);
  // JSON has no −0: a position on the equator must be the same as the one a stored report gives
  // back.
  const number = () => z.number().overwrite((value) => (value === 0 ? 0 : value));
  const count = number().int().min(0).max(Number.MAX_SAFE_INTEGER);
  const words = z.string().max(NAME_LIMIT).optional();

  const figureObject = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('exact'), value: count, words }),
    z.object({ kind: z.literal('at-least'), value: count, words }),
    z.object({ kind: z.literal('more-than'), value: count, words }),
    z.object({ kind: z.literal('at-most'), value: count, words }),
    z.object({ kind: z.literal('fewer-than'), value: count.min(1), words }),
    z.object({
      kind: z.literal('about'),
      value: count,
      side: z.literal('below').optional(),
      words,
    }),
    z.object({
      kind: z.literal('between'),
      low: count,
      high: count,
      best: count.optional(),
      approximate: z.literal(true).optional(),
      openAbove: z.literal(true).optional(),
      words,
    }),
    z.object({
      kind: z.literal('vague'),
      term: name,
      base: count.optional(),
      comparator: z.enum(VAGUE_COMPARATORS).optional(),
      words,
    }),
    z.object({
      kind: z.literal('share'),
      share: z.union([z.enum(SHARES), z.object({ percent: number().min(0).max(100) })]),
      comparator: z.enum(SHARE_COMPARATORS).optional(),
      words,
    }),
    z.object({ kind: z.literal('unknown'), words }),
    z.object({ kind: z.literal('none'), words }),
  ]);

  const populationFacets = z.strictObject({
    status: z.enum(STATUSES).optional(),
    role: z.union([name, names.min(1)]).optional(),
    sex: z.enum(SEXES).optional(),
    age: z.enum(AGES).optional(),
  });
  const populationItem = z.union([name, populationFacets]);

  const sourceObject = z.strictObject({
    name,
    kind: z.enum(SOURCE_KINDS).optional(),
    side: name.optional(),
    reliability: z.enum(RELIABILITIES).optional(),
    named: z.boolean().optional(),
  });
  const source = z.union([name, sourceObject]);

  const placeObject = z.strictObject({
    name,
    names: names.optional(),
    lat: number().min(-90).max(90).optional(),
    lon: number().min(-180).max(180).optional(),
    radiusKm: number().min(0).max(RADIUS_LIMIT_KM).optional(),
    level: z.enum(LEVELS).optional(),
    within: z.union([name, names]).optional(),
  });

  const wordOrAny = z.union([name, z.strictObject({ anyOf: names.min(1) })]);
  const span = z.strictObject({ start: number().int().min(0), end: number().int().min(0) });

  return {
    id: field(name, A_NAME, 'error'),
    figure: field(
      z.union([count, z.string().max(NAME_LIMIT), figureObject]),
      'a whole number of at least 0, a phrase such as "at least 42" or "أكثر من 80", or a ' +
        'tagged figure such as { "kind": "at-least", "value": 42 }',
      'error',
    ),
    outcome: field(wordOrAny, 'an outcome', 'error'),
    unit: field(z.enum(UNITS), oneOf(UNITS), 'error'),
    evidence: field(
      z.union([z.enum(EVIDENCE), z.array(z.enum(EVIDENCE)).max(EVIDENCE_LIMIT)]),
      `a list of: ${EVIDENCE.join(', ')}`,
    ),
    population: field(
      z.union([
        populationItem,
        z.strictObject({ anyOf: z.array(populationItem).min(1).max(CHAIN_LIMIT) }),
      ]),
      'a word such as "civilians", facets { status: civilian | combatant, role, sex: ' +
        'female | male, age: child | adult }, or { "anyOf": […] }',
    ),
    type: field(wordOrAny, 'a kind of thing such as "tank", or { "anyOf": […] }'),
    people: field(names, `a list of names, each of 1 to ${String(NAME_LIMIT)} characters`),
    side: field(wordOrAny, `${A_NAME}, or { "anyOf": […] }`),
    by: field(wordOrAny, `${A_NAME}, or { "anyOf": […] }`),
    source: field(
      source,
      `${A_NAME}, or { name, kind, side, reliability, named } with kind ${oneOf(SOURCE_KINDS)}`,
    ),
    via: field(
      z.union([source, z.array(source).max(CHAIN_LIMIT)]),
      'a list of sources, the publisher last',
    ),
    basedOn: field(
      z.union([source, z.array(source).max(LIST_LIMIT)]),
      'a list of the works consulted',
    ),
    credibility: field(
      number().int().min(1).max(6),
      'a whole number from 1 (confirmed) to 6 (cannot be judged)',
    ),
    date: field(
      z.union([day, z.strictObject({ from: day.nullish(), to: day.nullish() })]),
      'a day "2014-01-08", a month "2014-01", a year "2014", or { "from": …, "to": … } of which one end may be missing',
    ),
    dateBasis: field(z.enum(DATE_BASES), oneOf(DATE_BASES)),
    reportedOn: field(day, A_DAY),
    asOf: field(day, A_DAY),
    place: field(
      z.union([name, placeObject]),
      `${A_NAME}, or { name, names, lat: -90 to 90, lon: -180 to 180, radiusKm: 0 or more, level: site | district | city | area | province | country, within }`,
    ),
    kind: field(name, A_NAME),
    report: field(name, A_NAME),
    event: field(name, A_NAME),
    partOf: field(name, AN_ID),
    complete: field(z.boolean(), 'true or false'),
    overlaps: field(z.boolean(), 'true or false'),
    stance: field(z.enum(STANCES), oneOf(STANCES), 'error'),
    denies: field(name, AN_ID),
    modality: field(z.enum(MODALITIES), oneOf(MODALITIES), 'error'),
    supersedes: field(name, AN_ID),
    restates: field(name, AN_ID),
    scope: field(z.enum(SCOPES), oneOf(SCOPES)),
    topic: field(z.enum(TOPICS), oneOf(TOPICS), 'error'),
    value: field(name, A_NAME),
    extent: field(z.enum(EXTENTS), oneOf(EXTENTS)),
    course: field(z.enum(COURSES), oneOf(COURSES)),
    quote: field(text, `text of at most ${String(TEXT_LIMIT)} characters`),
    url: field(z.string().max(URL_LIMIT), `an address of at most ${String(URL_LIMIT)} characters`),
    span: field(
      span,
      '{ "start": …, "end": … }, whole numbers of UTF-16 units, start not after end',
    ),
    note: field(text, `text of at most ${String(TEXT_LIMIT)} characters`),
  } as const satisfies Record<string, Field>;
}

let made: ReturnType<typeof makeFields> | undefined;

/**
 * Every field of the written form. The JSON Schema, the parser and the messages are all made from
 * this one table, built when it is first asked for: a bundle that only wants `gap` carries no
 * schema.
 */
export function fields(): ReturnType<typeof makeFields> {
  made ??= makeFields();
  return made;
}

/** The name of a field of the written form. */
export type FieldName = keyof ReturnType<typeof makeFields>;

/**
 * The written form of one claim as a zod schema: what its JSON Schema
 * (`casualty-claims/schema/claim.schema.json`) is generated from. It says what a well-formed claim
 * looks like; what is wrong with a malformed one is `parseClaims`' to say, field by field.
 */
export function claimInputSchema(): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(fields()).map(([key, { schema }]) => [key, schema.optional()]),
    ),
  );
}
