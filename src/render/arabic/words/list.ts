import { join, say, type Prose } from '../../sentences/prose';
import { count } from './number';

/** "أ", "أ وب", "أ وب وج": in Arabic every item but the first takes the و. */
export function listOf(items: readonly Prose[]): Prose {
  return join(items, ' و');
}

/** "أ أو ب". */
export function eitherOf(items: readonly Prose[]): Prose {
  return join(items, ' أو ');
}

/** A list that stays short: the first `most`, then how many more there are. */
export function listOfMost(items: readonly Prose[], most: number): Prose {
  return items.length <= most
    ? listOf(items)
    : listOf([...items.slice(0, most), say`${count(items.length - most)} غيرها`]);
}
