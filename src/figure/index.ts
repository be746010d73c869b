/**
 * How a count is worded in Arabic and English: what its words commit to, what they state, and how a
 * convention reads them.
 *
 * @module casualty-claims/figure
 */

export type {
  AboutFigure,
  AtLeastFigure,
  AtMostFigure,
  BetweenFigure,
  ExactFigure,
  FewerThanFigure,
  Figure,
  MoreThanFigure,
  NoneFigure,
  Share,
  ShareFigure,
  UnknownFigure,
  VagueFigure,
} from './figure';
export { assertedBounds, isNumberless } from './bounds';
export {
  defaultConvention,
  type BlankRule,
  type ComparatorKind,
  type ComparatorRule,
  type Convention,
  type TermRule,
  type Width,
} from './convention';
export {
  acledConvention,
  emdatConvention,
  gtdConvention,
  mpedsConvention,
  wikimpactsConvention,
} from './codebook-conventions';
export { statedBounds, type Stated, type StatedOptions } from './stated';
export { readFigure, type Interpretation } from './read';
export { parseFigure, type ParsedFigure } from './parse/parse-figure';
export { findFigures, type FoundFigure } from './parse/find-figures';
export { formatFigure, type FormatOptions } from './format/format-figure';
export type { FigureLanguage, ParseOptions } from './language';
export type { Counted } from './format/counted';
export type { CountedKind } from './parse/counts';
