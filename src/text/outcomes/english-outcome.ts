import type { Article, MarkOf } from '../article/article';
import { has, isSign, mark } from '../article/article';
import { outcomesAt, type Governor } from './arabic-outcome';
import type { FigureMention } from '../article/figure-mention';

const FAR = 14;
const BE: ReadonlySet<string> = new Set('was were is are be been being get got getting'.split(' '));
const HAVE: ReadonlySet<string> = new Set('have has had having'.split(' '));
/** What may follow a participle that stands for a passive: "two people killed in clashes". */
const AFTER_PASSIVE: ReadonlySet<string> = new Set(
  `
    in by during at on and when while after near as yesterday today since over across or along
    around inside outside with from this last there before between but because following throughout
    early late monday tuesday wednesday thursday friday saturday sunday under among for so far
    within`
    .trim()
    .split(/\s+/),
);
const BREAKS: ReadonlySet<string> = new Set(
  'but while whereas although though because however meanwhile since when after before if'.split(
    ' ',
  ),
);

type Fits = (mark: MarkOf<'outcome'>) => boolean;

/**
 * A verb or noun before the figure, of which it is the object.
 *
 *     killing at least 12 people        the death of three soldiers        killed along with two guards
 *     ^^^^^^^                               ^^^^^^^^                       ^^^^^^
 */
export function before(
  article: Article,
  spot: FigureMention,
  floor: number,
  fits: Fits,
): Governor | undefined {
  const stop = Math.max(floor, spot.first - FAR);
  for (let at = spot.first - 1; at >= stop; at--) {
    const word = article.words[at];
    if (
      isSign(word, ';') ||
      (word !== undefined && BREAKS.has(word.text) && !has(article, at, 'outcome'))
    )
      return undefined;
    if (has(article, at, 'that') && spot.first - at > 1) return undefined;
    for (const one of outcomesAt(article, at)) {
      if (one.to > spot.first || !fits(one)) continue;
      const mark = widest(article, one, fits);
      const { as } = mark.sense;
      const distance = spot.first - mark.to;
      const reach = isLinked(article, spot) ? FAR : 8;
      if (as === 'event' && distance <= reach) return { mark, distance };
      if (as === 'act' && (isNoun(article, at) || isSign(article.words[mark.to], ','))) continue;
      if (
        as === 'act' &&
        distance <= reach &&
        !isAimed(article, mark.to) &&
        (!isPassive(article, at) || isAddedTo(article, mark.to, spot.first))
      )
        return { mark, distance };
      if (as === 'noun' && isToll(article, at, mark.to, spot.first)) return { mark, distance };
      if (
        as === 'suffer' &&
        (isAddedTo(article, mark.to, spot.first) ||
          /^(?:suffered|sustained|received|suffering)$/.test(word?.text ?? ''))
      )
        return { mark, distance };
    }
  }
  return undefined;
}

/** shot at 12 people, not shot at least 12 */
function isAimed(article: Article, at: number): boolean {
  return (
    article.words[at]?.text === 'at' && !/^(?:least|most)$/.test(article.words[at + 1]?.text ?? '')
  );
}

/** the killing, after shooting: a noun of the verb's letters. */
function isNoun(article: Article, at: number): boolean {
  return /^(?:the|a|an|his|their|every|another)$/.test(article.words[at - 1]?.text ?? '');
}

/** Whether a form of "be" stands before it: those it happened to were named already. */
function isPassive(article: Article, at: number): boolean {
  for (let step = 1; step <= 2; step++) {
    const text = article.words[at - step]?.text ?? '';
    if (BE.has(text)) return true;
    if (!text.endsWith('ly') && text !== 'also' && text !== 'not') return false;
  }
  return false;
}

/** "killing and wounding 40" is said of the 40 as a whole. */
function widest(article: Article, mark: MarkOf<'outcome'>, fits: Fits): MarkOf<'outcome'> {
  for (let at = mark.from - 3; at < mark.from; at++) {
    const wider = outcomesAt(article, at).find((one) => one.to === mark.to && fits(one));
    if (wider !== undefined) return wider;
  }
  return mark;
}

/** Whether the figure is what something left behind: left 12 people dead. */
function isLeft(article: Article, { first }: FigureMention): boolean {
  for (let at = first - 1; at >= first - 8; at--) {
    const text = article.words[at]?.text ?? '';
    if (text === 'left' || text === 'leaving' || text === 'leaves') return true;
    if (isSign(article.words[at], '.;,')) return false;
  }
  return false;
}

/** "and" or "as well as" straight before the figure: it goes on with a list. */
function isLinked(article: Article, { first }: FigureMention): boolean {
  const before = article.words[first - 1]?.text;
  let link = /^(?:the|his|her|their|its)$/.test(before ?? '') ? first - 2 : first - 1;
  if (article.words[link]?.text === 'of') link--;
  return article.words[link]?.text === 'and' || isAddition(article, link + 1);
}

