/**
 * Reconciling many incidents of 3 to 30 claims, and one incident of many: time per claim, its growth over
 * sizes, and the ratio to `JSON.parse` of the same claims in the same run.
 */
import { parseClaims, reconcileIncident, type Claim, type ClaimInput } from 'casualty-claims';

const OUTCOMES = ['killed', 'executed', 'wounded', 'bodies found', 'captured'];
const SIZES = (process.argv[2] ?? '1000,10000,50000').split(',').map(Number);

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
      report: `r${String(index)}`,
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
  console.log(`${name.padEnd(34)} ${String(claims).padStart(8)} claims  ${ours.toFixed(2).padStart(7)} s CPU  ${((ours / claims) * 1e6).toFixed(1).padStart(7)} µs each  ${(ours / baseline).toFixed(1).padStart(6)} × JSON.parse`);
}

for (const count of SIZES) {
  const next = random(7);
  const incidents = Array.from({ length: count }, (_, at) => incident(next, at, 3 + Math.floor(next() ** 3 * 28)));
  const parsed = incidents.map((claims) => parseClaims(claims).claims);
  const text = incidents.map((claims) => JSON.stringify(claims));
  const baseline = seconds(() => { for (const line of text) JSON.parse(line); });
  const total = parsed.reduce((sum, claims) => sum + claims.length, 0);
  row(`${String(count)} incidents`, total, seconds(() => { for (const claims of parsed) reconcileIncident(claims); }), baseline);
}

for (const size of [1_000, 3_000, 10_000]) {
  const one: readonly Claim[] = parseClaims(Array.from({ length: size }, (_, at): ClaimInput => ({ id: `c${String(at)}`, figure: at + 1, outcome: 'killed', source: `Source ${String(at)}` }))).claims;
  const line = JSON.stringify(one);
  row('one incident, every voice another', size, seconds(() => { reconcileIncident(one); }), seconds(() => { JSON.parse(line); }));
}
