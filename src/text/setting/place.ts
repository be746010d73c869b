import type { Place } from '../../claim/place';
import { foldWord } from '../../figure/words/letters';
import type { PlaceLevel } from '../../geo';
import type { Article } from '../article/article';
import { has, isSign, mark, wording } from '../article/article';
import type { FigureContext } from '../outcomes/reading';

/** A place that the text names: of the gazetteer, or by the words around it. */
export interface Mention {
  readonly place: Place;
  readonly by: 'gazetteer' | 'pattern';
  readonly from: number;
  readonly to: number;
}

type Gazetteer = ReadonlyMap<
  string,
  readonly { readonly rest: readonly string[]; readonly place: Place }[]
>;

const NAME = 3;
const NOT_A_NAME: ReadonlySet<string> = new Set(
  `
    the a an this that his her its their which those these order addition total all some recent
    several what an fact response addition custody prison clashes fighting attack attacks connection
    exchange front case support charge protest mass two three`
    .trim()
    .split(/\s+/),
);
const ARABIC_ENDS: ReadonlySet<string> = new Set(
  `
    في من علي الي عن بعد قبل خلال ان مما التي الذي الذين حيث منذ اثر جراء وسط جنوب شمال شرق غرب بشكل
    امس اليوم مع ما و قتلوا كما تحت استهدف بينهم معظمهم وسط بينما فيما لا لم قد او ثم`
    .trim()
    .split(/\s+/),
);

/** All places that the text names, in order. */
export function mentionsOf(article: Article, gazetteer: readonly Place[]): readonly Mention[] {
  const known = indexOf(gazetteer);
  const mentions: Mention[] = [];
  const learnt = new Set<string>();
  for (let at = 0; at < article.words.length; at++) {
    const one =
      listed(article, at, known) ??
      (article.language === 'en' ? englishHead(article, at, known) : undefined);
    const found =
      one === undefined
        ? article.language === 'ar'
          ? arabicHead(article, at, learnt, known)
          : []
        : [one];
    mentions.push(...found);
    at = Math.max(at, (found.at(-1)?.to ?? at) - 1);
  }
  if (article.language === 'en') return mentions;
  // حلب alone, where "مدينة حلب" told that it is a place.
  const again: Mention[] = [];
  const covered = new Set<number>();
  for (const { from, to } of mentions) for (let at = from; at < to; at++) covered.add(at);
  article.words.forEach((word, at) => {
    const bare = word.text.replace(/^[وف]/, '');
    const name = learnt.has(word.text)
      ? word.text
      : learnt.has(bare)
        ? bare
        : learnt.has(bare.replace(/^[بل]/, ''))
          ? bare.replace(/^[بل]/, '')
          : undefined;
    if (name === undefined || covered.has(at)) return;
    if (word.text === name && !has(article, at - 1, 'where') && !has(article, at - 1, 'place'))
      return;
    again.push({
      place: { name: wording(article, at, at + 1).words.slice(word.text.length - name.length) },
      by: 'pattern',
      from: at,
      to: at + 1,
    });
  });
  return [...mentions, ...again].sort((a, b) => a.from - b.from);
}

function indexOf(gazetteer: readonly Place[]): Gazetteer {
  const index = new Map<string, { rest: string[]; place: Place }[]>();
  for (const place of gazetteer) {
    for (const name of [place.name, ...(place.names ?? [])]) {
      const [first, ...rest] = name
        .split(/[\s-]+/)
        .map((word) => foldWord(word))
        .filter((word) => word !== '');
      if (first === undefined) continue;
      index.set(
        first,
        [...(index.get(first) ?? []), { rest, place }].sort(
          (a, b) => b.rest.length - a.rest.length,
        ),
      );
    }
  }
  return index;
}

function listed(article: Article, at: number, gazetteer: Gazetteer): Mention | undefined {
  const text = article.words[at]?.text ?? '';
  const forms =
    article.language === 'ar'
      ? [text, text.replace(/^[وف]/, ''), text.replace(/^[وف]?[بلك]/, '')]
      : [text];
  for (const form of forms) {
    for (const { rest, place } of gazetteer.get(form) ?? []) {
      let next = at + 1;
      const whole = rest.every((part) => {
        while (isSign(article.words[next], '-')) next++;
        return article.words[next++]?.text === part;
      });
      if (whole) return { place, by: 'gazetteer', from: at, to: next };
    }
  }
  return undefined;
}

