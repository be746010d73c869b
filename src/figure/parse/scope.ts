import type { Amount } from './found';
import type { Comparator } from '../words/phrases';
import { WORD, type Token } from '../words/token';

/** A comparator that may reach over the next item of a list. */
export interface Scope {
  readonly kind: Comparator;
  /** The token after the figure it was said of. */
  readonly next: number;
}

/**
 * Verbs whose counted subject would stand in the nominative: an oblique after them has another
 * governor.
 */
const SUBJECT_VERBS: ReadonlySet<string> = new Set([
  'سقط',
  'سقطت',
  'استشهد',
  'استشهدت',
  'اصيب',
  'اصيبت',
  'جرح',
  'توفي',
  'قضي',
  'نزح',
  'نزحت',
  'غادر',
  'هناك',
  'يوجد',
  'لقي',
  'فر',
  'وصل',
  'عاد',
  'شارك',
]);

/**
 *     سقط أكثر من خمسين قتيلا وعشرين جريحا       سقط أكثر من خمسين قتيلا وعشرون جريحا
 *         ^^^^^^^ governs both: oblique               ^^^^^^^ governs the first: the second is nominative
 *
 * Only grammar decides: where the whole list has a governor of its own (مقتل أكثر من …), the case
 * of the second item tells nothing, and it is left as it is.
 */
export function scopeOf(
  tokens: readonly Token[],
  { figure, from }: Amount,
  next: number,
): Scope | undefined {
  if (
    figure.kind !== 'more-than' &&
    figure.kind !== 'at-least' &&
    figure.kind !== 'fewer-than' &&
    figure.kind !== 'at-most'
  )
    return undefined;
  const before = tokens[from - 1];
  const governed =
    before?.kind === WORD &&
    !SUBJECT_VERBS.has(before.text) &&
    !SUBJECT_VERBS.has(before.text.replace(/^[وف]/, ''));
  return governed ? undefined : { kind: figure.kind, next };
}

/** The comparator that governs a figure as the next item of its list. */
export function governorOf(
  tokens: readonly Token[],
  { figure, from, numeral }: Amount,
  scope: Scope | undefined,
): Comparator | undefined {
  const first = tokens[from];
  if (
    scope === undefined ||
    first === undefined ||
    figure.kind !== 'exact' ||
    from > scope.next + 2
  )
    return undefined;
  if (!first.conjunction && tokens[from - 1]?.text !== 'و') return undefined;
  if (tokens.slice(scope.next, from).some(({ kind, newline }) => kind !== WORD || newline))
    return undefined;
  const isOblique = numeral === undefined ? first.base.endsWith('ين') : numeral.oblique === true;
  return isOblique ? scope.kind : undefined;
}
