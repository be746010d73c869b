import type { Figure } from '../figure';

/**
 * A figure in the words it was read from: they come last, as its schema writes it, so that equal
 * figures are equal texts.
 */
export function worded(figure: Figure, words: string): Figure {
  const meaning = { ...figure };
  Reflect.deleteProperty(meaning, 'words');
  return { ...meaning, words };
}
