/**
 * One line of an alias table: an actor, its names in any script, what it is part of, and its camp:
 * who it fights beside. A camp not given is that of the nearest actor it is part of.
 */
export interface ActorEntry {
  /** The canonical key; an entry with the id of an earlier one replaces it. */
  readonly id: string;
  /** The name to print. */
  readonly name: string;
  /** Other names and spellings, in any script. */
  readonly names?: readonly string[];
  /** Ids of what it is part of. */
  readonly partOf?: readonly string[];
  /** Who it fights beside; that of the nearest actor it is part of where left out. */
  readonly camp?: string;
}
