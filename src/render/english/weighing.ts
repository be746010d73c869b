import { match } from 'ts-pattern';
import type { Interest } from '../../claim/source';
import type { MeasureReport } from '../../reconcile/model/types';
import type { Lookup } from '../sentences/lookup';
import { outside } from '../sentences/outside';
import { capital, join, say, type Prose } from '../sentences/prose';
import { weighingOf } from '../sentences/weighing';
import { figureAlone } from './words/figure';
import { listOf } from './words/list';
import { bounds, inWords } from './words/number';
import { rangeSpoken } from './words/range';
import { kindsWords } from './words/voice';

/**
 * How a row hangs together: what each interest says, on whom the range hangs, what most voices
 * allow.
 */
export function weighingSentences(row: MeasureReport, lookup: Lookup): readonly Prose[] {
  const { interests, movers, claim, kinds, links, documented, bestFit } = weighingOf(row);
  const of = interests.map(
    ({ interest, accounts }) =>
      say`${interestTitle(interest)} ${rangeSpoken({ accounts }, lookup).text}`,
  );
  return [
    ...(of.length === 0 ? [] : [say`${capital(join(of, '; '))}.`]),
    ...movers.map(
      ({ voice, left }) =>
        say`Without ${outside(voice.name)} the range would be ${rangeSpoken({ accounts: left }, lookup).text}.`,
    ),
    ...(claim === null
      ? []
      : [
          say`Without the ${figureAlone(claim.voice.figure)} of ${outside(claim.voice.name)}, which also gave another figure, the range would be ${rangeSpoken({ accounts: claim.left }, lookup).text}.`,
        ]),
    ...kinds.map(
      ({ kind, left }) =>
        say`Without the ${kindsWords(kind)} the range would be ${rangeSpoken({ accounts: left }, lookup).text}.`,
    ),
    ...links.map(
      ({ lost, left }) =>
        say`${listOf(lost.map(({ name }) => outside(name)))} may speak of another incident: only a weak link holds ${lost.length === 1 ? say`this figure` : say`these figures`} here. Without ${lost.length === 1 ? say`it` : say`them`} the range would be ${rangeSpoken({ accounts: left }, lookup).text}.`,
    ),
    ...(documented.length < 2
      ? []
      : [documentedWords(documented.map(({ name }) => outside(name)))]),
    ...(bestFit === null
      ? []
      : [
          say`As usually read, ${inWords(bestFit.support)} of ${inWords(bestFit.of)} voices allow ${bounds(bestFit.range)}.`,
        ]),
  ];
}

function interestTitle(interest: Interest): Prose {
  return match(interest)
    .returnType<Prose>()
    .with('for', () => say`those who speak about their enemy say`)
    .with('against', () => say`those who speak about their own side say`)
    .with('third', () => say`third parties say`)
    .exhaustive();
}

function documentedWords(names: readonly Prose[]): Prose {
  return say`It would take the loss of ${inWords(names.length)} voices (${listOf(names)}) to halve what is documented.`;
}
