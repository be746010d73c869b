import { match } from 'ts-pattern';
import type { Figure } from '../../figure';
import type { Account, MeasureFacets, MeasureReport } from '../../reconcile/model/types';
import type { Lookup } from '../sentences/lookup';
import { isInAnotherScript, outside } from '../sentences/outside';
import { capital, join, say, type Prose } from '../sentences/prose';
import { otherWords, type OldFigures } from '../sentences/wordings';
import { figureAlone, hasOwnWording, spoken } from './words/figure';
import { listOf, listOfMost } from './words/list';
import { counted, countedNoun, withNoun } from './words/measure';
import { impliedWords, partsWords } from './parts';
import { quoted } from './words/quote';
import { voiceWords } from './words/voice';

/** How many publishers of one voice are named. */
const PUBLISHERS = 4;

/**
 * Who says what under the heading of a row: the voice, the words it used, and what it said besides.
 */
export function accountWords(account: Account, row: MeasureReport, lookup: Lookup): Prose {
  return say`${accountVoice(account)}: ${accountSaid(account, row, lookup, 'without-side')}`;
}

/** The figures of voices that stand alone, one line for each voice. */
export function aloneSentences(rows: readonly MeasureReport[], lookup: Lookup): readonly Prose[] {
  const byVoice = new Map<Prose, Prose[]>();
  for (const row of rows) {
    for (const account of row.accounts) {
      const voice = accountVoice(account);
      const said = accountSaid(account, row, lookup, 'with-side');
      const before = byVoice.get(voice);
      byVoice.set(voice, before === undefined ? [said] : [...before, capital(said)]);
    }
  }
  return [...byVoice].map(([voice, said]) => say`${voice}: ${join(said)}`);
}

/** Who speaks, and who quotes it. */
export function accountVoice(account: Account): Prose {
  const publishers = account.publishers
    .filter((publisher) => publisher !== account.name)
    .map((publisher) => outside(publisher));
  return join(
    [
      voiceWords(account),
      publishers.length === 0 ? say`` : say`quoted by ${listOfMost(publishers, PUBLISHERS)}`,
    ],
    ', ',
  );
}

/** What a voice said, in its own words, and what it said besides. */
export function accountSaid(
  account: Account,
  row: MeasureReport,
  lookup: Lookup,
  side: 'with-side' | 'without-side',
): Prose {
  const { claimId, figure } = account;
  const told = counted(spoken(figure, lookup.wholeOf(claimId)), measureSaid(account, row, side), {
    evidence: account.evidence,
  });
  const implied = row.implied
    .filter(({ lineage }) => lineage === account.lineage)
    .map((bound) => impliedWords(bound, account));
  const parts = join([partsWords(account), ...implied], ', ');
  const first = say`${told}${account.sumOfParts ? say`, adding up its own figures: ${addendsWords(account, lookup)}` : original(figure)}.`;
  return join([first, sentence(parts), ...further(account, lookup)]);
}

/** The figure of an account with what it counts, as disagreements quote it: "42 bodies found". */
export function accountFigure(account: Account, row: MeasureReport, lookup: Lookup): Prose {
  return counted(
    spoken(account.figure, lookup.wholeOf(account.claimId)),
    measureSaid(account, row),
    { evidence: account.evidence },
  );
}

/**
 * What the voice itself counted: its own word and group, where the row is wider; the side as the
 * row has it.
 */
export function measureSaid(
  account: Account,
  { measure }: MeasureReport,
  side: 'with-side' | 'without-side' = 'without-side',
): MeasureFacets {
  return {
    ...withoutSide(account.measure),
    ...(side === 'with-side' && measure.side !== undefined ? { side: measure.side } : {}),
  };
}

/** The original words where they are in another script, or a word of their own. */
export function original(figure: Figure): Prose {
  return isInAnotherScript(figure.words) || hasOwnWording(figure)
    ? say` (${quoted(figure.words, 60)})`
    : say``;
}

function further(account: Account, lookup: Lookup): Prose[] {
  const { wordings, falls, old } = otherWords(account, lookup, (figure) => figureAlone(figure));
  return [
    ...(wordings.length === 0
      ? []
      : [
          say`Also said ${listOf(wordings.map((figure) => say`${figureAlone(figure)}${original(figure)}`))}.`,
        ]),
    ...falls.map(
      ({ from, to }) =>
        say`Its running total fell from ${figureAlone(from)} to ${figureAlone(to)}: a correction, or a miscount.`,
    ),
    ...old.map(oldWords),
    ...(account.selfContradiction ? [say`Its own figures do not fit together.`] : []),
    ...(account.relayDiffers ? [say`Publishers quote it with different figures.`] : []),
  ];
}

/** Earlier figures that went for one reason: "Had said 12 and 19 before." */
function oldWords({ because, figures, publishers }: OldFigures): Prose {
  const words = listOf(figures.map((figure) => figureAlone(figure)));
  return match(because)
    .returnType<Prose>()
    .with('retracted', () => say`Took back ${words}.`)
    .with('superseded', () => say`Corrected its earlier ${words}.`)
    .with('later-figure', () => say`Had said ${words} before.`)
    .with(
      'longer-chain',
      () =>
        say`Quoted at second hand with ${words} (${listOf(publishers.map((publisher) => outside(publisher)))}).`,
    )
    .with('narrower', () => say`Also gave ${words} for some of these.`)
    .exhaustive();
}

/** The figures that were added up: "2 tanks, 2 carriers and 8 cars". */
function addendsWords({ addends }: Account, lookup: Lookup): Prose {
  return listOf(
    addends.map(({ claimId, figure, measure }) => {
      const { text, takesOf, singular } = spoken(figure, lookup.wholeOf(claimId));
      const what = countedNoun(measure);
      return what === null ? text : withNoun(text, takesOf, singular ? what.one : what.many);
    }),
  );
}

/** A measure of which the heading tells the side already. */
export function withoutSide({ outcome, unit, type, population }: MeasureFacets): MeasureFacets {
  return {
    outcome,
    unit,
    ...(type === undefined ? {} : { type }),
    ...(population === undefined ? {} : { population }),
  };
}

function sentence(words: Prose): Prose {
  return words === '' ? words : say`${capital(words)}.`;
}
