/**
 * A table of the library, and all below it, that nobody can change: constants are handed out, and
 * what one reader changed would be changed for all. Functions in it stay as they are.
 */
export function frozen<const T>(table: T): T {
  if (typeof table !== 'object' || table === null || Object.isFrozen(table)) return table;
  for (const inner of Object.values(table)) frozen(inner);
  return Object.freeze(table);
}
