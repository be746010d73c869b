/**
 * The first place of each text in a list, in typed arrays: a map of a million ids takes as much
 * room as the columns of their claims.
 */
export class StringIndex {
  readonly #texts: readonly (string | undefined)[];
  readonly #slots: Int32Array;

  /** Calls `met` with every text that was there before, and where it was first. */
  constructor(
    texts: readonly (string | undefined)[],
    met: (at: number, first: number) => void = () => undefined,
  ) {
    this.#texts = texts;
    let slots = 16;
    while (slots < 2 * texts.length) slots *= 2;
    this.#slots = new Int32Array(slots).fill(-1);
    texts.forEach((text, at) => {
      if (text === undefined) return;
      const slot = this.#slotOf(text);
      const first = this.#slots[slot]!;
      if (first === -1) this.#slots[slot] = at;
      else met(at, first);
    });
  }

  /** Where a text stands first, or undefined. */
  first(text: string): number | undefined {
    const at = this.#slots[this.#slotOf(text)]!;
    return at === -1 ? undefined : at;
  }

  /** Where it stands among the slots, or would. */
  #slotOf(text: string): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(text) & mask;
    for (
      let at = this.#slots[slot]!;
      at !== -1 && this.#texts[at] !== text;
      at = this.#slots[slot]!
    )
      slot = (slot + 1) & mask;
    return slot;
  }
}

/** FNV-1a with a final mix, so that ids in sequence spread. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
