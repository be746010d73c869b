/**
 * Reconciling many incidents of 3 to 30 claims in one go, the whole way from written claims to a
 * report; one incident of very many claims; and hostile ones: time per claim, its growth over
 * sizes, and the ratio to `JSON.parse` of the same claims in the same run. 100,000 incidents are
 * near a million claims, and want more room than Node gives by itself:
 *
 *     NODE_OPTIONS=--max-old-space-size=8000 npm run bench -- reconcile 10000,30000,100000
 */
import { parseClaims, reconcileClaims, reconcileIncident, type ClaimInput } from 'casualty-claims';

const OUTCOMES = ['killed', 'executed', 'wounded', 'bodies found', 'captured'];
const SIZES = (process.argv[2] ?? '1000,3000,10000').split(',').map(Number);

/** A seeded generator (mulberry32), so that every run sees the same claims. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function incident(next: () => number, at: number, size: number): ClaimInput[] {
  return Array.from({ length: size }, (_, index): ClaimInput => {
    const count = 1 + Math.floor(next() * 90);
    return {
      id: `i${String(at)}-${String(index)}`,
      figure: next() < 0.3 ? { kind: 'at-least', value: count } : count,
      outcome: OUTCOMES[Math.floor(next() * OUTCOMES.length)] ?? 'killed',
      source: `Source ${String(Math.floor(next() * 40))}`,
      report: `r${String(at)}`,
      event: 'e',
      reportedOn: `2016-10-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`,
      ...(next() < 0.2 ? { population: 'civilians' } : {}),
    };
  });
}

function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function row(name: string, claims: number, ours: number, baseline: number): void {
  console.log(
    `${name.padEnd(34)} ${String(claims).padStart(8)} claims  ${ours.toFixed(2).padStart(7)} s CPU  ${((ours / claims) * 1e6).toFixed(1).padStart(7)} µs each  ${(ours / baseline).toFixed(1).padStart(6)} × JSON.parse`,
  );
}

function parsing(claims: readonly ClaimInput[]): number {
  const lines = claims.map((claim) => JSON.stringify(claim));
  return seconds(() => {
    for (const line of lines) JSON.parse(line);
  });
}

const measured: { readonly claims: number; readonly ours: number }[] = [];
for (const count of SIZES) {
  const next = random(7);
  const claims = Array.from({ length: count }, (_, at) =>
    incident(next, at, 3 + Math.floor(next() ** 3 * 28)),
  ).flat();
  const baseline = parsing(claims);
  let told = 0;
  const ours = seconds(() => {
    reconcileClaims(claims, {
      onProgress: () => {
        told += 1;
      },
    });
  });
  row(`${String(count)} incidents, the whole way`, claims.length, ours, baseline);
  console.log(
    `${' '.repeat(34)} progress told ${String(told)} times; at most ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MiB held, ${(process.resourceUsage().maxRSS / count).toFixed(0)} KiB an incident`,
  );
  measured.push({ claims: claims.length, ours });
}
const [small, large] = [measured[0], measured.at(-1)];
if (small !== undefined && large !== undefined && small.claims < large.claims) {
  const growth = Math.log(large.ours / small.ours) / Math.log(large.claims / small.claims);
  console.log(
    `${String(Math.round(large.claims / small.claims))} times the claims take ${(large.ours / small.ours).toFixed(1)} times as long: time grows as n^${growth.toFixed(2)}`,
  );
}

/** One incident of what an adversary may send, by size. */
const HOSTILE: Readonly<Record<string, (at: number, size: number) => ClaimInput>> = {
  'every voice another': (at) => ({
    figure: at + 1,
    outcome: 'killed',
    source: `Source ${String(at)}`,
  }),
  'parts in parts in parts': (at, size) => ({
    figure: size + 10 - at,
    outcome: 'killed',
    source: 'S',
    ...(at === 0 ? {} : { partOf: `c${String(at - 1)}` }),
  }),
  'parts of one whole': (at) =>
    at === 0
      ? { figure: 5, outcome: 'killed', source: 'S' }
      : {
          figure: 3,
          population: at % 2 === 0 ? 'civilians' : 'fighters',
          side: `Side ${String(at)}`,
          partOf: 'c0',
        },
  'every type of thing another': (at) => ({
    figure: at + 1,
    outcome: 'destroyed',
    unit: 'vehicle',
    type: `type ${String(at)}`,
    source: `S ${String(at % 7)}`,
  }),
  'many roles and sides': (at) => ({
    figure: at + 1,
    outcome: 'killed',
    ...(at % 2 === 0 ? {} : { side: `Side ${String(at)}` }),
    population: { role: [`role ${String(at % 97)}`] },
    source: `S ${String(at % 7)}`,
  }),
  'contradictory in everything': (at) => ({
    figure: (at * 7_919) % 10_007,
    outcome: ['killed', 'dead', 'executed', 'bodies found'][at % 4] ?? 'dead',
    population: ['civilians', 'fighters', 'women', 'children'][(at >> 2) % 4] ?? 'women',
    source: `S ${String(at % 1_000)}`,
  }),
  'one voice against itself': (at) => ({
    figure: (at * 7_919) % 10_007,
    outcome: 'killed',
    source: 'S',
    report: `r${String(at)}`,
  }),
};

for (const [name, make] of Object.entries(HOSTILE)) {
  for (const size of [1_000, 10_000]) {
    const { claims } = parseClaims(
      Array.from({ length: size }, (_, at) => ({ id: `c${String(at)}`, ...make(at, size) })),
    );
    const line = JSON.stringify(claims);
    row(
      name,
      size,
      seconds(() => {
        reconcileIncident(claims);
      }),
      seconds(() => {
        JSON.parse(line);
      }),
    );
  }
}
