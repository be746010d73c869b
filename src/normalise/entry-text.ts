/**
 * Parses a starter table written as text: a line with the fields of an entry, then indented lines
 * with its names; ` | ` parts both.
 *
 *     airstrike | explosion
 *       air strike | air raid
 *       غارة جوية
 */
export function parseEntryText<T>(
  text: string,
  make: (fields: readonly [id: string, ...others: string[]], names: readonly string[]) => T,
): T[] {
  return text
    .trim()
    .split(/\n(?! )/)
    .map((lines) => {
      const [head = '', ...rest] = lines.split('\n');
      const [id = '', ...others] = head.split(' | ');
      const names = rest.flatMap((line) => line.trim().replace(/ \|$/, '').split(' | '));
      return make([id, ...others], names);
    });
}

/** Splits a field that is a list of ids or numbers. */
export function words(field = ''): string[] {
  return field === '' ? [] : field.split(' ');
}