/** حي جب القبة is one place; أحياء الفردوس والصالحين وبستان القصر are three. */
function arabicHead(
  article: Article,
  at: number,
  learnt: Set<string>,
  gazetteer: Gazetteer,
): Mention[] {
  const head = mark(article, at, 'place');
  if (head?.pronoun !== '') return [];
  let level: PlaceLevel = head.sense.level;
  let begin = head.to;
  const inner = mark(article, begin, 'place');
  if (inner?.preposition === '' && !inner.conjunction) {
    begin = inner.to;
    level = level === 'site' ? level : inner.sense.level;
  }
  const known = listed(article, begin, gazetteer);
  if (known !== undefined) return [known];
  let to = endOfArabicName(article, begin);
  // حي المطار: what could be a head is the name.
  if (to === begin && inner?.definite === true) [begin, to] = [head.to, inner.to];
  if (to === begin || isAnaphor(article, at, begin)) return [];
  const name = wording(article, at, to).words;
  if (level === 'city' || level === 'province' || level === 'area')
    learnt.add(article.words[begin]?.text ?? '');
  const found: Mention[] = [
    {
      place: { name: bare(name, head.conjunction, head.preposition), level },
      by: 'pattern',
      from: at,
      to,
    },
  ];
  if (!PLURAL_HEADS.has(article.words[at]?.text.replace(/^[وف]?[بل]?(?:ال)?/, '') ?? ''))
    return found;
  for (let next = to; ;) {
    const word = article.words[next];
    const apart = word?.text === 'و';
    if (!apart && word?.text.startsWith('و') !== true) break;
    const from = apart ? next + 1 : next;
    const end = endOfArabicName(article, from, !apart);
    if (end === from) break;
    found.push({
      place: { name: wording(article, from, end).words.replace(/^و/, apart ? 'و' : ''), level },
      by: 'pattern',
      from,
      to: end,
    });
    next = end;
  }
  return found;
}

/**
 * المدينة المحاصرين, المقر استطعنا: "the city" is one named before, unless an adjective of it
 * follows.
 */
function isAnaphor(article: Article, head: number, name: number): boolean {
  if (!/^[وف]?[بلك]?ال/.test(article.words[head]?.text ?? '')) return false;
  return !/^ال.*[^نو]$/.test(article.words[name]?.text ?? '');
}

/** Words of names that another word goes on: كفر زيتا, جسر الشغور, الشيخ سعيد. */
const OPENINGS: ReadonlySet<string> = new Set(
  `
    كفر تل دير خان جسر بيت عين راس باب جب جبل وادي مساكن سيف صلاح شيخ الشيخ ابن بني ام ابو ابي برج
    كرم دار سهل نهر قلعه معره قاضي مخيم مزرعه حي بستان خربه قصر عبد ال سوق ضهر مشروع حقل`
    .trim()
    .split(/\s+/),
);
const PLURAL_HEADS: ReadonlySet<string> = new Set(
  'احياء قري بلدات مناطق مدن حيي قريتي بلدتي مدينتي حاجزي محافظات مخيمات مزارع منطقتي'.split(' '),
);
const NO_NAMES: ReadonlySet<string> = new Set(
  `
    عده غير متفرقه مختلفه اخري اخر مجاوره امنه واسعه سكنيه محاصره كبيره صغيره واحده عديده كامله
    شعبيه المحاصره الامنه المجاوره السكنيه المستهدفه القريبه المحتله المحرره حدوديه ضيقه خاضعه تابعه
    كان كانت هذه هذا تلك ذلك التابعه المعارضه النظام سيطره السيطره المذكوره الخاضعه`
    .trim()
    .split(/\s+/),
);

function endOfArabicName(article: Article, from: number, joined = false): number {
  if (!isArabicName(article, from, joined)) return from;
  let to = from + 1;
  while (to < from + NAME) {
    const last = (article.words[to - 1]?.text ?? '').replace(
      to - 1 === from && joined ? /^و/ : /^$/,
      '',
    );
    const opens = OPENINGS.has(last);
    const isDefinite = article.words[to]?.text.startsWith('ال') === true;
    if (
      !(
        opens ||
        (isDefinite && (to === from + 1 || OPENINGS.has(article.words[to - 2]?.text ?? '')))
      ) ||
      !isArabicName(article, to, false)
    )
      break;
    to++;
  }
  return to;
}

function bare(name: string, conjunction: boolean, preposition: string): string {
  let text = conjunction ? name.replace(/^[وف]/, '') : name;
  if (preposition === 'ل') text = text.replace(/^لل/, 'ال');
  return preposition === '' ? text : text.replace(/^[بلك]/, '');
}

function isArabicName(article: Article, at: number, joined: boolean): boolean {
  const word = article.words[at];
  if (word?.kind !== 'word' || (word.newline && !joined) || ARABIC_ENDS.has(word.text))
    return false;
  if (word.text.length < 2 || NO_NAMES.has(word.text) || NO_NAMES.has(word.text.replace(/^و/, '')))
    return false;
  if (!joined && word.text.startsWith('و') && word.text.length > 3 && word.text !== 'وادي')
    return false;
  if (/(?:وا|ون)$/.test(word.text) && word.text.length > 4) return false;
  return !(article.marks[at] ?? []).some(
    ({ sense, definite }) =>
      sense.is === 'time' ||
      (sense.is === 'speech' && !definite) ||
      sense.is === 'meanwhile' ||
      sense.is === 'that' ||
      (sense.is === 'outcome' && !definite) ||
      sense.is === 'part' ||
      sense.is === 'according-to' ||
      sense.is === 'where' ||
      sense.is === 'addition' ||
      sense.is === 'attack' ||
      (sense.is === 'actor' && !word.text.startsWith('ال')),
  );
}

