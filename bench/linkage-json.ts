/** The floor: parsing the lines and keeping the objects, nothing else. `tsx bench/linkage-json.ts IN.ndjson` */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const began = performance.now();
const kept: unknown[] = [];
for await (const text of createInterface({ input: createReadStream(process.argv[2] ?? '') })) if (text !== '') kept.push(JSON.parse(text));
console.log(JSON.stringify({ whole: Math.round(performance.now() - began) / 1000, pairs: 0, groups: 0, load: 0, kept: kept.length, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
