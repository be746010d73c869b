import type { MeasureUnderAnswer, ReviewedMeasure, ReviewedPair } from '../../report';
import type { Lookup } from '../sentences/lookup';
import { capital, join, say, type Prose } from '../sentences/prose';
import { claimWords } from './claim';
import { measureTitle } from './words/measure';
import { rangeSpoken } from './words/range';

/** "The same incident? SOHR: 12 killed; SANA: 30 killed. Now taken for different ones." */
export function reviewQuestion(
  { between, now }: Pick<ReviewedPair, 'between' | 'now'>,
  lookup: Lookup,
): Prose {
  const taken =
    now === 'same' ? say`Now taken for the same incident.` : say`Now taken for different ones.`;
  return say`The same incident? ${join(
    between.map((id) => claimWords(id, lookup)),
    '; ',
  )}. ${taken}`;
}

/** "Killed – if the same: 12 to 30, disputed; if different: 12, and 30." */
export function reviewedWords(
  { measure, ifSame, ifDifferent }: ReviewedMeasure,
  lookup: Lookup,
): Prose {
  return say`${capital(measureTitle(measure))} – if the same: ${rowsWords(ifSame, lookup)}; if different: ${rowsWords(ifDifferent, lookup)}.`;
}

function rowsWords(rows: readonly MeasureUnderAnswer[], lookup: Lookup): Prose {
  return rows.length === 0
    ? say`nothing`
    : join(
        rows.map((row) =>
          join([rangeSpoken(row, lookup).text, row.disagreements > 0 ? say`(disputed)` : say``]),
        ),
        ' and, apart, ',
      );
}
