import { match } from 'ts-pattern';
import type { CauseLabel, MeasureReport, PositionPair } from '../../reconcile/model/types';
import { explainedOf, type ExplainedShare } from '../sentences/explained';
import type { Lookup } from '../sentences/lookup';
import { outside } from '../sentences/outside';
import { join, say, type Prose } from '../sentences/prose';
import { contentWords } from './claim';
import { dateWords } from './words/date';
import { count } from './words/number';

/**
 * How much of a gap other figures of the same voices explain: "25 of the 28 are explained by … 3
 * remain unexplained."
 */
export function explainedSentence(pair: PositionPair, row: MeasureReport, lookup: Lookup): Prose {
  const { shares: causes, left } = explainedOf(pair, row, lookup);
  if (causes.length === 0) return say``;
  const shares = causes.map((cause, at) => {
    const who = explainedBy(cause, lookup);
    if (at > 0) return say`${count(cause.share)} by ${who}`;
    return cause.share === pair.gap
      ? say`All of it is explained by ${who}`
      : say`${count(cause.share)} of the ${count(pair.gap)} ${cause.share === 1 ? say`is` : say`are`} explained by ${who}`;
  });
  const rest =
    left === 0
      ? say``
      : say`${count(left)} ${left === 1 ? say`remains` : say`remain`} unexplained.`;
  return join([say`${join(shares, '; ')}.`, rest]);
}

function explainedBy({ kind, voice, counterpart }: ExplainedShare, lookup: Lookup): Prose {
  const [name, content] = [outside(voice.name), contentWords(counterpart, lookup, 'without-side')];
  return match(kind)
    .returnType<Prose>()
    .with('same-lineage', () => say`another figure of ${name} itself: ${content}`)
    .with(
      'older-as-of',
      () =>
        say`an earlier figure of ${name}: ${join([content, asOfWords(counterpart.asOf ?? counterpart.reportedOn)], ', ')}`,
    )
    .with(
      'window',
      () =>
        say`the time that is counted: for ${dateWords(counterpart.date ?? {})}, ${name} gave ${content}`,
    )
    .with('population', () => say`who is counted: ${name} also gave ${content}`)
    .with('measure-or-evidence', () => say`what is counted: ${name} also gave ${content}`)
    .exhaustive();
}

function asOfWords(day: string | undefined): Prose {
  return day === undefined ? say`` : say`as of ${dateWords({ from: day, to: day })}`;
}

/** Why two figures may differ without either being wrong, or what to look at first. */
export function causeSentence(cause: CauseLabel): Prose {
  return match(cause)
    .returnType<Prose>()
    .with(
      { kind: 'found-against-killed' },
      () =>
        say`One counts bodies found, the other people killed: fewer may be found than were killed.`,
    )
    .with(
      { kind: 'narrower-outcome' },
      () => say`One uses a narrower word than the other: not all who died need have died that way.`,
    )
    .with(
      { kind: 'both-for' },
      () => say`Both come from parties to the fighting and are about their enemy.`,
    )
    .with(
      { kind: 'opposed-interest' },
      () => say`One speaks about its enemy, the other about its own side.`,
    )
    .with(
      { kind: 'sum-against-whole' },
      () => say`One figure is a sum of parts, the other was given for the whole.`,
    )
    .with({ kind: 'digit-slip' }, ({ values: [a, b] }) =>
      String(a).length === String(b).length
        ? say`${count(a)} and ${count(b)} are the same digits in another order: one may be a slip.`
        : say`${count(a)} and ${count(b)} are one digit apart: one may be a slip.`,
    )
    .exhaustive();
}
