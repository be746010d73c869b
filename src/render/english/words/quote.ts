import { outside } from '../../sentences/outside';
import { say, type Prose } from '../../sentences/prose';

/**
 * Words from outside in quotation marks; marks inside become single ones, so that the quotation
 * ends where it ends.
 */
export function quoted(words: string, longest?: number): Prose {
  return say`“${outside(words.replace(/["“”„‟«»＂]/gu, '’'), longest)}”`;
}
