import { frozen } from '../../issue/frozen';
import { showReceived } from '../../issue/issue';
import { MisuseError } from '../../issue/misuse';
import {
  COMPARISON_NAMES,
  COMPARISONS,
  type ComparisonName,
  type LevelName,
} from '../comparisons/levels';

/** The match weight of each level of one comparison, in nats; *not observed* is always 0. */
export type LevelWeights<C extends ComparisonName> = Readonly<
  Record<Exclude<LevelName<C>, 'not-observed'>, number>
>;

/**
 * The **match weights** of all comparison levels and the prior, as plain JSON. A weight is the
 * natural logarithm of how many times more often a level is met among pairs of one incident than
 * among others (ln m/u; Fellegi and Sunter 1969): above 0 for, below 0 against. They add up.
 */
export interface LinkWeights {
  readonly version: 1;
  readonly prior: {
    /** μ: how many other claims of its incident a claim has, on average. */
    readonly partners: number;
    /**
     * Claims assumed in a window where the surroundings show none: no place is known to be quiet.
     */
    readonly quiet: number;
  };
  readonly comparisons: { readonly [C in ComparisonName]: LevelWeights<C> };
}

/**
 * Weights that work without estimating: judgement, checked against synthetic claims with known
 * truth and against historians' crosswalks. Figures weigh little on purpose: that sources differ is
 * the point.
 *
 * @example
 * ```ts
 * import { defaultWeights } from 'casualty-claims/linkage';
 *
 * defaultWeights.comparisons.period.same > 0; // => true
 * JSON.parse(JSON.stringify(defaultWeights)).version; // => 1
 * ```
 */
export const defaultWeights: LinkWeights = /* @__PURE__ */ frozen({
  version: 1,
  prior: { partners: 2.9, quiet: 0.3 },
  comparisons: {
    period: {
      same: 1.7,
      overlapping: 1,
      open: 0,
      'one-day': 0.8,
      'two-days': 0,
      'three-days': -0.7,
      'four-to-six-days': -3.4,
      apart: -8,
    },
    reported: {
      fitting: 0,
      further: -1.2,
      'days-much-nearer': 1.4,
      'days-nearer': 0.2,
      'days-fitting': -0.1,
      'days-further': -1.2,
      'week-far-nearer': 2.5,
      'week-much-nearer': 2,
      'week-nearer': 0,
      'week-fitting': -0.5,
      'week-further': -1.2,
    },
    place: {
      'same-site': 2.6,
      'same-district': 1,
      same: 0.2,
      similar: 0.1,
      alias: -0.7,
      'same-wide': -1.5,
      inside: -4,
      'same-area': -2,
      different: -3.5,
    },
    distance: {
      'exact-half': 2.8,
      'exact-within': 2.2,
      'exact-near': -0.7,
      'exact-beyond': -4,
      'close-half': 0.6,
      'close-within': 0.2,
      'close-near': -1,
      'close-beyond': -3.5,
      'rough-half': 0.2,
      'rough-within': 0.1,
      'rough-near': -0.7,
      'rough-beyond': -3,
      'wide-within': 0,
      'wide-near': -0.7,
      'wide-beyond': -3,
    },
    actors: {
      same: 3.4,
      similar: 3,
      'same-party': 1.2,
      related: 0.7,
      crossed: 0.3,
      conflicting: -3.3,
    },
    kind: { same: 2.2, sibling: -0.1, other: -3 },
    people: { 'several-shared': 7, 'one-shared': 4, 'none-shared': -0.7 },
    source: {
      'same-report': 0.3,
      'other-measure': 0,
      different: 0.1,
      'same-measure': -1.2,
      'other-day': -2,
    },
    figure: {
      'equal-large': 2.8,
      'equal-medium': 2,
      'equal-small': 1.3,
      'equal-tiny': 1,
      contained: 0.5,
      'near-large': 0.8,
      'near-small': 0.1,
      overlapping: -0.2,
      apart: -0.7,
      'overlapping-far': -0.9,
      far: -1.6,
      'other-near': 0.2,
      'other-unlike': 0,
      'other-far': -0.5,
    },
    wording: { same: 2, different: 0 },
  },
});

/**
 * Weights are stored and read again, and a NaN among them would decide every pair: whoever links
 * looks at them once.
 */
export function checkWeights(weights: LinkWeights): void {
  const { prior, comparisons } = weights as {
    readonly prior?: Partial<LinkWeights['prior']>;
    readonly comparisons?: Readonly<Record<string, unknown>>;
  };
  for (const name of ['partners', 'quiet'] as const) {
    if (!(Number.isFinite(prior?.[name]) && Number(prior?.[name]) > 0))
      refuse(`prior.${name}`, prior?.[name], 'a number above 0');
  }
  for (const comparison of COMPARISON_NAMES) {
    const levels = comparisons?.[comparison];
    if (typeof levels !== 'object' || levels === null)
      refuse(`comparisons.${comparison}`, levels, 'the weights of its levels');
    for (const [level, weight] of Object.entries(levels))
      if (!Number.isFinite(weight))
        refuse(`comparisons.${comparison}.${level}`, weight, 'a number');
  }
}

function refuse(path: string, received: unknown, expected: string): never {
  throw new MisuseError(
    'malformed-weights',
    `weights.${path} is ${showReceived(received)}; expected ${expected}, as in defaultWeights`,
  );
}

/** The weights of a comparison by the index of its level, for the inner loops. */
export function weightColumn(weights: LinkWeights, comparison: ComparisonName): Float64Array {
  const byName: Readonly<Record<string, number>> = weights.comparisons[comparison];
  return Float64Array.from(COMPARISONS[comparison], (level) => byName[level] ?? 0);
}
