/**
 * A value as JSON text with sorted keys, so that equal content has equal text whatever the order in
 * which it was written. Undefined fields are left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol') return 'null';
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
  return `{${entries.join(',')}}`;
}

/**
 * A 64-bit hash of a text as 16 hexadecimal digits: two lanes of murmur-style multiply and rotate.
 * For ids, where equal content must give equal ids everywhere; not for secrets.
 */
export function hashText(text: string): string {
  let a = 0x9e3779b9 ^ text.length;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
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
