import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { typeErrorsOf } from '../../scripts/docs/type-check';
import tsconfig from '../../tsconfig.json';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

test(
  'an example that does not compile is named with its file and line; a right one is not',
  { timeout: 60_000 },
  () => {
    const block = { file: 'README.md', line: 10, name: 'Use', number: 1 };
    const errors = typeErrorsOf(
      [
        {
          ...block,
          code: "import { gap, interval } from 'casualty-claims';\n\ngap(interval(1), 'two');",
        },
        {
          ...block,
          number: 2,
          code: "import { gap, interval } from 'casualty-claims';\nconsole.log(gap(interval(1), interval(2)));",
        },
        { ...block, number: 3, code: "import { nothing } from 'casualty-claims';" },
      ],
      root,
      tsconfig.compilerOptions.paths,
    );
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatch(/^README\.md:12 .*'string' is not assignable/);
    expect(errors[1]).toMatch(/^README\.md:10 .*no exported member 'nothing'/);
  },
);
