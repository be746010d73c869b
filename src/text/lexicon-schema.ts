import * as z from 'zod';
import { EVIDENCE, UNITS } from '../claim/claim';
import { OUTCOMES } from '../claim/outcome';
import { SOURCE_KINDS } from '../claim/source';
import { MisuseError } from '../issue/misuse';
import type { LexiconEntry } from './sense';

function makeSchema() {
  const level = z.enum(['site', 'district', 'city', 'area', 'province', 'country']);
  const bare = (is: 'according-to' | 'relays' | 'that' | 'meanwhile' | 'latter' | 'statement' | 'part' | 'addition' | 'harmless' | 'actor' | 'doer' | 'where') => z.strictObject({ is: z.literal(is) });
  const sense = z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('outcome'), outcome: z.enum([...OUTCOMES, 'bodies found']), as: z.enum(['noun', 'status', 'event', 'act', 'suffer', 'participle']), near: z.literal(true).optional() }),
    z.strictObject({ is: z.literal('evidence'), evidence: z.enum(EVIDENCE) }),
    z.strictObject({ is: z.literal('speech'), stance: z.enum(['said', 'alleged', 'denied', 'shown']), goesOn: z.literal(true).optional() }),
    z.strictObject({ is: z.literal('source'), kind: z.enum(SOURCE_KINDS).nullable() }),
    z.strictObject({
      is: z.literal('role'),
      who: z.strictObject({ status: z.enum(['civilian', 'combatant']).optional(), role: z.array(z.string().min(1)).optional(), sex: z.enum(['female', 'male']).optional(), age: z.enum(['child', 'adult']).optional() }),
    }),
    z.strictObject({ is: z.literal('thing'), unit: z.enum(UNITS), type: z.string().min(1).optional() }),
    z.strictObject({ is: z.literal('unreal'), how: z.enum(['hypothetical', 'possible']) }),
    z.strictObject({ is: z.literal('attack'), kind: z.string().min(1) }),
    z.strictObject({ is: z.literal('time'), phrase: z.string().min(1) }),
    z.strictObject({ is: z.literal('place'), level }),
    z.strictObject({ is: z.literal('control'), course: z.enum(['taken', 'lost', 'held', 'repelled', 'given']), as: z.enum(['act', 'event', 'state']) }),
    ...(['according-to', 'relays', 'that', 'meanwhile', 'latter', 'statement', 'part', 'addition', 'harmless', 'actor', 'doer', 'where'] as const).map(bare),
  ]);
  const list = z.string().min(1).max(100_000).optional();
  return z.array(z.strictObject({ says: sense, words: list, nouns: list, verbs: list })).max(10_000);
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
  throw new MisuseError('malformed-lexicon', `draftClaims: the lexicon is malformed at ${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`);
}
