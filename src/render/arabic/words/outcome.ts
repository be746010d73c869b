import { match } from 'ts-pattern';
import type { Outcome } from '../../../claim/outcome';
import type { MeasureFacets } from '../../../reconcile/model/types';
import { say, type Prose } from '../../sentences/prose';
import { eitherOf } from './list';

/**
 * What happened, as Arabic news says it: a verbal noun that governs who is counted ("مقتل 42
 * شخصا"), and those it happened to as the title of a row ("القتلى"). Things have no such word:
 * their title is the verbal noun.
 */
interface OutcomeWords {
  readonly verbal: Prose;
  readonly title: Prose | null;
}

function wordsOf(outcome: Outcome): OutcomeWords {
  const words = (verbal: Prose, title: Prose | null = null): OutcomeWords => ({ verbal, title });
  return match(outcome)
    .returnType<OutcomeWords>()
    .with('casualties', () => words(say`سقوط`, say`الضحايا`))
    .with('dead', () => words(say`وفاة`, say`الوفيات`))
    .with('killed', () => words(say`مقتل`, say`القتلى`))
    .with('executed', () => words(say`إعدام`, say`ضحايا الإعدام`))
    .with('wounded', () => words(say`إصابة`, say`الجرحى`))
    .with('suffocated', () => words(say`اختناق`, say`حالات الاختناق`))
    .with('missing', () => words(say`فقدان`, say`المفقودون`))
    .with('captured', () => words(say`أسر`, say`الأسرى`))
    .with('detained', () => words(say`اعتقال`, say`المعتقلون`))
    .with('abducted', () => words(say`اختطاف`, say`المختطفون`))
    .with('released', () => words(say`الإفراج عن`, say`المفرج عنهم`))
    .with('surrendered', () => words(say`استسلام`, say`المستسلمون`))
    .with('besieged', () => words(say`محاصرة`, say`المحاصرون`))
    .with('displaced', () => words(say`نزوح`, say`النازحون`))
    .with('departed', () => words(say`مغادرة`, say`المغادرون`))
    .with('destroyed', () => words(say`تدمير`))
    .with('damaged', () => words(say`تضرر`))
    .with('seized', () => words(say`الاستيلاء على`))
    .with('fired', () => words(say`إطلاق`))
    .exhaustive();
}

const alternatives = (outcome: MeasureFacets['outcome']): readonly Outcome[] =>
  typeof outcome === 'string' ? [outcome] : outcome.anyOf;

/** "مقتل", "مقتل أو إصابة": followed by who. */
export function verbalNoun(outcome: MeasureFacets['outcome']): Prose {
  return eitherOf(alternatives(outcome).map((one) => wordsOf(one).verbal));
}

/** "القتلى", "القتلى أو الجرحى"; `null` for outcomes of things. */
export function outcomeTitle(outcome: MeasureFacets['outcome']): Prose | null {
  const titles = alternatives(outcome).map((one) => wordsOf(one).title);
  return titles.some((title) => title === null)
    ? null
    : eitherOf(titles.flatMap((title) => title ?? []));
}
