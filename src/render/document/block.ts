import type { Prose } from '../sentences/prose';

/** A piece of a rendered report; text and Markdown differ only in how they lay these out. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Prose }
  | { readonly kind: 'paragraph'; readonly text: Prose }
  | {
      readonly kind: 'table';
      readonly head: readonly Prose[];
      readonly rows: readonly (readonly Prose[])[];
    }
  | { readonly kind: 'list'; readonly label: Prose | null; readonly items: readonly Prose[] };

/** A heading: the report, an incident, or a part of one. */
export function heading(level: 1 | 2 | 3, text: Prose): Block {
  return { kind: 'heading', level, text };
}

/** A paragraph. */
export function paragraph(text: Prose): Block {
  return { kind: 'paragraph', text };
}

/** A heading with what stands under it; nothing where nothing does. */
export function section(level: 2 | 3, text: Prose, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(level, text), ...blocks];
}

/** A list of at most `most` items and a line that counts the rest; nothing for an empty list. */
export function list(
  label: Prose | null,
  items: readonly Prose[],
  most: number,
  more: (rest: number) => Prose,
): Block[] {
  if (items.length === 0) return [];
  const rest = items.length - most;
  return [{ kind: 'list', label, items: rest > 0 ? [...items.slice(0, most), more(rest)] : items }];
}

/** The same of things that are put into words only where they are listed. */
export function listOfFirst<T>(
  items: readonly T[],
  wordsOf: (item: T) => Prose,
  most: number,
  more: (rest: number) => Prose,
): Block[] {
  if (items.length === 0) return [];
  const rest = items.length - most;
  const first = items.slice(0, most).map(wordsOf);
  return [{ kind: 'list', label: null, items: rest > 0 ? [...first, more(rest)] : first }];
}
