import { SIGN, type Token } from '../words/token';

/** How far before "at" a tally is spoken of: "put the official number of those killed at 70". */
const REACH = 9;
const VERBS: ReadonlySet<string> = new Set(
  `
    put puts putting stood stands standing estimate estimates estimated estimating remained remains
    placed placing reckoned counted toll tally`
    .trim()
    .split(/\s+/),
);
/** What else is put, or stands, at a number. */
const OTHERS: ReadonlySet<string> = new Set(
  'time hour speed distance age cost value price damage temperature altitude rate budget'.split(
    ' ',
  ),
);

/**
 * Whether "at" leads to a tally and not to an hour or an address:
 *
 *     put the death toll at 70        casualties stood at 15        at 70
 *     ^^^ ..................          .......... ^^^^^
 */
export function isTallyAt(tokens: readonly Token[], at: number): boolean {
  let isSaid = false;
  for (const token of tokens.slice(Math.max(0, at - REACH), at).reverse()) {
    if (token.kind === SIGN) break;
    if (OTHERS.has(token.text)) return false;
    if (VERBS.has(token.text)) isSaid = true;
  }
  return isSaid;
}
