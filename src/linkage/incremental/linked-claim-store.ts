import type { Claim } from '../../claim/claim';
import type { ClaimInput } from '../../claim/input';
import { canonicalJson } from '../../claim/content-id';
import { parseClaims, type RejectedClaim } from '../../claim/parse/parse-claims';
import { REFERENCES } from '../../claim/parse/reference';
import type { Issue } from '../../issue/issue';
import { normaliserOf, type NameTables, type NormalClaim } from '../../normalise/normalise';
import { referenceLinks, type MustLink } from '../constraints/must-links';
import { readField } from '../stream/read-field';
import type { LinkRow } from '../columns/row';
import { rowWithEvent } from '../columns/row-with-event';
import { groupSummaries, summaryClaims } from '../incidents/summary-claims';

/** A claim as linking sees it, with its references in both directions. */
export interface LinkItem {
  readonly row: LinkRow;
  readonly references: readonly MustLink[];
}

/**
 * What became of a claim since the last result; `anew` where it was removed in between, so that it
 * comes last.
 */
export type Change =
  | { readonly kind: 'gone' }
  | { readonly kind: 'present'; readonly input: Claim | ClaimInput; readonly anew: boolean };

/** A claim of the store, with what parsing, normalising and its references made of it. */
export interface LinkedClaim {
  readonly key: string;
  /** Its place in the order in which claims came. */
  readonly order: number;
  readonly input: Claim | ClaimInput;
  /** Ids that its references name, whether or not they are in the store. */
  readonly targets: readonly string[];
  readonly rejected: RejectedClaim | null;
  /** Null where it is rejected or a summary. */
  readonly item: LinkItem | null;
  /** The id of its summary group. */
  readonly summary: string | null;
  readonly issues: readonly Issue[];
  readonly linkIssues: readonly Issue[];
}

/** A claim before and after a change; null where it was not, or is no longer, in the store. */
export interface Reread {
  readonly key: string;
  readonly before: LinkedClaim | null;
  readonly now: LinkedClaim | null;
}

/**
 * Stores claims, read and normalised. What a claim means depends on itself and on what
 * references lead to, in either direction; so a change is read anew with those, and with nothing
 * else.
 */
export class LinkedClaimStore {
  readonly #normalise: (claims: readonly Claim[]) => NormalClaim[];
  readonly #claims = new Map<string, LinkedClaim>();
  /** The claims that name an id, in the store or not. */
  readonly #naming = new Map<string, Set<string>>();
  #next = 0;

  constructor(tables: NameTables) {
    this.#normalise = normaliserOf(tables);
  }

  get size(): number {
    return this.#claims.size;
  }

  get(key: string): LinkedClaim | undefined {
    return this.#claims.get(key);
  }

  /** Lists every claim of the store, in the order in which they came. */
  all(): IterableIterator<LinkedClaim> {
    return this.#claims.values();
  }

