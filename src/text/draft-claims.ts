import { dayFromIso } from '../calendar';
import type { ClaimInput } from '../claim/input';
import type {
  DraftClaim,
  DraftedClaims,
  DraftReason,
  OpenField,
  PassedFigure,
} from '../claim/draft';
import { canonicalJson } from '../claim/content-id';
import { parseFigure } from '../figure';
import { checkLanguage } from '../figure/language';
import { MisuseError } from '../issue/misuse';
import { doerOf, sideOf } from './people/actors';
import type { Article } from './article/article';
import { wording } from './article/article';
import { voiceAt, voices } from './speakers/attribution';
import { controlClaims } from './control';
import { checkLexicon } from './lexicon/lexicon-schema';
import { namedVictims, namesOfFigure } from './people/victims';
import { readOutcomes } from './outcomes/outcome';
import { populationOf } from './people/people';
import { mentionsOf, placeOf } from './setting/place';
import { readArticle } from './article/read-article';
import type { FigureContext } from './outcomes/reading';
import { restatements } from './restatement';
import type { Voice } from './speakers/speaker';
import { sourcesOf } from './speakers/sources';
import { isSummary } from './setting/summary';
import { reportDay, windowOf } from './setting/window';
import type { DraftOptions, Reader, Unnumbered } from './reader';

/**
 * Draft claims from the text of an article, Arabic or English: every figure of people or things
 * that something happened to, lists of named victims, and who holds a place. By rules and word
 * lists alone: equal text, equal drafts. Nothing is accepted: a person decides with
 * {@link acceptDrafts}.
 *
 * @param text - the article as it was published; spans count its UTF-16 units
 * @param options - who published it and when; places and words of your own
 * @returns the drafts in the order of the text, and the figures that are no claim, with the reason
 * @throws a `MisuseError` for anything but a text, an unknown language or a malformed lexicon
 *
 * @example
 * ```ts
 * import { draftClaims } from 'casualty-claims/text';
 *
 * const { drafts } = draftClaims(
 *   'قال ناشطون إن 70 مدنيا قتلوا أمس في بلدة كفر زيتا، بينهم خمسة أطفال.',
 *   { publisher: 'Radio X', reportedOn: '2014-01-08' },
 * );
 * drafts.map(({ claim }) => [claim.figure, claim.outcome, claim.partOf]); // => [['70', 'killed', undefined], ['خمسة', 'killed', 'draft-1']]
 * drafts[0]?.claim.source; // => { name: 'ناشطون', kind: 'activist' }
 * drafts[0]?.claim.date; // => { from: '2014-01-07', to: '2014-01-07' }
 * ```
 */
export function draftClaims(text: string, options: DraftOptions = {}): DraftedClaims {
  if (typeof text !== 'string')
    throw new MisuseError('not-a-text', 'draftClaims: the text must be a string');
  if (options.language !== undefined) checkLanguage('draftClaims', options.language);
  const article = readArticle(
    text,
    options.language,
    options.lexicon === undefined ? [] : checkLexicon(options.lexicon),
  );
  const reader = readerOf(article, options);
  const { readings, passed } = readOutcomes(article);
  const drafts = draftsOf(article, readings, reader);
  const all = [
    ...drafts,
    ...namedVictims(article, drafts, readings),
    ...controlClaims(article, reader),
  ];
  return {
    drafts: numbered(all, text, options.report ?? 'draft'),
    passed: passed.map((spot) => passedOf(text, article, spot)),
  };
}

function readerOf(article: Article, options: DraftOptions): Reader {
  const spoken = voices(article);
  return {
    options,
    day: reportDay(options.reportedOn),
    spoken,
    mentions: mentionsOf(article, options.gazetteer ?? []).filter(
      ({ from }) => !isInName(spoken, article, from),
    ),
  };
}

/** A place inside the name of a speaker (the Gaza health ministry) is not where it happened. */
function isInName(spoken: Reader['spoken'], article: Article, word: number): boolean {
  return spoken[sentenceAt(article, word)]!.some(
    ({ voice: { speaker } }) => speaker !== undefined && word >= speaker.from && word < speaker.to,
  );
}

