import type { Account, MeasureReport } from '../../reconcile/model/types';
import { floorSpeaker } from '../sentences/floor';
import type { Lookup } from '../sentences/lookup';
import { outside } from '../sentences/outside';
import { capital, join, say, type Prose } from '../sentences/prose';
import { weighingOf } from '../sentences/weighing';
import { figureAlone } from './words/figure';
import { count } from './words/number';

/**
 * The floors under a row: what evidence documents, what is conceded against interest. The lowest
 * count that any account allows is the range's own end, or a number that nobody said. A floor that
 * comes from words is told in those words: "more than 80", not 81.
 */
export function minimumWords(row: MeasureReport, lookup: Lookup): Prose {
  const { documentedMinimum, concededMinimum, accounts } = row;
  const [only, another] = weighingOf(row).documented;
  const hanging =
    only === undefined || another !== undefined
      ? say``
      : say`, all of it from one voice (${outside(only.name)})`;
  const floors = [
    ...(documentedMinimum === null
      ? []
      : [
          say`documented by bodies, graves or names: ${leastWords(
            documentedMinimum,
            accounts.filter(({ evidence }) => evidence.length > 0),
            lookup,
          )}${hanging}`,
        ]),
    ...(concededMinimum === null
      ? []
      : [
          say`conceded by a side about its own: ${leastWords(
            concededMinimum,
            accounts.filter(({ interest }) => interest === 'against'),
            lookup,
          )}`,
        ]),
  ];
  return floors.length === 0 ? say`` : say`${capital(join(floors, '; '))}.`;
}

function leastWords(least: number, accounts: readonly Account[], lookup: Lookup): Prose {
  const speaker = floorSpeaker(least, accounts);
  return speaker === null
    ? count(least)
    : figureAlone(speaker.figure, lookup.wholeOf(speaker.claimId));
}