  /** Applies changes; returns every claim that may mean something else now. */
  change(changes: ReadonlyMap<string, Change>): Reread[] {
    const touched = new Set<string>();
    const before = new Map<string, LinkedClaim>();
    for (const [key, change] of changes) {
      const old = this.#claims.get(key);
      if (old !== undefined) before.set(key, old);
      touched.add(key);
      for (const target of old?.targets ?? []) {
        touched.add(target);
        this.#naming.get(target)?.delete(key);
      }
      if (change.kind === 'gone' || change.anew) this.#claims.delete(key);
      if (change.kind === 'gone') continue;
      const { input, anew } = change;
      const targets = targetsOf(input);
      for (const target of targets) {
        const naming = this.#naming.get(target);
        if (naming === undefined) this.#naming.set(target, new Set([key]));
        else naming.add(key);
      }
      const order = anew ? this.#next : (old?.order ?? this.#next);
      this.#claims.set(key, {
        key,
        order,
        input,
        targets,
        rejected: null,
        item: null,
        summary: null,
        issues: [],
        linkIssues: [],
      });
      this.#next += 1;
    }
    // The set grows while it is iterated: everything that references lead to, in either direction.
    for (const key of touched) {
      const linked = this.#claims.get(key);
      if (linked !== undefined && !before.has(key) && !changes.has(key)) before.set(key, linked);
      for (const target of linked?.targets ?? []) touched.add(target);
      for (const naming of this.#naming.get(key) ?? []) touched.add(naming);
    }
    this.#read([...touched].flatMap((key) => this.#claims.get(key) ?? []));
    return [...touched].map((key) => ({
      key,
      before: before.get(key) ?? null,
      now: this.#claims.get(key) ?? null,
    }));
  }

  /** Reads claims that no reference connects with others. */
  #read(group: readonly LinkedClaim[]): void {
    if (group.length === 0) return;
    const ordered = [...group].sort((x, y) => x.order - y.order);
    const parsed = parseClaims(ordered.map(({ input }) => input));
    const issuesOf = groupedBy(parsed.issues, ({ claimId }) => claimId);
    const rejectedOf = new Map(parsed.rejected.map((rejected) => [rejected.claimId, rejected]));
    const unnamed = new Map(
      parsed.rejected.flatMap((rejected) =>
        rejected.claimId === undefined ? [[rejected.input, rejected] as const] : [],
      ),
    );
    const normal = this.#normalise(parsed.claims);
    const isSummary = summaryClaims(normal);
    const summaryOf = new Map(
      groupSummaries(normal, isSummary).flatMap(({ id, claimIds }) =>
        claimIds.map((claimId) => [claimId, id] as const),
      ),
    );
    const { links, eventOf, issues } = referenceLinks(normal);
    const linkIssuesOf = groupedBy(issues, ({ claimId }) => claimId);
    const linksOf = new Map<string, MustLink[]>();
    for (const link of links)
      for (const id of new Set([link.a, link.b]))
        linksOf.set(id, [...(linksOf.get(id) ?? []), link]);
    const normalOf = new Map(normal.map((claim) => [claim.id, claim]));
    for (const linked of group) {
      const claim = normalOf.get(linked.key);
      const rejected = rejectedOf.get(linked.key) ?? unnamed.get(linked.input) ?? null;
      const summary = summaryOf.get(linked.key) ?? null;
      this.#claims.set(linked.key, {
        ...linked,
        rejected,
        summary,
        item:
          claim === undefined || summary !== null
            ? null
            : { row: rowWithEvent(claim, eventOf), references: linksOf.get(linked.key) ?? [] },
        issues:
          issuesOf.get(linked.key) ??
          (rejected?.claimId === undefined ? (rejected?.issues ?? []) : []),
        linkIssues: linkIssuesOf.get(linked.key) ?? [],
      });
    }
  }
}

/** Returns the key under which an input is stored: its id, as parsing reads it. */
export function keyOf(input: Claim | ClaimInput): string {
  // Whatever else it is, parsing knows better.
  const id = readField(input, 'id');
  if (id !== undefined) return id;
  const { claims, rejected } = parseClaims([input]);
  return claims[0]?.id ?? rejected[0]?.claimId ?? unreadableKey(rejected[0]);
}

/**
 * The key of an input that no claim can be made of: its content, or what is wrong with it where
 * that cannot be written out (a circle, a getter that throws).
 */
function unreadableKey(rejected: RejectedClaim | undefined): string {
  try {
    return `unreadable ${canonicalJson(rejected?.input)}`;
  } catch {
    return `unreadable ${JSON.stringify(rejected?.issues.map(({ code, received }) => [code, received]))}`;
  }
}

function targetsOf(input: Claim | ClaimInput): readonly string[] {
  return REFERENCES.flatMap((field) => readField(input, field) ?? []);
}

function groupedBy<T>(
  items: readonly T[],
  keyOfItem: (item: T) => string | undefined,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}
