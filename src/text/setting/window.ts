import { dayFromIso, isoFromDay, windowOfPhrase, type Day, type TimePhrase } from '../../calendar';
import { civilOfDay, dayOfCivil, monthLength } from '../../calendar/civil';
import { FIRST_DAY } from '../../calendar/day';
import type { DateRange } from '../../claim/claim';
import { westernDigits } from '../../figure/words/letters';
import type { Article, MarkOf } from '../article/article';
import { has, isSign, mark, wording } from '../article/article';
import { isCounted } from '../article/figures';
import type { FigureContext } from '../outcomes/reading';

/** Words of time further off in a sentence are of something else. */
const FAR = 60;

/** When it happened, as far as the words say. */
export interface Window {
  readonly date: DateRange;
  readonly near: boolean;
  readonly words: string;
  readonly span: { readonly start: number; readonly end: number };
}

/**
 * The window of a figure: the nearest words of time in its sentence, else the last ones before it
 * in the paragraph. Phrases count from the day of the report, by the rules of UCDP GED.
 */
export function windowOf(
  article: Article,
  { mention }: FigureContext,
  reportedOn: Day | null,
): Window | undefined {
  return windowAt(article, mention.sentence, mention.first, mention.after, reportedOn);
}

/** The window of words `first` up to, not including, `after`, of a sentence. */
export function windowAt(
  article: Article,
  index: number,
  first: number,
  after: number,
  reportedOn: Day | null,
): Window | undefined {
  const sentence = article.sentences[index];
  if (sentence === undefined) return undefined;
  let best: { readonly distance: number; readonly window: Window } | undefined;
  let refused = false;
  for (
    let at = Math.max(sentence.from, first - FAR);
    at < Math.min(sentence.to, after + FAR);
    at++
  ) {
    const window = timeAt(article, at, reportedOn, true);
    if (window === 'refused') refused = true;
    if (window === undefined || window === 'refused') continue;
    const distance = at < first ? first - at : (at - after) * 0.8;
    if (best === undefined || distance < best.distance) best = { distance, window };
  }
  if (best !== undefined) return best.window;
  // Its sentence has a day, and nobody can say which: it is not that of another sentence.
  if (refused) return undefined;
  for (let back = index - 1; back >= Math.max(0, index - 6); back--) {
    const before = article.sentences[back];
    if (before?.paragraph !== sentence.paragraph) break;
    for (let at = before.to - 1; at >= before.from; at--) {
      const window = timeAt(article, at, reportedOn, false);
      if (window === 'refused') return undefined;
      if (window !== undefined) return window;
    }
  }
  return undefined;
}

/**
 * The words of time at a word; `refused` where they name a day that cannot be told: of another
 * calendar or an odd year.
 */
function timeAt(
  article: Article,
  at: number,
  report: Day | null,
  near: boolean,
): Window | 'refused' | undefined {
  const time = mark(article, at, 'time');
  if (time === undefined) return pastDays(article, at, report, near);
  const { phrase } = time.sense;
  if (phrase === 'hijri')
    return isDayOrYear(article, time.from - 1) || isDayOrYear(article, time.to)
      ? 'refused'
      : undefined;
  let days: readonly [Day, Day] | undefined;
  let from = at;
  let to = time.to;
  if (phrase.startsWith('month-')) {
    const dated = dateAt(article, time, Number(phrase.slice(6)), report);
    if (dated === undefined || dated === 'refused') return dated;
    [days, from, to] = [[dated.day, dated.last], dated.from, dated.to];
  } else if (report !== null) days = daysOf(article, time, phrase, report);
  if (days === undefined || days[0] < FIRST_DAY) return undefined;
  const open = isSince(article, from);
  const date: DateRange = open
    ? {
        from: isoFromDay(days[0]),
        ...(report === null || report < days[0] ? {} : { to: isoFromDay(report) }),
      }
    : { from: isoFromDay(days[0]), to: isoFromDay(days[1]) };
  return { date, near, ...wording(article, from, to) };
}

