import type { MeasureUnderAnswer, ReviewedMeasure, ReviewedPair } from '../../report';
import type { Lookup } from '../sentences/lookup';
import { join, say, type Prose } from '../sentences/prose';
import { claimWords } from './claim';
import { measureTitle } from './words/measure';
import { rangeSpoken } from './words/range';

/** Whether two claims are about the same incident, and what they are taken for now. */
export function reviewQuestion(
  { between, now }: Pick<ReviewedPair, 'between' | 'now'>,
  lookup: Lookup,
): Prose {
  const taken =
    now === 'same' ? say`وهما الآن محسوبتان حدثا واحدا.` : say`وهما الآن محسوبتان حدثين.`;
  return say`هل الإفادتان عن حدث واحد؟ ${join(
    between.map((id) => claimWords(id, lookup)),
    '؛ ',
  )}. ${taken}`;
}

/** One measure under either answer. */
export function reviewedWords(
  { measure, ifSame, ifDifferent }: ReviewedMeasure,
  lookup: Lookup,
): Prose {
  return say`${measureTitle(measure)} – إن كان الحدث واحدا: ${rowsWords(ifSame, lookup)}؛ وإن كانا حدثين: ${rowsWords(ifDifferent, lookup)}.`;
}

function rowsWords(rows: readonly MeasureUnderAnswer[], lookup: Lookup): Prose {
  return rows.length === 0
    ? say`لا شيء`
    : join(
        rows.map((row) =>
          join([rangeSpoken(row, lookup).alone, row.disagreements > 0 ? say`(موضع خلاف)` : say``]),
        ),
        '، وفي حدث آخر ',
      );
}
