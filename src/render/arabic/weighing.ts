import { match } from 'ts-pattern';
import type { Interest } from '../../claim/source';
import type { MeasureReport } from '../../reconcile/model/types';
import type { Lookup } from '../sentences/lookup';
import { join, say, type Prose } from '../sentences/prose';
import { weighingOf } from '../sentences/weighing';
import { figureAlone } from './words/figure';
import { listOf } from './words/list';
import { named } from './words/names';
import { counting, he } from './words/noun';
import { bounds, count } from './words/number';
import { rangeSpoken } from './words/range';
import { kindsWords } from './words/voice';

const SOURCE = he(say`مصدر`, say`مصادر`);

/**
 * How a row hangs together: what each interest says, on whom the range hangs, what most voices
 * allow.
 */
export function weighingSentences(row: MeasureReport, lookup: Lookup): readonly Prose[] {
  const { interests, movers, claim, kinds, links, documented, bestFit } = weighingOf(row);
  const of = interests.map(
    ({ interest, accounts }) =>
      say`${interestTitle(interest)}: ${rangeSpoken({ accounts }, lookup).alone}`,
  );
  return [
    ...(of.length === 0 ? [] : [say`${join(of, '؛ ')}.`]),
    ...movers.map(
      ({ voice, left }) =>
        say`من غير ${named(voice.name)} تكون الحصيلة: ${rangeSpoken({ accounts: left }, lookup).alone}.`,
    ),
    ...(claim === null
      ? []
      : [
          say`من غير الرقم ${figureAlone(claim.voice.figure)} (${named(claim.voice.name)}، وله رقم آخر) تكون الحصيلة: ${rangeSpoken({ accounts: claim.left }, lookup).alone}.`,
        ]),
    ...kinds.map(
      ({ kind, left }) =>
        say`من غير ${kindsWords(kind)} تكون الحصيلة: ${rangeSpoken({ accounts: left }, lookup).alone}.`,
    ),
    ...links.map(
      ({ lost, left }) =>
        say`ربما كان الكلام عن حدث آخر، فالصلة ضعيفة: ${listOf(lost.map(({ name }) => named(name)))}. ومن غير ذلك تكون الحصيلة: ${rangeSpoken({ accounts: left }, lookup).alone}.`,
    ),
    ...(documented.length < 2 ? [] : [documentedWords(documented.map(({ name }) => named(name)))]),
    ...(bestFit === null
      ? []
      : [
          say`بحسب القراءة المعتادة يحتمل كلام ${counting(bestFit.support, SOURCE)} من أصل ${count(bestFit.of)}: ${bounds(bestFit.range)}.`,
        ]),
  ];
}

function interestTitle(interest: Interest): Prose {
  return match(interest)
    .returnType<Prose>()
    .with('for', () => say`بحسب من يتحدث عن خصمه`)
    .with('against', () => say`بحسب من يتحدث عن جانبه`)
    .with('third', () => say`بحسب أطراف ثالثة`)
    .exhaustive();
}

function documentedWords(names: readonly Prose[]): Prose {
  return say`لا ينخفض الموثق إلى نصفه إلا بسقوط ${counting(names.length, SOURCE)} (${listOf(names)}).`;
}
