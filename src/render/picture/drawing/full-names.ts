import { outside, outsideInArabic } from '../../sentences/outside';
import type { Prose } from '../../sentences/prose';
import type { Drawing } from './options';

/**
 * A name of this length or less is printed whole in sentences; of a longer one this much is kept
 * where it is told in full.
 */
const [PRINTED, LONGEST] = [120, 20_000];

/** The names that sentences cut, whole. */
export function fullNames(names: readonly string[], { script }: Pick<Drawing, 'script'>): Prose[] {
  return [...new Set(names)]
    .filter((name) => name.length > PRINTED)
    .map((name) => (script === 'Arabic' ? outsideInArabic(name, LONGEST) : outside(name, LONGEST)));
}
