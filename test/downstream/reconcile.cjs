// Every entry as CommonJS, and the JSON Schemas. Prints the report of claims.json.
const { reconcileClaims } = require('casualty-claims');
const entries = [
  'figure',
  'io',
  'linkage',
  'render',
  'stream',
  'testing',
  'testing/arbitraries',
  'testing/vitest',
  'text',
].map((entry) => require(`casualty-claims/${entry}`));
if (entries.some((entry) => Object.keys(entry).length === 0))
  throw new Error('an entry exports nothing');
for (const schema of ['claim', 'report', 'actors', 'gazetteer', 'kinds'])
  require(`casualty-claims/schema/${schema}.schema.json`);
console.log(JSON.stringify(reconcileClaims(require('./claims.json'))));
