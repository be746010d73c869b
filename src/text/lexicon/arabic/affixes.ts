/** What was written onto a word. */
export interface Bare {
  /** و or ف. */
  readonly conjunction: boolean;
  /** ب, ل, ك or س. */
  readonly preposition: string;
  /** ال. */
  readonly definite: boolean;
  /** A pronoun after it: هم of قتلهم. */
  readonly pronoun: string;
}

const PRONOUNS = ['هما', 'هم', 'هن', 'ها', 'نا', 'ه'] as const;

/**
 * The ways to take a folded word apart into one that is known and what was written onto it: the
 * whole word first.
 *
 *     وباعدامهم → و + ب + اعدام + هم        تصفيتهم → تصفيه + هم        للمعارضة → ل + ال + معارضه
 */
export function bareForms(
  text: string,
  isKnown: (base: string) => boolean,
): readonly (readonly [base: string, bare: Bare])[] {
  const found: (readonly [string, Bare])[] = [];
  const tryForm = (base: string, bare: Bare): void => {
    if (isKnown(base)) found.push([base, bare]);
    for (const pronoun of PRONOUNS) {
      if (base.length < pronoun.length + 2 || !base.endsWith(pronoun)) continue;
      const stem = base.slice(0, -pronoun.length);
      if (isKnown(stem)) found.push([stem, { ...bare, pronoun }]);
      if (stem.endsWith('ت') && isKnown(`${stem.slice(0, -1)}ه`))
        found.push([`${stem.slice(0, -1)}ه`, { ...bare, pronoun }]);
      if (stem.endsWith('و') && isKnown(`${stem}ا`)) found.push([`${stem}ا`, { ...bare, pronoun }]);
      if (stem.endsWith('ا') && isKnown(`${stem.slice(0, -1)}ي`))
        found.push([`${stem.slice(0, -1)}ي`, { ...bare, pronoun }]);
    }
  };
  const heads = (base: string, bare: Bare): void => {
    tryForm(base, bare);
    if (base.length > 4 && base.startsWith('ال'))
      tryForm(base.slice(2), { ...bare, definite: true });
    if (base.length > 4 && base.startsWith('لل')) {
      tryForm(base.slice(2), { ...bare, preposition: 'ل', definite: true });
      tryForm(`ال${base.slice(2)}`, { ...bare, preposition: 'ل' });
    }
    if (bare.preposition === '' && base.length > 3 && /^[بلكس]/.test(base)) {
      const rest = base.slice(1);
      const with_ = { ...bare, preposition: base.charAt(0) };
      tryForm(rest, with_);
      if (rest.length > 4 && rest.startsWith('ال'))
        tryForm(rest.slice(2), { ...with_, definite: true });
    }
  };
  heads(text, { conjunction: false, preposition: '', definite: false, pronoun: '' });
  // وصفت is "described", and not و with another verb.
  if (text.length > 2 && /^[وف]/.test(text) && !isKnown(text))
    heads(text.slice(1), { conjunction: true, preposition: '', definite: false, pronoun: '' });
  return found;
}
