/**
 * Matchers for vitest and jest, whose messages show the claims.
 *
 * @module casualty-claims/testing/vitest
 */

import type {} from 'vitest';
import type { ExpectedMeasure } from './matchers';

export { matchers, type ExpectedMeasure, type MatcherResult } from './matchers';

declare module 'vitest' {
  // The name and its parameter are vitest's: a declaration that is to merge must repeat both.
  interface Matchers<T> {
    toReconcileTo: (expected: Readonly<Record<string, ExpectedMeasure>>) => T;
    toBeOneIncident: () => T;
    toDisagreeOn: (
      label: string,
      expected?: { readonly state?: 'strained' | 'conflicting'; readonly gap?: number },
    ) => T;
    toHaveRange: (label: string, lower: number, upper?: number | null) => T;
  }
}
