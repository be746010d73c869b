import type { Figure } from './figure';

/** A figure in the words it was read from: they come last, as its schema writes it, so that equal figures are equal texts. */
export function worded(figure: Figure, words: string): Figure {
  const fields: Partial<Record<string, unknown>> = { ...figure };
  delete fields['words'];
  return { ...(fields as unknown as Figure), words };
}
