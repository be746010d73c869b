import type { Issue } from '../../issue/issue';
import type { CannotLink } from './cannot-links';
import { NONE, type LinkColumns } from '../columns/columns';
import { DisjointSets } from '../columns/disjoint-sets';
import { contradictedDecision, contradictedLink, joinedEvents } from './contradictions';
import type { Decision } from './decisions';
import type { MustLink, MustLinkReason, PlacedMustLink } from './must-links';
import { SeparatedSets } from './separated-sets';
import { strayDecision, type ClaimRole } from './stray-decisions';

export type { PlacedMustLink } from './must-links';

/** Must-links and cannot-links by position: what clustering is bound by. */
export interface Constraints {
  readonly together: DisjointSets;
  /** The must-links that hold, in canonical order. */
  readonly must: readonly PlacedMustLink[];
  readonly cannot: readonly CannotLink[];
  /** 1 for claims that take part, 0 for those that stand apart (summaries). */
  readonly linkable: Uint8Array;
  readonly issues: readonly Issue[];
}

/** What {@link constraintsOf} is made from; all of it optional. */
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
 * import { columnsOf, constraintsOf } from 'casualty-claims/linkage';
 * import { normaliseClaims, parseClaims } from 'casualty-claims';
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
  const apart = new SeparatedSets(placed.cannot, together);
  const must: PlacedMustLink[] = [];
  const links = [...placed.must, ...eventLinks(columns, linkable)].sort(
    (x, y) =>
      STRENGTH.indexOf(x.reason) - STRENGTH.indexOf(y.reason) ||
      Math.min(x.a, x.b) - Math.min(y.a, y.b) ||
      Math.max(x.a, x.b) - Math.max(y.a, y.b) ||
      x.a - y.a,
  );
  for (const link of links) {
    const broken = link.reason === 'decision' ? undefined : apart.brokenBy(link.a, link.b);
    if (broken === undefined) {
      apart.union(link.a, link.b);
      must.push(link);
    } else issues.push(contradictedLink(columns, link, broken));
  }
  const cannot = placed.cannot.filter(([a, b]) => {
    if (together.find(a) !== together.find(b)) return true;
    issues.push(contradictedDecision(columns, [a, b]));
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
  const roleOf = (id: string): ClaimRole => {
    const position = positions.get(id);
    return position === undefined ? 'unknown' : linkable[position] === 1 ? 'linked' : 'summary';
  };
  for (const [at, decision] of decisions.entries()) {
    const stray = strayDecision(decision, at, roleOf);
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
    const event = columns.event[at]!;
    if (event === NONE || linkable[at] !== 1) continue;
    const known = first.get(event);
    if (known === undefined) first.set(event, at);
    else links.push({ a: known, b: at, reason: 'event' });
  }
  return links;
}
