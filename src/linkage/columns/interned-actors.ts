import type { Actor } from '../../claim/actor';
import { Interned, NONE } from './intern';

/** Interns lists of actors; that of one actor, which most are, is found by the id alone. */
export class InternedActors {
  readonly #lists = new Interned<readonly Actor[]>();
  /** The list of one actor that was last met, by the id. */
  readonly #oneActor = new Map<string, number>();

  get values(): readonly (readonly Actor[])[] {
    return this.#lists.values;
  }

  /** Returns the number of a list of actors, in any order; -1 for none. */
  number(actors: readonly Actor[]): number {
    const [first] = actors;
    if (first === undefined) return NONE;
    const isAlone = actors.length === 1;
    const met = isAlone ? (this.#oneActor.get(first.id) ?? NONE) : NONE;
    const known = this.#lists.values[met]?.[0];
    if (known?.resolved === first.resolved && (known.resolved || known.name === first.name))
      return met;
    // An unresolved name is compared as it is written: "KF" may be initials, "kf" may not.
    const keyOf = ({ id, name, resolved }: Actor): string => (resolved ? id : `${id}\t${name}`);
    const number = this.#lists.number(
      isAlone ? keyOf(first) : actors.map(keyOf).sort().join('\n'),
      () => actors,
    );
    if (isAlone) this.#oneActor.set(first.id, number);
    return number;
  }
}
