import { writeFileSync } from 'node:fs';
import { exportList, publicNames } from './public-api';

// `npm run exports:update`: writes the list that test/gate/exports.test.ts compares with the
// source.
writeFileSync(
  'test/gate/exports.json',
  `${JSON.stringify(exportList(publicNames(process.cwd())), null, 2)}\n`,
);
