import { match } from 'ts-pattern';
import type {
  AccountPosition,
  MeasureReport,
  PairState,
  PositionPair,
} from '../../reconcile/model/types';
import type { Lookup } from '../sentences/lookup';
import { accountsOf, fitsAlike, isExactPair } from '../sentences/position-accounts';
import { join, say, type Prose } from '../sentences/prose';
import { accountFigure } from './account';
import { assumptionsSentence } from './assumption';
import { causeSentence, explainedSentence } from './cause';
import { eitherOf, listOfMost } from './words/list';
import { named } from './words/names';
import { count } from './words/number';

/** How many voices of one position are named. */
const VOICES = 3;

/** How two positions stand to each other, after the two are named. */
function stateWords(state: PairState): Prose {
  return match(state)
    .returnType<Prose>()
    .with('conflicting', () => say`لا يمكن أن يصح الرقمان معا بنصهما`)
    .with(
      'strained',
      () => say`لا يتفق الرقمان بحسب القراءة المعتادة، مع أن نص أي منهما لا ينفي الآخر`,
    )
    .with('agreed', () => say`يتفق الرقمان بحسب القراءة المعتادة`)
    .with('compatible', () => say`لا ينفي أحد الرقمين الآخر`)
    .exhaustive();
}

/** The same of more than two. */
function stateOfAll(state: PairState): Prose {
  return match(state)
    .returnType<Prose>()
    .with('conflicting', () => say`لا يمكن أن تصح الأرقام معا بنصها`)
    .with('strained', () => say`لا تتفق الأرقام بحسب القراءة المعتادة`)
    .with('agreed', () => say`تتفق الأرقام بحسب القراءة المعتادة`)
    .with('compatible', () => say`لا ينفي أي من الأرقام غيره`)
    .exhaustive();
}

/** "العثور على 42 جثة (المرصد)، وإعدام 70 شخصا (ناشطون): لا يتفق الرقمان …، والفارق 28." */
export function pairWords(pair: PositionPair, row: MeasureReport, lookup: Lookup): Prose {
  const positions = pair.between.map((position) => positionWords(position, row, lookup));
  const apart =
    pair.gap > 0
      ? say`، والفارق ${count(pair.gap)}${isExactPair(pair) ? say`` : say` بحسب القراءة`}`
      : say``;
  const first = say`${join(positions, '، و')}: ${stateWords(pair.state)}${apart}.`;
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
  return [say`${join([...positions], '، و')}: ${stateOfAll(first.state)}.`];
}

/** One position: its figure, or the figures of one meaning, and who holds it. */
function positionWords(position: AccountPosition, row: MeasureReport, lookup: Lookup): Prose {
  const accounts = accountsOf(position, row);
  const figures = [...new Set(accounts.map((account) => accountFigure(account, row, lookup)))];
  return say`${eitherOf(figures)} (${listOfMost(
    accounts.map(({ name }) => named(name)),
    VOICES,
  )})`;
}