function isAddition(article: Article, to: number): boolean {
  for (let at = to - 3; at < to; at++) if (mark(article, at, 'addition')?.to === to) return true;
  return false;
}

/** killed along with two others */
function isAddedTo(article: Article, from: number, to: number): boolean {
  if (isAddition(article, to)) return true;
  for (let at = from; at < Math.min(to, from + 3); at++)
    if (has(article, at, 'addition')) return true;
  return false;
}

const TOLL: ReadonlySet<string> = new Set('toll number total'.split(' '));
const STANDS: ReadonlySet<string> = new Set(
  `
    stood stands rose rise risen rises climbed jumped reached reaches grew increased passed
    surpassed topped exceeded totalled totaled numbered estimated`
    .trim()
    .split(/\s+/),
);

/** death toll … rose to 12; number of wounded: 30; casualties stood at 12 */
function isToll(article: Article, at: number, from: number, to: number): boolean {
  const said =
    article.words.slice(Math.max(0, at - 4), from).some(({ text }) => TOLL.has(text)) ||
    article.words.slice(from, Math.min(to, from + 3)).some(({ text }) => STANDS.has(text));
  if (!said) return false;
  return article.words.slice(from, to).length <= 10;
}

/**
 * A participle or a verb after the figure, of which those counted are the subject.
 *
 *     12 people, two of them children, were killed        30 wounded        12 soldiers died
 *                                           ^^^^^^           ^^^^^^^                     ^^^^
 */
export function after(
  article: Article,
  spot: FigureMention,
  ceiling: number,
  fits: Fits,
): Governor | undefined {
  const stop = Math.min(ceiling, spot.after + FAR + 6);
  // "leaving 17 guerrillas and 2 soldiers dead"
  const left = isLeft(article, spot);
  let be = -9;
  let relative = false;
  for (let begin = spot.after; begin < stop; begin++) {
    const at = afterBracket(article, begin, stop);
    begin = at;
    if (at >= stop) return undefined;
    const word = article.words[at];
    const text = word?.text ?? '';
    if (isSign(word, ';') || (BREAKS.has(text) && at > spot.after)) return undefined;
    if (has(article, at, 'speech') && !has(article, at, 'outcome') && at - spot.after > 0)
      return undefined;
    if (text === 'who' || text === 'which' || text === 'that') relative = true;
    if (BE.has(text)) be = at;
    for (const mark of outcomesAt(article, at)) {
      if (!fits(mark)) continue;
      const { as } = mark.sense;
      const distance = at - spot.after;
      if (as === 'participle') {
        if (at - be <= 4 || left) return { mark, distance };
        if (distance <= 2 && isBarePassive(article, mark)) return { mark, distance };
        if (distance === 0 && isAttribute(article, mark)) return { mark, distance };
      }
      if (as === 'suffer' && distance <= 14) return { mark, distance };
      if (as === 'noun' && (at - be <= 3 || distance === 0 || left) && !mark.definite)
        return { mark, distance };
    }
    // Somebody else's deed begins: "12 people accused of killing …"
    if (
      outcomesAt(article, at).some(({ sense }) => sense.as === 'act') &&
      !relative &&
      be < 0 &&
      at - spot.after > 2
    )
      return undefined;
  }
  return undefined;
}

/** Past what stands in brackets or between dashes: six priests (five …) were killed. */
export function afterBracket(article: Article, at: number, stop: number): number {
  const open = article.words[at];
  if (!isSign(open, '([') && !(isSign(open, '-–—') && (open?.end ?? 0) - (open?.start ?? 0) > 1))
    return at;
  const close = isSign(open, '(') ? ')' : isSign(open, '[') ? ']' : (open?.text ?? '-');
  for (let step = at + 1; step < Math.min(stop, at + 30); step++)
    if (isSign(article.words[step], close)) return step + 1;
  return at;
}

/** "seven kidnapped students", not "two kidnapped the mayor". */
function isAttribute(article: Article, { to }: MarkOf<'outcome'>): boolean {
  const next = article.words[to];
  return (
    next?.kind === 'word' &&
    !/^(?:the|a|an|his|her|its|their|him|them|at|more|several|many|some|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      next.text,
    ) &&
    !AFTER_PASSIVE.has(next.text)
  );
}

/** "two people killed in clashes", not "two guerrillas killed the mayor". */
function isBarePassive(article: Article, { from, to }: MarkOf<'outcome'>): boolean {
  if (HAVE.has(article.words[from - 1]?.text ?? '')) return false;
  const next = article.words[to];
  if (next === undefined || next.kind === 'sign' || next.newline) return true;
  return AFTER_PASSIVE.has(next.text);
}
