import { PackedBytes, type ByteReader } from './packed-bytes';
import { isLatin1, StringTable } from './packed-text';

/**
 * What a value begins with; small whole numbers and shared texts, which nearly everything is made
 * of, need no more than that.
 */
const [NULL, FALSE, TRUE, NUMBER, WHOLE, LATIN1, UTF16, LIST, OBJECT, SHARED_FAR, KEYED, KEPT] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
] as const;
/** From here on the whole numbers 0 to 63. */
const SMALL = 16;
const SMALLS = 64;
/** From here on the first shared texts. */
const SHARED = SMALL + SMALLS;
const SHAREDS = 256 - SHARED;
/** Keys that many objects have in common are numbered together; more of them are written out. */
const MOST_SHAPES = 1 << 14;
const MOST_KEYS = 64;
/**
 * What is nested deeper is no claim, and what has more parts neither: a few objects may hold each
 * other a million times.
 */
const DEEPEST = 100;
const MOST_PARTS = 1 << 18;

/**
 * Values that JSON has, in about a quarter of the bytes of their text and a tenth of what objects
 * take: keys and texts that come again are numbers. Each is given back as an equal value, made
 * anew. What JSON has not (a circle, a class) is held as it is.
 */
export class PackedValues {
  readonly #bytes = new PackedBytes();
  readonly #texts = new StringTable();
  readonly #shapes = new Map<string, number>();
  readonly #keysOf: (readonly string[])[] = [];
  readonly #kept: unknown[] = [];
  #parts = 0;

  /** How many values. */
  get size(): number {
    return this.#bytes.size;
  }

  /** Adds a value. */
  push(value: unknown): void {
    this.#parts = 0;
    try {
      this.#write(value, 0);
    } catch {
      // An object that throws when it is read, or that does not end.
      this.#bytes.undo();
      this.#keep(value);
    }
    this.#bytes.end();
  }

  /** The value at a place, made anew. */
  get(at: number): unknown {
    return this.#read(this.#bytes.reader(at));
  }

  #write(value: unknown, depth: number): void {
    this.#parts += 1;
    if (this.#parts > MOST_PARTS || depth > DEEPEST) throw new RangeError('it may have no end');
    if (typeof value === 'string') this.#writeText(value);
    else if (typeof value === 'number') this.#writeNumber(value);
    else if (value === null) this.#bytes.byte(NULL);
    else if (typeof value === 'boolean') this.#bytes.byte(value ? TRUE : FALSE);
    else if (typeof value !== 'object') this.#keep(value);
    else if (Array.isArray(value)) {
      this.#bytes.byte(LIST);
      this.#bytes.varint(value.length);
      for (const item of value as readonly unknown[]) this.#write(item, depth + 1);
    } else if (isPlain(value)) this.#writeObject(value, depth);
    else this.#keep(value);
  }

  #keep(value: unknown): void {
    this.#bytes.byte(KEPT);
    this.#bytes.varint(this.#kept.length);
    this.#kept.push(value);
  }

  #writeNumber(value: number): void {
    if (Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)) {
      if (value < SMALLS) this.#bytes.byte(SMALL + value);
      else {
        this.#bytes.byte(WHOLE);
        this.#bytes.varint(value);
      }
    } else {
      this.#bytes.byte(NUMBER);
      this.#bytes.number(value);
    }
  }

  #writeText(text: string): void {
    const shared = this.#texts.numberOf(text);
    if (shared >= 0 && shared < SHAREDS) this.#bytes.byte(SHARED + shared);
    else if (shared >= 0) {
      this.#bytes.byte(SHARED_FAR);
      this.#bytes.varint(shared);
    } else {
      const latin1 = isLatin1(text);
      this.#bytes.byte(latin1 ? LATIN1 : UTF16);
      this.#bytes.varint(text.length);
      this.#bytes.text(text, latin1);
    }
  }

  #writeObject(value: Readonly<Record<string, unknown>>, depth: number): void {
    const keys = Object.keys(value);
    const shape = this.#shapeOf(keys);
    if (shape === null) {
      this.#bytes.byte(KEYED);
      this.#bytes.varint(keys.length);
      for (const key of keys) this.#writeText(key);
    } else {
      this.#bytes.byte(OBJECT);
      this.#bytes.varint(shape);
    }
    for (const key of keys) this.#write(value[key], depth + 1);
  }

  #shapeOf(keys: readonly string[]): number | null {
    if (keys.length > MOST_KEYS) return null;
    const name = keys.join('\n');
    const known = this.#shapes.get(name);
    if (known !== undefined) return areEqual(this.#keysOf[known]!, keys) ? known : null;
    if (this.#keysOf.length === MOST_SHAPES) return null;
    this.#shapes.set(name, this.#keysOf.length);
    this.#keysOf.push(keys);
    return this.#keysOf.length - 1;
  }

  #read(from: ByteReader): unknown {
    const tag = from.byte();
    if (tag >= SHARED) return this.#texts.text(tag - SHARED);
    if (tag >= SMALL) return tag - SMALL;
    switch (tag) {
      case TRUE:
      case FALSE:
        return tag === TRUE;
      case NUMBER:
        return from.number();
      case WHOLE:
        return from.varint();
      case SHARED_FAR:
        return this.#texts.text(from.varint());
      case LATIN1:
      case UTF16:
        return from.text(from.varint(), tag === LATIN1);
      case LIST: {
        const list: unknown[] = [];
        for (let rest = from.varint(); rest > 0; rest -= 1) list.push(this.#read(from));
        return list;
      }
      case OBJECT:
        return this.#readObject(this.#keysOf[from.varint()]!, from);
      case KEYED: {
        const keys: string[] = [];
        for (let rest = from.varint(); rest > 0; rest -= 1) keys.push(String(this.#read(from)));
        return this.#readObject(keys, from);
      }
      case KEPT:
        return this.#kept[from.varint()];
      default:
        return null;
    }
  }

  #readObject(keys: readonly string[], from: ByteReader): unknown {
    const value: Record<string, unknown> = {};
    for (const key of keys) {
      // An assignment would make this one the prototype.
      if (key === '__proto__')
        Object.defineProperty(value, key, {
          value: this.#read(from),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      else value[key] = this.#read(from);
    }
    return value;
  }
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
