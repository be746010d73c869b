import type { Amount } from './found';
import type { Comparator } from './phrases';
import { WORD, type Token } from './token';

/** A comparator that may reach over the next item of a list. */
export interface Scope {
  readonly kind: Comparator;
  /** The token after the figure it was said of. */
  readonly next: number;
}

/** Verbs whose counted subject would stand in the nominative: an oblique after them has another governor. */
const SUBJECT_VERBS: ReadonlySet<string> = new Set(['سقط', 'سقطت', 'استشهد', 'استشهدت', 'اصيب', 'اصيبت', 'جرح', 'توفي', 'قضي', 'نزح', 'نزحت', 'غادر', 'هناك', 'يوجد', 'لقي', 'فر', 'وصل', 'عاد', 'شارك']);

/**
 *     سقط أكثر من خمسين قتيلا وعشرين جريحا       سقط أكثر من خمسين قتيلا وعشرون جريحا
 *         ^^^^^^^ governs both: oblique               ^^^^^^^ governs the first: the second is nominative
 *
 * Only grammar decides: where the whole list has a governor of its own (مقتل أكثر من …), the case of
 * the second item tells nothing, and it is left as it is.
 */
export function scopeOf(tokens: readonly Token[], { figure, from }: Amount, next: number): Scope | undefined {
  if (figure.kind !== 'more-than' && figure.kind !== 'at-least' && figure.kind !== 'fewer-than' && figure.kind !== 'at-most') return undefined;
  const before = tokens[from - 1];
  const governed = before?.kind === WORD && !SUBJECT_VERBS.has(before.text) && !SUBJECT_VERBS.has(before.text.replace(/^[وف]/, ''));
  return governed ? undefined : { kind: figure.kind, next };
}

/** Whether a figure is the next item of the list that a comparator governs. */
export function isGoverned(tokens: readonly Token[], { figure, from, numeral }: Amount, scope: Scope | undefined): boolean {
  if (scope === undefined || figure.kind !== 'exact' || from > scope.next + 2) return false;
  const first = tokens[from];
  if (first?.conjunction !== true && tokens[from - 1]?.text !== 'و') return false;
  for (let at = scope.next; at < from; at++) {
    if (tokens[at]?.kind !== WORD || tokens[at]?.newline === true) return false;
  }
  return numeral === undefined ? first?.base.endsWith('ين') === true : numeral.oblique === true;
}
