import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 1 << 19;
const [COMMA, LINE_FEED, MINUS, POINT, ZERO, NINE] = [44, 10, 45, 46, 48, 57];
const HASH_FACTOR = 0x01000193;
/**
 * How many bytes of either end of a text go into its hash: texts of a table differ at their ends,
 * and equal hashes are told apart by all bytes.
 */
const ENDS = 5;
/**
 * Digits that a number can hold exactly, and powers of ten that it can be divided by without a
 * second rounding.
 */
const EXACT_DIGITS = 15;
const TENTHS = Array.from({ length: EXACT_DIGITS + 1 }, (_, at) => 10 ** at);

/**
 * A row of CSV without quotes as it lies in memory: where its cells begin and end. A table of a
 * million rows says a few thousand different things; read this way a text is made when it is met
 * for the first time, and looked up by its bytes after that.
 */
export class ByteRow {
  bytes: Uint8Array = new Uint8Array(0);
  /** The same as text, one unit a byte. */
  latin1 = '';
  readonly from: Int32Array;
  readonly to: Int32Array;

  constructor(readonly cells: number) {
    [this.from, this.to] = [new Int32Array(cells), new Int32Array(cells)];
  }

  /**
   * Finds the cells of the row that begins here; where the next one begins, -1 where the bytes end
   * before the row.
   */
  find(start: number, end: number): number {
    const { bytes, from, to, cells } = this;
    let cell = 0;
    from[0] = start;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte !== COMMA && byte !== LINE_FEED) continue;
      to[cell] = at;
      cell += 1;
      if (byte === LINE_FEED || cell === cells) return byte === LINE_FEED ? at + 1 : -1;
      from[cell] = at + 1;
    }
    return -1;
  }

  /** Whether a cell is blank. */
  isBlank(cell: number): boolean {
    return this.from[cell] === this.to[cell];
  }

  /** A short text of its own, for what differs from row to row. */
  text(cell: number): string {
    const [from, to] = [this.from[cell] ?? 0, this.to[cell] ?? 0];
    for (let at = from; at < to; at += 1)
      if ((this.bytes[at] ?? 0) > 127)
        return Buffer.from(this.bytes.subarray(from, to)).toString('utf8');
    return this.latin1.slice(from, to);
  }

  /** The number written in a cell, as `Number` reads it. */
  number(cell: number): number {
    const { bytes } = this;
    const [from, to] = [this.from[cell] ?? 0, this.to[cell] ?? 0];
    const isNegative = bytes[from] === MINUS;
    let [whole, places, digits] = [0, 0, 0];
    for (let at = isNegative ? from + 1 : from; at < to; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === POINT && places === 0) {
        places = to - at - 1;
        continue;
      }
      digits += 1;
      if (byte < ZERO || byte > NINE || digits > EXACT_DIGITS) return Number(this.text(cell));
      whole = whole * 10 + byte - ZERO;
    }
    if (digits === 0) return Number(this.text(cell));
    const size = whole / (TENTHS[places] ?? 1);
    return isNegative ? -size : size;
  }
}

/**
 * Numbers of a slot: the hash, where the bytes are kept, how many, and the number of the meaning
 * and one.
 */
const SLOT = 4;

/** What the texts of cells mean, worked out for the first of each. */
export class Meanings<T> {
  readonly #meanings: T[] = [];
  #pool = new Uint8Array(1 << 12);
  #pooled = 0;
  #slots = new Int32Array(SLOT << 8);

  constructor(readonly work: (text: string) => T) {}

  /** What a cell means, or some cells side by side. */
  of(row: ByteRow, first: number, last = first): T {
    const [slots, from, size] = [
      this.#slots,
      row.from[first] ?? 0,
      (row.to[last] ?? 0) - (row.from[first] ?? 0),
    ];
    const hash = hashOf(row.bytes, from, size);
    const mask = slots.length - 1;
    for (let slot = (hash * SLOT) & mask; ; slot = (slot + SLOT) & mask) {
      const known = (slots[slot + 3] ?? 0) - 1;
      if (known === -1) return this.#learn(row.bytes.subarray(from, from + size), hash, slot);
      if (
        slots[slot] === hash &&
        slots[slot + 2] === size &&
        this.#isAt(slots[slot + 1] ?? 0, row.bytes, from, size)
      )
        return this.#meanings[known] as T;
    }
  }

  #isAt(at: number, bytes: Uint8Array, from: number, size: number): boolean {
    const pool = this.#pool;
    for (let step = 0; step < size; step += 1)
      if (pool[at + step] !== bytes[from + step]) return false;
    return true;
  }

  #learn(bytes: Uint8Array, hash: number, slot: number): T {
    const meaning = this.work(Buffer.from(bytes).toString('utf8'));
    this.#meanings.push(meaning);
    while (this.#pooled + bytes.length > this.#pool.length) this.#pool = widened(this.#pool);
    this.#pool.set(bytes, this.#pooled);
    this.#slots.set([hash, this.#pooled, bytes.length, this.#meanings.length], slot);
    this.#pooled += bytes.length;
    if (this.#meanings.length * SLOT * 2 > this.#slots.length) this.#widen();
    return meaning;
  }

  #widen(): void {
    const wider = new Int32Array(this.#slots.length * 4);
    for (let old = 0; old < this.#slots.length; old += SLOT) {
      if (this.#slots[old + 3] === 0) continue;
      let slot = ((this.#slots[old] ?? 0) * SLOT) & (wider.length - 1);
      while (wider[slot + 3] !== 0) slot = (slot + SLOT) & (wider.length - 1);
      wider.set(this.#slots.subarray(old, old + SLOT), slot);
    }
    this.#slots = wider;
  }
}

function hashOf(bytes: Uint8Array, from: number, size: number): number {
  let hash = size + (bytes[from + (size >> 1)] ?? 0);
  const to = from + size;
  for (let at = from; at < to && at < from + ENDS; at += 1)
    hash = Math.imul(hash ^ (bytes[at] ?? 0), HASH_FACTOR);
  for (let at = Math.max(from + ENDS, to - ENDS); at < to; at += 1)
    hash = Math.imul(hash ^ (bytes[at] ?? 0), HASH_FACTOR);
  return hash ^ (hash >>> 15);
}

function widened(pool: Uint8Array): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(pool.length * 2);
  wider.set(pool);
  return wider;
}

/** Shows every row of a file, the first one too; a row is good until the next one. */
export function eachRow(path: string, cells: number, visit: (row: ByteRow) => void): void {
  const file = openSync(path, 'r');
  const row = new ByteRow(cells);
  const bytes = new Uint8Array(CHUNK);
  row.bytes = bytes;
  let held = 0;
  for (;;) {
    const read = readSync(file, bytes, held, bytes.length - held, null);
    // A last row without an end gets one.
    const end = read === 0 && held > 0 && bytes[held - 1] !== LINE_FEED ? held + 1 : held + read;
    if (end === held + 1 && read === 0) bytes[held] = LINE_FEED;
    row.latin1 = Buffer.from(bytes.buffer, 0, end).toString('latin1');
    let start = 0;
    for (let next = row.find(0, end); next !== -1; next = row.find(start, end)) {
      visit(row);
      start = next;
    }
    if (read === 0) break;
    held = end - start;
    if (start === 0 && held === bytes.length)
      throw new Error(
        `${path}: a row longer than ${String(CHUNK)} bytes, or of more than ${String(cells)} cells`,
      );
    bytes.copyWithin(0, start, end);
  }
  closeSync(file);
}
