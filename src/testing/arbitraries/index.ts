/**
 * Generators for fast-check.
 *
 * @module casualty-claims/testing/arbitraries
 */

export { arbitraryClaim, arbitraryClaims } from './claims';
export { arbitraryCorpus, type Corpus } from './corpora';
export { arbitraryFigure, arbitraryPhrase, type FigurePhrase } from './figures';
export { hostileClaims, hostileValue } from './hostile';
export { hostileText } from './hostile-text';
export { arbitraryCrowd, arbitraryDecisions, arbitraryWarClaim } from './war';
