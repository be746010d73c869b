/**
 * The second half of `npm run layers`. Inside a stage, too, arrows go one way: the things that
 * stand side by side in a folder, its files and its rooms (each taken as one), import each other
 * without a circle. And nobody finds more than 30 files in one folder.
 */
import { posix } from 'node:path';
import { execFileSync } from 'node:child_process';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { findCircle } from './rooms';

const MOST_FILES = 30;

const { output } = await cruise(['src'], {
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  ruleSet: {},
  exclude: { path: 'bundled' },
});
const arrows = (output as ICruiseResult).modules.flatMap(({ source, dependencies }) =>
  dependencies
    .filter(({ resolved }) => resolved.startsWith('src/'))
    .map(({ resolved }): [string, string] => [source, resolved]),
);
const faults: string[] = [];

const folders = new Set(arrows.flat().flatMap(foldersOf));
for (const folder of [...folders].sort()) {
  const circle = findCircle(folder, arrows);
  if (circle !== null) faults.push(`${folder}: ${circle.join(' → ')} is a circle`);
}

const files = execFileSync('git', ['ls-files', 'src', 'test', 'scripts', 'bench', 'examples'], {
  encoding: 'utf8',
});
const counts = new Map<string, number>();
for (const file of files.trim().split('\n')) {
  const folder = posix.dirname(file);
  counts.set(folder, (counts.get(folder) ?? 0) + 1);
}
for (const [folder, count] of counts) {
  if (count > MOST_FILES) {
    faults.push(`${folder}: ${String(count)} files; which rooms are in there?`);
  }
}

for (const fault of faults) console.error(fault);
const fullest = Math.max(...counts.values());
console.log(
  `${String(folders.size)} folders of src, ${String(fullest)} files in the fullest of the repository: ${faults.length === 0 ? 'arrows go one way' : 'not in order'}`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

/** The folders below `src` that a file lies in, but for `src` itself, which has layers of its own. */
function foldersOf(file: string): string[] {
  const found: string[] = [];
  for (let folder = posix.dirname(file); folder !== 'src'; folder = posix.dirname(folder)) {
    found.push(folder);
  }
  return found;
}
