/**
 * What a reader takes: a whole text, bytes, or chunks of either as they arrive: a file stream of
 * Node, the body of a `fetch`, an array of pieces.
 */
export type TextInput =
  string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** What stands in a text where bytes were no letters in the encoding they were read in. */
export const UNDECODABLE = '\ufffd';

/**
 * The input as pieces of text, without a byte order mark. Bytes are UTF-8, or UTF-16 where their
 * mark says so, or in the encoding given; a letter cut in two between chunks is put together.
 */
export async function* textPieces(input: TextInput, encoding?: string): AsyncGenerator<string> {
  if (typeof input === 'string') {
    yield input.startsWith('\ufeff') ? input.slice(1) : input;
    return;
  }
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let head: Uint8Array | null = null;
  let first = true;
  for await (const chunk of input instanceof Uint8Array ? [input] : input) {
    let text: string;
    if (typeof chunk === 'string') text = chunk;
    else {
      let bytes = chunk;
      if (decoder === undefined) {
        // A mark has two bytes, and the first chunk may have one.
        if (head !== null) bytes = Uint8Array.from([...head, ...bytes]);
        if (bytes.length < 2) {
          head = bytes;
          continue;
        }
        decoder = new TextDecoder(encoding ?? encodingOfMark(bytes));
        head = null;
      }
      text = decoder.decode(bytes, { stream: true });
    }
    if (text === '') continue;
    yield first && text.startsWith('\ufeff') ? text.slice(1) : text;
    first = false;
  }
  const last =
    decoder === undefined
      ? head === null
        ? ''
        : new TextDecoder(encoding).decode(head)
      : decoder.decode();
  if (last !== '') yield last;
}

function encodingOfMark(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
