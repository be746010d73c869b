import { NAME, NUMBER, type Token } from '../words/token';

/** 011 222 3333, +963 11 222 3333: runs of digits that are no thousands are a telephone number. */
export function codeEnd(tokens: readonly Token[], at: number): number | undefined {
  const isInternational = tokens[at]?.text === '+' && tokens[at + 1]?.spaced === false;
  const first = isInternational ? at + 1 : at;
  const head = tokens[first];
  if (head?.kind !== NUMBER || tokens[first + 1]?.kind !== NUMBER) return undefined;
  let next = first + 1;
  let digits = head.digits;
  let isThousands = head.digits <= 3 && head.value >= 10 ** (head.digits - 1);
  for (; ; next++) {
    const token = tokens[next];
    if (token?.kind !== NUMBER || token.newline || (token.flags & NAME) !== 0) break;
    isThousands &&= token.digits === 3;
    digits += token.digits;
  }
  const most = isInternational ? 2 : 3;
  return !isThousands && next - first >= most && digits >= 7 ? next : undefined;
}
