import type { NormalClaim } from '../../normalise/normalise';
import { blockingPairs } from '../blocking/blocking';
import { CandidatePairs } from '../columns/candidate-pairs';
import { clusterPairs } from '../clustering/clustering';
import { ColumnsBuilder } from '../columns/columns';
import { Comparer } from '../comparisons/comparison';
import { localDensity } from '../weights/density';
import { Neighbourhood, type Neighbour } from '../incremental/neighbourhood';
import { linkResult, type LinkResult } from '../link-claims';
import { linkableClaims } from '../linkable-claims';
import { linkedClaims } from '../linked-claims';
import { comparePairs, scorePairs } from '../weights/match-weight';
import { referenceLinks } from '../constraints/must-links';
import type { LinkOptions } from '../options';
import type { LinkRow } from '../columns/row';
import { rowWithEvent } from '../columns/row-with-event';
import { summaryClaims } from '../incidents/summary-claims';
import { defaultWeights } from '../weights/weights';
import { NO_DAY, windowOf } from '../columns/window';

/**
 * A piece of the pair stage: the claims whose pairs it finds, and with them as many around as those
 * pairs depend on (what blocking reaches, what vouches for aliases, what local density counts).
 * Plain data, to be sent to another machine.
 */
export interface LinkPiece {
  /** Ids of the claims whose pairs with anything later are found here, and nowhere else. */
  readonly core: readonly string[];
  /** The rows of the core and of what is around it. */
  readonly rows: readonly LinkRow[];
}

/** A weighed pair of a piece, by ids, the earlier claim first. Plain data. */
export interface PiecePair {
  readonly a: string;
  readonly b: string;
  /** Level pattern: see `levelIn`. */
  readonly pattern: number;
  /** Match weight in 1/1024 nats, the prior included. */
  readonly weight: number;
}

/**
 * Cuts the pair stage into overlapping pieces, by any rule: days, places, a hash of the id. Each is
 * worked on by itself with {@link pairsOfPiece}, here or elsewhere, and {@link linkPieces} makes of
 * their pairs what `linkNormalClaims` makes of the claims.
 *
 * @param claims - all of them, normalised together
 * @param pieceOf - the name of the piece that a claim is in the core of; the fewer neighbours it
 *   cuts apart, the less overlaps
 */
export function cutIntoPieces(
  claims: readonly NormalClaim[],
  pieceOf: (row: LinkRow) => string,
): LinkPiece[] {
  const summaries = summaryClaims(claims);
  const { eventOf } = referenceLinks(claims);
  const around = new Neighbourhood<Neighbour>();
  const cores = new Map<string, Neighbour[]>();
  for (const claim of claims) {
    if (summaries.has(claim.id)) continue;
    const placed = around.placed(rowWithEvent(claim, eventOf));
    around.add(placed);
    const name = pieceOf(placed.row);
    const core = cores.get(name);
    if (core === undefined) cores.set(name, [placed]);
    else core.push(placed);
  }
  return [...cores.values()].map((core) => ({
    core: core.map(({ row }) => row.id),
    rows: [...withSurroundings(core, around)].map(({ row }) => row),
  }));
}

/**
 * A core with what its pairs depend on: candidates, the candidates of those that may vouch for an
 * alias, and what surrounds all of these.
 */
function withSurroundings(
  core: readonly Neighbour[],
  around: Neighbourhood<Neighbour>,
): ReadonlySet<Neighbour> {
  const within = new Set(core);
  for (const claim of core) around.candidates(claim, (other) => within.add(other));
  for (const claim of [...within])
    if ((claim.row.place?.names.length ?? 0) > 1)
      around.candidates(claim, (other) => within.add(other));
  for (const claim of [...within]) around.surroundings(claim, (other) => within.add(other));
  return within;
}

/**
 * Cuts by the first day of what a claim tells: so many days to a piece, the undated in one of their
 * own.
 *
 * @param days - a whole number of at least 1; many times the six days that blocking reaches, or
 *   pieces are mostly overlap
 */
export function pieceByDays(days: number): (row: LinkRow) => string {
  return (row) => {
    const { start } = windowOf(row);
    return start === NO_DAY ? 'undated' : String(Math.floor(start / days));
  };
}

/**
 * The pairs of a piece, compared and weighed: blocking → comparison → match weight, on the piece
 * alone.
 *
 * @param piece - from {@link cutIntoPieces}
 * @param options - weights and kinds, the same for all pieces
 */
export function pairsOfPiece(
  piece: LinkPiece,
  options: Pick<LinkOptions, 'weights' | 'kinds'> = {},
): PiecePair[] {
  const { core, rows } = piece;
  const builder = new ColumnsBuilder();
  for (const row of rows) builder.add(row);
  const columns = builder.finish();
  const all = new Uint8Array(columns.size).fill(1);
  const comparer = new Comparer(columns, options.kinds);
  const candidates = blockingPairs(columns, comparer, all);
  const { first, second, patterns, weights, size } = scorePairs(
    columns,
    candidates,
    comparePairs(candidates, comparer),
    localDensity(columns, all, comparer),
    options.weights ?? defaultWeights,
  );
  const isCore = new Set(core);
  const pairs: PiecePair[] = [];
  for (let at = 0; at < size; at += 1) {
    const [a, b] = [columns.ids[first[at]!]!, columns.ids[second[at]!]!];
    if (isCore.has(a)) pairs.push({ a, b, pattern: patterns[at]!, weight: weights[at]! });
  }
  return pairs;
}

/**
 * Makes incidents of the pairs of all pieces: components, clustering and everything after it. The
 * same result as `linkNormalClaims` of the claims.
 *
 * @param claims - all of them, as they were cut
 * @param pieces - the pairs of each piece, in any order
 * @param options - the same as the pieces were weighed with
 */
export function linkPieces(
  claims: readonly NormalClaim[],
  pieces: readonly (readonly PiecePair[])[],
  options: LinkOptions = {},
): LinkResult {
  const linkable = linkableClaims(claims, options.decisions);
  const { columns, constraints } = linkable;
  const position = new Map(columns.ids.map((id, at) => [id, at]));
  const candidates = new CandidatePairs();
  const all = pieces.flat();
  for (const { a, b } of all) candidates.push(position.get(a) ?? 0, position.get(b) ?? 0);
  const { first, second, size } = candidates;
  const pairs = {
    size,
    first,
    second,
    patterns: Uint32Array.from(all, ({ pattern }) => pattern),
    weights: Int32Array.from(all, ({ weight }) => weight),
  };
  const { together, cannot } = constraints;
  const incidentOf = clusterPairs(pairs, { together, cannot, columns });
  const density = localDensity(columns, constraints.linkable);
  return linkResult(linkedClaims(linkable, { incidentOf, pairs, density }, options));
}
