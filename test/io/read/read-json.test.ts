import { describe, expect, test } from 'vitest';
import { reconcileClaims } from 'casualty-claims';
import {
  collectClaims,
  parseBatch,
  readJson,
  readNdjson,
  type TextInput,
} from 'casualty-claims/io';

const json = (input: TextInput) => collectClaims(readJson(input, { file: 'claims.json' }));
const ndjson = (input: TextInput) => collectClaims(readNdjson(input));
const LIST = [
  { id: 'a', figure: 42, outcome: 'killed', note: 'x, ] } { [ "y" \\' },
  { id: 'b', figure: 'أكثر من 80', outcome: 'killed', via: [{ name: 'AFP' }, 'BBC'] },
  { id: 'c', figure: 3, outcome: 'wounded' },
];
const everyCut = (text: string): string[][] =>
  Array.from({ length: text.length + 1 }, (_, at) => [text.slice(0, at), text.slice(at)]);

describe('a JSON list', () => {
  test.each([undefined, 2])(
    'printed with indent %s is read the same wherever it is cut',
    async (indent) => {
      const text = JSON.stringify(LIST, null, indent);
      for (const pieces of everyCut(text)) expect((await json(pieces)).claims).toEqual(LIST);
      expect(await json(text)).toMatchObject({ rows: 3, flagged: 0, issues: [] });
    },
  );

  test('names the line on which each item begins', async () => {
    expect(
      (await json(`\n[\n${LIST.map((claim) => JSON.stringify(claim)).join(',\n')}\n]\n`)).lines,
    ).toEqual([3, 4, 5]);
  });

  test.each([
    [
      'a comma is missing',
      '[\n{"id":"a"},\n{"id":"x" "figure":1},\n{"id":"b"},\n{"id":"c"}\n]',
      ['a', 'b', 'c'],
    ],
    [
      'a quote is missing',
      '[\n{"id":"a"},\n{"id":"x},\n{"id":"b"},\n{"id":"c"}\n]',
      ['a', 'b', 'c'],
    ],
    [
      'a brace is missing',
      '[\n{"id":"a"},\n{"id":"x",\n{"id":"b"},\n{"id":"c"}\n]',
      ['a', 'b', 'c'],
    ],
    [
      'a brace is too many',
      '[\n{"id":"a"},\n{"id":"x"}},\n{"id":"b"},\n{"id":"c"}\n]',
      ['a', 'x', 'b', 'c'],
    ],
    ['an item is no claim', '[\n{"id":"a"},\n17,\n{"id":"b"},\n{"id":"c"}\n]', ['a', 'b', 'c']],
  ])('in which %s loses none of its good items', async (_, text, ids) => {
    const batch = await json(text);
    expect(batch.claims.map((claim) => claim['id'])).toEqual(ids);
    if (ids.length === 3)
      expect(batch.issues[0]).toMatchObject({ line: 3, severity: 'error', file: 'claims.json' });
  });

  test('that was cut off says so', async () => {
    const { claims, issues } = await json('[\n{"id":"a"},\n{"id":"b"');
    expect(claims).toEqual([{ id: 'a' }]);
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['not-json', 3],
      ['list-unclosed', 3],
    ]);
  });

  test('may stand in an object, as in a report, or be one claim', async () => {
    const report = reconcileClaims(LIST);
    const read = await json(JSON.stringify(report, null, 1));
    expect(parseBatch(read).claims).toEqual(report.claims);
    expect((await json('{"figure":42,"outcome":"killed"}')).claims).toEqual([
      { figure: 42, outcome: 'killed' },
    ]);
    expect((await json('{"claims":7}')).issues.map(({ code }) => code)).toEqual(['not-a-list']);
    expect((await json('{"claims":')).issues.map(({ code }) => code)).toEqual(['not-json']);
    expect(await json('  \n')).toMatchObject({ rows: 0, issues: [] });
  });
});

describe('NDJSON', () => {
  test('is read the same wherever it is cut, with any ending of lines and blank ones between', async () => {
    const text = LIST.map((claim) => JSON.stringify(claim)).join('\r\n\r\n');
    for (const pieces of everyCut(text))
      expect(await ndjson(pieces)).toMatchObject({ claims: LIST, lines: [1, 3, 5], rows: 3 });
  });

  test('names bad lines and hands on the good ones', async () => {
    const { claims, issues, rows, flagged } = await ndjson(
      '\ufeff{"id":"a"}\n{"id":\n[1]\nnull\n{"id":"b","note":"\ufffd"}\n{"id":"c"}',
    );
    expect(claims.map((claim) => claim['id'])).toEqual(['a', 'b', 'c']);
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['not-json', 2],
      ['not-a-claim', 3],
      ['not-a-claim', 4],
      ['undecodable', 5],
    ]);
    expect([rows, flagged]).toEqual([6, 4]);
  });

  test('has the fields of a claim as columns of its issues', async () => {
    const { issues } = parseBatch(
      await ndjson(
        '{"id":"a","figure":1,"outcome":"killed"}\n' +
          '{"figure":2,"outcome":"killed","place":{"name":"A","lat":4239,"lon":1}}',
      ),
    );
    expect(issues.map(({ line, column }) => [line, column])).toEqual([[2, 'place.lat']]);
  });

  test('of many rows comes in batches', async () => {
    const sizes: number[] = [];
    for await (const { rows } of readNdjson('{"id":"a"}\n'.repeat(10_000))) sizes.push(rows);
    expect(sizes).toEqual([4096, 4096, 1808]);
  });
});
