import { describe, expect, test } from 'vitest';
import { runBlock } from '../../scripts/docs/run-block';

const load = (specifier: string): Promise<unknown> =>
  import(/* @vite-ignore */ specifier) as Promise<unknown>;

function run(code: string, printed?: string): Promise<void> {
  const block = { file: 'planted.ts', line: 1, name: 'planted', number: 1, code };
  return runBlock(
    printed === undefined ? block : { ...block, printed },
    load,
    (actual, expected) => {
      expect(actual).toStrictEqual(expected);
    },
  );
}

describe('a block passes', () => {
  test.each([
    ['with a right value', '1 + 1; // => 2'],
    ['with the value on the next line', '1 + 1;\n// => 2'],
    [
      'with a value over several comment lines',
      '({ a: [1, { b: null }] });\n// => {\n//   a: [1,\n//     { b: null }],\n// }',
    ],
    ['with the value of a constant', 'const two: number = 1 + 1; // => 2'],
    ['with the value of what it logs', "console.log('a'); // => 'a'"],
    [
      'with minus, undefined and a trailing prose comment',
      '-1; // => -1\nundefined; // => undefined\n// and so on',
    ],
    [
      'with a value inside a catch',
      'try { throw new Error("x"); } catch (error) { error instanceof Error; } // => true',
    ],
    ['with an await', 'await Promise.resolve(3); // => 3'],
    [
      'with imports of values, names in other words, namespaces and types',
      "import { interval as i, type Interval } from 'casualty-claims';\nimport type { " +
        "Relation } from 'casualty-claims/types';\nimport * as all from 'casualty-claims';\n" +
        "const r: Relation = 'equal';\nconst a: Interval = i(4);\na; // => { lower: 4, " +
        'upper: 4 }\nall.interval === i; // => true',
    ],
    ['with no // => at all, when it runs', 'const a = 1;\nvoid a;'],
    [
      'when a // => stands in a string or a template',
      "'// => 3'; // => '// => 3'\n`${'// => 4'}`.length; // => 7",
    ],
  ])('%s', async (_title, code) => {
    await expect(run(code)).resolves.toBeUndefined();
  });

  test('that prints what the text block says, blanks at line ends apart', async () => {
    await expect(
      run("console.log('a', 1);\nconsole.log({ b: 2 });", 'a 1  \n{ b: 2 }\n'),
    ).resolves.toBeUndefined();
  });
});

describe('a block fails', () => {
  test.each([
    ['on a wrong value', '1 + 1; // => 3', /expected 2 to/],
    [
      'on a wrong value deep inside',
      '({ a: [1, 2] });\n// => {\n//   a: [1, 3],\n// }',
      /expected/,
    ],
    ['on a missing key that is undefined', '({ a: 1, b: undefined }); // => { a: 1 }', /expected/],
    ['when it throws', "throw new Error('planted');", /planted/],
    [
      'on a // => that is never reached',
      'if (Date.now() === 0) {\n  1; // => 1\n}',
      /never reached/,
    ],
    ['on a // => after no statement', '// => 3', /follows no statement/],
    [
      'on a // => in the middle of a statement',
      'Math.max(\n  1, // => 1\n  2,\n);',
      /follows no statement/,
    ],
    ['on a second // => for one statement', '1; // => 1\n// => 1', /second/],
    ['on a value that is prose', '1; // => one of them', /no literal/],
    ['on a value that is computed', '2; // => 1 + 1', /no literal/],
    ['on a value followed by prose', '2; // => 2, as said', /no literal/],
    ['on a literal that never ends', '[1, 2]; // => [1,\n\n// 2]', /no literal/],
    [
      'on a name that the package does not have',
      "import { nothing } from 'casualty-claims/nowhere';\nvoid nothing;",
      /nowhere/,
    ],
    ['on code that does not parse', 'const = 3;', /expected/i],
  ])('%s', async (_title, code, message) => {
    await expect(run(code)).rejects.toThrow(message);
  });

  test('that prints something else than the text block', async () => {
    await expect(run("console.log('a');", 'b')).rejects.toThrow(/expected 'a' to/);
  });

  test('that prints nothing where a text block follows', async () => {
    await expect(run('void 0;', 'b')).rejects.toThrow(/expected '' to/);
  });
});
