import { printableJson } from '../../issue/printable';

/**
 * A large object as JSON, an item of its lists a line: a report of thousands of incidents is longer
 * than the longest string. A list may be anything that is walked item by item. It reads back as
 * what `JSON.stringify` writes.
 */
export function* jsonByItem(value: object): Generator<string> {
  let before = '{';
  for (const [field, one] of Object.entries(value) as [string, unknown][]) {
    if (one === undefined) continue;
    yield `${before}\n${printableJson(field)}: `;
    before = ',';
    if (!isWalked(one)) {
      yield printableJson(one);
      continue;
    }
    let begin = '[\n';
    for (const item of one) {
      yield `${begin}${printableJson(item)}`;
      begin = ',\n';
    }
    yield begin === '[\n' ? '[]' : '\n]';
  }
  yield before === '{' ? '{}\n' : '\n}\n';
}

function isWalked(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
