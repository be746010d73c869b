import type { Figure } from '../figure';
import type { Amount } from './found';
import { phraseFigure } from './phrase-figure';
import type { Token } from '../words/token';

/**
 *     more than 10 and less than 40        على الأكثر 100 و على الأقل 20
 * Two open bounds with nothing counted between them make one range.
 */
export function jointRange(
  tokens: readonly Token[],
  found: Amount,
  lone: boolean,
): Amount | undefined {
  const a = edge(found.figure);
  if (a === undefined) return undefined;
  let at = found.next;
  let links = 0;
  while (links < 2 && isJoin(tokens[at])) {
    at++;
    links++;
  }
  const next = tokens[at];
  if (next === undefined || (links === 0 && !next.conjunction) || next.info?.phrases === undefined)
    return undefined;
  const other = phraseFigure(tokens, at, lone, 1);
  if (other === undefined || 'trap' in other) return undefined;
  const b = edge(other.figure);
  if (b === undefined || a.isLow === b.isLow) return undefined;
  const low = a.isLow ? a.value : b.value;
  const high = a.isLow ? b.value : a.value;
  return low <= high
    ? {
        figure: { kind: 'between', low, high, words: '' },
        from: found.from,
        next: other.next,
        numeral: { ...(found.numeral ?? other.numeral), bare: false } as Amount['numeral'],
      }
    : undefined;
}

function isJoin(token: Token | undefined): boolean {
  return (
    token?.text === 'and' ||
    token?.text === 'but' ||
    token?.text === 'و' ||
    token?.text === ',' ||
    token?.text === '،' ||
    token?.text === 'او'
  );
}

function edge(figure: Figure): { isLow: boolean; value: number } | undefined {
  switch (figure.kind) {
    case 'at-least':
      return { isLow: true, value: figure.value };
    case 'more-than':
      return { isLow: true, value: figure.value + 1 };
    case 'at-most':
      return { isLow: false, value: figure.value };
    case 'fewer-than':
      return { isLow: false, value: figure.value - 1 };
    default:
      return undefined;
  }
}
