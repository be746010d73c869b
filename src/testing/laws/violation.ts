/** A place in a report that breaks a law which every report keeps. */
export interface Violation {
  /** Which law, as a stable key. */
  readonly code: string;
  /** Where in the report: keys and array positions, outermost first. */
  readonly path: readonly (string | number)[];
  /** What stands there. */
  readonly value: unknown;
  /** What would keep the law. */
  readonly expected: string;
}

/** Notes a violation at a path below the one it was made for. */
export type Note = (
  code: string,
  path: Violation['path'],
  value: unknown,
  expected: string,
) => void;

/** The same list, told from deeper inside. */
export function noteBelow(note: Note, ...above: Violation['path']): Note {
  return (code, path, value, expected) => {
    note(code, [...above, ...path], value, expected);
  };
}
