import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { noticesOf, packagesOf } from './notices';

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
  const { outputFiles, metafile } = await build({
    entryPoints: [join(folder, 'client/main.ts')],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    write: false,
    metafile: true,
    absWorkingDir: root,
    logLevel: 'silent',
    // None of these packages has one; their licences are gathered below.
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
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
  );
  const notices = noticesOf(root, packagesOf(used));
  if (notices.includes('--')) throw new Error('the notices cannot stand in a comment of HTML');
  const named = {
    SCRIPT: script,
    STYLE: style,
    SCRIPT_HASH: hashOf(script),
    STYLE_HASH: hashOf(style),
    NOTICES: notices,
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
