import type { Note, Violation } from './violation';

interface Frame {
  readonly value: unknown;
  readonly path: Violation['path'];
  readonly above: Frame | null;
}

/** Notes whatever does not survive JSON. */
export function notePlainness(value: unknown, note: Note): void {
  const open: Frame[] = [{ value, path: [], above: null }];
  const seen = new Set<object>();
  for (let frame = open.pop(); frame !== undefined; frame = open.pop()) {
    const { value: here, path } = frame;
    if (typeof here === 'number' && (!Number.isFinite(here) || Object.is(here, -0)))
      note('not-json', path, here, 'a finite number, and 0 for −0');
    if (
      here === undefined ||
      typeof here === 'bigint' ||
      typeof here === 'function' ||
      typeof here === 'symbol'
    )
      note('not-json', path, here, 'a value that JSON can hold; what is absent has no key');
    if (typeof here !== 'object' || here === null) continue;
    if (seen.has(here)) {
      if (isInside(here, frame)) note('not-json', path, here, 'a value without circles');
      continue;
    }
    seen.add(here);
    const prototype: unknown = Object.getPrototypeOf(here);
    if (!Array.isArray(here) && prototype !== Object.prototype && prototype !== null)
      note('not-json', path, here, 'a plain object');
    const entries = Array.isArray(here)
      ? Array.from(here, (item: unknown, at): [number, unknown] => [at, item])
      : Object.entries(here);
    for (const [key, item] of entries)
      open.push({ value: item, path: [...path, key], above: frame });
  }
}

function isInside(value: object, { above }: Frame): boolean {
  for (let frame = above; frame !== null; frame = frame.above)
    if (frame.value === value) return true;
  return false;
}

/** Notes a range that runs backwards. */
export function noteInterval(
  interval: { readonly lower: number; readonly upper: number | null },
  path: Violation['path'],
  note: Note,
): void {
  const { lower, upper } = interval;
  if (upper !== null && lower > upper)
    note('interval-reversed', path, interval, 'lower at most upper');
}
