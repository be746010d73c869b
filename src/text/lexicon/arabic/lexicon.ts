import { frozen } from '../../../issue/frozen';
import type { LexiconEntry } from '../sense';
import { ARABIC_OUTCOMES } from './outcomes';
import { ARABIC_PEOPLE } from './people';
import { ARABIC_SPEECH } from './speech';
import { ARABIC_THINGS } from './things';

/** The shipped Arabic lexicon. Order matters: of two senses of one word the first is taken. */
export const ARABIC_LEXICON: readonly LexiconEntry[] = /* @__PURE__ */ frozen([
  ...ARABIC_OUTCOMES,
  ...ARABIC_THINGS,
  ...ARABIC_PEOPLE,
  ...ARABIC_SPEECH,
]);
