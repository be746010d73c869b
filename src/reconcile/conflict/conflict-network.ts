import { areMeasuresDisjoint, isMeasurePartOf, type Measure } from '../../claim/measure';
import { upperEnd } from '../../interval/interval';
import { byClaimId, byText } from '../by-text';
import { measureKey } from '../facets';
import type { BoundedClaim } from '../bounded-claim';

/** Measures considered for one place and window; those with the largest figures first. */
const MOST_NODES = 150;

/**
 * What a claim says of a measure: its bounds, and the claims that they hang on (a share hangs on
 * its whole).
 */
export interface Statement {
  readonly claimId: string;
  readonly lower: number;
  readonly upper: number;
  readonly support: ReadonlySet<string>;
}

/** One measure of one place and window, whoever speaks of it: there is one true count of it. */
export interface Node {
  readonly measure: Measure;
  readonly statements: readonly Statement[];
}

/** A voice's full split of a figure into parts. */
export interface Split {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly support: ReadonlySet<string>;
}

/**
 * The measures of one place and window, how they lie to each other, and the full splits that voices
 * give.
 */
export interface Network {
  readonly nodes: readonly Node[];
  /** Per node, the nodes that count only some of the same. */
  readonly inside: readonly (readonly number[])[];
  readonly apart: (a: number, b: number) => boolean;
  readonly splits: readonly Split[];
}

/**
 * Networks by place and window, of figures of several voices; with and without relations that rest
 * on a convention.
 */
export function networksOf(
  claims: readonly BoundedClaim[],
  wholeOf: (bounded: BoundedClaim) => BoundedClaim | undefined,
): readonly { readonly strict: Network; readonly loose: Network }[] {
  const settings = new Map<string, BoundedClaim[]>();
  for (const bounded of [...claims].sort(byClaimId)) {
    const { place, period } = bounded.claim;
    const key = `${place?.key ?? ''} ${String(period.from)}/${String(period.to)}`;
    const known = settings.get(key);
    if (known === undefined) settings.set(key, [bounded]);
    else known.push(bounded);
  }
  const families = familiesOf(claims, wholeOf);
  return [...settings.values()].flatMap((setting) => {
    const groups = groupsOf(setting);
    if (groups.length < 2 || new Set(setting.map(({ claim }) => claim.origin.lineage)).size < 2)
      return [];
    return [networkOf(groups, families, wholeOf)];
  });
}

interface Group {
  readonly key: string;
  readonly measure: Measure;
  readonly claims: BoundedClaim[];
}

function groupsOf(setting: readonly BoundedClaim[]): Group[] {
  const groups = new Map<string, Group>();
  for (const bounded of setting) {
    const { measure } = bounded.claim;
    const key = measureKey(measure, measure.outcomes.join());
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { key, measure, claims: [bounded] });
    else known.claims.push(bounded);
  }
  const largest = ({ claims }: Group): number =>
    claims.reduce((most, { asserted }) => Math.max(most, asserted.lower), 0);
  const all = [...groups.values()];
  if (all.length > MOST_NODES) all.sort((a, b) => largest(b) - largest(a) || byText(a.key, b.key));
  return all.slice(0, MOST_NODES).sort((a, b) => byText(a.key, b.key));
}

type Relation = ReturnType<typeof isMeasurePartOf>;

function networkOf(
  groups: readonly Group[],
  families: ReadonlyMap<BoundedClaim, readonly BoundedClaim[]>,
  wholeOf: (bounded: BoundedClaim) => BoundedClaim | undefined,
): { strict: Network; loose: Network } {
  const nodes = groups.map(({ measure, claims }): Node => ({
    measure,
    statements: claims.map((bounded) => statementOf(bounded, wholeOf)),
  }));
  const inside = nodes.map((wide) =>
    nodes.flatMap((narrow, at) =>
      isMeasurePartOf(wide.measure, narrow.measure) === 'no'
        ? [{ at, relation: isMeasurePartOf(narrow.measure, wide.measure) }]
        : [],
    ),
  );
  const apart = nodes.map((a) =>
    nodes.map((b): Relation => areMeasuresDisjoint(a.measure, b.measure)),
  );
  const splits = splitsOf(
    families,
    new Map(groups.flatMap(({ claims }, at) => claims.map((bounded) => [bounded, at] as const))),
  );
  const under = (isTaken: (relation: Relation) => boolean): Network => ({
    nodes,
    splits,
    inside: inside.map((parts) =>
      parts.flatMap(({ at, relation }) => (isTaken(relation) ? [at] : [])),
    ),
    apart: (a, b) => isTaken((apart[a] as readonly Relation[])[b] as Relation),
  });
  return {
    strict: under((relation) => relation === 'yes'),
    loose: under((relation) => relation !== 'no'),
  };
}

function statementOf(
  bounded: BoundedClaim,
  wholeOf: (boundedClaim: BoundedClaim) => BoundedClaim | undefined,
): Statement {
  const { claim, asserted } = bounded;
  const support = new Set([claim.id]);
  const met = new Set([bounded]);
  let at = bounded;
  while (at.figure.kind === 'share') {
    const whole = wholeOf(at);
    if (whole === undefined || met.has(whole)) break;
    met.add(whole);
    support.add(whole.claim.id);
    at = whole;
  }
  // Bodies found say nothing about how many more there are.
  return {
    claimId: claim.id,
    lower: asserted.lower,
    upper: claim.evidence.length > 0 ? Number.POSITIVE_INFINITY : upperEnd(asserted),
    support,
  };
}

/**
 * Every figure of which its own voice gives parts, with all of them, of whatever place and window.
 */
function familiesOf(
  claims: readonly BoundedClaim[],
  wholeOf: (bounded: BoundedClaim) => BoundedClaim | undefined,
): ReadonlyMap<BoundedClaim, readonly BoundedClaim[]> {
  const parts = new Map<BoundedClaim, BoundedClaim[]>();
  for (const bounded of claims) {
    const whole = wholeOf(bounded);
    if (whole?.claim.origin.lineage !== bounded.claim.origin.lineage) continue;
    const known = parts.get(whole);
    if (known === undefined) parts.set(whole, [bounded]);
    else known.push(bounded);
  }
  return parts;
}

/**
 * Parts that a voice marks as a complete split of its figure; all of them must be measures of the
 * network, of which no two are one.
 */
function splitsOf(
  families: ReadonlyMap<BoundedClaim, readonly BoundedClaim[]>,
  nodeOf: ReadonlyMap<BoundedClaim, number>,
): Split[] {
  return [...families].flatMap(([whole, list]): Split[] => {
    const at = nodeOf.get(whole);
    if (at === undefined || whole.claim.evidence.length > 0) return [];
    const isFull = list.every(
      ({ claim }) =>
        claim.claim.complete === true &&
        claim.claim.overlaps !== true &&
        claim.evidence.length === 0,
    );
    const places = new Set(list.flatMap((part) => nodeOf.get(part) ?? []));
    return !isFull || places.size !== list.length || places.has(at)
      ? []
      : [
          {
            whole: at,
            parts: [...places],
            support: new Set([whole, ...list].map(({ claim }) => claim.id)),
          },
        ];
  });
}
