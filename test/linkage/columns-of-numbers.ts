import type { LinkColumns } from '../../src/linkage/columns/columns';

type Numbers = Omit<LinkColumns, 'size' | 'ids' | 'values'>;

/** Columns of which only the named ones are there, for what looks at no others. */
export function columnsOfNumbers(numbers: {
  readonly [C in keyof Numbers]?: readonly number[];
}): LinkColumns {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, values]) => [name, Float64Array.from(values)]),
  ) as unknown as LinkColumns;
}
