import { parseTable, type ParsedTable } from '../../normalise/parse-table';
import { checkNames, checkParents } from '../../normalise/parse-tables';
import { kindFields } from '../../normalise/table-schema';
import type { KindEntry } from './kind-entry';
import { STARTER_KINDS } from './starter-kinds';

/**
 * Checks a table of kinds of event from a file or a form. It never throws: an entry without an id
 * is rejected, a bad field counts as unstated, each with an issue. The JSON Schema is
 * `casualty-claims/schema/kinds.schema.json`.
 *
 * @param input - a list of kinds
 *
 * @example
 * ```ts
 * import { kindTable } from 'casualty-claims/linkage';
 * import { parseKinds } from 'casualty-claims';
 *
 * const { entries, issues } = parseKinds([
 *   { id: 'drone-strike', names: ['UAV strike'], partOf: ['airstrike'] },
 *   { names: ['raid'] },
 * ]);
 * kindTable(entries)('uav strike').families; // => ['airstrike', 'explosion']
 * issues.map(({ code, path }) => [code, path]); // => [['invalid-id', [1, 'id']]]
 * ```
 */
export function parseKinds(input: unknown): ParsedTable<KindEntry> {
  return parseTable<KindEntry>(input, kindFields(), (entries) => {
    checkParents(entries, STARTER_KINDS);
    checkNames(entries, ({ id, names }) => [
      id,
      ...(Array.isArray(names) ? (names as unknown[]) : []),
    ]);
  });
}
