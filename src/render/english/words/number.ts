import type { Interval } from '../../../interval/interval';
import { say, type Prose } from '../../sentences/prose';

/** Digits in groups of three: 13,000. The same everywhere; no locale is asked. */
export function count(value: number): Prose {
  // eslint-disable-next-line regexp/no-super-linear-move -- runs over the digits of one number of ours, never over text from outside
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',') as Prose;
}

/** "62.5 %". */
export function percentage(value: number): Prose {
  return `${String(value)} %` as Prose;
}

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
] as const;

/** A small number of things as a word, for running text: one, two … nine, 10. */
export function inWords(value: number): Prose {
  return SMALL[value]! as Prose;
}

/** "one voice", "two voices": a number of things in running text. */
export function some(value: number, singular: Prose, plural: Prose = say`${singular}s`): Prose {
  return say`${inWords(value)} ${value === 1 ? singular : plural}`;
}

/** Bounds that nobody stated in these words: "at most 16", "5 to 21", "at least 26". */
export function bounds({ lower, upper }: Interval): Prose {
  if (upper === null) return say`at least ${count(lower)}`;
  if (lower === upper) return lower === 0 ? say`no` : count(lower);
  return lower === 0 ? say`at most ${count(upper)}` : say`${count(lower)} to ${count(upper)}`;
}
