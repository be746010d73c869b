import type { PlaceLevel } from '../../geo';
import type { Article } from '../article/article';
import { has, mark, wording } from '../article/article';
import { listed, type Gazetteer, type Mention } from './gazetteer';

const NOT_A_NAME: ReadonlySet<string> = new Set(
  `
    the a an this that his her its their which those these order addition total all some recent
    several what an fact response addition custody prison clashes fighting attack attacks connection
    exchange front case support charge protest mass two three`
    .trim()
    .split(/\s+/),
);

/** Finds the place that a word before it announces: in X, the village of X. */
export function englishHead(
  article: Article,
  at: number,
  gazetteer: Gazetteer,
): Mention | undefined {
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
  return !article.marks[at]!.some(
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
