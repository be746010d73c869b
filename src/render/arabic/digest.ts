import { match } from 'ts-pattern';
import { isNumberless } from '../../figure';
import type { MeasureReport } from '../../reconcile/model/types';
import type { Lookup } from '../sentences/lookup';
import { join, say, type Prose } from '../sentences/prose';
import type { Standing } from '../sentences/standing';
import { measureSaid } from './account';
import { counted, measureTitle } from './words/measure';
import { count } from './words/number';
import { rangeSpoken } from './words/range';

/** How many figures one line of the digest holds. */
const FIGURES = 8;

/** A row in one phrase: "وفاة ما بين 42 و70 شخصا", "الإفراج عن 300 معتقل". */
export function measurePhrase(row: MeasureReport, lookup: Lookup): Prose {
  const range = rangeSpoken(row, lookup);
  const telling =
    row.accounts.length === 1
      ? row.accounts
      : row.accounts.filter(({ figure }) => !isNumberless(figure));
  const [only] = telling;
  if (only === undefined || telling.length > 1) return counted(range, row.measure);
  if (only.figure.kind === 'share') return say`${measureTitle(row.measure)}: ${range.alone}`;
  return counted(range, measureSaid(only, row, 'with-side'), { evidence: only.evidence });
}

/** The heading of a row with its range: "الوفيات: ما بين 42 و70". */
export function rowTitle(row: MeasureReport, lookup: Lookup): Prose {
  return say`${measureTitle(row.measure)}: ${rangeSpoken(row, lookup).alone}`;
}

/** One line on all rows that stand alike. */
export function digestLine(standing: Standing, phrases: readonly Prose[]): Prose {
  const label = match(standing)
    .returnType<Prose>()
    .with('disputed', () => say`موضع خلاف`)
    .with('agreed', () => say`موضع اتفاق`)
    .with('open', () => say`بلا خلاف`)
    .with('alone', () => say`عن مصدر واحد`)
    .exhaustive();
  const rest = phrases.length - FIGURES;
  return say`${label}: ${join([...phrases.slice(0, FIGURES), ...(rest > 0 ? [say`و${count(rest)} غيرها`] : [])], '؛ ')}.`;
}
