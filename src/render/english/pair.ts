import { match } from 'ts-pattern';
import type {
  MeasureReport,
  PairState,
  AccountPosition,
  PositionPair,
} from '../../reconcile/model/types';
import type { Lookup } from '../sentences/lookup';
import { outside } from '../sentences/outside';
import { accountsOf, fitsAlike, isExactPair } from '../sentences/position-accounts';
import { capital, join, say, type Prose } from '../sentences/prose';
import { accountFigure } from './account';
import { assumptionsSentence } from './assumption';
import { causeSentence, explainedSentence } from './cause';
import { listOf, listOfMost } from './words/list';
import { count } from './words/number';

/** How many voices of one position are named. */
const VOICES = 3;

/** How two positions stand to each other, as a clause after the two are named. */
function stateWords(state: PairState): Prose {
  return match(state)
    .returnType<Prose>()
    .with('conflicting', () => say`cannot both be true as worded`)
    .with(
      'strained',
      () => say`do not fit as usually read, though the words do not exclude each other`,
    )
    .with('agreed', () => say`agree as usually read`)
    .with('compatible', () => say`do not exclude each other`)
    .exhaustive();
}

/** "70 executed (activists) and 42 bodies found (SOHR) do not fit …: 28 apart. One counts …" */
export function pairWords(pair: PositionPair, row: MeasureReport, lookup: Lookup): Prose {
  const [a, b] = pair.between.map((position) => positionWords(position, row, lookup));
  const apart =
    pair.gap > 0
      ? say`: ${count(pair.gap)} apart${isExactPair(pair) ? say`` : say` as read`}`
      : say``;
  const first = capital(say`${a ?? say``} and ${b ?? say``} ${stateWords(pair.state)}${apart}.`);
  // Where two figures fit together there is no difference to explain.
  const causes =
    pair.state === 'strained' || pair.state === 'conflicting'
      ? [explainedSentence(pair, row, lookup), ...new Set(pair.labels.map(causeSentence))]
      : [];
  return join([first, ...causes, assumptionsSentence(pair.assumptions)]);
}

/** What fits together: one sentence where all of it fits alike, else pair by pair. */
export function agreementSentences(row: MeasureReport, lookup: Lookup): readonly Prose[] {
  const { agreements } = row;
  const [first] = agreements;
  if (first === undefined || !fitsAlike(row))
    return agreements.map((pair) => pairWords(pair, row, lookup));
  const positions = new Set(
    agreements.flatMap(({ between }) =>
      between.map((position) => positionWords(position, row, lookup)),
    ),
  );
  return [say`${capital(listOf([...positions]))} ${stateWords(first.state)}.`];
}

/** One position: its figure, or the figures of one meaning, and who holds it. */
function positionWords(position: AccountPosition, row: MeasureReport, lookup: Lookup): Prose {
  const accounts = accountsOf(position, row);
  const figures = [...new Set(accounts.map((account) => accountFigure(account, row, lookup)))];
  return say`${listOf(figures, say`or`)} (${listOfMost(
    accounts.map(({ name }) => outside(name)),
    VOICES,
  )})`;
}
