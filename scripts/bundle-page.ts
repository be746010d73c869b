import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';

/**
 * The file that `src/render/page` reads its program from. It is made from `client/` and never
 * committed.
 */
const BUNDLED = 'src/render/page/bundled.js';

/** Bundles the program and the style of the page, and writes them only where they are new. */
export async function bundlePage(
  root: string,
): Promise<{ readonly script: string; readonly style: string }> {
  const folder = join(root, 'src/render/page');
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'client/main.ts')],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
    legalComments: 'none',
  });
  // Inside an element of HTML nothing may look like its end, nor begin a comment; in our source
  // these stand in strings and expressions alone.
  const script = outputFiles
    .map(({ text }) => text)
    .join('')
    .trim()
    .replace(/<\/(?=script)/gi, '<\\/')
    .replace(/<!--/g, '<\\!--');
  const { code } = await transform(readFileSync(join(folder, 'style.css'), 'utf8'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  const style = code.trim();
  const named = {
    SCRIPT: script,
    STYLE: style,
    SCRIPT_HASH: hashOf(script),
    STYLE_HASH: hashOf(style),
  };
  const module = Object.entries(named)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
  const file = join(root, BUNDLED);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== module) writeFileSync(file, module);
  return { script, style };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
