import type { Outcome } from '../../claim/outcome';

/** Outcomes that tell of the same fate, more or less closely. */
const FAMILIES: readonly (readonly Outcome[])[] = [
  ['casualties', 'dead', 'killed', 'executed'],
  ['casualties', 'wounded', 'suffocated'],
  ['captured', 'detained', 'abducted'],
  ['displaced', 'departed'],
];

/** Whether two outcomes may be said of the same people at once. */
export function isFamily(a: Outcome, b: Outcome): boolean {
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}
