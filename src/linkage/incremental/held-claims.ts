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
 * What became of a claim since the last look; `anew` where it was removed in between, so that it
 * comes last.
 */
export type Change =
  | { readonly kind: 'gone' }
  | { readonly kind: 'held'; readonly input: Claim | ClaimInput; readonly anew: boolean };

/** A claim that is held, with what it came to among those it refers to. */
export interface LinkedClaim {
  readonly key: string;
  /** Its place in the order in which claims came. */
  readonly order: number;
  readonly input: Claim | ClaimInput;
  /** Ids that its references name, whether or not they are held. */
  readonly targets: readonly string[];
  readonly rejected: RejectedClaim | null;
  /** Null where it is rejected or a summary. */
  readonly item: LinkItem | null;
  /** The id of its summary group. */
  readonly summary: string | null;
  readonly issues: readonly Issue[];
  readonly linkIssues: readonly Issue[];
}

/** A claim before and after a change; null where it was not, or is no longer, held. */
export interface Reread {
  readonly key: string;
  readonly before: LinkedClaim | null;
  readonly now: LinkedClaim | null;
}

/**
 * The claims that are held, read and normalised. What a claim means depends on itself and on what
 * references lead to, in either direction; so a change is read anew with those, and with nothing
 * else.
 */
export class LinkedClaimStore {
  readonly #normalise: (claims: readonly Claim[]) => NormalClaim[];
  readonly #held = new Map<string, LinkedClaim>();
  /** Who names an id, held or not. */
  readonly #naming = new Map<string, Set<string>>();
  #next = 0;

  constructor(tables: NameTables) {
    this.#normalise = normaliserOf(tables);
  }

  get size(): number {
    return this.#held.size;
  }

  get(key: string): LinkedClaim | undefined {
    return this.#held.get(key);
  }

  /** Every claim that is held, in the order in which they came. */
  all(): IterableIterator<LinkedClaim> {
    return this.#held.values();
  }

  /** Takes changes in; returns every claim that may mean something else now. */
  change(changes: ReadonlyMap<string, Change>): Reread[] {
    const touched = new Set<string>();
    const before = new Map<string, LinkedClaim>();
    for (const [key, change] of changes) {
      const old = this.#held.get(key);
      if (old !== undefined) before.set(key, old);
      touched.add(key);
      for (const target of old?.targets ?? []) {
        touched.add(target);
        this.#naming.get(target)?.delete(key);
      }
      if (change.kind === 'gone' || change.anew) this.#held.delete(key);
      if (change.kind === 'gone') continue;
      const { input, anew } = change;
      const targets = targetsOf(input);
      for (const target of targets) {
        const naming = this.#naming.get(target);
        if (naming === undefined) this.#naming.set(target, new Set([key]));
        else naming.add(key);
      }
      const order = anew ? this.#next : (old?.order ?? this.#next);
      this.#held.set(key, {
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
    // The set grows while it is walked: everything that references lead to, in either direction.
    for (const key of touched) {
      const held = this.#held.get(key);
      if (held !== undefined && !before.has(key) && !changes.has(key)) before.set(key, held);
      for (const target of held?.targets ?? []) touched.add(target);
      for (const naming of this.#naming.get(key) ?? []) touched.add(naming);
    }
    this.#read([...touched].flatMap((key) => this.#held.get(key) ?? []));
    return [...touched].map((key) => ({
      key,
      before: before.get(key) ?? null,
      now: this.#held.get(key) ?? null,
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
    for (const held of group) {
      const claim = normalOf.get(held.key);
      const rejected = rejectedOf.get(held.key) ?? unnamed.get(held.input) ?? null;
      const summary = summaryOf.get(held.key) ?? null;
      this.#held.set(held.key, {
        ...held,
        rejected,
        summary,
        item:
          claim === undefined || summary !== null
            ? null
            : { row: rowWithEvent(claim, eventOf), references: linksOf.get(held.key) ?? [] },
        issues:
          issuesOf.get(held.key) ??
          (rejected?.claimId === undefined ? (rejected?.issues ?? []) : []),
        linkIssues: linkIssuesOf.get(held.key) ?? [],
      });
    }
  }
}

/** The key under which an input is held: its id, as parsing reads it. */
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
