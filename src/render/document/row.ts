import type { MeasureReport } from '../../reconcile/model/types';
import { heading, list, type Block } from './block';
import type { Phrases } from '../english';
import type { Lookup } from '../sentences/lookup';

/** How many accounts and pairs of positions of one row are printed; the rest is counted. */
const ACCOUNTS = 30;
const PAIRS = 10;

/** A row on which several voices speak: its range, who says what, what disagrees and what fits. */
export function measureBlocks(
  row: MeasureReport,
  rows: readonly MeasureReport[],
  lookup: Lookup,
  phrases: Phrases,
): Block[] {
  const { labels } = phrases;
  const notes = [
    phrases.minimumWords(row, lookup),
    ...phrases.weighingSentences(row, lookup),
    ...phrases.conventionWords(row),
    ...phrases.comparisonSentences(row, rows, lookup),
  ];
  return [
    heading(3, phrases.rowTitle(row, lookup)),
    ...list(
      labels.whoSays(phrases.voicesWords(row)),
      row.accounts.map((account) => phrases.accountWords(account, row, lookup)),
      ACCOUNTS,
      labels.more,
    ),
    ...list(
      labels.disagrees,
      row.disagreements.map((pair) => phrases.pairWords(pair, row, lookup)),
      PAIRS,
      (rest) => labels.more(rest + row.omitted),
    ),
    ...list(labels.agrees, phrases.agreementSentences(row, lookup), PAIRS, labels.more),
    ...list(
      labels.notes,
      notes.filter((note) => note !== ''),
      PAIRS,
      labels.more,
    ),
  ];
}
