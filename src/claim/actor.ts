/**
 * An actor as resolved from a name: itself, the parents it is part of, and the camp it fights in.
 * A name that no table knows is kept, `resolved: false`, and never guessed.
 */
export interface Actor {
  /** The canonical key: the id in the alias table, or the folded name. */
  readonly id: string;
  /** The name to print. */
  readonly name: string;
  /** Ids of what it is part of, from near to far. */
  readonly parents: readonly string[];
  /** The camp, or `null` where none is known. */
  readonly camp: string | null;
  /** Whether an alias table knows the name. */
  readonly resolved: boolean;
}

/**
 * How two sets of actors compare. `same` and `contains`/`part-of` need no assumption; `same-camp`
 * is comparable by assumption; `different` excludes; `unresolved` cannot be told.
 */
export type SideRelation =
  'same' | 'part-of' | 'contains' | 'same-camp' | 'different' | 'unresolved';

/** Compares two stated sides; the actors of a side are alternatives ("the army and its allies"). */
export function compareSides(a: readonly Actor[], b: readonly Actor[]): SideRelation {
  const aInB = a.every((x) => b.some((y) => isWithinActor(x, y)));
  const bInA = b.every((y) => a.some((x) => isWithinActor(y, x)));
  if (aInB && bInA) return 'same';
  if (aInB) return 'part-of';
  if (bInA) return 'contains';
  const [campA, campB] = [campOf(a), campOf(b)];
  if (campA !== null && campB !== null) return campA === campB ? 'same-camp' : 'different';
  if (a.every((x) => x.resolved) && b.every((y) => y.resolved)) return 'different';
  return 'unresolved';
}

/** The one camp all of them share, or `null`. */
function campOf(actors: readonly Actor[]): string | null {
  const [first, ...rest] = actors;
  if (first === undefined) return null;
  return rest.every((actor) => actor.camp === first.camp) ? first.camp : null;
}

function isWithinActor(inner: Actor, outer: Actor): boolean {
  return inner.id === outer.id || inner.parents.includes(outer.id);
}
