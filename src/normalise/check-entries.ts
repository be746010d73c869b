import { showReceived } from '../issue/issue';
import { MisuseError } from '../issue/misuse';

/**
 * Refuses a table whose entries are not what their type says. Code that builds one wrongly is
 * misuse; a table from a file or a form goes through its parser first, which tells what is wrong
 * with it as issues.
 *
 * @param maker - who was handed the table
 * @param parser - who would have checked it
 * @param entries - the table
 * @param required - fields that must be texts
 * @throws a {@link MisuseError} that names the entry and the field
 */
export function checkEntries(
  maker: string,
  parser: string,
  entries: readonly object[],
  required: readonly string[],
): void {
  const refuse = (where: string, received: unknown, expected: string): never => {
    throw new MisuseError(
      'invalid-entry',
      `${maker}: ${where} is ${showReceived(received)}; expected ${expected}; ${parser} checks a table from a file`,
    );
  };
  if (!Array.isArray(entries)) refuse('the table', entries, 'a list of entries');
  entries.forEach((entry: unknown, at) => {
    if (typeof entry !== 'object' || entry === null)
      refuse(`entry ${String(at)}`, entry, 'an object');
    const fields = entry as Readonly<Record<string, unknown>>;
    for (const field of required) {
      if (typeof fields[field] !== 'string' || fields[field] === '')
        refuse(`${field} of entry ${String(at)}`, fields[field], 'a text');
    }
    for (const field of LISTS) {
      const list = fields[field];
      if (
        list !== undefined &&
        !(Array.isArray(list) && list.every((item) => typeof item === 'string'))
      )
        refuse(`${field} of entry ${String(at)}`, list, 'a list of texts');
    }
  });
}

const LISTS = ['names', 'partOf', 'within'];
