import * as z from 'zod';
import { EVIDENCE, UNITS } from '../../claim/claim';
import { OUTCOMES } from '../../claim/outcome';
import { SOURCE_KINDS } from '../../claim/source';
import { MisuseError } from '../../issue/misuse';
import type { LexiconEntry } from './sense';

/**
 * What a word of time may mean: a phrase of UCDP GED, a day of the week, a month, a month of a
 * calendar that is not read.
 */
const TIMES = [
  'today',
  'yesterday',
  'before-yesterday',
  'no-time-given',
  'recently',
  'past-few-days',
  'past-24-hours',
  'past-48-hours',
  'past-72-hours',
  'past-2-days',
  'last-night',
  'the-other-day',
  'this-week',
  'last-week',
  'past-week',
  'several-weeks',
  'weekday-0',
  'weekday-1',
  'weekday-2',
  'weekday-3',
  'weekday-4',
  'weekday-5',
  'weekday-6',
  'month-1',
  'month-2',
  'month-3',
  'month-4',
  'month-5',
  'month-6',
  'month-7',
  'month-8',
  'month-9',
  'month-10',
  'month-11',
  'month-12',
  'hijri',
] as const;

function makeSchema() {
  const level = z.enum(['site', 'district', 'city', 'area', 'province', 'country']);
  const bare = (
    is:
      | 'according-to'
      | 'relays'
      | 'that'
      | 'meanwhile'
      | 'latter'
      | 'statement'
      | 'part'
      | 'addition'
      | 'harmless'
      | 'actor'
      | 'doer'
      | 'where',
  ) => z.strictObject({ is: z.literal(is) });
  const sense = z.discriminatedUnion('is', [
    z.strictObject({
      is: z.literal('outcome'),
      outcome: z.enum([...OUTCOMES, 'bodies found']),
      as: z.enum(['noun', 'status', 'event', 'act', 'suffer', 'participle']),
      near: z.literal(true).optional(),
    }),
    z.strictObject({ is: z.literal('evidence'), evidence: z.enum(EVIDENCE) }),
    z.strictObject({
      is: z.literal('speech'),
      stance: z.enum(['said', 'alleged', 'denied', 'shown']),
      goesOn: z.literal(true).optional(),
    }),
    z.strictObject({ is: z.literal('source'), kind: z.enum(SOURCE_KINDS).nullable() }),
    z.strictObject({
      is: z.literal('role'),
      who: z.strictObject({
        status: z.enum(['civilian', 'combatant']).optional(),
        role: z.array(z.string().min(1)).optional(),
        sex: z.enum(['female', 'male']).optional(),
        age: z.enum(['child', 'adult']).optional(),
      }),
    }),
    z.strictObject({
      is: z.literal('thing'),
      unit: z.enum(UNITS),
      type: z.string().min(1).optional(),
    }),
    z.strictObject({ is: z.literal('unreal'), how: z.enum(['hypothetical', 'possible']) }),
    z.strictObject({ is: z.literal('attack'), kind: z.string().min(1) }),
    z.strictObject({ is: z.literal('time'), phrase: z.enum(TIMES) }),
    z.strictObject({ is: z.literal('place'), level }),
    z.strictObject({
      is: z.literal('control'),
      course: z.enum(['taken', 'lost', 'held', 'repelled', 'given']),
      as: z.enum(['act', 'event', 'state']),
    }),
    ...(
      [
        'according-to',
        'relays',
        'that',
        'meanwhile',
        'latter',
        'statement',
        'part',
        'addition',
        'harmless',
        'actor',
        'doer',
        'where',
      ] as const
    ).map(bare),
  ]);
  const list = z.string().min(1).max(100_000).optional();
  return z
    .array(z.strictObject({ says: sense, words: list, nouns: list, verbs: list }))
    .max(10_000);
}

let made: ReturnType<typeof makeSchema> | undefined;

/** The lexicon as a zod schema, built when it is first asked for. */
export function lexiconSchema(): ReturnType<typeof makeSchema> {
  made ??= makeSchema();
  return made;
}

/** A user's lexicon, or a misuse that says where it is wrong. */
export function checkLexicon(lexicon: readonly LexiconEntry[]): readonly LexiconEntry[] {
  const checked = lexiconSchema().safeParse(lexicon);
  if (checked.success) return lexicon;
  const [first] = checked.error.issues;
  throw new MisuseError(
    'malformed-lexicon',
    `draftClaims: the lexicon is malformed at ${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`,
  );
}
