import * as z from 'zod';
import type { EntryField } from './parse-table';

const NAME_LIMIT = 1_000;
const A_NAME = `a text of 1 to ${String(NAME_LIMIT)} characters`;
const NAMES = `a list of names, each of 1 to ${String(NAME_LIMIT)} characters`;
const LEVELS = ['site', 'district', 'city', 'area', 'province', 'country'] as const;

const needed = (schema: z.ZodType, expected: string): EntryField => ({
  schema,
  needed: true,
  expected,
});
const optional = (schema: z.ZodType, expected: string): EntryField => ({
  schema,
  needed: false,
  expected,
});

function shapes() {
  const name = z.string().trim().min(1).max(NAME_LIMIT);
  return { name, names: z.union([name.transform((one) => [one]), z.array(name).max(10_000)]) };
}

/** The fields of a place of a gazetteer. */
export function gazetteerFields() {
  const { name, names } = shapes();
  return {
    id: needed(name, A_NAME),
    name: needed(name, A_NAME),
    names: optional(names, `${NAMES}: in any script`),
    lat: optional(z.number().min(-90).max(90), 'degrees north, -90 to 90'),
    lon: optional(z.number().min(-180).max(180), 'degrees east, -180 to 180'),
    radiusKm: optional(z.number().min(0).max(20_100), 'kilometres, 0 or more'),
    level: optional(z.enum(LEVELS), `one of ${LEVELS.join(', ')}`),
    within: optional(names, `${NAMES}: ids or names of places around it, from near to far`),
  };
}

/** The fields of an actor of an alias table. */
export function actorFields() {
  const { name, names } = shapes();
  return {
    id: needed(name, A_NAME),
    name: needed(name, A_NAME),
    names: optional(names, `${NAMES}: in any script`),
    partOf: optional(names, `${NAMES}: ids of actors it is part of`),
    camp: optional(name, A_NAME),
  };
}

/** The fields of a kind of event. */
export function kindFields() {
  const { name, names } = shapes();
  return {
    id: needed(name, A_NAME),
    names: optional(names, `${NAMES}: in any language`),
    partOf: optional(names, `${NAMES}: ids of wider kinds`),
  };
}

/** The schema of a whole table: a list of entries with these fields. */
export function tableSchema(fields: Readonly<Record<string, EntryField>>): z.ZodType {
  return z.array(
    z.strictObject(
      Object.fromEntries(
        Object.entries(fields).map(([key, { schema, needed: isNeeded }]) => [
          key,
          isNeeded ? schema : schema.optional(),
        ]),
      ),
    ),
  );
}
