import type { Article } from '../article/article';
import { has, isSign, mark, wording } from '../article/article';
import { outcomesAt } from '../outcomes/arabic-outcome';
import { isCounted } from '../article/figures';
import type { FigureContext } from '../outcomes/reading';
import type { Speaker } from '../speakers/speaker';

const LONGEST = 8;
const ARABIC_ENDS: ReadonlySet<string> = new Set(
  `
    في علي الي خلال بعد قبل عقب اثر جراء استهدف استهدفت مما ما ان كانوا كان اثناء وسط جنوب شمال شرق
    غرب جنوبي شمالي شرقي غربي داخل قرب حاولت عندما حين بينهم معظمهم عن مع دون ضد تحت منذ من لدى ضمن
    عبر امس اليوم صباح مساء فجر بيانا اكثر نحو حوالي قرابه زهاء نفذت شنت كل سلسله عده عشرات مئات
    التي الذي الذين حي بلده مدينه`
    .trim()
    .split(/\s+/),
);
const ENGLISH_ENDS: ReadonlySet<string> = new Set(
  `
    in on at during when while after before and who which that near as today yesterday with was were
    have has had for to from by outside inside early late this last killed wounded injured killing
    since over across along around but or`
    .trim()
    .split(/\s+/),
);

/** Whose people or things are counted: المن after the noun, "of the army". */
export function sideOf(
  article: Article,
  { mention }: FigureContext,
  limit: number,
): string | undefined {
  const { language, words } = article;
  for (let at = mention.after; at < Math.min(limit, mention.after + 3); at++) {
    const word = words[at];
    if (word?.kind !== 'word') return undefined;
    const link =
      language === 'ar'
        ? word.text === 'من' || word.text === 'ل' || word.text === 'صفوف'
        : word.text === 'of' || word.text === 'from';
    if (link) {
      const found = actorFrom(article, at + 1, limit);
      if (found !== undefined) return found;
      continue;
    }
    if (has(article, at, 'outcome')) return undefined;
    if (language === 'en') return undefined;
  }
  return undefined;
}

/**
 * Who is said to have done it: after "by", or the subject of the verb that governs the figure,
 * where the words name an armed or governing body.
 */
export function doerOf(
  article: Article,
  reading: FigureContext,
  limit: number,
  speaker: Speaker | undefined,
  shared: string | undefined,
): string | undefined {
  const { mention, at } = reading;
  const sentence = article.sentences[mention.sentence];
  const from = sentence?.from ?? 0;
  for (let word = mention.after; word < Math.min(limit, mention.after + 20); word++) {
    if (
      isSign(article.words[word], ';؛') ||
      has(article, word, 'that') ||
      has(article, word, 'addition')
    )
      break;
    const doer = mark(article, word, 'doer');
    if (doer !== undefined) {
      const found = actorFrom(article, doer.to, limit);
      if (found !== undefined) return found;
    }
    const attack = mark(article, word, 'attack');
    if (article.language === 'ar' && attack !== undefined) {
      for (let next = attack.to; next <= attack.to + 2; next++) {
        const link = article.words[next]?.text ?? '';
        const found =
          link.startsWith('ل') || link === 'من'
            ? actorFrom(article, next + (link === 'من' ? 1 : 0), limit)
            : undefined;
        if (found !== undefined) return found;
      }
    }
  }
  const governor = outcomesAt(article, at).find(({ sense }) => sense.as === 'act');
  if (governor === undefined || governor.from > mention.first) return undefined;
  if (article.language === 'ar') {
    const after =
      governor.to < mention.first
        ? actorFrom(article, governor.to, firstAfter(article, governor.to, mention))
        : undefined;
    if (after !== undefined) return after;
    if (governor.conjunction && shared !== undefined) return shared;
    // قوات النظام … أعدمت; أنها قتلت: the speaker's own
    const that = article.words[governor.from - 1]?.text ?? '';
    if (/^(?:و|ب)?ان(?:ها|هم|ه)$/.test(that))
      return subjectOfThat(article, from, governor.from - 1) ?? speaker?.name;
    return subjectOfThat(article, from, governor.from) ?? actorBefore(article, from, governor.from);
  }
  if (shared !== undefined && article.words[governor.from - 1]?.text === 'and') return shared;
  return actorBefore(article, from, governor.from);
}

function isNameBefore(article: Article, at: number): boolean {
  const word = article.words[at];
  return (
    article.language === 'en' &&
    word?.capital === true &&
    (article.marks[at]?.length ?? 0) === 0 &&
    article.words[at + 1]?.start === word.end + 1 &&
    !/^(?:the|in|on|a|an|suspected|when|but)$/.test(word.text)
  );
}

