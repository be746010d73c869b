import { match } from 'ts-pattern';
import type { Topic } from '../../claim/claim';
import type { TopicAnswer, TopicDispute, TopicPosition } from '../../reconcile/model/types';
import { outside } from '../sentences/outside';
import { capital, join, say, type Prose } from '../sentences/prose';
import { listOf, listOfMost } from './words/list';

/** How many voices of one answer are named. */
const VOICES = 5;

/** The question: "who holds Sheikh Saeed". */
export function topicTitle({ topic, place }: Pick<TopicDispute, 'topic' | 'place'>): Prose {
  return match(topic)
    .returnType<Prose>()
    .with('control', () =>
      place === null ? say`who holds the place` : say`who holds ${outside(place)}`,
    )
    .with('occurrence', () => say`what happened`)
    .with('responsibility', () => say`who did it`)
    .with('victim-status', () => say`who the victims were`)
    .exhaustive();
}

/**
 * One answer with those who give it: "Held by opposition, which lost points in it and took them
 * back (field sources)".
 */
export function positionSentence(topic: Topic, position: TopicPosition): Prose {
  return say`${capital(answered(topic, position))}.`;
}

/**
 * A question to which there is one answer, in one sentence: "Hanano: held by Syrian army, which
 * took it (Al Jazeera)."
 */
export function settledSentence(
  { topic, place }: Pick<TopicDispute, 'topic' | 'place'>,
  position: TopicPosition,
): Prose {
  const answer = answered(topic, position);
  return topic === 'control' && place !== null
    ? say`${outside(place)}: ${answer}.`
    : say`${capital(topicTitle({ topic, place }))}: ${answer}.`;
}

function answered(topic: Topic, position: TopicPosition): Prose {
  const answer = answerWords(topic, position);
  const byCourse = new Map<Prose, Prose[]>([[say``, []]]);
  for (const { name, course, extent } of position.answers) {
    const how = courseWords(course, extent);
    byCourse.set(how, [...(byCourse.get(how) ?? []), outside(name)]);
  }
  const told = [...byCourse].map(([course, names]) =>
    names.length === 0 ? course : join([course, say`(${voices(names)})`]),
  );
  const [plain = say``, ...courses] = told;
  return join(
    [join([answer, plain]), courses.length === 0 ? say`` : say`which ${listOf(courses)}`],
    ', ',
  );
}

/** One answer to a question without a figure; a denial says only what is not so. */
export function answerWords(
  topic: Topic,
  { value, denies }: Pick<TopicPosition, 'value' | 'denies'>,
): Prose {
  const what = value === null ? null : outside(value);
  return match({ topic, denies })
    .returnType<Prose>()
    .with(
      { topic: 'control', denies: false },
      () => say`held by ${what ?? say`a side that is not named`}`,
    )
    .with({ topic: 'control', denies: true }, () => say`not held by ${what ?? say`the side named`}`)
    .with({ topic: 'occurrence', denies: false }, () => what ?? say`it happened`)
    .with(
      { topic: 'occurrence', denies: true },
      () => say`denied${what === null ? say`` : say`: ${what}`}`,
    )
    .with({ topic: 'responsibility', denies: false }, () => what ?? say`somebody who is not named`)
    .with({ topic: 'responsibility', denies: true }, () => say`not ${what ?? say`the side named`}`)
    .with({ topic: 'victim-status', denies: false }, () => what ?? say`not stated`)
    .with({ topic: 'victim-status', denies: true }, () => say`not ${what ?? say`as claimed`}`)
    .exhaustive();
}

/** How control came about, said of the side that holds the place afterwards: "which …". */
export function courseWords(course: TopicAnswer['course'], extent: TopicAnswer['extent']): Prose {
  return match(course)
    .returnType<Prose>()
    .with(null, () => (extent === null ? say`` : say`has ${extentWords(extent)}`))
    .with('taken', () => say`took ${extentWords(extent)}`)
    .with(
      'lost-again',
      () =>
        say`lost ${extentWords(extent)} and took ${extent === 'points' ? say`them` : say`it`} back`,
    )
    .with('repelled', () => say`repelled an attack on ${extentWords(extent)}`)
    .with('held', () => say`still holds ${extentWords(extent)}`)
    .exhaustive();
}

function extentWords(extent: TopicAnswer['extent']): Prose {
  return match(extent)
    .returnType<Prose>()
    .with(null, () => say`it`)
    .with('whole', () => say`all of it`)
    .with('part', () => say`part of it`)
    .with('points', () => say`points in it`)
    .exhaustive();
}

function voices(names: readonly Prose[]): Prose {
  return listOfMost([...new Set(names)], VOICES);
}
