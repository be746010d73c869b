import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import * as fc from 'fast-check';
import { describe, test } from 'vitest';
import { CsvRecords } from '../../../src/io/input/csv-records';
import { runs } from '../../runs';

const split = (
  pieces: readonly string[],
  delimiter: string,
): { line: number; cells: readonly string[]; fault?: string }[] => {
  const records = new CsvRecords(delimiter);
  return [...pieces.flatMap((piece) => [...records.push(piece)]), ...records.end()].flat();
};
const letters = fc.constantFrom('a', 'ب', ' ', ',', ';', '"', '\n', '\r\n', '=', '1');
const cell = fc.array(letters, { maxLength: 6 }).map((parts) => parts.join(''));
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});
const delimiter = fc.constantFrom(',', ';', '\t');
const ending = fc.constantFrom('\n', '\r\n');
/** The text cut anywhere, between CR and LF and inside quotes too. */
const cut = (text: string, at: readonly number[]): string[] => {
  const places = [0, ...at.map((place) => place % (text.length + 1)), text.length].sort(
    (a, b) => a - b,
  );
  return places.slice(1).map((end, index) => text.slice(places[index], end));
};

describe('the records of a CSV text', () => {
  test('are those that csv-stringify wrote, and that csv-parse finds in the whole text', () => {
    fc.assert(
      fc.property(table, delimiter, ending, (rows, between, end) => {
        const text = stringify(rows, {
          delimiter: between,
          record_delimiter: end,
          quoted_match: /[\r\n]/,
        });
        const theirs = parse(text, { delimiter: between, relax_column_count: true });
        return (
          JSON.stringify(split([text], between).map(({ cells }) => cells)) ===
          JSON.stringify(theirs)
        );
      }),
    );
  });

  test('below a line with quotes of any kind are all there, where nothing in them can close a quote', () => {
    const line = fc
      .array(fc.constantFrom('a', 'ب', ' ', ',', '"', '""', '='), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 4 }), (broken, below) => {
        const records = split([`${broken}\n${'a,b\n'.repeat(below)}`], ',');
        return (
          records.length === 1 + below &&
          records
            .slice(1)
            .every(
              ({ cells, fault, line: at }, index) =>
                fault === undefined && cells.join() === 'a,b' && at === index + 2,
            )
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test('do not depend on where the text is cut into pieces, well-formed or not', () => {
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 40 }).map((parts) => parts.join('')),
        fc.array(fc.nat(60), { maxLength: 5 }),
        (text, at) =>
          JSON.stringify(split(cut(text, at), ',')) === JSON.stringify(split([text], ',')),
      ),
      runs(1_000),
    );
  });

  test('begin on the lines that they say', () => {
    fc.assert(
      fc.property(table, ending, (rows, end) => {
        const text = stringify(rows, { record_delimiter: end, quoted_match: /[\r\n]/ });
        const lines = text.split(/\r\n|\n/);
        // What a record begins with stands at the beginning of its line.
        return split([text], ',').every(({ line, cells }) => {
          const [first = ''] = cells;
          const begin = (first.split(/\r\n|\n/)[0] ?? '').replaceAll('"', '""');
          return (lines[line - 1] ?? '').replace(/^"/, '').startsWith(begin);
        });
      }),
    );
  });
});
