/**
 * The floor: parsing the lines and keeping the objects, nothing else.
 * `tsx bench/linkage-json.ts IN.ndjson`
 */
import { linesOf } from './lines';

const began = performance.now();
const kept: unknown[] = [];
for (const text of linesOf(process.argv[2] ?? '')) kept.push(JSON.parse(text));
console.log(
  JSON.stringify({
    whole: Math.round(performance.now() - began) / 1000,
    pairs: 0,
    groups: 0,
    load: 0,
    kept: kept.length,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
