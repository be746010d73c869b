import { byText } from '../by-text';
import { endsOf, type End, type Ends } from './conflict-bounds';
import { networksOf, type Network, type Node } from './conflict-network';
import { facetsOf } from '../facets';
import type { ProgressReporter } from '../look';
import type { BoundedClaim } from '../bounded-claim';
import type { ConflictSet } from '../model/types';

/** Sets beyond this are not listed: a list that long tells nobody anything. */
const MOST_SETS = 100;
/** So many starts of one place and window are followed; each gives at most one set. */
const MOST_STARTS = 300;

/**
 * Claims of several voices that cannot all be true by the laws of parts taken together: part ≤
 * whole, disjoint parts, full splits, shares. Each set is deletion-minimal: without any one of its
 * claims the laws find nothing against the rest. Two figures of one row are a disagreement and not
 * repeated here. Laws across voices only test; they never move anybody's bounds.
 *
 * @param claims - the counted figures of an incident
 * @param wholeOf - the figure that a part is part of
 * @param isOneRow - whether figures stand in one row, where they are told as a disagreement
 * @param progress - told of the work as it is done
 */
export function conflictSets(
  claims: readonly BoundedClaim[],
  wholeOf: (bounded: BoundedClaim) => BoundedClaim | undefined,
  isOneRow: (a: BoundedClaim, b: BoundedClaim) => boolean,
  progress: ProgressReporter,
): ConflictSet[] {
  const byId = new Map(claims.map((bounded) => [bounded.claim.id, bounded]));
  const found = new Map<string, ConflictSet>();
  for (const { strict, loose } of networksOf(claims, wholeOf)) {
    for (const start of startsOf(loose)) {
      if (isTold(start, byId, isOneRow)) continue;
      progress(start.size);
      const claimIds = minimal(loose, [...start].sort());
      if (claimIds === null || isTold(claimIds, byId, isOneRow)) continue;
      const key = claimIds.join('\n');
      if (found.has(key)) continue;
      found.set(key, {
        ...setOf(claimIds, loose),
        byConvention: !isImpossible(strict, new Set(claimIds)),
      });
      if (found.size >= MOST_SETS) return sorted(found);
    }
  }
  return sorted(found);
}

/**
 * Whether claims are told elsewhere: a voice at odds with itself in its own account, two figures of
 * one row as a disagreement. What is told of claims is told of any fewer of them, so that it need
 * not be thinned first.
 */
function isTold(
  claimIds: Iterable<string>,
  byId: ReadonlyMap<string, BoundedClaim>,
  isOneRow: (a: BoundedClaim, b: BoundedClaim) => boolean,
): boolean {
  const members = Array.from(claimIds, (id) => byId.get(id) as BoundedClaim);
  const [a, b] = members as [BoundedClaim, BoundedClaim];
  if (members.every(({ claim }) => claim.origin.lineage === a.claim.origin.lineage)) return true;
  return members.length === 2 && isOneRow(a, b);
}

function sorted(found: ReadonlyMap<string, ConflictSet>): ConflictSet[] {
  return [...found].sort(([a], [b]) => byText(a, b)).map(([, set]) => set);
}

/**
 * Where what follows from some figures excludes another: the claims on both sides, before any is
 * taken away.
 */
function startsOf(network: Network): ReadonlySet<string>[] {
  const starts: ReadonlySet<string>[] = [];
  const ends = endsOf(network, () => true);
  network.nodes.forEach(({ statements }, at) => {
    const { fromOthers, underOthers } = ends[at] as Ends;
    for (const { lower, upper, support } of statements) {
      if (starts.length >= MOST_STARTS) return;
      if (fromOthers && fromOthers.end.value > upper)
        starts.push(join([support, ...enough(fromOthers, upper)]));
      if (underOthers && underOthers.value < lower)
        starts.push(join([support, underOthers.support]));
    }
    if (fromOthers && underOthers && fromOthers.end.value > underOthers.value)
      starts.push(join([underOthers.support, ...enough(fromOthers, underOthers.value)]));
  });
  return starts;
}

