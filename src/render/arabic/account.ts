import { match } from 'ts-pattern';
import type { Figure } from '../../figure';
import type { Account, MeasureFacets, MeasureReport } from '../../reconcile/model/types';
import type { Lookup } from '../sentences/lookup';
import { isInAnotherScript } from '../sentences/outside';
import { join, say, type Prose } from '../sentences/prose';
import { otherWords, type OldFigures } from '../sentences/wordings';
import { figureAlone, hasOwnWording, spoken } from './words/figure';
import { listOf, listOfMost } from './words/list';
import { counted, countedGroup, groupOf } from './words/measure';
import { named } from './words/names';
import { impliedWords, partsWords } from './parts';
import { PERSON, single } from './words/people';
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
      byVoice.set(voice, [
        ...(byVoice.get(voice) ?? []),
        accountSaid(account, row, lookup, 'with-side'),
      ]);
    }
  }
  return [...byVoice].map(([voice, said]) => say`${voice}: ${join(said)}`);
}

/** Who speaks, and who quotes it. */
export function accountVoice(account: Account): Prose {
  const publishers = account.publishers
    .filter((publisher) => publisher !== account.name)
    .map(named);
  return join(
    [
      voiceWords(account),
      publishers.length === 0 ? say`` : say`بحسب ${listOfMost(publishers, PUBLISHERS)}`,
    ],
    '، ',
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
  const parts = join([partsWords(account), ...implied], '، ');
  const first = say`${told}${account.sumOfParts ? say`، وهو مجموع أرقامه: ${addendsWords(account, lookup)}` : original(figure)}`;
  return join([say`${join([first, parts], '، ')}.`, ...further(account, lookup)]);
}

/** The figure of an account with what it counts, as disagreements quote it: "العثور على 42 جثة". */
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

/** A measure of which the heading tells the side already. */
export function withoutSide({ outcome, unit, type, population }: MeasureFacets): MeasureFacets {
  return {
    outcome,
    unit,
    ...(type === undefined ? {} : { type }),
    ...(population === undefined ? {} : { population }),
  };
}

/** The original words where they are in another script, or a word of their own. */
export function original(figure: Figure): Prose {
  return isInAnotherScript(figure.words, 'Arabic') || hasOwnWording(figure)
    ? say` (${quoted(figure.words, 60)})`
    : say``;
}

function further(account: Account, lookup: Lookup): Prose[] {
  const { wordings, falls, old } = otherWords(account, lookup, (figure) => figureAlone(figure));
  return [
    ...(wordings.length === 0
      ? []
      : [
          say`وفي صيغة أخرى: ${listOf(wordings.map((figure) => say`${figureAlone(figure)}${original(figure)}`))}.`,
        ]),
    ...falls.map(
      ({ from, to }) =>
        say`تراجعت حصيلته من ${figureAlone(from)} إلى ${figureAlone(to)}: تصحيح أو خطأ في العد.`,
    ),
    ...old.map(oldWords),
    ...(account.selfContradiction ? [say`أرقامه لا تتفق فيما بينها.`] : []),
    ...(account.relayDiffers ? [say`تختلف الأرقام المنقولة عنه بين ناشر وآخر.`] : []),
  ];
}

/** Earlier figures that went for one reason: "وكان الرقم قبل ذلك 12 و19." */
function oldWords({ because, figures, publishers }: OldFigures): Prose {
  const words = listOf(figures.map((figure) => figureAlone(figure)));
  return match(because)
    .returnType<Prose>()
    .with('retracted', () => say`رقم سُحب: ${words}.`)
    .with('superseded', () => say`رقم سابق صُحح: ${words}.`)
    .with('later-figure', () => say`الرقم قبل ذلك: ${words}.`)
    .with(
      'longer-chain',
      () => say`نُقل عنه بالواسطة: ${words} (${listOf(publishers.map(named))}).`,
    )
    .with('narrower', () => say`وذكر لبعض هؤلاء: ${words}.`)
    .exhaustive();
}

/** The figures that were added up: "دبابتين وناقلتي جند و8 سيارات". */
function addendsWords({ addends }: Account, lookup: Lookup): Prose {
  return listOf(
    addends.map(({ claimId, figure, measure }) =>
      groupOf(spoken(figure, lookup.wholeOf(claimId)), countedGroup(measure) ?? single(PERSON)),
    ),
  );
}
