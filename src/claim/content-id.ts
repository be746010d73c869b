/**
 * A value as JSON text with sorted keys, so that equal content has equal text whatever the order in
 * which it was written. Undefined fields are left out.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'bigint') return value.toString();
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol')
    return 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[])
      text += text === '' ? canonicalJson(item) : `,${canonicalJson(item)}`;
    return `[${text}]`;
  }
  for (const key of sorted(Object.keys(value))) {
    const item = (value as Readonly<Record<string, unknown>>)[key];
    if (item === undefined) continue;
    text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(item)}`;
  }
  return `{${text}}`;
}

/** Most texts hold nothing that JSON writes otherwise than it stands. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** Keys in order of their UTF-16 units; few, and mostly in order already. */
function sorted(keys: string[]): readonly string[] {
  let before = '';
  for (const key of keys) {
    if (before > key) return keys.sort();
    before = key;
  }
  return keys;
}

/**
 * A 64-bit hash of a text as 16 hexadecimal digits: two lanes of murmur-style multiply and rotate.
 * For ids, where equal content must give equal ids everywhere; not for secrets.
 */
export function hashText(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return hashUnits(units, text.length);
}

/** As {@link hashText}, of the first so many UTF-16 units. */
export function hashUnits(units: Uint16Array, length: number): string {
  let a = 0x9e3779b9 ^ length;
  let b = 0x85ebca6b;
  for (let i = 0; i < length; i += 1) {
    const unit = units[i]!;
    a = Math.imul(a ^ unit, 0xcc9e2d51);
    a = (a << 15) | (a >>> 17);
    b = Math.imul(b ^ unit, 0x1b873593);
    b = (b << 13) | (b >>> 19);
  }
  const [x, y] = [mix(a ^ (b >>> 7)), mix(b ^ (a << 3))];
  return x.toString(16).padStart(8, '0') + y.toString(16).padStart(8, '0');
}

/** The final avalanche of MurmurHash3: every input bit reaches every output bit. */
function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The id of a claim that brings none: a hash of what it says. */
export function contentId(content: object): string {
  return `claim-${hashText(canonicalJson(content))}`;
}
