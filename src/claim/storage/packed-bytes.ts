import { textOf } from './packed-text';

/**
 * Bytes of a block: what is full stays where it is, since copying a hundred megabytes is what keeps
 * the collector running.
 */
const BLOCK = 1 << 20;
const FIRST_BLOCK = 1 << 14;
const IN_BLOCK = 2 ** 32;

const FLOAT = new Float64Array(1);
const FLOAT_BYTES = new Uint8Array(FLOAT.buffer);

/** Values one after the other as bytes, each of which can be read by itself. */
export class PackedBytes {
  readonly #full: Uint8Array[] = [];
  #open = new Uint8Array(FIRST_BLOCK);
  /**
   * Where the value that is being written begins in the open block, and where its next byte goes.
   */
  #begin = 0;
  #at = 0;
  /** Where each value begins: the number of its block, and its place therein. */
  #places = new Float64Array(1 << 10);
  #size = 0;
  readonly #reader = new ByteReader();

  get size(): number {
    return this.#size;
  }

  /** Ends the value that was being written, and begins the next. */
  end(): void {
    if (this.#size === this.#places.length) {
      const wider = new Float64Array(2 * this.#size);
      wider.set(this.#places);
      this.#places = wider;
    }
    this.#places[this.#size] = this.#full.length * IN_BLOCK + this.#begin;
    this.#size += 1;
    this.#begin = this.#at;
  }

  /** Takes back what was written of the value. */
  undo(): void {
    this.#at = this.#begin;
  }

  /** Reads the value of a place: one reader for all, since values are read one after the other. */
  reader(at: number): ByteReader {
    const place = this.#places[at]!;
    this.#reader.begin(this.#full[Math.floor(place / IN_BLOCK)] ?? this.#open, place % IN_BLOCK);
    return this.#reader;
  }

  byte(byte: number): void {
    this.#makeRoom(1);
    this.#open[this.#at] = byte;
    this.#at += 1;
  }

  /** A whole number, seven bits a byte, the lowest first. */
  varint(number: number): void {
    this.#makeRoom(8);
    let rest = number;
    for (; rest >= 128; rest = Math.floor(rest / 128)) {
      this.#open[this.#at] = (rest % 128) + 128;
      this.#at += 1;
    }
    this.#open[this.#at] = rest;
    this.#at += 1;
  }

  number(number: number): void {
    this.#makeRoom(8);
    FLOAT[0] = number;
    for (let at = 0; at < 8; at += 1) this.#open[this.#at + at] = FLOAT_BYTES[at]!;
    this.#at += 8;
  }

  /** The units of a text: a byte each where all fit one, else two. */
  text(text: string, latin1: boolean): void {
    this.#makeRoom(latin1 ? text.length : 2 * text.length);
    const block = this.#open;
    let to = this.#at;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      block[to] = unit & 0xff;
      to += 1;
      if (latin1) continue;
      block[to] = unit >> 8;
      to += 1;
    }
    this.#at = to;
  }

  /**
   * A value stands in one block: one that runs over the end is moved to the next, which is as long
   * as it needs.
   */
  #makeRoom(more: number): void {
    if (this.#at + more <= this.#open.length) return;
    const begun = this.#at - this.#begin;
    const next = new Uint8Array(Math.max(BLOCK, 2 * (begun + more)));
    next.set(this.#open.subarray(this.#begin, this.#at));
    if (this.#begin > 0) this.#full.push(this.#open.slice(0, this.#begin));
    [this.#open, this.#at, this.#begin] = [next, begun, 0];
  }
}

/** Reads bytes from some place on. */
export class ByteReader {
  #block: Uint8Array = new Uint8Array(0);
  #at = 0;

  begin(block: Uint8Array, at: number): void {
    this.#block = block;
    this.#at = at;
  }

  byte(): number {
    const byte = this.#block[this.#at]!;
    this.#at += 1;
    return byte;
  }

  varint(): number {
    let [number, scale] = [0, 1];
    for (;;) {
      const byte = this.byte();
      if (byte < 128) return number + byte * scale;
      number += (byte - 128) * scale;
      scale *= 128;
    }
  }

  number(): number {
    for (let at = 0; at < 8; at += 1) FLOAT_BYTES[at] = this.#block[this.#at + at]!;
    this.#at += 8;
    return FLOAT[0]!;
  }

  text(length: number, latin1: boolean): string {
    const from = this.#at;
    this.#at += latin1 ? length : 2 * length;
    if (latin1) return textOf(this.#block, from, this.#at);
    const units = new Uint16Array(length);
    for (let at = 0; at < length; at += 1)
      units[at] = this.#block[from + 2 * at]! + 256 * (this.#block[from + 2 * at + 1] ?? 0);
    return textOf(units, 0, length);
  }
}
