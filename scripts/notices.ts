import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives the folders of the packages that files lie in, ours where it is none of `node_modules`. */
export function packagesOf(files: readonly string[]): string[] {
  const folders = files.map(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? '.',
  );
  return [...new Set(folders)].sort();
}

/**
 * Writes what the licences ask for of a copy: who wrote each package, and each licence once, as
 * MIT and ISC are the same text in all of them but for its wrapping.
 */
export function noticesOf(root: string, packages: readonly string[]): string {
  const licences = new Map<string, { readonly text: string; readonly holders: string[] }>();
  for (const folder of packages) {
    const { name, version } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    ) as { readonly name: string; readonly version: string };
    const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
    if (file === undefined) throw new Error(`${name} has no licence that a copy of it could show`);
    const [before = '', holder = '', text = ''] = readFileSync(join(root, folder, file), 'utf8')
      .replaceAll('\r\n', '\n')
      .split(/^(Copyright .*)$/m)
      .map((part) => part.trim());
    if (text === '') throw new Error(`${name}: ${file} names nobody in a line of its own`);
    const key = text.replace(/\s+/g, ' ');
    const licence = licences.get(key) ?? { text, holders: before === '' ? [] : [before, ''] };
    licence.holders.push(`${folder === '.' ? name : `${name} ${version}`}, ${holder}`);
    licences.set(key, licence);
  }
  return [...licences.values()]
    .map(({ text, holders }) => `${holders.join('\n')}\n\n${text}`)
    .join('\n\n');
}
