/**
 * Generators for fast-check.
 *
 * @module casualty-claims/testing/arbitraries
 */

export { arbitraryClaim, arbitraryClaims } from './claims';
export { arbitraryCorpus, type Corpus } from './corpora';
export { arbitraryFigure, arbitraryPhrase, type FigurePhrase } from './figures';
export { hostileClaims, hostileText, hostileValue } from './hostile';
export { arbitraryCrowd, arbitraryDecisions, arbitraryWarClaim } from './war';
