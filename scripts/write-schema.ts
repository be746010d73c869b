import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './json-schema';

// `npm run schema`: writes schema/*.json, which test/gate/schema.test.ts compares with the zod
// schemas.
mkdirSync('schema', { recursive: true });
for (const [file, text] of Object.entries(jsonSchemas())) writeFileSync(join('schema', file), text);
