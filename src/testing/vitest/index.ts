/**
 * Matchers for vitest and jest, whose messages show the claims.
 *
 * @module casualty-claims/testing/vitest
 */

import type {} from 'vitest';
import type { ExpectedRow } from './matchers';

export { matchers, type ExpectedRow, type MatcherResult } from './matchers';

declare module 'vitest' {
  // The name and its parameter are vitest's: a declaration that is to merge must repeat both.
  interface Matchers<T> {
    toReconcileTo: (expected: Readonly<Record<string, ExpectedRow>>) => T;
    toBeOneIncident: () => T;
    toDisagreeOn: (
      label: string,
      expected?: { readonly state?: 'strained' | 'conflicting'; readonly gap?: number },
    ) => T;
    toHaveRange: (label: string, lower: number, upper?: number | null) => T;
  }
}
