import type { Account, MeasureReport } from '../../reconcile/model/types';
import { floorSpeaker } from '../sentences/floor';
import type { Lookup } from '../sentences/lookup';
import { join, say, type Prose } from '../sentences/prose';
import { weighingOf } from '../sentences/weighing';
import { figureAlone } from './words/figure';
import { named } from './words/names';
import { count } from './words/number';

/**
 * The floors under a row: what evidence documents, what is conceded against interest, in the words
 * of who gives them.
 */
export function minimumWords(row: MeasureReport, lookup: Lookup): Prose {
  const { documentedMinimum, concededMinimum, accounts } = row;
  const [only, another] = weighingOf(row).documented;
  const hanging =
    only === undefined || another !== undefined
      ? say``
      : say`، كله عن مصدر واحد (${named(only.name)})`;
  const floors = [
    ...(documentedMinimum === null
      ? []
      : [
          say`الموثق بجثث أو قبور أو أسماء: ${leastWords(
            documentedMinimum,
            accounts.filter(({ evidence }) => evidence.length > 0),
            lookup,
          )}${hanging}`,
        ]),
    ...(concededMinimum === null
      ? []
      : [
          say`ما أقر به طرف عن جانبه: ${leastWords(
            concededMinimum,
            accounts.filter(({ interest }) => interest === 'against'),
            lookup,
          )}`,
        ]),
  ];
  return floors.length === 0 ? say`` : say`${join(floors, '؛ ')}.`;
}

function leastWords(least: number, accounts: readonly Account[], lookup: Lookup): Prose {
  const speaker = floorSpeaker(least, accounts);
  return speaker === null
    ? count(least)
    : figureAlone(speaker.figure, lookup.wholeOf(speaker.claimId));
}