function sentenceAt({ sentences }: Article, word: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.from ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function draftsOf(
  article: Article,
  readings: readonly FigureContext[],
  reader: Reader,
): Unnumbered[] {
  const made: ReturnType<typeof draftOf>[] = [];
  readings.forEach((reading, at) => {
    const last =
      readings[at - 1]?.mention.sentence === reading.mention.sentence
        ? made.at(-1)?.draft.claim.by
        : undefined;
    made.push(
      draftOf(article, reading, at, reader, {
        lastDoer: typeof last === 'string' ? last : undefined,
        whole: readings[reading.whole ?? -1],
      }),
    );
  });
  const told = made.map((draft, at) => ({
    reading: readings[at] as FigureContext,
    origin: draft.origin,
    place: placeName(draft.draft.claim.place, draft.nearPlace),
    day:
      draft.draft.claim.dateBasis === 'stated' ? JSON.stringify(draft.draft.claim.date) : undefined,
    roles:
      draft.draft.claim.population === undefined
        ? ''
        : JSON.stringify(draft.draft.claim.population),
  }));
  const repeats = restatements(article, told);
  return made.map(({ draft }, at) => {
    const denied = draft.claim.stance === 'denies' ? deniedBy(readings, at) : undefined;
    if (denied !== undefined)
      return { ...draft, claim: { ...draft.claim, denies: `reading-${String(denied)}` } };
    const repeat = repeats.get(at);
    if (repeat === undefined) return draft;
    const of = `reading-${String(repeat.of)}`;
    return {
      ...draft,
      claim: { ...draft.claim, restates: of },
      confidence: {
        ...draft.confidence,
        reasons: [...draft.confidence.reasons, { is: 'restates', of, because: repeat.because }],
      },
    };
  });
}

/** The figure that is denied, where it was told before: the same outcome and the same words. */
function deniedBy(readings: readonly FigureContext[], at: number): number | undefined {
  const one = readings[at];
  for (let back = at - 1; one !== undefined && back >= Math.max(0, at - 20); back--) {
    const other = readings[back];
    if (other?.outcome === one.outcome && other.mention.figure.words === one.mention.figure.words)
      return back;
  }
  return undefined;
}

function placeName(place: ClaimInput['place'], near: boolean): string | undefined {
  return place === undefined || !near ? undefined : typeof place === 'string' ? place : place.name;
}

function draftOf(
  article: Article,
  reading: FigureContext,
  at: number,
  reader: Reader,
  {
    lastDoer,
    whole,
  }: { readonly lastDoer: string | undefined; readonly whole: FigureContext | undefined },
): { readonly draft: Unnumbered; readonly origin: string; readonly nearPlace: boolean } {
  const { mention } = reading;
  const voice = voiceAt(reader.spoken[mention.sentence]!, mention.first);
  const limit = isSplitUp(article, mention)
    ? mention.after
    : (article.mentions[mention.index + 1]?.first ?? article.words.length);
  const end = article.sentences[mention.sentence]?.to ?? article.words.length;
  const population =
    reading.unit === 'person' ? populationOf(article, reading, Math.min(limit, end)) : undefined;
  const side = sideOf(article, reading, Math.min(limit, end));
  const by = doerOf(article, reading, Math.min(limit, end), voice.speaker, lastDoer);
  // A part takes day and place from its whole, where both are told in one sentence.
  const inherits = whole?.mention.sentence === mention.sentence;
  const window = inherits ? undefined : windowOf(article, reading, reader.day);
  const place = inherits ? undefined : placeOf(article, reading, reader.mentions);
  const until = reading.until ?? mention.after;
  const start = mention.start;
  const stop = article.words[until - 1]?.end ?? mention.end;
  const words = article.text.slice(start, Math.max(stop, mention.end));
  const people =
    reading.unit === 'person' ? namesOfFigure(article, reading, Math.min(limit, end)) : undefined;
  const found = reading.evidence.includes('bodies');
  const date =
    window === undefined
      ? undefined
      : found && window.date.to !== undefined
        ? { to: window.date.to }
        : window.date;
  const claim: ClaimInput = {
    id: `reading-${String(at)}`,
    figure: writtenFigure(reading),
    outcome: reading.outcome,
    ...(reading.unit === 'person' ? {} : { unit: reading.unit }),
    ...(reading.type === undefined ? {} : { type: reading.type }),
    ...(reading.evidence.length === 0 ? {} : { evidence: reading.evidence }),
    ...(population === undefined ? {} : { population }),
    ...(people === undefined ? {} : { people }),
    ...(side === undefined ? {} : { side }),
    ...(by === undefined ? {} : { by }),
    ...sourcesOf(voice, reader.options.publisher),
    ...(date === undefined
      ? {}
      : { date, dateBasis: window?.near === true ? ('stated' as const) : ('inferred' as const) }),
    ...(reader.options.reportedOn === undefined ? {} : { reportedOn: reader.options.reportedOn }),
    ...(place === undefined ? {} : { place: place.place }),
    ...(reading.whole === undefined && (isSummary(article, reading) || isLong(date))
      ? { scope: 'summary' as const }
      : {}),
    ...(reading.whole === undefined ? {} : { partOf: `reading-${String(reading.whole)}` }),
    ...stanceOf(voice, reading),
    ...(reader.options.report === undefined ? {} : { report: reader.options.report }),
    quote: words,
    span: { start, end: start + words.length },
  };
  const reasons: DraftReason[] = [
    ...reading.reasons.map((reason) =>
      reason.is === 'part' ? { ...reason, of: `reading-${String(reading.whole)}` } : reason,
    ),
    speakerReason(article, voice),
    ...(window === undefined
      ? []
      : [{ is: 'date' as const, words: window.words, span: window.span, near: window.near }]),
    ...(place === undefined
      ? []
      : [
          {
            is: 'place' as const,
            by: place.by,
            ...wording(article, place.from, place.to),
            near: place.near,
          },
        ]),
  ];
  const open: OpenField[] = [];
  if (population === undefined && reading.unit === 'person' && reading.whole === undefined)
    open.push('population');
  if (by === undefined && reading.whole === undefined) open.push('by');
  if (voice.by === 'narrator' && reader.options.publisher === undefined) open.push('source');
  if (date === undefined && !inherits) open.push('date');
  if (place === undefined && !inherits) open.push('place');
  if (reading.partOfNobody === true || reading.eitherWhole === true) open.push('partOf');
  return {
    draft: {
      id: `reading-${String(at)}`,
      span: { start, end: start + words.length },
      words,
      claim,
      confidence: { level: levelOf(reading), reasons },
      open,
      at: start,
    },
    origin: voice.speaker?.name ?? '',
    nearPlace: place?.near === true,
  };
}

/** "Fourteen of the 42 dead were women": what is said after the 42 is said of the fourteen. */
function isSplitUp(
  { mentions, words }: Article,
  { index, first }: FigureContext['mention'],
): boolean {
  const part = mentions[index - 1];
  return (
    part !== undefined &&
    first - part.after <= 2 &&
    words[part.after]?.text === 'of' &&
    (first === part.after + 1 || words[part.after + 1]?.text === 'the')
  );
}

/** Longer than three weeks. */
function isLong(date: ClaimInput['date']): boolean {
  if (typeof date !== 'object' || typeof date.from !== 'string' || typeof date.to !== 'string')
    return false;
  return (dayFromIso(date.to) ?? 0) - (dayFromIso(date.from) ?? 0) > 21;
}

/**
 * A phrase where the words alone are read as the same figure ("a large number" alone is none); else
 * the tagged figure.
 */
function writtenFigure({ mention: { figure } }: FigureContext): NonNullable<ClaimInput['figure']> {
  const words = figure.words.replace(/\s+/g, ' ');
  const alone = parseFigure(words);
  return alone.ok &&
    canonicalJson({ ...alone.value, words: '' }) === canonicalJson({ ...figure, words: '' })
    ? words
    : figure;
}

function speakerReason(article: Article, voice: Voice): DraftReason {
  if (voice.by === 'narrator') return { is: 'speaker', by: 'narrator', words: '', span: null };
  return { is: 'speaker', by: voice.by, ...wording(article, voice.from, voice.to) };
}

function stanceOf(
  { stance }: Voice,
  reading: FigureContext,
): Pick<ClaimInput, 'stance' | 'modality'> {
  if (stance === 'denied') return { stance: 'denies' };
  if (reading.possible === true) return { modality: 'possible' };
  return stance === 'alleged' ? { modality: 'alleged' } : {};
}

function levelOf(reading: FigureContext): 'high' | 'medium' | 'low' {
  const [because] = reading.reasons;
  if (reading.doubtful === true || reading.partOfNobody === true || reading.possible === true)
    return 'low';
  if (because?.is !== 'outcome') return 'low';
  if (reading.eitherWhole === true) return 'medium';
  if (because.by === 'noun' || because.by === 'whole') return 'high';
  return because.distance <= 4
    ? because.by === 'shared'
      ? 'medium'
      : 'high'
    : because.distance <= 12
      ? 'medium'
      : 'low';
}

function passedOf(
  text: string,
  article: Article,
  spot: Article['mentions'][number] & Pick<PassedFigure, 'because'>,
): PassedFigure {
  const end = Math.max(spot.end, article.words[spot.after - 1]?.end ?? spot.end);
  return {
    span: { start: spot.start, end },
    words: text.slice(spot.start, end),
    because: spot.because,
  };
}

/** The drafts in the order of the text, with their ids for the keys. */
function numbered(drafts: readonly Unnumbered[], text: string, prefix: string): DraftClaim[] {
  const sorted = [...drafts].sort((a, b) => a.at - b.at || a.span.end - b.span.end);
  const ids = new Map(sorted.map(({ id }, at) => [id, `${prefix}-${String(at + 1)}`]));
  const of = (key: string): string => ids.get(key) ?? key;
  return sorted.map(({ id, span, claim, confidence, open }) => ({
    id: of(id),
    span,
    words: text.slice(span.start, span.end),
    claim: {
      ...claim,
      id: of(id),
      ...(claim.partOf === undefined ? {} : { partOf: of(claim.partOf) }),
      ...(claim.restates === undefined ? {} : { restates: of(claim.restates) }),
      ...(claim.denies === undefined ? {} : { denies: of(claim.denies) }),
      quote: text.slice(span.start, span.end),
    },
    confidence: {
      ...confidence,
      reasons: confidence.reasons.map((reason) =>
        'of' in reason ? { ...reason, of: of(reason.of) } : reason,
      ),
    },
    open,
  }));
}
