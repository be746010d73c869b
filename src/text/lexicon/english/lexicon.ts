import { frozen } from '../../../issue/frozen';
import type { LexiconEntry } from '../sense';
import { ENGLISH_OUTCOMES } from './outcomes';
import { ENGLISH_PEOPLE } from './people';
import { ENGLISH_SPEECH } from './speech';
import { ENGLISH_THINGS } from './things';

/** The shipped English lexicon. Order matters: of two senses of one word the first is taken. */
export const ENGLISH_LEXICON: readonly LexiconEntry[] = /* @__PURE__ */ frozen([
  ...ENGLISH_OUTCOMES,
  ...ENGLISH_THINGS,
  ...ENGLISH_PEOPLE,
  ...ENGLISH_SPEECH,
]);
