import { frozen } from '../issue/frozen';
import type { BlankRule, ComparatorRule, Convention, TermRule, Width } from './convention';

// The word tables of the field's codebooks, as far as they state any. What a codebook does not say
// is left out here, and reads as "not stated".

const ACLED = 'ACLED Codebook, fatalities';
const ACLED_FAQ = 'ACLED FAQ on fatalities';
const GTD = 'GTD Codebook 2015, number of fatalities';
const EMDAT = 'EM-DAT guidelines';
const MPEDS = 'MPEDS coding manual, size';
const WIKIMPACTS = 'Wikimpacts annotation guideline, 2024-08';

const reads = (low: number, high: number, source: string): TermRule => ({ low, high, source });
const leavesBlank = (source: string): BlankRule => ({ blank: true, source });

/** What is stated and nothing around it. */
const asSaid = (source: string): ComparatorRule => ({
  below: null,
  above: null,
  from: 'said',
  floor: 0,
  source,
});

/**
 * ACLED: 10 for "tens", 12 for "dozens", 100 for "hundreds"; small unspecified plurals are 3 or 10
 * by scale and context (3 to 10 here); the lowest of a range; "at least" is read as the number
 * itself. Source: ACLED Codebook and its FAQ on fatalities.
 *
 * @example
 * ```ts
 * import { acledConvention, readFigure } from 'casualty-claims/figure';
 *
 * const reading = readFigure({ kind: 'vague', term: 'several', words: 'several' }, acledConvention);
 * reading.kind === 'read' && reading.bounds; // => { lower: 3, upper: 10 }
 * ```
 */
export const acledConvention: Convention = /* @__PURE__ */ frozen({
  name: 'ACLED',
  source: ACLED,
  terms: {
    several: reads(3, 10, ACLED),
    few: reads(3, 10, ACLED),
    many: reads(3, 10, ACLED),
    barePlural: reads(3, 10, ACLED),
    numberOf: reads(3, 10, `${ACLED}: as a plural`),
    asharat: reads(10, 10, ACLED_FAQ),
    dozens: reads(12, 12, ACLED),
    hundreds: reads(100, 100, ACLED),
    thousands: reads(1000, 1000, `${ACLED}: implied`),
  },
  comparators: { 'at-least': asSaid(ACLED) },
  between: { take: 'lowest', source: ACLED },
  none: reads(0, 0, ACLED),
});

/**
 * GTD (codebook of 2015): words too vague to be of use are left blank; the lowest of a range; "at
 * least" is the number.
 *
 * @example
 * ```ts
 * import { gtdConvention, readFigure } from 'casualty-claims/figure';
 *
 * readFigure({ kind: 'vague', term: 'dozens', words: 'dozens' }, gtdConvention).kind; // => 'blank'
 * ```
 */
export const gtdConvention: Convention = /* @__PURE__ */ frozen({
  name: 'GTD',
  source: GTD,
  terms: Object.fromEntries(
    [
      'several',
      'few',
      'many',
      'barePlural',
      'numberOf',
      'asharat',
      'dozens',
      'hundreds',
      'thousands',
    ].map((id) => [id, leavesBlank(GTD)]),
  ),
  comparators: { 'at-least': asSaid(GTD) },
  between: { take: 'lowest', source: GTD },
  none: reads(0, 0, GTD),
});

/**
 * EM-DAT: "hundreds" 200, "thousands" 2,000; a range becomes its mean. Source: EM-DAT guidelines.
 *
 * @example
 * ```ts
 * import { emdatConvention, readFigure } from 'casualty-claims/figure';
 *
 * const reading = readFigure({ kind: 'between', low: 40, high: 50, words: '40-50' }, emdatConvention);
 * reading.kind === 'read' && reading.bounds; // => { lower: 45, upper: 45 }
 * ```
 */
export const emdatConvention: Convention = /* @__PURE__ */ frozen({
  name: 'EM-DAT',
  source: EMDAT,
  terms: { hundreds: reads(200, 200, EMDAT), thousands: reads(2000, 2000, EMDAT) },
  comparators: {},
  between: { take: 'mean', source: EMDAT },
});

/**
 * MPEDS coders: several and few 2, tens and dozens 10, hundreds 100, thousands 1,000. Nothing else
 * is stated. Source: MPEDS coding manual.
 *
 * @example
 * ```ts
 * import { mpedsConvention, readFigure } from 'casualty-claims/figure';
 *
 * const reading = readFigure({ kind: 'vague', term: 'dozens', words: 'dozens' }, mpedsConvention);
 * reading.kind === 'read' && reading.bounds; // => { lower: 10, upper: 10 }
 * ```
 */
export const mpedsConvention: Convention = /* @__PURE__ */ frozen({
  name: 'MPEDS',
  source: MPEDS,
  terms: {
    several: reads(2, 2, MPEDS),
    few: reads(2, 2, MPEDS),
    asharat: reads(10, 10, MPEDS),
    dozen: reads(10, 10, MPEDS),
    dozens: reads(10, 10, MPEDS),
    hundreds: reads(100, 100, MPEDS),
    thousands: reads(1000, 1000, MPEDS),
    millions: reads(1_000_000, 1_000_000, MPEDS),
  },
  comparators: {},
});

const ONE_S: Width = { scales: 1, percent: 0 };

/**
 * Wikimpacts (annotation guideline of August 2024): widths of one s around every bounded number,
 * where s is the power of ten of its last non-zero digit.
 *
 * @example
 * ```ts
 * import { readFigure, wikimpactsConvention } from 'casualty-claims/figure';
 *
 * const reading = readFigure({ kind: 'more-than', value: 560, words: 'more than 560' }, wikimpactsConvention);
 * reading.kind === 'read' && reading.bounds; // => { lower: 561, upper: 571 }
 * ```
 */
export const wikimpactsConvention: Convention = /* @__PURE__ */ frozen({
  name: 'Wikimpacts',
  source: WIKIMPACTS,
  terms: {
    several: reads(2, 6, WIKIMPACTS),
    few: reads(2, 6, WIKIMPACTS),
    numberOf: reads(2, 6, WIKIMPACTS),
    many: reads(20, 60, WIKIMPACTS),
    couple: reads(2, 3, WIKIMPACTS),
    asharat: reads(20, 90, WIKIMPACTS),
    dozens: reads(24, 108, WIKIMPACTS),
    severalDozen: reads(24, 72, WIKIMPACTS),
    hundreds: reads(200, 900, WIKIMPACTS),
    severalHundred: reads(200, 600, WIKIMPACTS),
    thousands: reads(2000, 9000, WIKIMPACTS),
  },
  comparators: {
    'at-least': { below: null, above: ONE_S, from: 'said', floor: 0, source: WIKIMPACTS },
    'more-than': { below: null, above: ONE_S, from: 'allowed', floor: 0, source: WIKIMPACTS },
    'fewer-than': { below: ONE_S, above: null, from: 'allowed', floor: 1, source: WIKIMPACTS },
    'at-most': { below: ONE_S, above: null, from: 'said', floor: 0, source: WIKIMPACTS },
    about: { below: ONE_S, above: ONE_S, from: 'said', floor: 1, source: WIKIMPACTS },
    nearly: { below: ONE_S, above: ONE_S, from: 'said', floor: 1, source: WIKIMPACTS },
  },
  between: { take: 'both', source: WIKIMPACTS },
  none: reads(0, 0, WIKIMPACTS),
});
