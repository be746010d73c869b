import type { LookAlike } from './found';

/**
 * Why a number that is no count is none: it is a code, past what can be counted exactly, or a
 * fraction.
 */
export function lookAlikeOf(
  value: number,
): Extract<LookAlike['trap'], 'code' | 'too-large' | 'fraction'> {
  if (Number.isNaN(value)) return 'code';
  return value > Number.MAX_SAFE_INTEGER ? 'too-large' : 'fraction';
}
