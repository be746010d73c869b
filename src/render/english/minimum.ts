import type { Account, MeasureReport } from '../../reconcile/types';
import type { Lookup } from '../lookup';
import { capital, join, say, type Prose } from '../prose';
import { figureAlone } from './figure';
import { count } from './number';

/**
 * The floors under a row: what evidence documents, what is conceded against interest. The lowest count
 * that any account allows is the range's own end, or a number that nobody said. A floor that comes
 * from words is told in those words: "more than 80", not 81.
 */
export function minimumWords({ documentedMinimum, concededMinimum, accounts }: MeasureReport, lookup: Lookup): Prose {
  const floors = [
    ...(documentedMinimum === null ? [] : [say`documented by bodies, graves or names: ${leastWords(documentedMinimum, accounts.filter(({ evidence }) => evidence.length > 0), lookup)}`]),
    ...(concededMinimum === null ? [] : [say`conceded by a side about its own: ${leastWords(concededMinimum, accounts.filter(({ interest }) => interest === 'against'), lookup)}`]),
  ];
  return floors.length === 0 ? say`` : say`${capital(join(floors, '; '))}.`;
}

function leastWords(least: number, accounts: readonly Account[], lookup: Lookup): Prose {
  const speakers = accounts.filter(({ asserted }) => asserted.lower === least);
  const speaker = speakers.find(({ figure }) => figure.kind === 'exact') ?? speakers[0];
  if (speaker === undefined) return count(least);
  if (speaker.figure.kind === 'exact' || speaker.figure.kind === 'at-least' || speaker.figure.kind === 'between') return count(least);
  return figureAlone(speaker.figure, lookup.wholeOf(speaker.claimId));
}
