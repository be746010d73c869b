/**
 * `parseClaims` beside `JSON.parse` of the same NDJSON, a line at a time and kept, in the same run:
 * claims with ids and without, plain and rich, and claims already in regular form; how time grows
 * from the least size to the greatest.
 *
 *     npm run bench -- parse 10000,100000,1000000
 */
import { parseClaims, type ClaimInput } from 'casualty-claims';

const SIZES = (process.argv[2] ?? '10000,100000,1000000').split(',').map(Number);
const ONLY = process.argv[3];
const OUTCOMES = ['killed', 'executed', 'wounded', 'bodies found', 'captured'];
const PHRASES = [
  'dozens',
  'at least 42',
  'أكثر من 80',
  'between 20 and 30',
  'nearly 300',
  'عشرات',
  'up to 15',
  'about 1,200',
];

const dayOf = (at: number): string =>
  `201${String(at % 9)}-${String((at % 12) + 1).padStart(2, '0')}-${String(((at * 7) % 28) + 1).padStart(2, '0')}`;

/**
 * What a spreadsheet gives: a number or a short phrase, an outcome, a source, a day, a place on the
 * map.
 */
const plain = (at: number): ClaimInput => ({
  id: `claim-${String(at)}`,
  figure: at % 3 === 0 ? `at least ${String(at % 97)}` : (at * 7_919) % 997,
  outcome: OUTCOMES[at % OUTCOMES.length] ?? 'killed',
  source: { name: `Source ${String(at % 50)}`, kind: 'monitor' },
  date: dayOf(at),
  place: {
    name: `Place ${String(at % 1_000)}`,
    lat: 36 + (at % 1_000) / 1_000,
    lon: 37 + (at % 900) / 1_000,
    within: ['Aleppo', 'Syria'],
  },
  kind: at % 2 === 0 ? 'airstrike' : 'shelling',
});

/**
 * What reading reports gives: phrases, populations, chains of sources, windows, parts of wholes,
 * words of the report.
 */
const rich = (at: number): ClaimInput => ({
  ...plain(at),
  figure: PHRASES[at % PHRASES.length] ?? 1,
  population: at % 2 === 0 ? 'civilians' : { status: 'combatant', role: ['fighter'] },
  side: `Brigade ${String(at % 40)}`,
  by: { anyOf: ['the army', `Militia ${String(at % 7)}`] },
  source: at % 4 === 0 ? 'local activists' : `Observatory ${String(at % 30)}`,
  via: ['AFP', { name: 'Al Jazeera', kind: 'outlet' }],
  date: { from: dayOf(at), to: `2019-12-${String((at % 28) + 1).padStart(2, '0')}` },
  reportedOn: `2020-01-${String((at % 28) + 1).padStart(2, '0')}`,
  report: `report-${String(at >> 3)}`,
  event: `e${String(at % 3)}`,
  ...(at % 8 === 0 ? {} : { partOf: `claim-${String(at - (at % 8))}` }),
  quote: 'At least so many people were killed, "activists" said, in the strike on the market.',
});

const withoutId = (claim: ClaimInput): ClaimInput => {
  const { id, partOf, ...rest } = claim;
  return { ...rest, note: `${id ?? ''} ${partOf ?? ''}` };
};

const KINDS: Readonly<Record<string, (at: number) => unknown>> = {
  plain,
  'plain, without ids': (at) => withoutId(plain(at)),
  rich,
  'rich, without ids': (at) => withoutId(rich(at)),
  'plain, in regular form': (at) => parseClaims([plain(at)]).claims[0],
  'rich, in regular form': (at) => parseClaims([{ ...rich(at), partOf: undefined }]).claims[0],
};

/** The least of some rounds of processor time, in seconds; what is made is let go between them. */
function seconds(rounds: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

for (const [name, make] of Object.entries(KINDS)) {
  if (ONLY !== undefined && ONLY !== name) continue;
  const measured: { readonly size: number; readonly ours: number }[] = [];
  for (const size of SIZES) {
    const lines = Array.from({ length: size }, (_, at) => JSON.stringify(make(at)));
    const rounds = size > 300_000 ? 2 : 4;
    const baseline = seconds(rounds, () => lines.map((line): unknown => JSON.parse(line)));
    const claims = lines.map((line): unknown => JSON.parse(line));
    lines.length = 0;
    const ours = seconds(rounds, () => {
      const { claims: used, issues } = parseClaims(claims);
      if (used.length !== size || issues.length > 0)
        throw new Error(
          `${String(used.length)} of ${String(size)} used, first issue ${JSON.stringify(issues[0])}`,
        );
    });
    console.log(
      `${name.padEnd(24)} ${String(size).padStart(8)} claims  JSON.parse ${((baseline / size) * 1e6).toFixed(2).padStart(6)} µs each   parseClaims ${((ours / size) * 1e6).toFixed(2).padStart(6)} µs each   ${(ours / baseline).toFixed(2).padStart(6)} ×`,
    );
    measured.push({ size, ours });
  }
  const [small, large] = [measured[0], measured.at(-1)];
  if (small !== undefined && large !== undefined && small.size < large.size)
    console.log(
      `${' '.repeat(24)} time grows as n^${(Math.log(large.ours / small.ours) / Math.log(large.size / small.size)).toFixed(2)}`,
    );
}
