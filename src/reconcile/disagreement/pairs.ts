import { compareMeasures, type Assumption } from '../../claim/measure';
import { upperEnd } from '../../interval/interval';
import type { BuiltAccount } from '../accounts/account';
import { causesOf } from './causes';
import { compacted } from '../kept';
import { labelsOf } from './labels';
import type { ProgressReporter } from '../look';
import type { BoundedClaim } from '../bounded-claim';
import { positionsOf, stateOf, type Position } from './positions';
import type { PairState, PositionPair } from '../model/types';
import { Widest, type Found } from './widest';

/** So many pairs are held against each other in the time it takes to read a claim. */
const PAIRS_OF_WORK = 4_096;

/**
 * All pairs of positions among the accounts of a row, sorted into disagreements and agreements,
 * widest gap first. Causes are looked for in `voice`: every counted figure of a lineage in the
 * incident.
 */
export function pairsOf(
  accounts: readonly BuiltAccount[],
  voice: (lineage: string) => readonly BoundedClaim[],
  progress: ProgressReporter,
): {
  disagreements: readonly PositionPair[];
  agreements: readonly PositionPair[];
  omitted: number;
} {
  const stands = positionsOf(accounts);
  const lowers = stands.map(({ position }) => position.read.lower);
  const uppers = stands.map(({ position }) => upperEnd(position.read));
  const owns = stands.map(({ first }) => ({ lower: first.own.lower, upper: upperEnd(first.own) }));
  const [apart, together] = [new Widest(), new Widest()];
  for (let a = 0; a < stands.length; a += 1) {
    progress(stands.length / PAIRS_OF_WORK);
    for (let b = a + 1; b < stands.length; b += 1) {
      const gap = Math.max(0, lowers[b]! - uppers[a]!, lowers[a]! - uppers[b]!);
      // A convention may read words beyond what they assert ("dozens" as 12), and so hide a
      // conflict.
      const isHidden =
        gap === 0 &&
        areApart(owns[a] as Ends, owns[b] as Ends) &&
        stateOf(stands[a] as Position, stands[b] as Position) === 'conflicting';
      (gap > 0 || isHidden ? apart : together).add(gap, a, b);
    }
  }
  const pair = ({ gap, a, b }: Found): PositionPair => {
    progress(1);
    return pairOf(stands[a] as Position, stands[b] as Position, gap, voice);
  };
  return {
    disagreements: compacted(apart.list().map(pair)),
    agreements: compacted(together.list().map(pair)),
    omitted: apart.omitted() + together.omitted(),
  };
}

interface Ends {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Whether the words exclude each other before either is opened above: most pairs are told apart
 * from a conflict by this.
 */
function areApart(a: Ends, b: Ends): boolean {
  return a.upper < b.lower || b.upper < a.lower;
}

function pairOf(
  a: Position,
  b: Position,
  gap: number,
  voice: (lineage: string) => readonly BoundedClaim[],
): PositionPair {
  const [x, y] = [a.position.read, b.position.read];
  const [near, far] = x.lower > y.lower ? [upperEnd(y), x.lower] : [upperEnd(x), y.lower];
  const state: PairState = stateOf(a, b);
  const isSum = a.first.account.sumOfParts || b.first.account.sumOfParts;
  const { causes, unexplained } =
    gap === 0 || isSum ? { causes: [], unexplained: gap } : causesOf(a.first, b.first, voice);
  return {
    state,
    between: [a.position, b.position],
    gap,
    ratio: gap === 0 || near === 0 ? null : Math.round((far / near) * 100) / 100,
    causes: compacted(causes),
    unexplained,
    labels: labelsOf(a.accounts, b.accounts),
    assumptions: assumptionsOf(a.first, b.first),
  };
}

function assumptionsOf(a: BuiltAccount, b: BuiltAccount): readonly Assumption[] {
  const compared = compareMeasures(a.speaking.claim.measure, b.speaking.claim.measure);
  return compared.comparable ? compacted(compared.assumptions) : [];
}
