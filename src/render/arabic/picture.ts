import { match } from 'ts-pattern';
import type { Interest } from '../../claim/source';
import type { Interval } from '../../interval/interval';
import type { Account, Part } from '../../reconcile/model/types';
import type { Rollup, RollupTotal } from '../../report/rollup/rollup-types';
import { join, say, type Prose } from '../sentences/prose';
import { eitherOf, listOf } from './words/list';
import { counting, countingFirst, he } from './words/noun';
import { bounds, count, grouped } from './words/number';
import { turned } from '../sentences/longitude';
import { partWords } from './parts';

const VOICE = he(say`مصدر`, say`مصادر`);
const INCIDENT = he(say`حدث`, say`أحداث`);
const TOTAL = he(say`رقم إجمالي`, say`أرقام إجمالية`);

/** What stands in pictures besides the sentences of the text. */
export const pictureWords = {
  tick: (value: number): Prose => grouped(value),
  either: (figures: readonly Prose[]): Prose => eitherOf(figures),
  moreVoices: (rest: number): Prose =>
    rest === 1
      ? say`ومصدر آخر`
      : rest === 2
        ? say`ومصدران آخران`
        : say`و${counting(rest, VOICE)} غيرها`,
  interest: (interest: Interest): Prose =>
    match(interest)
      .returnType<Prose>()
      .with('third', () => say`طرف ثالث، أو جانب غير معروف`)
      .with('against', () => say`يتحدث عن جانبه هو`)
      .with('for', () => say`يتحدث عن الخصم`)
      .exhaustive(),
  figureStated: say`رقم كما ذُكر`,
  fromTo: say`من … إلى …`,
  about: say`نحو، كما يُفهم عادة`,
  inWords: say`لفظ، بالأرقام التي تقابله اصطلاحا`,
  orMore: say`أو أكثر؛ المنقط ما فوق المفهوم عادة`,
  orFewer: say`أو أقل؛ المنقط ما دون المفهوم عادة`,
  noNumber: say`وقوع دون ذكر عدد`,
  impliedBounds: say`ما يُستنتج عن جزء أو عن الباقي ولم يُذكر`,
  range: say`مدى الأرقام المذكورة`,
  bestSupported: (support: number, of: number): Prose =>
    say`ما تسمح به أقوال ${counting(support, VOICE)} من أصل ${count(of)}، كما تُفهم عادة`,
  logarithmic: say`مقياس لوغاريتمي: الخطوات المتساوية تضاعف العدد.`,
  apart: (gap: number, isExact: boolean): Prose =>
    isExact ? say`الفارق ${count(gap)}` : say`الفارق ${count(gap)} كما يُفهم عادة`,
  part: (part: Part, { measure }: Account): Prose =>
    say`${measure.unit === 'person' ? say`من بينهم` : say`من بينها`} ${partWords(part, measure)}`,
  stepUndisputed: say`لا خلاف`,
  stepDisputed: say`موضع خلاف`,
  orMoreUp: say`أو أكثر`,
  // A sign without a letter beside it would go to the other side of its number.
  signed: (number: Prose): Prose => say`\u2068${number}\u2069`,
  forAndAgainst: say`ما يرجح أنه حدث واحد وما يخالف ذلك`,
  bothClaims: (a: Prose, b: Prose): Prose => say`«${a}» و«${b}»`,
  prior: say`قبل أي مقارنة`,
  sum: say`المجموع`,
  weighs: (what: Prose, by: Prose): Prose => say`${what}: ${by}`,
  comesTo: (what: Prose, weight: Prose): Prose => say`${what}: ${weight}.`,
  speaksFor: say`→ لصالح حدث واحد`,
  speaksAgainst: say`ضده ←`,
  notObserved: (what: readonly Prose[]): Prose =>
    say`ما لم يُعرف، فلا يرجح ولا يخالف: ${listOf(what)}.`,
  where: say`أين وقع، بحسب المواقع المذكورة`,
  knownTo: (names: Prose, radiusKm: number): Prose =>
    say`${names}: ${radiusKm === 0 ? say`نقطة محددة` : say`الموقع معروف في حدود ${distance(radiusKm)}`}.`,
  nothingLocated: say`لا تذكر أي إفادة موقعا.`,
  withoutPosition: (names: Prose): Prose => say`أماكن سُميت دون موقع: ${names}.`,
  kilometres: (km: number): Prose => distance(km),
  latitude: (degrees: number, decimals: number): Prose =>
    say`${degreesWords(degrees, decimals)} ${degrees < 0 ? say`ج` : say`ش`}`,
  longitude: (degrees: number, decimals: number): Prose =>
    say`${degreesWords(degrees, decimals)} ${turned(degrees) < 0 ? say`غ` : say`ق`}`,
  publishedRow: (what: Prose, entries: readonly Prose[]): Prose =>
    say`${what}: ${join(entries, '؛ ')}.`,
  nothingPublished: say`لا يدخل أي من هذه الأدلة رقما.`,
  overviewTitle: (what: Prose): Prose => say`${what}: مجموع الأحداث`,
  overviewNote: say`من مجموع أدنى الأرقام إلى مجموع أعلاها، ولا يُقصد بأي رقم بينهما أنه الصحيح.`,
  toll: (kind: 'undisputed' | 'disputed' | 'possible'): Prose =>
    match(kind)
      .returnType<Prose>()
      .with('undisputed', () => say`على الأقل، في أحداث لا خلاف فيها`)
      .with('disputed', () => say`على الأقل، في أحداث مختلف فيها`)
      .with('possible', () => say`وقد يصل إلى`)
      .exhaustive(),
  bucketSentence: (name: Prose, { range, openAbove, incidents, disputed }: RollupTotal): Prose => {
    const more = range.upper === null || openAbove > 0 ? say` أو أكثر` : say``;
    const numbers =
      range.upper === null || range.lower === range.upper
        ? count(range.lower)
        : say`ما بين ${count(range.lower)} و${count(range.upper)}`;
    return say`${name}: ${numbers}${more} (${countingFirst(incidents, INCIDENT)}${disputed.incidents === 0 ? say`` : say`، المختلف فيه منها ${count(disputed.incidents)}`}).`;
  },
  spanning: say`على امتداد أشهر أو جوانب عدة`,
  unknownBucket: say`بلا تاريخ أو مكان أو جانب`,
  nothingCounted: say`لا حدث يعد هذا.`,
  rollupNotes: ({
    overlap,
    summaries,
    withoutFigures,
  }: Pick<Rollup, 'overlap' | 'summaries' | 'withoutFigures'>): readonly Prose[] => [
    ...(overlap === 'possible'
      ? [say`قد يكون بعض الأشخاص محسوبين مرتين، فلا تُجمع هذه الأرقام.`]
      : []),
    ...(summaries === 0
      ? []
      : [say`لا يدخل فيها ${countingFirst(summaries, TOTAL)} عن مدة أطول أو منطقة أوسع.`]),
    ...(withoutFigures === 0
      ? []
      : [say`لا يدخل فيها ${countingFirst(withoutFigures, INCIDENT)} بلا رقم.`]),
  ],
  follows: (implied: Interval): Prose => say`يُستنتج من أرقامه: ${bounds(implied)}`,
} as const;

/** "25 كم", "500 م". */
function distance(km: number): Prose {
  return km < 1
    ? say`${grouped(Math.round(km * 1000))} م`
    : say`${grouped(Math.round(km * 10) / 10)} كم`;
}

function degreesWords(degrees: number, decimals: number): Prose {
  return `${Math.abs(turned(degrees)).toFixed(decimals)}°` as Prose;
}
