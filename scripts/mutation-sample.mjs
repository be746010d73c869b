import { createHash } from 'node:crypto';

// Of `npm run mutation -- --sample PERCENT` (scripts/mutation.ts): whether a mutant is of the
// sample hangs on the seed, its file, its place and what it puts there, and on nothing else. So a
// sample is the same on every machine, and one of 20 % is part of one of 40 %.

/** Why a mutant was not run; Stryker knows no better way of saying no than an error. */
export const NOT_SAMPLED = 'not of the sample';

/**
 * @param {string} file as the report of Stryker writes it, src/…
 * @param {{ mutatorName: string, replacement?: string, location: { start: { line: number, column:
 *   number }, end: { line: number, column: number } } }} mutant lines and columns from 1
 * @param {{ percent: number, seed: string }} sample
 * @returns {boolean}
 */
export function isSampled(
  file,
  { mutatorName, replacement, location: { start, end } },
  { percent, seed },
) {
  const key = [
    seed,
    file,
    start.line,
    start.column,
    end.line,
    end.column,
    mutatorName,
    replacement ?? '',
  ].join('\n');
  return createHash('sha256').update(key).digest().readUInt32BE(0) < (percent / 100) * 2 ** 32;
}
