import { MisuseError } from '../../issue/misuse';

/**
 * A way into a report: keys of objects and places in lists, or what names an item of a list: its
 * id, label, claim, lineage or interest.
 */
export type ReportPath = readonly (string | number)[];

/** What lies on the way, from the report itself to the end. */
export interface Followed {
  /** The path with places instead of names. */
  readonly path: readonly (string | number)[];
  /** The values on it; one more than the path has steps. */
  readonly values: readonly unknown[];
}

/** The fields by which an item of a list is named, the surest first. */
const NAMES = ['id', 'label', 'claimId', 'lineage', 'interest'] as const;

/**
 * Follows a path to its end; a step that does not exist is a misuse, and the message names those
 * that do.
 */
export function follow(root: object, path: ReportPath): Followed {
  const values: unknown[] = [root];
  const places = path.map((step, at): string | number => {
    const here = values[at];
    const place = Array.isArray(here)
      ? placeIn(here, step)
      : isObject(here) && Object.hasOwn(here, step)
        ? step
        : null;
    if (place === null)
      throw new MisuseError(
        'unknown-path',
        `explain: ${written(path.slice(0, at))} has no ${JSON.stringify(step)}; ${existing(here)}`,
      );
    values.push((here as Record<string | number, unknown>)[place]);
    return place;
  });
  return { path: places, values };
}

/** What stands below a value, as a message says it. */
export function existing(value: unknown): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return 'it is an empty list';
    const names = value
      .slice(0, 10)
      .flatMap((item: unknown) => nameOf(item) ?? [])
      .map((name) => JSON.stringify(name));
    const range =
      value.length === 1 ? 'it has one item, 0' : `it has items 0 to ${String(value.length - 1)}`;
    return names.length === 0
      ? range
      : `${range}: ${names.join(', ')}${value.length > 10 ? ' …' : ''}`;
  }
  if (isObject(value))
    return `there is ${Object.keys(value)
      .slice(0, 40)
      .map((key) => JSON.stringify(key))
      .join(', ')}`;
  return `it is ${JSON.stringify(value)}, and nothing is below it`;
}

/** A path as a message says it. */
export function written(path: ReportPath): string {
  return path.length === 0
    ? 'the report'
    : `report${path.map((step) => (typeof step === 'number' ? `[${String(step)}]` : /^\w+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`)).join('')}`;
}

function placeIn(list: readonly unknown[], step: string | number): number | null {
  if (typeof step === 'number')
    return Number.isInteger(step) && step >= 0 && step < list.length ? step : null;
  for (const name of NAMES) {
    const at = list.findIndex((item) => isObject(item) && item[name] === step);
    if (at >= 0) return at;
  }
  return null;
}

function nameOf(item: unknown): string | null {
  if (!isObject(item)) return null;
  const name = NAMES.map((field) => item[field]).find((value) => typeof value === 'string');
  return typeof name === 'string' ? name : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
