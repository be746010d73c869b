import type { DraftReason, PassedFigure } from '../../claim/draft';
import { isNumberless } from '../../figure';
import type { Evidence } from '../../claim/claim';
import { isOutcomePartOf, isPersonOutcome, type Outcome } from '../../claim/outcome';
import {
  after as arabicAfter,
  before as arabicBefore,
  outcomesAt,
  type Governor,
} from './arabic-outcome';
import type { Article, MarkOf } from '../article/article';
import { isSign, mark, wording } from '../article/article';
import { isNextPart, partSign, wholeOf } from './breakdown';
import { isCoordinated } from './coordination';
import { countedThing, isPeople, type Counted } from './counted-thing';
import { after as englishAfter, afterBracket, before as englishBefore } from './english-outcome';
import { evidenceOf } from './evidence';
import { isFamily } from './outcome-family';
import type { FigureMention } from '../article/figure-mention';
import { secondFate } from './both-outcomes';
import { narrowed } from './manner';
import type { FigureContext } from './reading';
import { unrealBefore } from './unreal';

/** The figures that tell what became of somebody or something, and those that do not. */
export function readOutcomes(article: Article): {
  readonly readings: readonly FigureContext[];
  readonly passed: readonly (FigureMention & Pick<PassedFigure, 'because'>)[];
} {
  const readings: FigureContext[] = [];
  const passed: (FigureMention & Pick<PassedFigure, 'because'>)[] = [];
  article.mentions.forEach((spot, at) => {
    const read = readOutcome(article, spot, at, readings);
    if (typeof read === 'string') {
      passed.push({ ...spot, because: read });
      return;
    }
    const last = readings.at(-1);
    if (last !== undefined && isSameBodies(article, last, read)) {
      readings[readings.length - 1] = {
        ...last,
        outcome: read.outcome,
        evidence: read.evidence,
        reasons: [...last.reasons, ...read.reasons.slice(1)],
        until: spot.after,
      };
    } else readings.push(read);
    const second = secondFate(article, read);
    if (second !== undefined) readings.push(second);
  });
  return { readings, passed };
}

/** أشلاء مبعثرة وجثثا متناثرة: two words for the same dead, of no number. */
function isSameBodies(article: Article, last: FigureContext, read: FigureContext): boolean {
  const isBare = ({ mention, evidence }: FigureContext): boolean =>
    mention.figure.kind === 'vague' &&
    mention.figure.term === 'barePlural' &&
    evidence.includes('bodies');
  return isBare(last) && isBare(read) && isCoordinated(article, last.mention, read.mention);
}

interface Described {
  readonly outcome: Outcome;
  readonly bodies: boolean;
  readonly reason: DraftReason;
  readonly at: number;
  readonly event?: boolean;
  readonly doubtful?: boolean;
}

