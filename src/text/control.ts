import type { ClaimInput } from '../claim/input';
import type { Article, MarkOf } from './article/article';
import { has, isSign, mark, wording } from './article/article';
import { voiceAt } from './speakers/attribution';
import { isCounted } from './article/figures';
import type { Reader, Unnumbered } from './reader';
import { sourcesOf } from './speakers/sources';
import { actorAround, actorFrom } from './people/actors';
import { named } from './setting/english-place';
import type { Mention } from './setting/gazetteer';
import { firstMention } from './setting/place';
import { unrealBefore } from './outcomes/unreal';
import { windowAt } from './setting/window';

/** How many words after its verb a place of control is looked for. */
const REACH = 14;

/**
 * Who holds a place, as claims without a figure: one for each place that the verb names.
 *
 *     سيطرت صباح اليوم على مشفى الأطفال        withdrew from the town of Saraqib
 *     ^^^^^                ^^^^^^^^^^^^^        ^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^
 */
export function controlClaims(article: Article, reader: Reader): Unnumbered[] {
  const made: Unnumbered[] = [];
  for (const [index, sentence] of article.sentences.entries()) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const verb = mark(article, at, 'control');
      if (verb === undefined) continue;
      const places =
        verb.sense.as === 'state'
          ? placeBefore(verb.from, sentence.from, reader.mentions)
          : placesAfter(article, verb, sentence.to, reader.mentions);
      if (places.length === 0) continue;
      const actor =
        verb.sense.as === 'state'
          ? actorFrom(article, verb.to, sentence.to)
          : verb.sense.course === 'given'
            ? actorFrom(article, places.at(-1)?.to ?? verb.to, sentence.to)
            : actorAround(
                article,
                verb.from,
                verb.to,
                sentence.from,
                places[0]?.from ?? verb.to,
                verb.pronoun !== '' || verb.sense.course === 'repelled',
              );
      const voice = voiceAt(reader.spoken[index]!, at);
      const holder = actor ?? (verb.pronoun === '' ? undefined : voice.speaker?.name);
      if (
        holder === undefined ||
        unrealBefore(article, at, at, sentence.from) !== undefined ||
        isGoal(article, at)
      )
        continue;
      places.forEach((place, nth) =>
        made.push(controlDraft(article, reader, { verb, place, holder, nth, index })),
      );
      at = Math.max(at, (places.at(-1)?.to ?? at) - 1);
    }
  }
  return made;
}

interface Held {
  readonly verb: MarkOf<'control'>;
  readonly place: Mention;
  readonly holder: string;
  readonly nth: number;
  readonly index: number;
}

function controlDraft(
  article: Article,
  reader: Reader,
  { verb, place, holder, nth, index }: Held,
): Unnumbered {
  const from = nth === 0 ? Math.min(verb.from, place.from) : place.from;
  const { words, span } = wording(article, from, Math.max(place.to, nth === 0 ? verb.to : 0));
  const voice = voiceAt(reader.spoken[index]!, verb.from);
  const lost = verb.sense.course === 'lost';
  const window = windowAt(article, index, verb.from, verb.to, reader.day);
  const key = `control-${String(verb.from)}-${String(nth)}`;
  const denies = lost || voice.stance === 'denied';
  const claim: ClaimInput = {
    id: key,
    topic: 'control',
    value: holder,
    ...(denies
      ? { stance: 'denies' as const }
      : {
          course:
            verb.sense.course === 'repelled'
              ? ('repelled' as const)
              : verb.sense.course === 'held'
                ? ('held' as const)
                : ('taken' as const),
        }),
    ...sourcesOf(voice, reader.options.publisher),
    ...(voice.stance === 'alleged' ? { modality: 'alleged' as const } : {}),
    ...(window === undefined
      ? {}
      : {
          date: window.date,
          dateBasis: window.near ? ('stated' as const) : ('inferred' as const),
        }),
    ...(reader.options.reportedOn === undefined ? {} : { reportedOn: reader.options.reportedOn }),
    place: place.place,
    ...(reader.options.report === undefined ? {} : { report: reader.options.report }),
    quote: words,
    span,
  };
  return {
    id: key,
    span,
    words,
    claim,
    confidence: {
      level: 'medium',
      reasons: [
        { is: 'control', ...wording(article, verb.from, verb.to) },
        { is: 'place', by: place.by, ...wording(article, place.from, place.to), near: true },
      ],
    },
    open: window === undefined ? ['date'] : [],
    at: span.start,
  };
}

/** The places named after the verb, and those that go on with a comma or "and". */
function placesAfter(
  article: Article,
  verb: MarkOf<'control'>,
  limit: number,
  mentions: readonly Mention[],
): Mention[] {
  const found: Mention[] = [];
  let from = verb.to;
  for (let next = firstMention(mentions, from); next < mentions.length; next++) {
    const one = mentions[next];
    if (one === undefined) break;
    const reach = found.length === 0 ? verb.to + REACH : from + 2;
    if (
      found.length > 0 &&
      one.from > from &&
      article.words[from]?.text !== 'و' &&
      !isSign(article.words[from], '،,') &&
      article.words[from]?.text !== 'and'
    )
      break;
    if (one.from >= Math.min(limit, reach)) break;
    for (let at = from; at < one.from; at++)
      if (
        isCounted(article, at) ||
        isSign(article.words[at], '.;؛') ||
        has(article, at, 'that') ||
        (found.length === 0 && isSign(article.words[at], '،,'))
      )
        return found;
    if (found.length > 0 && one.from === from && article.words[from]?.text.startsWith('و') !== true)
      break;
    found.push(one);
    from = one.to;
  }
  const direct =
    found.length === 0 && article.language === 'en' ? objectOf(article, verb.to) : undefined;
  return direct === undefined ? found : [direct];
}

/**
 * withdrew from Port Sale, recaptured Karsa: the name straight after the verb, where names can be
 * told by their capitals.
 */
function objectOf(article: Article, to: number): Mention | undefined {
  const from = article.words[to]?.text === 'the' ? to + 1 : to;
  const isShouted =
    article.text.slice(article.words[to]?.start, article.words[to]?.end).length > 1 &&
    article.words
      .slice(Math.max(0, to - 3), to)
      .every(({ capital, kind }) => capital || kind !== 'word');
  const place = isShouted ? undefined : named(article, from, undefined);
  for (let at = from; place !== undefined && at < place.to; at++)
    if (has(article, at, 'actor') || has(article, at, 'source')) return undefined;
  return place;
}

/** مدينة … باتت خالية من …: the place stands before. */
function placeBefore(verb: number, from: number, mentions: readonly Mention[]): Mention[] {
  const last = mentions[firstMention(mentions, verb) - 1];
  return last !== undefined && last.from >= from && verb - last.to <= 6 ? [last] : [];
}

/** الهدف هو السيطرة على, in order to seize: what is wanted has not happened. */
function isGoal(article: Article, at: number): boolean {
  for (let step = 1; step <= 14; step++) {
    const text = article.words[at - step]?.text ?? '';
    if (isSign(article.words[at - step], '.،,؛;')) return false;
    if (/^(?:الهدف|هدف|aim|goal|objective|target)$/.test(text)) return true;
    if (step <= 4 && /^(?:الهدف|هدف|بهدف|محاوله|to|aim|goal|tried|trying)$/.test(text)) return true;
  }
  return false;
}
