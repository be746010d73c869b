/* Reading: NDJSON beside JSON.parse per line alone, CSV beside csv-parse alone. `npx tsx bench/read.ts [claims]` */
import { parse } from 'csv-parse/sync';
import { readCsv, readNdjson, writeClaimsCsv, writeClaimsNdjson, type ClaimBatch } from '../src/io';
import type { ClaimInput } from '../src/claim';

const count = Number(process.argv[2] ?? 200_000);
const claims = Array.from({ length: count }, (_, at): ClaimInput => ({
  id: `claim-${String(at)}`,
  figure: at % 3 === 0 ? `at least ${String(at % 97)}` : at % 97,
  outcome: at % 2 === 0 ? 'killed' : 'wounded',
  source: { name: `Source ${String(at % 50)}`, kind: 'monitor' },
  date: `2016-${String((at % 12) + 1).padStart(2, '0')}-08`,
  place: {
    name: `Place ${String(at % 1_000)}`,
    lat: 36 + (at % 100) / 100,
    lon: 37 + (at % 90) / 100,
    within: ['Aleppo', 'Syria'],
  },
  quote: 'At least so many people were killed, "activists" said, in the strike on the market.',
}));
/** Bytes in chunks of 64 kB, as a file stream gives them. */
const chunksOf = (text: string): Uint8Array[] => {
  const bytes = Buffer.from(text);
  return Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, at) =>
    bytes.subarray(at * 65_536, (at + 1) * 65_536),
  );
};
const drain = async (batches: AsyncIterable<ClaimBatch>): Promise<void> => {
  let read = 0;
  for await (const batch of batches) read += batch.claims.length;
  if (read !== count) throw new Error(`read ${String(read)} of ${String(count)}`);
};

/** Time of the processor, so that what else the machine does is not counted. */
async function best(run: () => Promise<void> | void): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round += 1) {
    const begin = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(begin);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}
function show(name: string, ms: number): void {
  console.log(
    `${name.padEnd(32)} ${ms.toFixed(0).padStart(6)} ms   ${Math.round((count / ms) * 1_000)
      .toLocaleString('en-US')
      .padStart(10)} claims/s`,
  );
}

const ndjson = [...writeClaimsNdjson(claims)].join('');
const lines = ndjson.trimEnd().split('\n');
const pieces = chunksOf(ndjson);
const alone = await best(() => {
  for (const line of lines) JSON.parse(line);
});
show('JSON.parse per line alone', alone);
const read = await best(() => drain(readNdjson(pieces)));
show('readNdjson, from bytes', read);
console.log(`readNdjson takes ${(read / alone).toFixed(2)} times as long\n`);

const csv = [...writeClaimsCsv(claims)].join('');
const csvPieces = chunksOf(csv);
const theirs = await best(() => {
  parse(csv);
});
show('csv-parse alone', theirs);
const ours = await best(() => drain(readCsv(csvPieces, { table: 'claims' })));
show('readCsv, to claims', ours);
console.log(`readCsv takes ${(ours / theirs).toFixed(2)} times as long`);
