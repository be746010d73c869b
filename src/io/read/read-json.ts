import { OpenBatch, type ClaimBatch } from '../input/claim-batch';
import { JsonItems, linesIn, listOf } from '../input/json-items';
import { addJson, addValue, type ReadOptions } from './read-ndjson';
import { rowIssue } from '../input/row-issue';
import { textPieces, type TextInput } from '../input/text-input';

/**
 * Reads a JSON list of claims in the written form as it arrives, item by item: one that is not
 * JSON, or no claim, is an issue with its line, and the others are handed on. A single claim is
 * read too, and an object with a list of `claims`, such as a report.
 *
 * @example
 * ```ts
 * import { collectClaims, readJson } from 'casualty-claims/io';
 *
 * const text =
 *   '[\n  { "figure": 42, "outcome": "killed" },\n  { "figure": 7 "outcome": "killed" },\n  { "figure": 70, "outcome": "executed" }\n]';
 * const { claims, issues } = await collectClaims(readJson(text));
 * claims.map((claim) => claim['figure']); // => [42, 70]
 * issues.map(({ code, line }) => [code, line]); // => [['not-json', 3]]
 * ```
 */
export async function* readJson(
  input: TextInput,
  options: ReadOptions = {},
): AsyncGenerator<ClaimBatch> {
  const { file, encoding } = options;
  const batch = new OpenBatch(file);
  let items: JsonItems | null = null;
  let head = '';
  for await (const piece of textPieces(input, encoding)) {
    let text = piece;
    if (items === null) {
      head += piece;
      const first = head.trimStart().charAt(0);
      // An object is held as a whole: its list of claims may stand anywhere in it.
      if (first !== '[') continue;
      items = new JsonItems();
      text = head;
    }
    for (const { text: item, line } of items.push(text)) {
      addJson(batch, item, { file, line });
      if (batch.isFull()) yield batch.take();
    }
    if (!batch.isEmpty()) yield batch.take();
  }
  if (items === null) {
    const list = listOf(head, 'claims');
    if (list === null) addDocument(batch, head, file);
    else {
      items = new JsonItems(1 + linesIn(head, 0, list));
      for (const { text: item, line } of items.push(head.slice(list))) {
        addJson(batch, item, { file, line });
        if (batch.isFull()) yield batch.take();
      }
    }
  }
  if (items !== null) {
    for (const { text, line } of items.end()) addJson(batch, text, { file, line });
    if (!items.closed)
      batch.addIssue(
        rowIssue(
          { file, line: items.line },
          {
            code: 'list-unclosed',
            severity: 'warning',
            received: undefined,
            expected: 'a "]" at the end of the list: the file may have been cut',
          },
        ),
      );
  }
  if (!batch.isEmpty()) yield batch.take();
}

function addDocument(batch: OpenBatch, text: string, file: string | undefined): void {
  if (text.trim() === '') return;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    addJson(batch, text, { file, line: 1 });
    return;
  }
  const claims: unknown =
    typeof value === 'object' && value !== null && 'claims' in value ? value.claims : [value];
  if (!Array.isArray(claims))
    batch.addRow(
      1,
      [],
      [
        rowIssue(
          { file, line: 1 },
          {
            code: 'not-a-list',
            severity: 'error',
            path: ['claims'],
            received: claims,
            expected: 'a list of claims',
          },
        ),
      ],
    );
  else for (const claim of claims) addValue(batch, '', claim, { file, line: 1 });
}
