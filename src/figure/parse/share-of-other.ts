import { isNearOutcome } from './bare-noun';
import type { Amount } from './found';
import { isPeopleNext } from './noun-context';
import type { Token } from '../words/token';

/** So many per cent of something that is no people: of the city, of the budget. */
export function isShareOfOther(
  tokens: readonly Token[],
  { figure, from, next, numeral }: Amount,
): boolean {
  return (
    figure.kind === 'share' &&
    numeral !== undefined &&
    !isNearOutcome(tokens, from, next, true) &&
    !isPeopleNext(tokens, next)
  );
}
