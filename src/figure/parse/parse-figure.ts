import { showReceived, type Issue } from '../../issue/issue';
import { countsOf } from './counts';
import type { Amount, LookAlike } from './found';
import type { Figure } from '../figure';
import { figureAt } from './grammar';
import { isAmongOthers } from '../words/other-language';
import { tellsOutcome } from '../words/outcome-words';
import { languagesOf, type ParseOptions } from '../language';
import { scan } from '../words/scan';
import { isNegation } from './context-filters';
import { NUMBER, SIGN, type Token } from '../words/token';
import { worded } from './worded';

/**
 * A parsed figure, or the issue that says what was wrong with the phrase. `counts` is there where
 * the noun of the phrase is a family: two families are not two persons.
 */
export type ParsedFigure =
  | { readonly ok: true; readonly value: Figure; readonly counts?: 'family' }
  | { readonly ok: false; readonly issue: Issue };

const LONGEST = 1000; // UTF-16 units; more is a text, for findFigures
const MOST_LEAD = 8; // words before the figure: "the death toll has risen to 42"

/**
 * Reads a phrase that is a figure, perhaps with its noun: "42 bodies", "أكثر من خمسين مدنيا".
 *
 * @param phrase - Arabic or English, in any spelling of the field
 * @param options - the language, where only one is to be read
 * @returns the figure with `words` as given (trimmed), or an issue: `figure-unreadable`,
 * `figure-negative`, `figure-fractional`, `figure-reversed` (50–40), `figure-too-large`,
 * `figure-share-range` (40 to 50 %), `figure-not-a-count` (a date, a distance, an age),
 * `figure-several` (more than one figure)
 *
 * @example
 * ```ts
 * import { parseFigure } from 'casualty-claims';
 *
 * parseFigure('ما لا يقل عن 21 مقاتلا'); // => { ok: true, value: { kind: 'at-least', value: 21, words: 'ما لا يقل عن 21 مقاتلا' } }
 * parseFigure('20 km').ok; // => false
 * ```
 */
export function parseFigure(phrase: string, options: ParseOptions = {}): ParsedFigure {
  const languages = languagesOf('parseFigure', options);
  const words = phrase.trim();
  if (words.length > LONGEST) return problem('figure-unreadable', phrase);
  const tokens = scan(words, languages);
  let trap: LookAlike | undefined;
  for (let at = 0; at < tokens.length && at <= MOST_LEAD;) {
    const found = figureAt(tokens, at, true);
    if (found === undefined) {
      if (isNegation(tokens[at])) return problem('figure-negative', phrase);
      at++;
      continue;
    }
    if ('trap' in found) {
      trap ??= found;
      at = Math.max(found.next, at + 1);
      continue;
    }
    if (isAmongOthers(tokens, found.from, found.next, languages)) break;
    if (found.numeral === undefined && trap !== undefined) break; // "20 دولار أمريكي": not one American
    if (isDoubtful(tokens, found)) {
      at++;
      continue;
    }
    // إصابة ثلاثة, جنود عدة: the noun only names what the next word counts.
    if (found.numeral === undefined && isCountAhead(tokens, found)) {
      at = found.next;
      continue;
    }
    const tail = isTwoNouns(tokens, found) ? 'figure-several' : tailProblem(tokens, found);
    if (tail !== undefined) return problem(tail, phrase);
    const value = worded(found.figure, words);
    return countsOf(tokens, found) === 'family'
      ? { ok: true, value, counts: 'family' }
      : { ok: true, value };
  }
  return problem(trap === undefined ? 'figure-unreadable' : CODES[trap.trap], phrase);
}

/**
 * A bare noun deep inside a phrase is not what the phrase counts: "he was looking for a next of
 * kin".
 */
function isDoubtful(tokens: readonly Token[], { figure, from, numeral }: Amount): boolean {
  const before = tokens[from - 1];
  if (numeral !== undefined || before === undefined) return false;
  if (figure.kind !== 'exact' && !(figure.kind === 'vague' && figure.term === 'barePlural'))
    return false;
  return (
    before.kind !== SIGN &&
    !tellsOutcome(before.text) &&
    !tellsOutcome(tokens[from - 2]?.text ?? '')
  );
}

