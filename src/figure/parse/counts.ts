import type { Amount } from './found';
import type { NounForm } from '../words/lexicon';
import { countedNoun } from '../words/counted-noun';
import { WORD, type Token } from '../words/token';

/**
 * What a figure counts, as far as its noun says: people, things of war and buildings, families
 * (which are not persons), or nothing that the word lists know.
 */
export type CountedKind = 'person' | 'thing' | 'family' | 'unknown';

/** What a figure counts: the noun inside it, after it, or before it. */
export function countsOf(tokens: readonly Token[], { from, next, figure }: Amount): CountedKind {
  for (let at = next - 1; at >= from; at--) {
    const kind = kindOf(
      tokens[at]?.info?.numeral === undefined ? tokens[at]?.info?.noun : undefined,
    );
    if (kind !== undefined) return kind;
  }
  const after = kindOf(countedNoun(tokens, afterLink(tokens, next)));
  if (after !== undefined) return after;
  const last = tokens[next - 1]?.text ?? '';
  if (
    figure.kind === 'none' ||
    ((figure.kind === 'share' || last === 'منهم') && /ه[من]$/.test(last)) ||
    last === 'whom'
  )
    return 'person';
  const before = tokens[from - 1]?.info?.noun;
  if (before !== undefined && (before.number === 'many' || before.class === 'outcome'))
    return kindOf(before) ?? 'unknown';
  return isFamilyOf(tokens, from) ? 'person' : 'unknown';
}

function kindOf(noun: NounForm | undefined): CountedKind | undefined {
  switch (noun?.class) {
    case 'person':
    case 'outcome':
      return 'person';
    case 'thing':
    case 'family':
      return noun.class;
    default:
      return undefined;
  }
}

/** 20 بين قتيل وجريح, 20 ما بين … */
function afterLink(tokens: readonly Token[], next: number): number {
  let at = next;
  while (at < next + 2 && (tokens[at]?.text === 'ما' || tokens[at]?.text === 'بين')) at++;
  return at;
}

/** a family of five, أسرة مكونة من ستة */
function isFamilyOf(tokens: readonly Token[], from: number): boolean {
  const link = tokens[from - 1];
  if (link?.text !== 'of' && link?.text !== 'من') return false;
  for (let step = 2; step <= 3; step++) {
    const token = tokens[from - step];
    if (token?.kind !== WORD) return false;
    if (token.info?.noun?.class === 'family') return true;
  }
  return false;
}
