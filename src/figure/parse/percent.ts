import type { Figure } from '../figure';
import { phrasesAt } from '../words/phrase-match';
import type { Token } from '../words/token';

/** The token after a percent sign or word at a place, if there is one. */
export function percentAt(tokens: readonly Token[], at: number): number | undefined {
  for (const { says, next } of phrasesAt(tokens, at)) {
    if (says.some(({ is }) => is === 'percent')) return next;
  }
  return undefined;
}

/** So many per cent of a whole. */
export function percentFigure(percent: number): Figure {
  return { kind: 'share', share: { percent: Math.round(percent * 1e6) / 1e6 }, words: '' };
}
