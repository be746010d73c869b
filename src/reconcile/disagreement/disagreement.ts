import type { Interval } from '../../interval/interval';
import { intersects, isWithin } from '../../interval/relation';
import type { PairState } from '../model/types';

/**
 * How two answers stand to each other, on what they assert (A, B) and how they read (a, b); the
 * first that holds. *conflicting*: the words exclude each other. *strained*: only the usual
 * readings do. *agreed*: one reading lies in the other, which is bounded above. *compatible*: the
 * rest.
 */
export function pairState(
  assertedA: Interval,
  assertedB: Interval,
  readA: Interval,
  readB: Interval,
): PairState {
  if (!intersects(assertedA, assertedB)) return 'conflicting';
  if (!intersects(readA, readB)) return 'strained';
  if (
    (isWithin(readA, readB) && readB.upper !== null) ||
    (isWithin(readB, readA) && readA.upper !== null)
  )
    return 'agreed';
  return 'compatible';
}
