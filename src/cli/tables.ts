import { writeFileSync, renameSync } from 'node:fs';
import type { Issue } from '../issue/issue';
import { parseKinds, type Decision } from '../linkage';
import { parseActors, parseGazetteer, starterGazetteer, type ParsedTable } from '../normalise';
import type { ReportOptions } from '../report';
import { CannotRead, readJsonFile } from './open';
import type { IssuePrinter } from './terminal';

/** The tables of names and of answers that a command is given, as files of JSON. */
export interface TableOptions {
  readonly decisions?: string;
  readonly gazetteer?: string;
  readonly actors?: string;
  readonly kinds?: string;
}

type Tables = Required<Pick<ReportOptions, 'names' | 'linking'>>;

/** Reads them; what is wrong in one is told, what is no table at all is misuse. */
export function readTables(
  { decisions, gazetteer, actors, kinds }: TableOptions,
  teller: IssuePrinter,
): Tables {
  const places =
    gazetteer === 'starter'
      ? { entries: starterGazetteer, issues: [] }
      : entriesOf(gazetteer, parseGazetteer, teller);
  const people = entriesOf(actors, parseActors, teller);
  const events = entriesOf(kinds, parseKinds, teller);
  return {
    names: {
      ...(places === null ? {} : { gazetteer: places.entries }),
      ...(people === null ? {} : { actors: people.entries }),
      ...(events === null ? {} : { kinds: events.entries }),
    },
    linking: decisions === undefined ? {} : { decisions: readDecisions(decisions) },
  };
}

function entriesOf<Entry>(
  path: string | undefined,
  parse: (input: unknown) => ParsedTable<Entry>,
  teller: IssuePrinter,
): ParsedTable<Entry> | null {
  if (path === undefined) return null;
  const value = readJsonFile(path);
  if (!Array.isArray(value))
    throw new CannotRead(`${path}: expected a list of entries { id, name, names }`);
  const table = parse(value);
  teller.tell(
    table.issues.map((issue): Issue => ({ ...issue, message: `${path}: ${issue.message}` })),
  );
  return table;
}

/** The decisions of a file, each an answer about a pair. */
export function readDecisions(path: string): Decision[] {
  const value = readJsonFile(path);
  if (!Array.isArray(value))
    throw new CannotRead(`${path}: expected a list of decisions { a, b, answer }`);
  const wrong = value.findIndex(
    (one: unknown) =>
      typeof one !== 'object' ||
      one === null ||
      !('a' in one) ||
      !('b' in one) ||
      typeof one.a !== 'string' ||
      typeof one.b !== 'string' ||
      !('answer' in one) ||
      (one.answer !== 'same' && one.answer !== 'different'),
  );
  if (wrong !== -1)
    throw new CannotRead(
      `${path}, decision ${String(wrong + 1)}: expected { "a": id, "b": id, "answer": "same" or "different" }`,
    );
  return value as Decision[];
}

/** Writes decisions, in full or not at all. */
export function writeDecisions(path: string, decisions: readonly Decision[]): void {
  const beside = `${path}.${String(process.pid)}.part`;
  writeFileSync(
    beside,
    `[\n${decisions.map((decision) => `  ${JSON.stringify(decision)}`).join(',\n')}\n]\n`,
  );
  renameSync(beside, path);
}
