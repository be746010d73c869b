import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTwoFilesPatch } from 'diff';
import { findExamples, runExample } from './example';

// `npm run examples`: prints every example's output and fails where it is not the committed one;
// `npm run examples -- --update` commits what is printed now.
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const update = process.argv.includes('--update');
const problems: string[] = [];

for (const example of findExamples(root)) {
  const heading = `${example.name}: ${example.title}`;
  console.log(`${heading}\n${'='.repeat(heading.length)}\n`);
  const run = runExample(example, root);
  if (!run.ok) {
    problems.push(run.error);
    continue;
  }
  console.log(run.output);
  const outputFile = join(root, example.outputFile);
  if (update) {
    mkdirSync(dirname(outputFile), { recursive: true });
    writeFileSync(outputFile, run.output);
  } else if (!existsSync(outputFile)) {
    problems.push(`${example.outputFile} does not exist; npm run examples -- --update writes it`);
  } else {
    const committed = readFileSync(outputFile, 'utf8');
    if (committed !== run.output)
      problems.push(
        `${example.file} no longer prints ${example.outputFile}\n${createTwoFilesPatch('committed', 'now', committed, run.output, '', '', { context: 2 })}`,
      );
  }
}

for (const problem of problems) console.error(`\n✗ ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
