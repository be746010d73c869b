/** Texts of so many units may be worth remembering; longer ones seldom come again. */
const LONGEST_SHARED = 64;
/** So many are remembered, which bounds what hostile texts can take. */
const MOST_SHARED = 1 << 16;
/**
 * Texts met once are known again by a hash, so that ids, which never come again, are not
 * remembered.
 */
const MET = 1 << 16;
/** Beyond so many units a text put together letter by letter is held as a rope of its letters. */
const SHORT = 12;
/** Units that one call takes. */
const PIECE = 8_192;

/**
 * Texts that come again and again (fields, sources, places, days), each with a number. A text is
 * remembered at its second sight, as a copy: what a reader gives may be a piece of a longer text,
 * which would be held with it.
 */
export class StringTable {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #met = new Uint32Array(MET);

  /** Its number, or -1 where it is to be written out. */
  numberOf(text: string): number {
    if (text.length > LONGEST_SHARED) return -1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const hash = hashOf(text);
    const slot = hash & (MET - 1);
    if (this.#met[slot] !== hash || this.#texts.length === MOST_SHARED) {
      this.#met[slot] = hash;
      return -1;
    }
    const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    const copy = textOf(units, 0, units.length);
    const number = this.#texts.length;
    this.#numbers.set(copy, number);
    this.#texts.push(copy);
    return number;
  }

  /** The text of a number. */
  text(number: number): string {
    return this.#texts[number]!;
  }
}

/** A hash to know a text again by; never 0, which stands for none. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0 || 1;
}

/** The text of some units; lone surrogates too, which no encoding for exchange would keep. */
export function textOf(units: Uint8Array | Uint16Array, from: number, to: number): string {
  let text = '';
  if (to - from <= SHORT) {
    for (let at = from; at < to; at += 1) text += String.fromCharCode(units[at]!);
    return text;
  }
  for (let at = from; at < to; at += PIECE)
    text += String(
      Reflect.apply(String.fromCharCode, null, units.subarray(at, Math.min(to, at + PIECE))),
    );
  return text;
}

/** Whether every unit fits a byte. */
export function isLatin1(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0xff) return false;
  return true;
}
