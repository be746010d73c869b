import type { Script } from '../sentences/outside';

const RIGHT_TO_LEFT_MARK = '\u200f';
const ISOLATES = /\u2068[^\u2068\u2069]*\u2069/g;

/**
 * A line that is laid out in the direction of its language. By UAX 9 a line takes the direction of
 * its first strong letter outside isolates; an Arabic line that holds none but isolated names would
 * run from left to right, and so begins with a mark that is not seen.
 */
export function directed(line: string, script: Script): string {
  return script === 'Latin' || line === '' || /\p{Script=Arabic}/u.test(line.replace(ISOLATES, ''))
    ? line
    : RIGHT_TO_LEFT_MARK + line;
}