function englishHead(article: Article, at: number, gazetteer: Gazetteer): Mention | undefined {
  const where = mark(article, at, 'where') ?? headOf(article, at);
  if (
    where === undefined ||
    article.words[at]?.text === 'to' ||
    article.words[at]?.text === 'from' ||
    article.words[at]?.text === 'between'
  )
    return undefined;
  let from = where.to;
  let level: PlaceLevel | undefined;
  while (
    /^(?:the|a|an|southern|northern|eastern|western|central|nearby)$/.test(
      article.words[from]?.text ?? '',
    )
  )
    from++;
  // the village of X, the city of X
  const head = mark(article, from, 'place');
  if (head !== undefined && article.words[head.to]?.text === 'of') {
    level = head.sense.level;
    from = head.to + 1;
  }
  if (article.words[at]?.text === 'of' && level === undefined) return undefined;
  const known = listed(article, from, gazetteer);
  if (known !== undefined) return known;
  return named(article, from, level);
}

/** "captured the town of X": the head tells by itself that it is a place. */
function headOf(article: Article, at: number): { readonly to: number } | undefined {
  const head = mark(article, at + 1, 'place');
  return article.words[at]?.text === 'the' &&
    head !== undefined &&
    article.words[head.to]?.text === 'of'
    ? { to: at }
    : undefined;
}

/** A name of capital letters, with the noun for what it is after it: Al Noor district. */
export function named(
  article: Article,
  from: number,
  stated: PlaceLevel | undefined,
): Mention | undefined {
  let level = stated;
  let to = from;
  while (to < from + 5 && isEnglishName(article, to)) to++;
  const tail = mark(article, to, 'place');
  if (to > from && tail !== undefined) {
    level ??= tail.sense.level;
    to = tail.to;
  }
  while (to > from && article.words[to - 1]?.kind === 'sign') to--;
  if (to <= from) return undefined;
  const { words } = wording(article, from, to);
  return {
    place: { name: words.replace(/\s+/g, ' '), ...(level === undefined ? {} : { level }) },
    by: 'pattern',
    from,
    to,
  };
}

function isEnglishName(article: Article, at: number): boolean {
  const word = article.words[at];
  if (word === undefined || word.newline) return false;
  if (word.kind === 'sign') return word.text === '-' && article.words[at + 1]?.start === word.end;
  if (word.kind !== 'word' || NOT_A_NAME.has(word.text)) return false;
  if (!word.capital && !/^(?:de|la|el|al|del|los|las|of|ar|az|as|an|es)$/.test(word.text))
    return false;
  if (word.text === 'of')
    return article.words[at + 1]?.capital === true && !has(article, at + 1, 'actor');
  return !(article.marks[at] ?? []).some(
    ({ sense }) =>
      sense.is === 'time' ||
      sense.is === 'speech' ||
      sense.is === 'outcome' ||
      sense.is === 'that' ||
      sense.is === 'meanwhile' ||
      sense.is === 'role' ||
      sense.is === 'attack' ||
      sense.is === 'doer' ||
      sense.is === 'part' ||
      (sense.is === 'place' && !isProper(article, at)),
  );
}

/** Port Sale, Camp Nour: a head with a capital, before another name. */
function isProper(article: Article, at: number): boolean {
  const next = article.words[at + 1];
  return (
    article.words[at]?.capital === true &&
    next?.kind === 'word' &&
    next.capital &&
    (article.marks[at + 1]?.length ?? 0) === 0
  );
}

/** The place of a figure: the nearest that its sentence names, else the last one named before. */
export function placeOf(
  article: Article,
  { mention }: FigureContext,
  mentions: readonly Mention[],
): (Mention & { readonly near: boolean }) | undefined {
  const sentence = article.sentences[mention.sentence];
  if (sentence === undefined) return undefined;
  let best: Mention | undefined;
  let distance = Number.POSITIVE_INFINITY;
  let before: Mention | undefined;
  for (
    let index = firstMention(
      mentions,
      article.sentences[Math.max(0, mention.sentence - 4)]?.from ?? 0,
    );
    index < mentions.length;
    index++
  ) {
    const one = mentions[index];
    if (one === undefined || one.from >= sentence.to) break;
    if (one.from < sentence.from) {
      if (
        article.sentences[mention.sentence - 1] !== undefined &&
        isWithin(article, one, mention.sentence)
      )
        before = one;
      continue;
    }
    const away =
      one.from >= mention.after ? (one.from - mention.after) * 0.8 : (mention.first - one.to) * 1.2;
    if (away < distance) [best, distance] = [one, away];
  }
  if (best !== undefined) return { ...best, near: true };
  return before === undefined ? undefined : { ...before, near: false };
}

/** The first mention at a word or after it. */
export function firstMention(mentions: readonly Mention[], word: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In force from the sentences before, up to the last heading. */
function isWithin(article: Article, one: Mention, sentence: number): boolean {
  for (let index = sentence - 1; index >= Math.max(0, sentence - 4); index--) {
    const before = article.sentences[index];
    if (before === undefined) return false;
    if (one.from >= before.from && one.from < before.to) return !before.heading;
    if (before.heading) return false;
  }
  return false;
}
