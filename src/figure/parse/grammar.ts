import { readAmount } from './amount';
import { readBareNoun } from './bare-noun';
import { comparatorAfter, compare } from './comparator';
import { countedNoun } from '../words/counted-noun';
import type { Amount, Found } from './found';
import { jointRange } from './joint-range';
import { readNumeral } from '../words/numeral';
import { phraseFigure } from './phrase-figure';
import { bestAfter } from './range';
import { isRise } from './rise';
import { isShareOfOther } from './share-of-other';
import { afterNamed, isNotACount } from './context-filters';
import { codeEnd } from './telephone';
import { PLURAL_DIGITS, SIGN, WORD, type Token } from '../words/token';

/**
 * What begins at a token. `lone`: the tokens are one phrase that is held to be a figure; otherwise
 * they are running text, where a number needs to count something.
 */
export function figureAt(tokens: readonly Token[], at: number, lone: boolean): Found {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === WORD && token.info === undefined) return undefined;
  const code = token.kind === WORD ? undefined : codeEnd(tokens, at);
  if (code !== undefined) return { trap: 'code', next: code };
  if ((token.flags & PLURAL_DIGITS) !== 0) {
    const term = token.value === 10 ? 'asharat' : token.value === 100 ? 'hundreds' : 'thousands';
    return { figure: { kind: 'vague', term, words: '' }, from: at, next: at + 1 };
  }
  if (token.info?.ordinal === true && token.text.charCodeAt(0) > 0x600)
    return afterOrdinal(tokens, at);
  const fromPhrase =
    token.info?.phrases === undefined ? undefined : phraseFigure(tokens, at, lone, 0);
  const found = fromPhrase ?? counted(tokens, at, lone) ?? readBareNoun(tokens, at, lone);
  if (found === undefined || 'trap' in found) return found;
  return finish(tokens, found, lone);
}

/** الخامس عشر, الرابع والعشرون: the second word is part of the rank. */
function afterOrdinal(tokens: readonly Token[], at: number): Found {
  const next = tokens[at + 1];
  const role = next?.info?.numeral?.role;
  if (role === 'ten' || (role === 'tens' && next?.conjunction === true))
    return { trap: 'not-a-count', next: at + 2 };
  return { trap: 'not-a-count', next: at + 1 };
}

/** A number, with the checks of its surroundings. */
function counted(tokens: readonly Token[], at: number, lone: boolean): Found {
  const found = readAmount(tokens, at);
  if (found === undefined || 'trap' in found) return found;
  const before = tokens[at - 1];
  const numeral = found.numeral;
  if (
    found.figure.kind === 'between' &&
    (before?.text === 'from' || before?.text === 'من') &&
    isRise(tokens, at - 2)
  ) {
    const low = readNumeral(tokens, at);
    if (low !== undefined)
      return {
        figure: { kind: 'exact', value: low.value, words: '' },
        from: at,
        next: low.next,
        numeral: low,
      };
  }
  // one in five: a rate
  if (
    numeral?.value === 1 &&
    tokens[found.next]?.text === 'in' &&
    readNumeral(tokens, found.next + 1) !== undefined
  )
    return { trap: 'not-a-count', next: readNumeral(tokens, found.next + 1)?.next ?? found.next };
  if (
    lone &&
    before?.kind === SIGN &&
    (before.text === '-' || before.text === '−') &&
    tokens[at]?.spaced === false &&
    (at === 1 || before.spaced)
  )
    return { trap: 'negative', next: found.next };
  if (!lone && isShareOfOther(tokens, found)) return { trap: 'not-a-count', next: found.next };
  if (
    found.figure.kind === 'exact' &&
    found.figure.value === 1 &&
    !lone &&
    !countsOne(tokens, found)
  )
    return { trap: 'not-a-count', next: found.next };
  return found;
}

/** "one" and واحد are pronouns more often than numbers. */
function countsOne(tokens: readonly Token[], { from, next }: Amount): boolean {
  const token = tokens[from];
  if (token?.kind !== WORD) return true;
  const after = tokens[next];
  if (after?.text === 'منهم' || after?.text === 'منهن') return true;
  if (token.text.charCodeAt(0) > 0x600) return false;
  const noun = countedNoun(tokens, next);
  return noun !== undefined && noun.class !== 'unit' && noun.class !== 'other';
}

function finish(tokens: readonly Token[], found: Amount, lone: boolean): Found {
  if (isNotACount(tokens, found, lone) && found.numeral !== undefined)
    return { trap: 'not-a-count', next: afterNamed(tokens, found) };
  const best = found.figure.kind === 'between' ? bestAfter(tokens, found) : undefined;
  if (best !== undefined) return best;
  // Fewer than none is no count at all.
  if (found.figure.kind === 'fewer-than' && found.figure.value === 0)
    return { trap: 'negative', next: found.next };
  const joint = jointRange(tokens, found, lone);
  if (joint !== undefined) return joint;
  if (
    found.figure.kind === 'exact' ||
    found.figure.kind === 'about' ||
    found.figure.kind === 'vague' ||
    found.figure.kind === 'between' ||
    found.figure.kind === 'share'
  ) {
    const after = comparatorAfter(tokens, found.next);
    if (after !== undefined)
      return { ...found, figure: compare(after.kind, found.figure), next: after.next };
  } else if (found.figure.kind === 'at-least' || found.figure.kind === 'more-than') {
    // "more than 5,000 or equal": the same thing said at both ends
    const after = comparatorAfter(tokens, found.next);
    if (after?.kind === 'at-least' && after.next - found.next <= 2)
      return {
        ...found,
        figure: { kind: 'at-least', value: found.figure.value, words: '' },
        next: after.next,
      };
  }
  return found;
}
