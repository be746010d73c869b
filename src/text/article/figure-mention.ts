import type { FoundFigure } from '../../figure';

/** A figure among the words of the article. */
export interface FigureMention extends FoundFigure {
  /** Its first word, which it may begin inside of (بعشرات). */
  readonly first: number;
  /** The word after it. */
  readonly next: number;
  /** The word after the noun that it counts; `next` where it counts none that is known. */
  readonly after: number;
  readonly sentence: number;
  /** Its place in the list of all figures. */
  readonly index: number;
}
