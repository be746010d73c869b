import type { Figure } from '../figure';
import { compare } from './comparator';
import { countsOf, type CountedKind } from './counts';
import { figureAt } from './grammar';
import { languagesOf, type ParseOptions } from '../language';
import { CLASS, MARK } from '../words/letters';
import { isAmongOthers } from '../words/other-language';
import { governorOf, scopeOf, type Scope } from './scope';
import { Scanner } from '../words/scan';
import type { Token } from '../words/token';
import { worded } from './worded';

// Tokens are kept a run at a time, with enough on both sides for every rule to see.
const RUN = 1024;
const AHEAD = 128;
const BEHIND = 16;

/**
 * A figure in running text. `text.slice(start, end)` is its wording, and `figure.words` the same;
 * the noun counted is not part of it, unless the noun itself is the count (قتيلان) or stands inside
 * (خمسة نشطاء على الأقل).
 */
export interface FoundFigure {
  readonly figure: Figure;
  /** UTF-16 offset into the text as given. */
  readonly start: number;
  /** UTF-16 offset after the last unit. */
  readonly end: number;
  /** What is counted, as far as the noun says. */
  readonly counts: CountedKind;
}

/**
 * All figures of people and things in running text, Arabic or English, in order. Dates, years,
 * times, ages, distances, money, calibres, ordinals, names with numbers in them, "towards" (نحو),
 * Monday (الاثنين) and "one of" (أحد) are not figures. Linear in the length of the text.
 *
 * @param text - any text; offsets count UTF-16 units of it as it is
 * @param options - the language, where only one is to be read
 * @returns the figures, none overlapping
 *
 * @example
 * ```ts
 * import { findFigures } from 'casualty-claims/figure';
 *
 * findFigures('On 8 January 2014 activists found at least 42 bodies.').map(
 *   ({ figure }) => figure.words,
 * ); // => ['at least 42']
 * ```
 */
export function findFigures(text: string, options: ParseOptions = {}): FoundFigure[] {
  const languages = languagesOf('findFigures', options);
  const scanner = new Scanner(text, languages);
  const tokens: Token[] = [];
  const found: FoundFigure[] = [];
  let scope: Scope | undefined;
  let at = 0;
  for (;;) {
    if (at > tokens.length - AHEAD && !scanner.done) {
      const drop = Math.max(0, at - BEHIND);
      tokens.splice(0, drop);
      at -= drop;
      if (scope !== undefined) scope = { ...scope, next: scope.next - drop };
      scanner.read(tokens, RUN);
    }
    if (at >= tokens.length) break;
    const here = figureAt(tokens, at, false);
    if (here === undefined) {
      at++;
      continue;
    }
    let next = Math.max(here.next, at + 1);
    if ('figure' in here && !isAmongOthers(tokens, here.from, here.next, languages)) {
      const start = startOf(text, tokens[here.from]);
      let last = here.next - 1;
      while (last > here.from && isOf(tokens[last])) last--;
      const end = tokens[last]?.end ?? start;
      const governor = governorOf(tokens, here, scope);
      const figure = governor === undefined ? here.figure : compare(governor, here.figure);
      found.push({
        figure: worded(figure, text.slice(start, end)),
        start,
        end,
        counts: countsOf(tokens, here),
      });
      next = afterCounted(tokens, next);
      scope = governor === undefined ? scopeOf(tokens, here, next) : { kind: governor, next };
    }
    at = next;
  }
  return found;
}

function isOf(token: Token | undefined): boolean {
  return token?.base === 'من' || token?.text === 'of' || token?.text === 'the';
}

/**
 * Past what the figure counts, which is not a figure of its own.
 *
 *     عشرة قتلى        20 بين قتيل وجريح
 *          ^^^^           ^^^^^^^^^^^^^^ two outcomes of one total, not a range
 */
function afterCounted(tokens: readonly Token[], at: number): number {
  let next = at;
  const split = tokens[next]?.text === 'بين' || tokens[next]?.text === 'ما';
  while (
    next < at + 2 &&
    (tokens[next]?.text === 'ما' || tokens[next]?.text === 'بين' || tokens[next]?.base === 'من')
  )
    next++;
  if (!isNoun(tokens[next]) || tokens[next]?.conjunction === true) return at;
  next++;
  if (split && tokens[next]?.conjunction === true && isNoun(tokens[next])) next++;
  return next;
}

function isNoun(token: Token | undefined): boolean {
  return (
    token?.info?.noun !== undefined &&
    token.info.numeral === undefined &&
    token.info.phrases === undefined
  );
}

/** Where the wording begins: after و ب ل ك ال where they are written onto it. */
function startOf(text: string, token: Token | undefined): number {
  if (token === undefined) return 0;
  let start = token.start;
  for (let cut = 0; cut < token.cut; cut++) {
    start++;
    while (CLASS[text.charCodeAt(start)] === MARK) start++;
  }
  return start;
}
