import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { docsPictures } from './docs-pictures';

// `npm run pictures`: draws the pictures of the documentation again; a test holds the committed
// ones to them.
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
for (const [file, svg] of Object.entries(docsPictures(root))) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), svg);
  console.log(`wrote ${file}`);
}
