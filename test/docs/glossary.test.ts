import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { OUTCOMES } from 'casualty-claims';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(root, 'src/render/arabic');
const printed = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');
const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .filter(
    (line) => line.startsWith('| ') && !line.startsWith('| word') && !line.startsWith('| ---'),
  )
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
const isArabic = (cell: string): boolean => /^[\p{Script=Arabic}]/u.test(cell);
const arabic = rows.flat().filter(isArabic);

describe('the glossary', () => {
  test('has a table of words', () => {
    expect(arabic.length).toBeGreaterThan(60);
  });

  test('gives the Arabic that the renderer prints, or marks it with †', () => {
    const elsewhere = arabic
      .filter((cell) => !cell.endsWith('†'))
      .flatMap((cell) => cell.split(' · '))
      .filter((word) => !printed.includes(word));
    expect(elsewhere).toEqual([]);
  });

  test('marks no word with † that the renderer prints', () => {
    expect(
      arabic.filter((cell) => cell.endsWith('†') && printed.includes(cell.slice(0, -1).trim())),
    ).toEqual([]);
  });

  test('gives a word once', () => {
    const words = rows.flatMap((cells) =>
      cells.filter((cell, at) => isArabic(cells[at + 1] ?? '') && !isArabic(cell)),
    );
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test('has every outcome of people', () => {
    const listed = new Set(rows.flat());
    const things = ['destroyed', 'damaged', 'seized', 'fired'];
    expect(OUTCOMES.filter((outcome) => !things.includes(outcome) && !listed.has(outcome))).toEqual(
      [],
    );
  });
});
