import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { blocksOfMarkdown, blocksOfSource, type DocBlock } from './block';

/** Every block of the repository that must run: the examples of `src`, the README and `docs`. */
export function findBlocks(root: string): DocBlock[] {
  const sources = filesUnder(join(root, 'src'), '.ts').flatMap((file) =>
    blocksOfSource(relative(root, file), readFileSync(file, 'utf8')),
  );
  const pages = [join(root, 'README.md'), ...filesUnder(join(root, 'docs'), '.md')]
    .filter((file) => existsSync(file))
    .flatMap((file) => blocksOfMarkdown(relative(root, file), readFileSync(file, 'utf8')));
  return [...sources, ...pages];
}

function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}
