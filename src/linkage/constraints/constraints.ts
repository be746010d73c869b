import { makeIssue, type Issue } from '../../issue/issue';
import type { CannotLink } from './cannot-links';
import { NONE, type LinkColumns } from '../columns/columns';
import { DisjointSets } from '../columns/disjoint-sets';
import type { Decision } from './decisions';
import type { MustLink, MustLinkReason } from './must-links';
import { strayDecision, type Standing } from './stray-decisions';

/**
 * A must-link by position, with its reason.
 *
 * @example
 * ```ts
 * import type { PlacedMustLink } from 'casualty-claims';
 *
 * const link: PlacedMustLink = { a: 0, b: 1, reason: 'event' };
 * link.reason; // => 'event'
 * ```
 */
export interface PlacedMustLink {
  readonly a: number;
  readonly b: number;
  readonly reason: MustLinkReason;
}

/**
 * Must-links and cannot-links by position: what clustering is bound by.
 *
 * @example
 * ```ts
 * import { columnsOf, constraintsOf, normaliseClaims, parseClaims, type Constraints } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const columns = columnsOf(normaliseClaims(claims));
 * const constraints: Constraints = constraintsOf(columns);
 * constraints.must; // => []
 * ```
 */
export interface Constraints {
  readonly together: DisjointSets;
  /** The must-links that hold, in canonical order. */
  readonly must: readonly PlacedMustLink[];
  readonly cannot: readonly CannotLink[];
  /** 1 for claims that take part, 0 for those that stand apart (summaries). */
  readonly linkable: Uint8Array;
  readonly issues: readonly Issue[];
}

/**
 * What {@link constraintsOf} is made from; all of it optional.
 *
 * @example
 * ```ts
 * import { columnsOf, constraintsOf, normaliseClaims, parseClaims, type ConstraintSources } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const columns = columnsOf(normaliseClaims(claims));
 * const sources: ConstraintSources = { decisions: [{ a: 'a', b: 'b', answer: 'different' }] };
 * constraintsOf(columns, sources).cannot; // => [[0, 1]]
 * ```
 */
export interface ConstraintSources {
  readonly references?: readonly MustLink[];
  readonly decisions?: readonly Decision[];
  readonly linkable?: Uint8Array;
}

/** The strongest first: of two that contradict, the later one yields. */
const STRENGTH: readonly MustLinkReason[] = [
  'decision',
  'restates',
  'partOf',
  'supersedes',
  'denies',
  'event',
];

/**
 * Places the constraints: decisions, references, and that a report's own event is one incident.
 * Where they contradict the stronger holds (decision, reference, event), and the other comes back
 * as an issue. Two answers of analysts that contradict each other are both issues; "same" holds.
 *
 * @example
 * ```ts
 * import { columnsOf, constraintsOf, normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const columns = columnsOf(normaliseClaims(claims));
 * constraintsOf(columns, { decisions: [{ a: 'a', b: 'b', answer: 'same' }] }).must; // => [{ a: 0, b: 1, reason: 'decision' }]
 * ```
 */
export function constraintsOf(
  columns: LinkColumns,
  {
    references = [],
    decisions = [],
    linkable = new Uint8Array(columns.size).fill(1),
  }: ConstraintSources = {},
): Constraints {
  const issues: Issue[] = [];
  const placed = placeLinks(columns, references, decisions, linkable, issues);
  const together = new DisjointSets(columns.size);
  const apart = new Apart(placed.cannot, together);
  const must: PlacedMustLink[] = [];
  const links = [...placed.must, ...eventLinks(columns, linkable)].sort(
    (x, y) =>
      STRENGTH.indexOf(x.reason) - STRENGTH.indexOf(y.reason) ||
      Math.min(x.a, x.b) - Math.min(y.a, y.b) ||
      Math.max(x.a, x.b) - Math.max(y.a, y.b) ||
      x.a - y.a,
  );
  for (const link of links) {
    const broken = link.reason === 'decision' ? undefined : apart.wouldJoin(link.a, link.b);
    if (broken === undefined) {
      apart.union(link.a, link.b);
      must.push(link);
    } else issues.push(contradiction(columns, link, broken));
  }
  const cannot = placed.cannot.filter(([a, b]) => {
    if (together.find(a) !== together.find(b)) return true;
    issues.push(
      makeIssue({
        code: 'decisions-contradict',
        severity: 'warning',
        claimId: columns.ids[a],
        path: ['decisions'],
        received: `different from ${columns.ids[b] ?? ''}`,
        expected: 'no chain of "same" answers between the two claims; "same" was followed',
      }),
    );
    return false;
  });
  return {
    together,
    must,
    cannot,
    linkable,
    issues: [...issues, ...joinedEvents(columns, together)],
  };
}