function readOutcome(
  article: Article,
  spot: FigureMention,
  at: number,
  readings: readonly FigureContext[],
): FigureContext | PassedFigure['because'] {
  if (article.paragraphs[article.sentences[spot.sentence]?.paragraph ?? -1]?.repeated === true)
    return 'repeated-words';
  const previousSpot = article.mentions[at - 1];
  const last = readings.at(-1);
  const previous = last !== undefined && last.mention === previousSpot ? last : undefined;
  const sentence = article.sentences[spot.sentence];
  const floor = sentence?.from ?? 0;
  if (isTotalOf(article, spot)) return 'no-outcome';
  const counted = countedThing(article, spot);
  const fits = (one: MarkOf<'outcome'>): boolean =>
    isPersonOutcome(one.sense.outcome === 'bodies found' ? 'dead' : one.sense.outcome) ===
      isPeople(counted.unit) &&
    (one.sense.near !== true || counted.known || article.language === 'ar');
  const sign = isPeople(counted.unit) ? partSign(article, previousSpot, spot) : undefined;
  const next = isNextPart(article, previous, spot);
  let told = describe(article, spot, {
    floor,
    fits,
    sign: (sign !== undefined && sign.from < spot.next) || next,
    previous,
    previousSpot,
    counted,
    index: at,
  });

  let whole: number | undefined;
  let partOfNobody: true | undefined;
  let eitherWhole = false;
  const reasons: DraftReason[] = [];
  const ownGovernor = told?.reason.is === 'outcome' && told.reason.by === 'word';
  const sharesVerb = told !== undefined && previous?.at === told.at;
  if (sign !== undefined && !(ownGovernor && isOfThemAfter(sign, spot) && !sharesVerb)) {
    whole = wholeOf(article, readings, spot, sign);
    if (whole === undefined && told === undefined && sign.of === undefined) return 'no-outcome';
    if (whole === undefined && spot.figure.kind !== 'share') partOfNobody = true;
    if (whole !== undefined) {
      reasons.push({ is: 'part', of: '', ...wording(article, sign.from, sign.to) });
      eitherWhole = sign.of === undefined && isEither(article, readings, whole, sign.from);
    }
  } else if (next && (!ownGovernor || readings[previous?.whole ?? -1]?.at === told?.at)) {
    whole = previous?.whole;
    eitherWhole = previous?.eitherWhole === true;
    const from = previous?.reasons.find((reason) => reason.is === 'part');
    if (from !== undefined) reasons.push(from);
  }
  const parent = whole === undefined ? undefined : readings[whole];
  if (told === undefined && parent === undefined && sign?.of !== undefined)
    told = describedBy(article, sign.of, 'word', 0);
  if (told === undefined && parent === undefined) return 'no-outcome';
  if (spot.figure.kind === 'share' && parent === undefined) return 'no-outcome';
  if (parent !== undefined && told === undefined && !isSaidOfWho(article, spot, sign))
    return 'no-outcome';
  const governor = told?.at ?? parent?.at ?? spot.first;
  const shares = told?.reason.is === 'outcome' && told.reason.by === 'shared';
  // "the murder of six …" has happened, whatever is said of it.
  const reach =
    article.language === 'en' && told?.event === true && told.outcome !== 'released'
      ? 4
      : undefined;
  const unreal = unrealBefore(
    article,
    told?.at ?? spot.first,
    spot.first,
    shares || previousSpot?.sentence !== spot.sentence ? floor : previousSpot.next,
    reach,
  );
  if (unreal === 'hypothetical') return 'hypothetical';
  if (told !== undefined && told.outcome !== 'released' && isHarmless(article, spot))
    return 'not-harmed';

  // "Nine of the dead", of those killed: the wider word of a part says no less than its whole's.
  const outcome =
    parent !== undefined && (told === undefined || isOutcomePartOf(parent.outcome, told.outcome))
      ? parent.outcome
      : (told?.outcome ?? 'casualties');
  const manner = counted.unit === 'person' ? narrowed(article, spot, outcome, at) : undefined;
  const bodies =
    told?.bodies === true || (told === undefined && parent?.evidence.includes('bodies') === true);
  const evidence: Evidence[] =
    counted.unit === 'person' ? evidenceOf(article, spot, outcome, bodies, floor) : [];
  const because: DraftReason = told?.reason ?? {
    is: 'outcome',
    by: 'whole',
    ...wording(article, parent?.mention.first ?? 0, parent?.mention.after ?? 0),
    distance: 0,
  };
  return {
    mention: spot,
    at: governor,
    outcome: manner?.outcome ?? outcome,
    unit: counted.unit,
    ...(counted.type === undefined ? {} : { type: counted.type }),
    evidence,
    reasons: [because, ...(manner === undefined ? [] : [manner.reason]), ...reasons],
    ...(whole === undefined ? {} : { whole }),
    ...(partOfNobody === undefined ? {} : { partOfNobody }),
    ...(eitherWhole ? { eitherWhole: true as const } : {}),
    ...(unreal === 'possible' ? { possible: true as const } : {}),
    ...(told?.doubtful === true ? { doubtful: true as const } : {}),
  };
}

/** "Four of them" with a verb of its own: of the same people, but no part of the figure before. */
function isOfThemAfter(sign: { readonly from: number }, spot: FigureMention): boolean {
  return sign.from >= spot.next;
}

/** 12 killed and 30 wounded, among them …: the comma leaves open of whom. */
function isEither(
  article: Article,
  readings: readonly FigureContext[],
  whole: number,
  sign: number,
): boolean {
  const [one, before] = [readings[whole], readings[whole - 1]];
  if (
    one === undefined ||
    before === undefined ||
    before.whole !== undefined ||
    before.mention.sentence !== one.mention.sentence ||
    isFamily(before.outcome, one.outcome)
  )
    return false;
  return isSign(article.words[sign - 1], '،,');
}

/** A share must say of whom: most of them women; "most of them lay in the street" counts nobody. */
function isSaidOfWho(
  article: Article,
  spot: FigureMention,
  sign: { readonly from: number } | undefined,
): boolean {
  if (spot.figure.kind !== 'share' && sign !== undefined) return true;
  for (let at = spot.first; at < Math.min(spot.after + 3, article.words.length); at++) {
    if (mark(article, at, 'role') !== undefined) return true;
  }
  return spot.figure.kind !== 'share';
}

function isHarmless(article: Article, spot: FigureMention): boolean {
  for (let at = spot.after; at < spot.after + 5 && article.words[at]?.kind === 'word'; at++)
    if (mark(article, at, 'harmless')?.definite === false) return true;
  // فرق الإنقاذ are rescue teams, and save nobody by their name.
  return (
    mark(article, spot.first - 1, 'harmless')?.definite === false ||
    mark(article, spot.first - 2, 'harmless')?.definite === false
  );
}

/** عدد ضحايا الانفجار: the number follows. */
function isTotalOf(article: Article, { figure, first, after }: FigureMention): boolean {
  if (figure.kind !== 'vague' || figure.term !== 'barePlural') return false;
  // خسائر كبيرة بلغت 150 قتيلا
  if (
    article.words.slice(after, after + 3).some(({ text }) => /^(?:بلغت|بلغ|وصلت|قدرت)$/.test(text))
  )
    return true;
  return /^[وفبل]?(?:عدد|حصيله|اعداد|اجمالي)$/.test(article.words[first - 1]?.text ?? '');
}

