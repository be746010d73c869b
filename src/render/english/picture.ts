import { match } from 'ts-pattern';
import type { Interest } from '../../claim/source';
import type { Interval } from '../../interval/interval';
import type { Account, Part } from '../../reconcile/model/types';
import type { Rollup, RollupTotal } from '../../report/rollup/rollup-types';
import { join, say, type Prose } from '../sentences/prose';
import { listOf } from './words/list';
import { bounds, count, inWords, some } from './words/number';
import { turned } from '../sentences/longitude';
import { partWords } from './parts';

/** What stands in pictures besides the sentences of the text. */
export const pictureWords = {
  tick: (value: number): Prose => count(value),
  either: (figures: readonly Prose[]): Prose => listOf(figures, say`or`),
  moreVoices: (rest: number): Prose => say`and ${some(rest, say`more voice`, say`more voices`)}`,
  interest: (interest: Interest): Prose =>
    match(interest)
      .returnType<Prose>()
      .with('third', () => say`third party, or side not known`)
      .with('against', () => say`speaks about its own side`)
      .with('for', () => say`speaks about its enemy`)
      .exhaustive(),
  figureStated: say`a number, as stated`,
  fromTo: say`from … to …`,
  about: say`about, as usually read`,
  inWords: say`a word, with the numbers it stands for by convention`,
  orMore: say`or more; dotted past the usual reading`,
  orFewer: say`or fewer; dotted past the usual reading`,
  noNumber: say`some, without a number`,
  impliedBounds: say`what follows for a part or the rest, and was not said`,
  range: say`range of what was said`,
  bestSupported: (support: number, of: number): Prose =>
    say`counts that ${inWords(support)} of ${inWords(of)} voices allow, as usually read`,
  logarithmic: say`Logarithmic scale: equal steps multiply.`,
  apart: (gap: number, isExact: boolean): Prose =>
    isExact ? say`${count(gap)} apart` : say`${count(gap)} apart as read`,
  part: (part: Part, { measure }: Account): Prose =>
    say`among them ${partWords(part, measure.outcome)}`,
  stepUndisputed: say`nobody disagrees`,
  stepDisputed: say`somebody disagrees`,
  orMoreUp: say`or more`,
  signed: (number: Prose): Prose => number,
  forAndAgainst: say`What speaks for one incident, and what against`,
  bothClaims: (a: Prose, b: Prose): Prose => say`“${a}” and “${b}”`,
  prior: say`Before anything is compared`,
  sum: say`In all`,
  weighs: (what: Prose, by: Prose): Prose => say`${what}: ${by}`,
  comesTo: (what: Prose, weight: Prose): Prose => say`${what}: ${weight}.`,
  speaksFor: say`for one incident →`,
  speaksAgainst: say`← against`,
  notObserved: (what: readonly Prose[]): Prose =>
    say`Not observed, and so neither for nor against: ${listOf(what)}.`,
  where: say`Where it was, as claims give positions`,
  knownTo: (names: Prose, radiusKm: number): Prose =>
    say`${names}: ${radiusKm === 0 ? say`a point` : say`known to within ${distance(radiusKm)}`}.`,
  nothingLocated: say`No claim gives a position.`,
  withoutPosition: (names: Prose): Prose => say`Named without a position: ${names}.`,
  kilometres: (km: number): Prose => distance(km),
  latitude: (degrees: number, decimals: number): Prose =>
    say`${degreesWords(degrees, decimals)} ${degrees < 0 ? say`S` : say`N`}`,
  longitude: (degrees: number, decimals: number): Prose =>
    say`${degreesWords(degrees, decimals)} ${turned(degrees) < 0 ? say`W` : say`E`}`,
  publishedRow: (what: Prose, entries: readonly Prose[]): Prose =>
    say`${what}: ${join(entries, '; ')}.`,
  nothingPublished: say`None of these codebooks would enter a number.`,
  overviewTitle: (what: Prose): Prose => say`${what}: what the incidents come to`,
  overviewNote: say`From the sum of the lowest figures to the sum of the highest; no number in between is meant to be the true one.`,
  toll: (kind: 'undisputed' | 'disputed' | 'possible'): Prose =>
    match(kind)
      .returnType<Prose>()
      .with('undisputed', () => say`at least, in incidents without a disagreement`)
      .with('disputed', () => say`at least, in disputed incidents`)
      .with('possible', () => say`up to`)
      .exhaustive(),
  bucketSentence: (name: Prose, { range, openAbove, incidents, disputed }: RollupTotal): Prose => {
    const upTo =
      range.upper === null
        ? say`${count(range.lower)} or more`
        : say`${range.lower === range.upper ? count(range.lower) : say`${count(range.lower)} to ${count(range.upper)}`}${openAbove > 0 ? say` or more` : say``}`;
    return say`${name}: ${upTo} (${some(incidents, say`incident`)}${disputed.incidents === 0 ? say`` : say`, ${inWords(disputed.incidents)} disputed`}).`;
  },
  spanning: say`Over several months or sides`,
  unknownBucket: say`Without a date, place or side`,
  nothingCounted: say`No incident counts these.`,
  rollupNotes: ({
    overlap,
    summaries,
    withoutFigures,
  }: Pick<Rollup, 'overlap' | 'summaries' | 'withoutFigures'>): readonly Prose[] => [
    ...(overlap === 'possible'
      ? [say`Some people may be counted in two of these, which must not be added up.`]
      : []),
    ...(summaries === 0
      ? []
      : [
          say`Not in it: ${some(summaries, say`summary`, say`summaries`)} over a longer time or a wider area.`,
        ]),
    ...(withoutFigures === 0
      ? []
      : [say`Not in it: ${some(withoutFigures, say`incident`)} without a figure.`]),
  ],
  follows: (implied: Interval): Prose => say`${bounds(implied)} follows from its own figures`,
} as const;

/** "25 km", "500 m". */
function distance(km: number): Prose {
  return km < 1
    ? say`${count(Math.round(km * 1000))} m`
    : say`${count(Math.round(km * 10) / 10)} km`;
}

function degreesWords(degrees: number, decimals: number): Prose {
  return `${Math.abs(turned(degrees)).toFixed(decimals)}°` as Prose;
}
