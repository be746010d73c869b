import { frozen } from '../../issue/frozen';
import { wikimpactsConvention } from '../../figure';
import { hull } from '../../interval/combine';
import { isEqual } from '../../interval/relation';
import type { Codebook, CodebookMeasure, Resolution } from './codebook';

const SOURCE = 'Wikimpacts annotation guideline, 2024-08';

/**
 * Wikimpacts (guideline of August 2024): every wording becomes a range, by a table of words and by
 * s, the power of ten of a number's last non-zero digit ("at least 500" is 500 to 600). It
 * annotates one text at a time: which of several differing figures wins is not stated.
 *
 * @example
 * ```ts
 * import { publishAs, reconcileIncident, wikimpacts } from 'casualty-claims';
 *
 * const published = (figure: string) =>
 *   publishAs(reconcileIncident([{ figure, outcome: 'killed', source: 'A' }]), wikimpacts)[0]
 *     ?.published;
 * published('at least 500'); // => { kind: 'range', low: 500, high: 600 }
 * published('42'); // => { kind: 'value', value: 42 }
 * ```
 */
export const wikimpacts: Codebook = /* @__PURE__ */ frozen({
  id: 'wikimpacts',
  name: 'Wikimpacts',
  edition: SOURCE,
  publishes: ['dead', 'wounded', 'displaced'],
  families: {
    least: 5,
    most: 5,
    plural: { lower: 10, upper: 45 },
    says: 'A family is 5 people; families without a number are 10 to 45 people.',
    source: SOURCE,
  },
  convention: wikimpactsConvention,
  rules: {
    's-rule': {
      says: 'Words and comparators become ranges, by a table and by the scale of the number.',
      source: SOURCE,
    },
  },
  resolve,
});

function resolve({ accounts }: CodebookMeasure): Resolution {
  const bounds = hull(accounts.map((account) => account.bounds));
  const differ = accounts.some((account) =>
    account.readings.some((reading) => !isEqual(reading, bounds)),
  );
  if (differ)
    return { published: { kind: 'not-stated', because: 'choice' }, rule: null, rests: [] };
  const { lower, upper } = bounds;
  return {
    published:
      lower === upper
        ? { kind: 'value', value: lower }
        : { kind: 'range', low: lower, high: upper },
    rule: 's-rule',
    rests: accounts,
  };
}
