import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The browser that tests and benchmarks of the page run: one of the system, or the one that
 * `CHROMIUM` names.
 */
export function chromiumPath(): string | null {
  const named = process.env['CHROMIUM'];
  return (
    [...(named === undefined ? [] : [named]), ...PLACES].find((path) => existsSync(path)) ?? null
  );
}
