import { match } from 'ts-pattern';
import type { Claim, Topic } from '../../claim/claim';
import type { TopicDispute, TopicPosition } from '../../reconcile/types';
import type { Lookup } from '../lookup';
import { outside } from '../outside';
import { capital, join, say, type Prose } from '../prose';
import { listOf, listOfMost } from './list';
import { claimantWords } from './voice';

/** How many voices of one answer are named. */
const VOICES = 5;

/** The question: "who holds Sheikh Saeed". */
export function topicTitle({ topic, place }: Pick<TopicDispute, 'topic' | 'place'>): Prose {
  return match(topic)
    .returnType<Prose>()
    .with('control', () => (place === null ? say`who holds the place` : say`who holds ${outside(place)}`))
    .with('occurrence', () => say`what happened`)
    .with('responsibility', () => say`who did it`)
    .with('victim-status', () => say`who the victims were`)
    .exhaustive();
}

/** One answer with those who give it: "Held by opposition, which lost points in it and took them back (field sources)". */
export function positionSentence(topic: Topic, position: TopicPosition, lookup: Lookup): Prose {
  return say`${capital(answered(topic, position, lookup))}.`;
}

/** A question to which there is one answer, in one sentence: "Hanano: held by Syrian army, which took it (Al Jazeera)." */
export function settledSentence({ topic, place }: Pick<TopicDispute, 'topic' | 'place'>, position: TopicPosition, lookup: Lookup): Prose {
  const answer = answered(topic, position, lookup);
  return topic === 'control' && place !== null ? say`${outside(place)}: ${answer}.` : say`${capital(topicTitle({ topic, place }))}: ${answer}.`;
}

function answered(topic: Topic, position: TopicPosition, lookup: Lookup): Prose {
  const answer = answerWords(topic, position);
  const claims = position.claimIds.map((id) => lookup.claim(id)).filter((claim) => claim !== null);
  if (claims.length === 0) return say`${answer} (${voices(position.names.map((name) => outside(name)))})`;
  const byCourse = new Map<Prose, Prose[]>([[say``, []]]);
  for (const claim of claims) {
    const course = courseWords(claim.course, claim.extent);
    byCourse.set(course, [...(byCourse.get(course) ?? []), claimantWords(claim)]);
  }
  const told = [...byCourse].map(([course, names]) => (names.length === 0 ? course : join([course, say`(${voices(names)})`])));
  const [plain = say``, ...courses] = told;
  return join([join([answer, plain]), courses.length === 0 ? say`` : say`which ${listOf(courses)}`], ', ');
}

/** One answer to a question without a figure; a denial says only what is not so. */
export function answerWords(topic: Topic, { value, denies }: Pick<TopicPosition, 'value' | 'denies'>): Prose {
  const what = value === null ? null : outside(value);
  return match({ topic, denies })
    .returnType<Prose>()
    .with({ topic: 'control', denies: false }, () => say`held by ${what ?? say`a side that is not named`}`)
    .with({ topic: 'control', denies: true }, () => say`not held by ${what ?? say`the side named`}`)
    .with({ topic: 'occurrence', denies: false }, () => what ?? say`it happened`)
    .with({ topic: 'occurrence', denies: true }, () => say`denied${what === null ? say`` : say`: ${what}`}`)
    .with({ topic: 'responsibility', denies: false }, () => what ?? say`somebody who is not named`)
    .with({ topic: 'responsibility', denies: true }, () => say`not ${what ?? say`the side named`}`)
    .with({ topic: 'victim-status', denies: false }, () => what ?? say`not stated`)
    .with({ topic: 'victim-status', denies: true }, () => say`not ${what ?? say`as claimed`}`)
    .exhaustive();
}

/** How control came about, said of the side that holds the place afterwards: "which …". */
export function courseWords(course: Claim['course'], extent: Claim['extent']): Prose {
  return match(course)
    .returnType<Prose>()
    .with(undefined, () => (extent === undefined ? say`` : say`has ${extentWords(extent)}`))
    .with('taken', () => say`took ${extentWords(extent)}`)
    .with('lost-again', () => say`lost ${extentWords(extent)} and took ${extent === 'points' ? say`them` : say`it`} back`)
    .with('repelled', () => say`repelled an attack on ${extentWords(extent)}`)
    .with('held', () => say`still holds ${extentWords(extent)}`)
    .exhaustive();
}

function extentWords(extent: Claim['extent']): Prose {
  return match(extent)
    .returnType<Prose>()
    .with(undefined, () => say`it`)
    .with('whole', () => say`all of it`)
    .with('part', () => say`part of it`)
    .with('points', () => say`points in it`)
    .exhaustive();
}

function voices(names: readonly Prose[]): Prose {
  return listOfMost([...new Set(names)], VOICES);
}
