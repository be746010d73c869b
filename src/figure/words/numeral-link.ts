import { AND, COMMA, HYPHEN, NO_LINK, type Link, type NumeralSum } from './numeral-sum';
import { SIGN, type Token } from './token';

/** The token of the next word of the number, past what links it; -1 where nothing can go on. */
export function linkedAt(tokens: readonly Token[], at: number, sum: NumeralSum): number {
  let here = at;
  let token = tokens[here];
  if (token === undefined) return -1;
  if (token.kind === SIGN) {
    const hyphen = (token.text === '-' || token.text === '‐' || token.text === '‑') && !sum.digits;
    const comma =
      token.text === ',' && sum.afterScale && !token.spaced && isGroupAhead(tokens, at + 1);
    if (!hyphen && !comma) return -1;
    token = tokens[++here];
  } else if (token.text === 'and' || token.text === 'و') {
    token = tokens[++here];
    if (token !== undefined && (token.text === 'a' || token.text === 'an')) token = tokens[++here];
  } else if (token.conjunction && !token.text.startsWith('و')) return -1;
  if (token === undefined || (here !== at && token.conjunction) || token.preposition) return -1;
  // A wrapped line may go on with a scale ("8 | billion"), not with another number.
  if (token.newline && here === at && !isMultiplier(token)) return -1;
  return here;
}

function isMultiplier({ info }: Token): boolean {
  const role = info?.numeral?.role;
  return role === 'scale' || role === 'hundred' || role === 'dozen';
}

/** How the token at `joined` hangs together with what stands before `at`. */
export function linkOf(tokens: readonly Token[], at: number, joined: number): Link {
  const token = tokens[at];
  if (joined > at) return token?.kind !== SIGN ? AND : token.text === ',' ? COMMA : HYPHEN;
  // مئة وأحد عشر: و and أحد, which folding makes one word, "one".
  return token?.conjunction === true || (token?.text === 'واحد' && isEleven(tokens, at))
    ? AND
    : NO_LINK;
}

/** أحد عشر, واحد وعشرون said with أحد: only then is it a number. */
export function isEleven(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next?.spaced) return false;
  const role = next.info?.numeral?.role;
  return role === 'ten' ? !next.conjunction : role === 'tens' && next.conjunction;
}

/** Whether "…, three hundred" goes on: a group with its own hundred or scale. */
function isGroupAhead(tokens: readonly Token[], at: number): boolean {
  for (let step = 0; step < 4; step++) {
    const role = tokens[at + step]?.info?.numeral?.role;
    if (role === 'hundred' || role === 'scale') return step > 0;
    if (role === undefined && tokens[at + step]?.text !== '-') return false;
  }
  return false;
}