function isSince(article: Article, at: number): boolean {
  for (let step = 1; step <= 5; step++) {
    const before = article.words[at - step];
    if (before?.kind !== 'word') return false;
    if (/^(?:since|و?منذ)$/.test(before.text)) return true;
  }
  return false;
}

function daysOf(
  article: Article,
  time: MarkOf<'time'>,
  phrase: string,
  report: Day,
): readonly [Day, Day] | undefined {
  if (phrase.startsWith('weekday-')) {
    const weekday = Number(phrase.slice(8));
    const back = (((report + 3) % 7) + 7 - weekday) % 7;
    const last = /^(?:last|الماضي|الفاءت|المنصرم)$/;
    const isLast =
      last.test(article.words[time.to]?.text ?? '') ||
      last.test(article.words[time.from - 1]?.text ?? '');
    const day = report - (back === 0 && isLast ? 7 : back);
    return [day, day];
  }
  switch (phrase) {
    case 'today':
      return [report, report];
    case 'yesterday':
      return [report - 1, report - 1];
    case 'before-yesterday':
      return [report - 2, report - 2];
    default: {
      const { from, to } = windowOfPhrase(phrase as TimePhrase, report);
      return from === null || to === null ? undefined : [from, to];
    }
  }
}

const NUMERALS: Readonly<Record<string, number>> = {
  الثلاثه: 3,
  الاربعه: 4,
  الخمسه: 5,
  السته: 6,
  السبعه: 7,
  العشره: 10,
  ثلاثه: 3,
  اربعه: 4,
  خمسه: 5,
  سته: 6,
  سبعه: 7,
  عشره: 10,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

const HOURS: Readonly<Record<string, TimePhrase>> = {
  24: 'past-24-hours',
  48: 'past-48-hours',
  72: 'past-72-hours',
};

/** خلال الأيام الثلاثة الماضية, the past four days: so many days, that of the report excluded. */
function pastDays(
  article: Article,
  at: number,
  report: Day | null,
  near: boolean,
): Window | undefined {
  if (report === null) return undefined;
  const word = article.words[at];
  const text = word?.text ?? '';
  if (word?.kind !== 'number' && text !== 'الايام' && text !== 'past' && text !== 'last')
    return undefined;
  const next = article.words[at + 1]?.text ?? '';
  const third = article.words[at + 2]?.text ?? '';
  const hours = next === 'ساعه' ? HOURS[westernDigits(text)] : undefined;
  if (hours !== undefined && (third === 'الماضيه' || third === 'الاخيره')) {
    const { from, to } = windowOfPhrase(hours, report);
    if (from !== null && to !== null && from >= FIRST_DAY)
      return {
        date: { from: isoFromDay(from), to: isoFromDay(to) },
        near,
        ...wording(article, at, at + 3),
      };
  }
  const arabic = text === 'الايام' && (third === 'الماضيه' || third === 'الاخيره');
  const english = (text === 'past' || text === 'last') && third === 'days';
  if (!arabic && !english) return undefined;
  const count = Object.hasOwn(NUMERALS, next)
    ? Number(NUMERALS[next])
    : Number(westernDigits(next));
  if (!Number.isInteger(count) || count < 1 || count > 60 || report - count < FIRST_DAY)
    return undefined;
  return {
    date: { from: isoFromDay(report - count), to: isoFromDay(report - 1) },
    near,
    ...wording(article, at, at + 3),
  };
}

/**
 * Where the month that begins at a word ends, with its other name: كانون الثاني/يناير, شباط
 * (فبراير). `refused`: that is another month.
 */
function afterMonth(article: Article, month: MarkOf<'time'>): number | 'refused' {
  const opened = article.words[month.to];
  if (!isSign(opened, '/(')) return month.to;
  const other = mark(article, month.to + 1, 'time');
  if (other?.sense.phrase.startsWith('month-') !== true) return month.to;
  if (other.sense.phrase !== month.sense.phrase) return 'refused';
  return opened?.text === '(' && isSign(article.words[other.to], ')') ? other.to + 1 : other.to;
}

/** Whether a month at a word is the other name of the one before it, which was read with it. */
function isOtherName(article: Article, month: MarkOf<'time'>): boolean {
  if (!isSign(article.words[month.from - 1], '/(')) return false;
  for (let back = 2; back <= 3; back++) {
    const first = mark(article, month.from - back, 'time');
    if (first?.to === month.from - 1 && first.sense.phrase.startsWith('month-')) return true;
  }
  return false;
}

/** Whether a word is a number as a day or a year of any calendar has it. */
function isDayOrYear(article: Article, at: number): boolean {
  const word = article.words[at];
  return (
    word?.kind === 'number' &&
    /^\d{1,4}$/.test(westernDigits(word.text)) &&
    Number(westernDigits(word.text)) > 0
  );
}

/** 8 يناير 2014, 30 December, Dec. 30, 2014: a day, or with a year alone the month. */
function dateAt(
  article: Article,
  month: MarkOf<'time'>,
  number: number,
  report: Day | null,
):
  | { readonly day: Day; readonly last: Day; readonly from: number; readonly to: number }
  | 'refused'
  | undefined {
  if (isOtherName(article, month)) return undefined;
  const end = afterMonth(article, month);
  if (end === 'refused') return end;
  const value = (at: number): number => {
    const word = article.words[at];
    return word?.kind === 'number' ? Number(westernDigits(word.text)) : Number.NaN;
  };
  const length = (at: number): number => article.words[at]?.text.length ?? 0;
  const isDay = (one: number): boolean => Number.isInteger(one) && one >= 1 && one <= 31;
  const isYear = (one: number): boolean => Number.isInteger(one) && one >= 1900 && one <= 2099;
  let day = value(month.from - 1);
  let from = month.from - 1;
  let to = end;
  if (article.words[to]?.text === '.') to++;
  if (!isDay(day) || length(from) > 2) {
    from = month.from;
    day = value(to);
    if (isDay(day) && length(to) <= 2) to++;
    else day = Number.NaN;
  }
  const skip = article.words[to]?.text === ',' || article.words[to]?.text === '،' ? 1 : 0;
  const stated = isYear(value(to + skip)) ? value(to + skip) : undefined;
  // 25 January 1899, 0001, 10000: a year, but none of the times that reports are about. A number of
  // people is none.
  if (
    stated === undefined &&
    /^\d{4,5}$/.test(westernDigits(article.words[to + skip]?.text ?? '')) &&
    !isCounted(article, to + skip)
  )
    return 'refused';
  if (stated !== undefined) to += skip + 1;
  if (Number.isNaN(day) && (stated === undefined || has(article, month.from, 'unreal')))
    return undefined;
  const year =
    stated ?? (report === null ? undefined : yearOf(report, number, Number.isNaN(day) ? 1 : day));
  if (year === undefined) return undefined;
  if (Number.isNaN(day))
    return {
      day: dayOfCivil({ year, month: number, dayOfMonth: 1 }),
      last: dayOfCivil({ year, month: number, dayOfMonth: monthLength(year, number) }),
      from,
      to,
    };
  if (day > monthLength(year, number)) return undefined;
  const found = dayOfCivil({ year, month: number, dayOfMonth: day });
  return { day: found, last: found, from, to };
}

/** The year in which that day was last, seen from the report. */
function yearOf(report: Day, month: number, dayOfMonth: number): number {
  const { year } = civilOfDay(report);
  return dayOfCivil({ year, month, dayOfMonth }) <= report ? year : year - 1;
}

/** The day of the report, or `null` where it is none. */
export function reportDay(reportedOn: string | undefined): Day | null {
  return reportedOn === undefined ? null : dayFromIso(reportedOn);
}
