declare const SAFE: unique symbol;

/**
 * Text that is safe to print. It is made only from our own words (`say`), from outside strings that
 * went through `outside`, and from other prose; so a name from a report that was not cleaned does
 * not compile into a sentence.
 */
export type Prose = string & { readonly [SAFE]: true };

/**
 * A template for sentences: the words are ours, and every value in them must already be prose.
 *
 *     say`${name} counts ${figure}`
 */
export function say(words: TemplateStringsArray, ...values: readonly Prose[]): Prose {
  return words.reduce((text, word, at) => text + (values[at - 1] ?? '') + word) as Prose;
}

/** Pieces one after the other, the empty ones left out. */
export function join(pieces: readonly Prose[], between = ' '): Prose {
  return pieces.filter((piece) => piece !== '').join(between) as Prose;
}

/** The same with a capital first letter, where it begins with a small Latin one. */
export function capital(prose: Prose): Prose {
  const first = prose.charAt(0);
  return first >= 'a' && first <= 'z' ? ((first.toUpperCase() + prose.slice(1)) as Prose) : prose;
}
