import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

// `npm run check`: every gate, each an npm script of its own. All of them run even after one has
// failed, so that one run shows everything that is wrong. The last line counts them for .ci/run.
const steps = [
  'format:check',
  'typecheck',
  'lint',
  'layers',
  'dead-code',
  'public-docs',
  'docs',
  'test:zones',
  'test:browser',
  'build',
  'api',
  'package-shape',
  'size',
  'test:downstream',
];
/** These look at what `build` wrote; after a failed build they would judge an older one. */
const needBuild = new Set(['api', 'package-shape', 'size', 'test:downstream']);

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const failed: string[] = [];
for (const step of steps) {
  console.log(`\n── ${step}: ${scripts[step] ?? 'no such script'}`);
  if (needBuild.has(step) && failed.includes('build')) {
    console.log('not run: the build failed');
    failed.push(step);
    continue;
  }
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${step} (${seconds} s)`);
  if (status !== 0) failed.push(step);
}

if (failed.length > 0) console.log(`\nfailed: ${failed.join(', ')}`);
console.log(
  `\ncheck: ${String(steps.length - failed.length)} steps passed, ${String(failed.length)} failed`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
