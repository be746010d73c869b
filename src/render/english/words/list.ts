import { join, say, type Prose } from '../../sentences/prose';
import { count } from './number';

/** "a", "a and b", "a, b and c". */
export function listOf(items: readonly Prose[], last: Prose = say`and`): Prose {
  const [end, ...before] = [...items].reverse();
  if (end === undefined) return say``;
  return before.length === 0 ? end : say`${join(before.reverse(), ', ')} ${last} ${end}`;
}

/** A list that stays short: the first `most`, then how many more there are. */
export function listOfMost(items: readonly Prose[], most: number): Prose {
  if (items.length <= most) return listOf(items);
  return listOf([...items.slice(0, most), say`${count(items.length - most)} more`]);
}
