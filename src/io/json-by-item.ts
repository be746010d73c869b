import { printableJson } from '../issue/printable';

/**
 * A large object as JSON, an item of its lists a line: a report of thousands of incidents is longer than the longest
 * string. It reads back as what `JSON.stringify` writes.
 */
export function* jsonByItem(value: object): Generator<string> {
  let before = '{';
  for (const [field, one] of Object.entries(value) as [string, unknown][]) {
    if (one === undefined) continue;
    yield `${before}\n${printableJson(field)}: `;
    before = ',';
    if (!Array.isArray(one) || one.length === 0) {
      yield printableJson(one);
      continue;
    }
    let begin = '[\n';
    for (const item of one as unknown[]) {
      yield `${begin}${printableJson(item)}`;
      begin = ',\n';
    }
    yield '\n]';
  }
  yield before === '{' ? '{}\n' : '\n}\n';
}
