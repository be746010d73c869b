import { spawnSync } from 'node:child_process';

// `npm run test:deep`: the laws that take their runs from test/runs.ts, DEEP times as many (20
// where it is not set), from a seed that is printed; SEED=… tries the same cases again.
const env = { DEEP: '20', SEED: String(Date.now() % 0x7fffffff), ...process.env };
console.log(`DEEP=${env.DEEP} SEED=${env.SEED}`);
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--testTimeout=3600000',
    '--typecheck.enabled=false',
    '.prop.ts',
    ...process.argv.slice(2),
  ],
  { env, stdio: ['ignore', 'inherit', 'inherit'] },
);
process.exitCode = status ?? 1;