function placeLinks(
  columns: LinkColumns,
  references: readonly MustLink[],
  decisions: readonly Decision[],
  linkable: Uint8Array,
  issues: Issue[],
): { must: PlacedMustLink[]; cannot: CannotLink[] } {
  const must: PlacedMustLink[] = [];
  const cannot: CannotLink[] = [];
  if (references.length + decisions.length === 0) return { must, cannot };
  const positions = new Map(columns.ids.map((id, at) => [id, at]));
  for (const { a, b, reason } of references) {
    const [x, y] = [positions.get(a) ?? NONE, positions.get(b) ?? NONE];
    if (linkable[x] === 1 && linkable[y] === 1) must.push({ a: x, b: y, reason });
  }
  const standingOf = (id: string): Standing => {
    const position = positions.get(id);
    return position === undefined ? 'unknown' : linkable[position] === 1 ? 'linked' : 'summary';
  };
  for (const [at, decision] of decisions.entries()) {
    const stray = strayDecision(decision, at, standingOf);
    if (stray !== null) {
      issues.push(stray);
      continue;
    }
    const [x, y] = [positions.get(decision.a) ?? 0, positions.get(decision.b) ?? 0];
    if (decision.answer === 'same') must.push({ a: x, b: y, reason: 'decision' });
    else cannot.push([Math.min(x, y), Math.max(x, y)]);
  }
  return { must, cannot: cannot.sort((x, y) => x[0] - y[0] || x[1] - y[1]) };
}

/** What report and event join: every claim of an event to its first. */
function eventLinks(columns: LinkColumns, linkable: Uint8Array): PlacedMustLink[] {
  const first = new Map<number, number>();
  const links: PlacedMustLink[] = [];
  for (let at = 0; at < columns.size; at += 1) {
    const event = columns.event[at] ?? NONE;
    if (event === NONE || linkable[at] !== 1) continue;
    const known = first.get(event);
    if (known === undefined) first.set(event, at);
    else links.push({ a: known, b: at, reason: 'event' });
  }
  return links;
}

/** Which sets of claims must not become one, kept up to date while sets grow. */
class Apart {
  readonly #sets: DisjointSets;
  readonly #from = new Map<number, CannotLink[]>();

  constructor(cannot: readonly CannotLink[], sets: DisjointSets) {
    this.#sets = sets;
    for (const link of cannot)
      for (const end of link) this.#from.set(end, [...(this.#from.get(end) ?? []), link]);
  }

  /** A cannot-link that joining the sets of a and b would break. */
  wouldJoin(a: number, b: number): CannotLink | undefined {
    const [x, y] = [this.#sets.find(a), this.#sets.find(b)];
    return this.#from.get(x)?.find(([p, q]) => {
      const [r, s] = [this.#sets.find(p), this.#sets.find(q)];
      return (r === x && s === y) || (r === y && s === x);
    });
  }

  union(a: number, b: number): void {
    const [x, y] = [this.#sets.find(a), this.#sets.find(b)];
    if (!this.#sets.union(x, y)) return;
    const all = [...(this.#from.get(x) ?? []), ...(this.#from.get(y) ?? [])];
    if (all.length > 0) this.#from.set(this.#sets.find(x), all);
  }
}

/** Sets in which two events of one report have come together by references or decisions. */
function joinedEvents(columns: LinkColumns, together: DisjointSets): Issue[] {
  const events = new Map<string, { event: number; claim: number }>();
  const issues: Issue[] = [];
  for (let at = 0; at < columns.size; at += 1) {
    const [report, event] = [columns.report[at] ?? NONE, columns.event[at] ?? NONE];
    if (event === NONE) continue;
    const key = `${String(together.find(at))} ${String(report)}`;
    const known = events.get(key);
    if (known === undefined) events.set(key, { event, claim: at });
    else if (known.event !== event) {
      const other = columns.ids[known.claim] ?? '';
      issues.push(
        makeIssue({
          code: 'events-joined',
          severity: 'warning',
          claimId: columns.ids[at],
          path: ['event'],
          received: `another event than claim ${other}`,
          expected: `no reference or decision that joins it with claim ${other} of another event of its report`,
        }),
      );
    }
  }
  return issues;
}

function contradiction(columns: LinkColumns, link: PlacedMustLink, [a, b]: CannotLink): Issue {
  return makeIssue({
    code: 'decision-contradicts-claims',
    severity: 'warning',
    claimId: columns.ids[link.a],
    path: [link.reason],
    received: `the same incident as ${columns.ids[link.b] ?? ''}`,
    expected: `a "${link.reason}" that does not join claims ${columns.ids[a] ?? ''} and ${columns.ids[b] ?? ''}, which an analyst called different; the decision was followed`,
  });
}
