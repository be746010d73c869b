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

/** A row in one phrase: "42 to 70 dead", "300 detainees freed", "Civilians killed: most of 84". */
export function measurePhrase(row: MeasureReport, lookup: Lookup): Prose {
  const range = rangeSpoken(row, lookup);
  const telling =
    row.accounts.length === 1
      ? row.accounts
      : row.accounts.filter(({ figure }) => !isNumberless(figure));
  const [only] = telling;
  if (only === undefined || telling.length > 1) return counted(range, row.measure);
  if (only.figure.kind === 'share') return say`${measureTitle(row.measure)}: ${range.text}`;
  return counted(range, measureSaid(only, row, 'with-side'), { evidence: only.evidence });
}

/** The heading of a row with its range: "Dead: 42 to 70". */
export function rowTitle(row: MeasureReport, lookup: Lookup): Prose {
  const { text } = rangeSpoken(row, lookup);
  return say`${measureTitle(row.measure)}: ${text === 'no' ? say`none` : text}`;
}

/** One line on all rows that stand alike: "Disputed: 42 to 70 dead." */
export function digestLine(standing: Standing, phrases: readonly Prose[]): Prose {
  const label = match(standing)
    .returnType<Prose>()
    .with('disputed', () => say`Disputed`)
    .with('agreed', () => say`Agreed`)
    .with('open', () => say`Not disputed`)
    .with('alone', () => say`One voice only`)
    .exhaustive();
  const rest = phrases.length - FIGURES;
  return say`${label}: ${join([...phrases.slice(0, FIGURES), ...(rest > 0 ? [say`${count(rest)} more`] : [])], '; ')}.`;
}