/** Who takes or loses a place: the name after the verb, or before it. */
export function actorAround(
  article: Article,
  from: number,
  to: number,
  begin: number,
  limit: number,
  pronoun: boolean,
): string | undefined {
  const after = pronoun ? undefined : actorFrom(article, to, limit);
  return after ?? actorBefore(article, begin, from);
}

/** The name that begins at a word, if it names a body that acts. */
export function actorFrom(article: Article, begin: number, limit: number): string | undefined {
  const { words, language } = article;
  const ends = language === 'ar' ? ARABIC_ENDS : ENGLISH_ENDS;
  let from = begin;
  while (words[from]?.kind === 'sign' && isSign(words[from], '"“”«')) from++;
  while (
    language === 'en' &&
    /^(?:the|a|an|its|his|some|members|alleged|suspected|unidentified|government)$/.test(
      words[from]?.text ?? '',
    ) &&
    !has(article, from, 'actor')
  )
    from++;
  let to = from;
  let isActor = false;
  for (; to < Math.min(limit, from + LONGEST); to++) {
    const word = words[to];
    if (word === undefined || word.kind === 'number') break;
    if (word.kind === 'sign') {
      if (isSign(word, '"“”«»-')) continue;
      break;
    }
    const named = mark(article, to, 'actor');
    if (named !== undefined && named.to > to + 1) {
      isActor = true;
      to = named.to - 1;
      continue;
    }
    if (has(article, to, 'that')) break;
    if (
      to > from &&
      (ends.has(word.text) ||
        isSpeech(article, to) ||
        has(article, to, 'part') ||
        has(article, to, 'time'))
    )
      break;
    if (
      to > from &&
      language === 'en' &&
      word.text.endsWith('ed') &&
      !has(article, to, 'actor') &&
      !/^(?:armed|united)$/.test(word.text)
    )
      break;
    if (to > from && (isOutcome(article, to) || has(article, to, 'control'))) break;
    if (
      to > from &&
      language === 'ar' &&
      word.text.length > 3 &&
      word.text.endsWith('ت') &&
      !word.text.endsWith('ات')
    )
      break;
    if (has(article, to, 'actor') && to - from <= (language === 'ar' ? 2 : 4)) isActor = true;
  }
  while (to > from && words[to - 1]?.kind === 'sign') to--;
  if (!isActor || to <= from) return undefined;
  const { words: name } = wording(article, from, to);
  return clean(
    article.marks[from]?.some(({ preposition }) => preposition === 'ل' || preposition === 'ب') ===
      true
      ? name.replace(/^[لب](?!ل)/, '')
      : name,
  );
}

function isSpeech(article: Article, at: number): boolean {
  return mark(article, at, 'speech')?.definite === false;
}

function isOutcome(article: Article, at: number): boolean {
  return (
    outcomesAt(article, at).some(({ sense }) => sense.as !== 'noun' && sense.as !== 'status') &&
    !has(article, at, 'actor')
  );
}

/** The first figure after a word: a list shares its verb. */
function firstAfter(article: Article, at: number, spot: FigureContext['mention']): number {
  let first = spot.first;
  for (let index = spot.index - 1; index >= Math.max(0, spot.index - 12); index--) {
    const before = article.mentions[index];
    if (before === undefined || before.first < at) break;
    first = before.first;
  }
  return first;
}

/** قال إن الفصائل … مؤكدا أنهم: the name after the last "that". */
function subjectOfThat(article: Article, from: number, to: number): string | undefined {
  for (let at = to - 1; at >= from; at--) {
    if (
      has(article, at, 'meanwhile') &&
      /^[وف]?(?:بينما|فيما|لكن)$/.test(article.words[at]?.text ?? '')
    )
      return undefined;
    if (!has(article, at, 'that') || /(?:ها|هم|ه|نا)$/.test(article.words[at]?.text ?? ''))
      continue;
    return actorFrom(article, at + 1, to);
  }
  return undefined;
}

/** The nearest such name before a verb. */
function actorBefore(article: Article, from: number, to: number): string | undefined {
  for (let at = to - 1; at >= Math.max(from, to - 14); at--) {
    if (
      isSign(article.words[at], ';؛.') ||
      /^[وف]?(?:بينما|فيما|لكن|while|but)$/.test(article.words[at]?.text ?? '')
    )
      return undefined;
    if (!has(article, at, 'actor') || isCounted(article, at)) continue;
    let begin = at;
    while (begin > from && (has(article, begin - 1, 'actor') || isNameBefore(article, begin - 1)))
      begin--;
    return actorFrom(article, begin, to);
  }
  return undefined;
}

function clean(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/^لل/, 'ال')
    .replace(/^[ولب](?=ال)/, '')
    .trim();
}
