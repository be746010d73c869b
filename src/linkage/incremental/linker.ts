import type { Claim } from '../../claim/claim';
import type { ClaimInput } from '../../claim/input';
import { carryOver } from '../carry-over';
import {
  LinkedClaimStore,
  keyOf,
  type Change,
  type LinkedClaim,
  type LinkItem,
} from './linked-claim-store';
import { LinkState } from './link-state';
import { byClaim } from '../incidents/issue-order';
import { linkClaims, type LinkResult } from '../link-claims';
import type { LinkOptions } from '../options';
import { strayDecision, type ClaimRole } from '../constraints/stray-decisions';
import type { SummaryGroup } from '../incidents/summary-claims';

/**
 * Keeps claims linked while they are added, corrected and removed. {@link Linker.result} always
 * equals `linkClaims` of the claims it holds, in the order in which they came; what a change costs
 * follows its **neighbourhood** (claims within reach of blocking, claims whose local density it
 * changes, and the incidents that these are in), not the number of claims it holds.
 *
 * @example
 * ```ts
 * import { Linker } from 'casualty-claims/linkage';
 *
 * const linker = new Linker();
 * linker.add([{ id: 'a', figure: 12, outcome: 'killed', date: '2016-12-15', place: 'Idlib', kind: 'air strike' }]);
 * linker.add([{ id: 'b', figure: 14, outcome: 'killed', date: '2016-12-15', place: 'Idlib', kind: 'air strike' }]);
 * linker.result().incidents.map(({ claimIds }) => claimIds); // => [['a', 'b']]
 * linker.remove(['a']);
 * linker.result().incidents.map(({ claimIds }) => claimIds); // => [['b']]
 * ```
 */
export class Linker {
  readonly #options: LinkOptions;
  #store: LinkedClaimStore;
  #state: LinkState;
  /** What has come and gone since the last result. */
  #pending = new Map<string, Change>();
  /** Claims that add something to the result beside their incident. */
  readonly #rejected = new Set<LinkedClaim>();
  readonly #withIssues = new Set<LinkedClaim>();
  readonly #summaries = new Map<string, Set<string>>();
  #last: LinkResult | null = null;

  constructor(options: LinkOptions = {}) {
    this.#options = options;
    this.#store = this.#noClaims();
    this.#state = new LinkState(options);
  }

  /**
   * Adds claims; one with the id of an earlier claim takes its place. Claims without an id get
   * the hash of their content.
   */
  add(claims: readonly (Claim | ClaimInput)[]): void {
    for (const input of claims) {
      const key = keyOf(input);
      const pending = this.#pending.get(key);
      const anew = pending !== undefined && (pending.kind === 'gone' || pending.anew);
      // What was removed in between comes last, behind what came meanwhile.
      if (pending?.kind === 'gone') this.#pending.delete(key);
      this.#pending.set(key, { kind: 'present', input, anew });
    }
    this.#last = null;
  }

  /** Removes claims by id; ids that it does not hold are ignored. */
  remove(ids: readonly string[]): void {
    for (const id of ids) this.#pending.set(id, { kind: 'gone' });
    this.#last = null;
  }

  /**
   * Returns the linked state of all claims of the linker.
   *
   * @throws the reason of `options.signal` once it is aborted; nothing is lost by it
   */
  result(): LinkResult {
    this.#options.signal?.throwIfAborted();
    if (this.#last !== null) return this.#last;
    const pending = this.#pending;
    this.#pending = new Map();
    try {
      this.#take(pending);
    } catch (error) {
      this.#startOver();
      throw error;
    }
    this.#last = this.#store.size === 0 ? linkClaims([], this.#options) : this.#assembled();
    return this.#last;
  }

  #take(changes: ReadonlyMap<string, Change>): void {
    const relinked = new Map<string, LinkItem | null>();
    for (const { key, before, now } of this.#store.change(changes)) {
      if (before !== null) this.#forget(before);
      if (now !== null) this.#note(now);
      const item = now?.item ?? null;
      if (JSON.stringify(before?.item ?? null) !== JSON.stringify(item)) relinked.set(key, item);
    }
    if (relinked.size > 0) this.#state.change(relinked);
  }

  #forget(linked: LinkedClaim): void {
    this.#rejected.delete(linked);
    this.#withIssues.delete(linked);
    if (linked.summary === null) return;
    const group = this.#summaries.get(linked.summary);
    group?.delete(linked.key);
    if (group?.size === 0) this.#summaries.delete(linked.summary);
  }

  #note(linked: LinkedClaim): void {
    if (linked.rejected !== null) this.#rejected.add(linked);
    if (linked.issues.length + linked.linkIssues.length > 0) this.#withIssues.add(linked);
    if (linked.summary === null) return;
    const group = this.#summaries.get(linked.summary);
    if (group === undefined) this.#summaries.set(linked.summary, new Set([linked.key]));
    else group.add(linked.key);
  }

  #assembled(): LinkResult {
    const { decisions = [], previous } = this.#options;
    const inOrder = (claims: ReadonlySet<LinkedClaim>): LinkedClaim[] =>
      [...claims].sort((x, y) => x.order - y.order);
    const withIssues = inOrder(this.#withIssues);
    const roleOf = (id: string): ClaimRole =>
      this.#state.isLinked(id)
        ? 'linked'
        : typeof this.#store.get(id)?.summary === 'string'
          ? 'summary'
          : 'unknown';
    const stray = decisions.flatMap((decision, at) => strayDecision(decision, at, roleOf) ?? []);
    const { incidents, runnersUp, unplaced } = this.#state;
    return {
      ...(previous === undefined ? { incidents, changes: [] } : carryOver(incidents, previous)),
      summaries: this.#summaryGroups(),
      runnersUp,
      unplaced,
      rejected: inOrder(this.#rejected).flatMap(({ rejected }) => rejected ?? []),
      issues: [
        // What has no readable id comes first, as in parsing.
        ...withIssues.flatMap(({ issues }) =>
          issues.filter(({ claimId }) => claimId === undefined),
        ),
        ...withIssues.flatMap(({ issues }) =>
          issues.filter(({ claimId }) => claimId !== undefined),
        ),
        ...[
          ...stray,
          ...withIssues.flatMap(({ linkIssues }) => linkIssues),
          ...this.#state.issues(),
        ].sort(byClaim),
      ],
    };
  }

  #summaryGroups(): SummaryGroup[] {
    return [...this.#summaries]
      .map(([id, claimIds]) => ({ id, claimIds: [...claimIds].sort() }))
      .sort((x, y) => (x.id < y.id ? -1 : 1));
  }

  /**
   * After an abort halfway: marks every claim, what was pending among them, to be linked anew.
   */
  #startOver(): void {
    this.#pending = new Map<string, Change>(
      [...this.#store.all()].map(({ key, input }) => [
        key,
        { kind: 'present', input, anew: false },
      ]),
    );
    this.#store = this.#noClaims();
    this.#state = new LinkState(this.#options);
    for (const kept of [this.#rejected, this.#withIssues, this.#summaries]) kept.clear();
  }

  #noClaims(): LinkedClaimStore {
    return new LinkedClaimStore(this.#options);
  }
}
