import type { SourceKind } from '../../claim/source';
import type { Article } from '../article/article';
import { mark, wording } from '../article/article';
import type { SpeechStance } from '../lexicon/sense';

/** Somebody who is quoted, as the text names them. */
export interface Speaker {
  readonly name: string;
  readonly kind?: SourceKind;
  readonly from: number;
  readonly to: number;
}

/** Whose word a stretch of the text is: the origin, and who passed it on. */
export interface Voice {
  /** `undefined`: the narrator. */
  readonly speaker: Speaker | undefined;
  readonly via: readonly Speaker[];
  readonly stance: SpeechStance;
  readonly by: 'verb' | 'according-to' | 'shown' | 'same-speaker' | 'narrator';
  /** The words that say so. */
  readonly from: number;
  readonly to: number;
}

/** Words `from` up to, not including, `to`, of one voice. */
export interface Stretch {
  readonly from: number;
  to: number;
  voice: Voice;
}

/**
 * A speaker from the words of a name; quotation marks and what stands in brackets is left out at
 * its ends.
 */
export function speakerOf(article: Article, begin: number, end: number): Speaker | undefined {
  let from = begin;
  let to = end;
  while (from < to && article.words[from]?.kind === 'sign') from++;
  while (to > from && article.words[to - 1]?.kind === 'sign') to--;
  if (from >= to) return undefined;
  let kind: SourceKind | undefined;
  let isSource = false;
  for (let at = from; at < Math.min(article.words.length, end + 6) && kind === undefined; at++) {
    const source = mark(article, at, 'source');
    if (source === undefined || (at >= end && !isTitle(article, end, at))) continue;
    isSource = true;
    kind = source.sense.kind ?? undefined;
  }
  if (article.language === 'ar') to = beforeTitle(article, from, to);
  from = afterCorrespondent(article, from, to);
  const { words } = wording(article, from, to);
  const name = words
    .replace(/\s+/g, ' ')
    .replace(/^[وف] ?(?=ال)/, '')
    .trim();
  return name === ''
    ? undefined
    : { name, ...(kind === undefined ? {} : { kind }), from, to: isSource ? to : to };
}

/** What follows a comma or a bracket straight after the name says who they are. */
function isTitle(article: Article, end: number, at: number): boolean {
  return article.words[end]?.kind === 'sign' && at <= end + 3;
}

/** زكريا ملاحفجي القيادي في فصيل …: the name ends where a title follows it. */
function beforeTitle(article: Article, from: number, to: number): number {
  if (mark(article, from, 'source') !== undefined) return to;
  for (let at = from + 2; at < to; at++) {
    if (
      mark(article, at, 'source') !== undefined &&
      article.words[at]?.text.startsWith('ال') === true
    )
      return at;
  }
  return to;
}

/** مراسل الجزيرة, correspondent of …: an outlet's own correspondent is the outlet. */
function afterCorrespondent(article: Article, from: number, to: number): number {
  const text = article.words[from]?.text ?? '';
  return /^(?:و|ف)?(?:مراسل|مراسله|مراسلو)$/.test(text) && from + 1 < to ? from + 1 : from;
}

const MOST_NAMES = 60;

/** Names heard so far, so that "the Observatory" is known for the one named in full. */
export class Heard {
  private readonly names: { readonly key: readonly string[]; readonly speaker: Speaker }[] = [];
  last: Speaker | undefined;

  /** The fullest name that these words may stand for. */
  known(speaker: Speaker): Speaker {
    const key = keyOf(speaker.name);
    const fuller = this.names.find(
      ({ key: other }) =>
        other.length > key.length &&
        key.every((word) =>
          other.some(
            (full) =>
              full === word ||
              (word.length > 4 && full.length > 4 && (full.endsWith(word) || word.endsWith(full))),
          ),
        ),
    );
    const found =
      fuller === undefined ? speaker : { ...fuller.speaker, from: speaker.from, to: speaker.to };
    if (fuller === undefined) this.names.push({ key, speaker });
    if (this.names.length > MOST_NAMES) this.names.shift();
    this.last = found;
    return found;
  }
}

function keyOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[أإآ]/g, 'ا')
    .replace(/["“”«»()]/g, '')
    .split(/\s+/)
    .map((word) => word.replace(/^(?:و?ال|لل|the)(?=.{3})/, ''))
    .filter((word) => word !== '' && word !== 'the');
}