interface Around {
  readonly floor: number;
  readonly fits: (mark: MarkOf<'outcome'>) => boolean;
  readonly sign: boolean;
  readonly previous: FigureContext | undefined;
  readonly previousSpot: FigureMention | undefined;
  readonly counted: Counted;
  readonly index: number;
}

const LONGEST_LIST = 12;

/**
 * The outcome by the noun, by a word before or after, or shared with the figure before; in that
 * order.
 */
function describe(article: Article, spot: FigureMention, around: Around): Described | undefined {
  const { fits, previous, previousSpot, counted } = around;
  const arabic = article.language === 'ar';
  let status: MarkOf<'outcome'> | undefined;
  for (let at = spot.first; at < spot.after; at++) {
    const noun = outcomesAt(article, at).find(
      (one) =>
        fits(one) &&
        (one.sense.as === 'noun' || one.sense.as === 'status') &&
        one.from >= spot.first,
    );
    if (noun?.sense.as === 'noun')
      return isBothFates(article, spot, noun)
        ? { ...describedBy(article, noun, 'noun', 0), outcome: 'casualties' }
        : describedBy(article, noun, 'noun', 0);
    status ??= noun;
  }
  const floor =
    previousSpot?.sentence === spot.sentence
      ? Math.max(around.floor, previousSpot.next)
      : around.floor;
  const ceiling = ceilingOf(article, spot, around.index);
  const find = arabic
    ? { before: arabicBefore, after: arabicAfter }
    : { before: englishBefore, after: englishAfter };
  const left = find.before(article, spot, floor, fits);
  const leads = left !== undefined && (arabic || left.distance <= 2);
  const right = leads ? undefined : find.after(article, spot, ceiling, fits);
  const governor = right ?? left;
  const doubtful = !counted.known && (governor?.distance ?? 0) > 1;
  if (governor !== undefined && !(around.sign && isOutside(governor, spot))) {
    return { ...describedBy(article, governor.mark, 'word', governor.distance), doubtful };
  }
  if (
    !around.sign &&
    previous !== undefined &&
    previousSpot !== undefined &&
    isPeople(previous.unit) === isPeople(counted.unit) &&
    isCoordinated(article, previousSpot, spot)
  ) {
    const [reason] = previous.reasons;
    if (
      reason?.is === 'outcome' &&
      !(
        reason.by === 'noun' &&
        arabic &&
        status === undefined &&
        counted.known &&
        spot.after > spot.next
      )
    ) {
      return {
        outcome: previous.outcome,
        bodies: previous.evidence.includes('bodies'),
        reason: { ...reason, by: 'shared' },
        at: previous.at,
        event: true,
      };
    }
  }
  if (status !== undefined && !around.sign) return describedBy(article, status, 'noun', 0);
  return undefined;
}

/** عشرات القتلى والجرحى: the number is of both together. */
function isBothFates(
  article: Article,
  { figure, after }: FigureMention,
  { sense }: MarkOf<'outcome'>,
): boolean {
  if (isNumberless(figure) || article.words[after]?.text.startsWith('و') !== true) return false;
  return (
    sense.outcome !== 'bodies found' &&
    outcomesAt(article, after).some(
      (one) =>
        one.conjunction &&
        one.definite &&
        one.sense.as === 'noun' &&
        one.sense.outcome !== sense.outcome,
    )
  );
}

/** A part shares the fate of its whole, unless a word of its own stands close. */
function isOutside(governor: Governor, spot: FigureMention): boolean {
  return governor.mark.from > spot.first ? governor.distance > 3 : governor.distance > 1;
}

function describedBy(
  article: Article,
  { sense, from, to }: MarkOf<'outcome'>,
  by: 'noun' | 'word',
  distance: number,
): Described {
  const bodies = sense.outcome === 'bodies found';
  return {
    outcome: sense.outcome === 'bodies found' ? 'dead' : sense.outcome,
    bodies,
    reason: { is: 'outcome', by, ...wording(article, from, to), distance },
    at: from,
    event: sense.as === 'event',
  };
}

/**
 * six priests (five Spaniards and a Salvadoran) and two women: the bracket splits up what stands
 * before it.
 */
function isInBracket(article: Article, spot: FigureMention, next: FigureMention): boolean {
  for (let at = spot.after; at <= Math.min(next.first, spot.after + 2); at++) {
    const close = afterBracket(article, at, next.after + 30);
    if (close > at) return close > next.first;
  }
  return false;
}

/**
 * How far a figure may look ahead for its verb: over the figures of its own list and their parts,
 * never beyond.
 */
function ceilingOf(article: Article, spot: FigureMention, index: number): number {
  const end = article.sentences[spot.sentence]?.to ?? article.words.length;
  for (let at = index; at < index + LONGEST_LIST; at++) {
    const here = article.mentions[at];
    const next = article.mentions[at + 1];
    if (here === undefined || next?.sentence !== spot.sentence) return end;
    const goesOn =
      isInBracket(article, spot, next) ||
      isCoordinated(article, spot, next) ||
      isCoordinated(article, here, next) ||
      partSign(article, here, next) !== undefined;
    if (!goesOn) return next.first;
  }
  return end;
}
