import { spawnSync } from 'node:child_process';
import { chromiumPath } from './chromium';

// `npm run test:browser`: the page in a real browser. Where there is none and the system lets us,
// Debian's chromium and the fonts that the pictures are compared in are installed; where it does
// not, that is said, and nothing was tested.
const PACKAGES = ['chromium', 'fonts-noto-core'];

function install(): void {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES],
  ]) {
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

if (chromiumPath() === null) install();
if (chromiumPath() === null)
  console.log(
    'test:browser: SKIPPED, nothing was tested. No Chromium is here; install one ' +
      '(apt-get install chromium fonts-noto-core) or name it in CHROMIUM.',
  );
else
  process.exitCode =
    spawnSync(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--config',
        'vitest.browser.config.ts',
        ...process.argv.slice(2),
      ],
      { stdio: 'inherit' },
    ).status ?? 1;