/**
 * As many of the addends, the largest first, as it takes to exceed a bound; all of them where they
 * are not just added up.
 */
function enough(
  { end, addends }: NonNullable<Ends['fromOthers']>,
  most: number,
): Iterable<string>[] {
  const sum = addends.reduce((total, { value }) => total + value, 0);
  if (sum !== end.value) return [end.support];
  const taken: End[] = [];
  let held = 0;
  for (const addend of [...addends].sort((a, b) => b.value - a.value)) {
    // A law of its own (a full split) counts nobody and holds the rest together.
    if (addend.value > 0 && held > most) continue;
    taken.push(addend);
    held += addend.value;
  }
  return taken.map(({ support }) => support);
}

/**
 * A set thinned until every claim is needed; null where the laws find nothing against all of it.
 */
function minimal(network: Network, claimIds: readonly string[]): readonly string[] | null {
  const kept = new Set(claimIds);
  if (!isImpossible(network, kept)) return null;
  for (const id of claimIds) {
    kept.delete(id);
    if (!isImpossible(network, kept)) kept.add(id);
  }
  return [...kept].sort();
}

function isImpossible(network: Network, claimIds: ReadonlySet<string>): boolean {
  const small = among(network, claimIds);
  return endsOf(small, (id) => claimIds.has(id), true).some(
    ({ lower, upper }) => lower.value > upper.value,
  );
}

/** The part of a network that some claims speak of. */
function among({ nodes, inside, apart, splits }: Network, claimIds: ReadonlySet<string>): Network {
  const kept = nodes.flatMap(({ statements }, at) =>
    statements.some(({ claimId }) => claimIds.has(claimId)) ? [at] : [],
  );
  const place = new Map(kept.map((at, now) => [at, now]));
  return {
    nodes: kept.map((at) => nodes[at] as Node),
    inside: kept.map((at) =>
      (inside[at] as readonly number[]).flatMap((part) => place.get(part) ?? []),
    ),
    apart: (a, b) => apart(kept[a] as number, kept[b] as number),
    splits: splits.flatMap((split) => {
      const whole = place.get(split.whole);
      const parts = split.parts.flatMap((part) => place.get(part) ?? []);
      return whole === undefined ||
        parts.length !== split.parts.length ||
        ![...split.support].every((id) => claimIds.has(id))
        ? []
        : [{ ...split, whole, parts }];
    }),
  };
}

/** What a minimal set comes to: the widest measure of which it leaves no count. */
function setOf(claimIds: readonly string[], network: Network): Omit<ConflictSet, 'byConvention'> {
  const used = new Set(claimIds);
  const small = among(network, used);
  const ends = endsOf(small, (id) => used.has(id), true);
  const impossible = small.nodes
    .map((node, at) => ({
      node,
      own: ends[at] as Ends,
      size: (small.inside[at] as readonly number[]).length,
    }))
    .filter(({ own }) => own.lower.value > own.upper.value)
    .sort((a, b) => b.size - a.size);
  const [{ node, own }] = impossible as [(typeof impossible)[number]];
  // One claim says how many there may be at the most, and all others are of parts of it.
  const whole = node.statements.find(
    ({ claimId, upper }) =>
      used.has(claimId) &&
      upper === own.upper.value &&
      own.upper.support.size === 1 &&
      own.upper.support.has(claimId),
  );
  const isPlain =
    whole !== undefined &&
    small.splits.length === 0 &&
    [...used].every((id) => id === whole.claimId || own.lower.support.has(id));
  return {
    claimIds,
    whole: isPlain ? whole.claimId : null,
    measure: facetsOf(node.measure),
    least: own.lower.value,
    most: own.upper.value,
  };
}

function join(parts: readonly Iterable<string>[]): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => [...part]));
}
