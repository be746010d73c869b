import type { Account } from '../../reconcile/model/types';

/**
 * Who gives a floor, where it must be told in that voice's words ("more than 80", not 81); `null`
 * where the number itself was said.
 */
export function floorSpeaker(least: number, accounts: readonly Account[]): Account | null {
  const speakers = accounts.filter(({ asserted }) => asserted.lower === least);
  const speaker = speakers.find(({ figure }) => figure.kind === 'exact') ?? speakers[0];
  const saysIt =
    speaker === undefined ||
    speaker.figure.kind === 'exact' ||
    speaker.figure.kind === 'at-least' ||
    speaker.figure.kind === 'between';
  return saysIt ? null : speaker;
}
