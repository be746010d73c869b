import { DAY_LIMIT, NAME_LIMIT } from '../allowed';

/*
 * What a schema of `schema.ts` gives for a plainly well-formed value; `undefined` for anything
 * else, of which the schema is the judge: a wrong value, an unknown key, a stated undefined, an
 * object of some class.
 */

/** A name, trimmed. */
export function quickName(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const name = value.trim();
  return name.length > 0 && name.length <= NAME_LIMIT ? name : undefined;
}

/** A text of at most so many characters, as it is. */
export function quickText(value: unknown, most: number): string | undefined {
  return typeof value === 'string' && value.length <= most ? value : undefined;
}

/** What stands for a day or a date, trimmed. */
export function quickDay(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const day = value.trim();
  return day.length <= DAY_LIMIT ? day : undefined;
}

/** A number within limits; −0 is 0. */
export function quickNumber(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && value >= least && value <= most ? value + 0 : undefined;
}

/** A whole number within limits. */
export function quickCount(
  value: unknown,
  least = 0,
  most = Number.MAX_SAFE_INTEGER,
): number | undefined {
  return Number.isSafeInteger(value) ? quickNumber(value, least, most) : undefined;
}

/** One of some words. */
export function quickWord<T extends string>(value: unknown, words: readonly T[]): T | undefined {
  // Of a dozen words at most; the same text is mostly the same string, so that this is a comparison
  // of pointers.
  for (const word of words) {
    if (word === value) return word;
  }
  return undefined;
}

/** True or false. */
export function quickFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** A list of well-formed items. */
export function quickList<T>(
  value: unknown,
  least: number,
  most: number,
  read: (item: unknown) => T | undefined,
): T[] | undefined {
  if (!Array.isArray(value) || value.length < least || value.length > most) return undefined;
  const items: readonly unknown[] = value;
  const list: T[] = [];
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- a list may bring an iterator of its own, which the schema does not ask
  for (let at = 0; at < items.length; at += 1) {
    const item = read(items[at]);
    if (item === undefined) return undefined;
    list.push(item);
  }
  return list;
}

/** Whether a value is an object as a literal or JSON makes it, with nothing inherited. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** How many keys an object has: more than were read are unknown ones. */
export function countKeys(value: object): number {
  return Object.keys(value).length;
}
