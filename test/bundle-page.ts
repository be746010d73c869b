import { bundlePage } from '../scripts/bundle-page';

/** Bundles the program of the page, so that no test looks at an older one. */
export default async function setup(): Promise<void> {
  await bundlePage(process.cwd());
}