function isBareNoun(tokens: readonly Token[], { figure, from, next, numeral }: Amount): boolean {
  return (
    numeral === undefined &&
    next === from + 1 &&
    tokens[from]?.info?.noun !== undefined &&
    (figure.kind === 'exact' || (figure.kind === 'vague' && figure.term === 'barePlural'))
  );
}

function isCountAhead(tokens: readonly Token[], found: Amount): boolean {
  if (!isBareNoun(tokens, found) || tokens[found.next]?.conjunction === true) return false;
  const ahead = figureAt(tokens, found.next, true);
  return (
    ahead !== undefined &&
    'figure' in ahead &&
    !isBareNoun(tokens, ahead) &&
    ahead.figure.kind !== 'share'
  );
}

/** قتيل وجريح: two figures. */
function isTwoNouns(tokens: readonly Token[], found: Amount): boolean {
  const after = tokens[found.next];
  return (
    isBareNoun(tokens, found) &&
    after?.conjunction === true &&
    after.info?.noun?.class === 'outcome' &&
    after.info.noun.number !== 'many'
  );
}

const CODES = {
  unreadable: 'figure-unreadable',
  fraction: 'figure-fractional',
  negative: 'figure-negative',
  reversed: 'figure-reversed',
  code: 'figure-not-a-count',
  'too-large': 'figure-too-large',
  'share-range': 'figure-share-range',
  'share-above': 'figure-share-above-whole',
  'not-a-count': 'figure-not-a-count',
} as const satisfies Record<LookAlike['trap'], keyof typeof EXPECTED>;

const EXPECTED = {
  'figure-unreadable': 'a count in English or Arabic, such as "at least 42" or "عشرات"',
  'figure-negative': 'a count of at least 0',
  'figure-fractional': 'a whole number of people or things',
  'figure-reversed': 'a range from the lower number to the higher',
  'figure-too-large': 'a count that a number can hold exactly',
  'figure-not-a-count': 'a count of people or things, not a date, a measure, an age or a name',
  'figure-share-range': 'one share ("60 %", "at least 40 %"), not a range of them',
  'figure-share-above-whole': 'a share of at most 100 %',
  'figure-several': 'one figure; give each figure a claim of its own',
} as const;

function problem(code: keyof typeof EXPECTED, phrase: string): ParsedFigure {
  const received = showReceived(phrase);
  const expected = EXPECTED[code];
  return {
    ok: false,
    issue: {
      code,
      severity: 'error',
      path: [],
      received,
      expected,
      message: `No single count can be read in ${received}: expected ${expected}.`,
    },
  };
}

/** What follows a figure: its noun, a breakdown ("among them 3 children"), but no second figure. */
function tailProblem(tokens: readonly Token[], figure: Amount): keyof typeof EXPECTED | undefined {
  for (let at = figure.next; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (BREAKDOWNS.has(token.base)) return undefined;
    if (NEGATIONS.has(token.text)) return 'figure-unreadable';
    const found =
      token.kind === NUMBER ||
      token.info?.numeral !== undefined ||
      token.info?.phrases !== undefined
        ? figureAt(tokens, at, false)
        : undefined;
    // "dozens, perhaps hundreds": the first is what is vouched for.
    const isSurmise =
      found !== undefined &&
      'figure' in found &&
      found.figure.kind === 'vague' &&
      figure.figure.kind === 'vague';
    if (found !== undefined && 'figure' in found && found.figure.kind !== 'none' && !isSurmise)
      return 'figure-several';
    at = found === undefined ? at + 1 : Math.max(found.next, at + 1);
  }
  return undefined;
}

/** What begins a breakdown of the figure. */
const BREAKDOWNS: ReadonlySet<string> = new Set([
  'بينهم',
  'بينهن',
  'منهم',
  'منهن',
  'ضمنهم',
  'including',
  'among',
  'whom',
  'includes',
  '(',
]);
const NEGATIONS: ReadonlySet<string> = new Set(["isn't", 'ليس', "aren't"]);
