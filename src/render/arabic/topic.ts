import { match } from 'ts-pattern';
import type { Topic } from '../../claim/claim';
import type { TopicAnswer, TopicDispute, TopicPosition } from '../../reconcile/model/types';
import { join, say, type Prose } from '../sentences/prose';
import { listOf, listOfMost } from './words/list';
import { named } from './words/names';

/** How many voices of one answer are named. */
const VOICES = 5;

/** The question: "السيطرة على حي الشيخ سعيد". */
export function topicTitle({ topic, place }: Pick<TopicDispute, 'topic' | 'place'>): Prose {
  return match(topic)
    .returnType<Prose>()
    .with('control', () =>
      place === null ? say`السيطرة على المكان` : say`السيطرة على ${named(place)}`,
    )
    .with('occurrence', () => say`ما حدث`)
    .with('responsibility', () => say`المسؤول عما حدث`)
    .with('victim-status', () => say`هوية الضحايا`)
    .exhaustive();
}

/** One answer with those who give it. */
export function positionSentence(topic: Topic, position: TopicPosition): Prose {
  return say`${answered(topic, position)}.`;
}

/** A question to which there is one answer, in one sentence. */
export function settledSentence(
  { topic, place }: Pick<TopicDispute, 'topic' | 'place'>,
  position: TopicPosition,
): Prose {
  const answer = answered(topic, position);
  return topic === 'control' && place !== null
    ? say`${named(place)}: ${answer}.`
    : say`${topicTitle({ topic, place })}: ${answer}.`;
}

function answered(topic: Topic, position: TopicPosition): Prose {
  const byCourse = new Map<Prose, Prose[]>([[say``, []]]);
  for (const { name, course, extent } of position.answers) {
    const how = courseWords(course, extent);
    byCourse.set(how, [...(byCourse.get(how) ?? []), named(name)]);
  }
  const told = [...byCourse].map(([course, names]) =>
    names.length === 0 ? course : join([course, say`(${listOfMost([...new Set(names)], VOICES)})`]),
  );
  const [plain = say``, ...courses] = told;
  return join([join([answerWords(topic, position), plain]), listOf(courses)], '، ');
}

/** One answer to a question without a figure; a denial says only what is not so. */
export function answerWords(
  topic: Topic,
  { value, denies }: Pick<TopicPosition, 'value' | 'denies'>,
): Prose {
  const what = value === null ? null : named(value);
  return match({ topic, denies })
    .returnType<Prose>()
    .with({ topic: 'control', denies: false }, () => say`بيد ${what ?? say`طرف لم يسم`}`)
    .with({ topic: 'control', denies: true }, () => say`ليس بيد ${what ?? say`الطرف المذكور`}`)
    .with({ topic: 'occurrence', denies: false }, () => what ?? say`وقع الحدث`)
    .with({ topic: 'occurrence', denies: true }, () =>
      what === null ? say`نفي` : say`نفي ما يلي: ${what}`,
    )
    .with({ topic: 'responsibility', denies: false }, () => what ?? say`جهة لم تسم`)
    .with({ topic: 'responsibility', denies: true }, () => say`ليس ${what ?? say`الطرف المذكور`}`)
    .with({ topic: 'victim-status', denies: false }, () => what ?? say`غير مذكورة`)
    .with({ topic: 'victim-status', denies: true }, () => say`ليسوا ${what ?? say`كما ذُكر`}`)
    .exhaustive();
}

/**
 * How control came about, said of the side that holds the place afterwards: "بعد السيطرة على جزء من
 * المكان".
 */
export function courseWords(course: TopicAnswer['course'], extent: TopicAnswer['extent']): Prose {
  const where = extentWords(extent);
  return match(course)
    .returnType<Prose>()
    .with(null, () => (extent === null ? say`` : say`بسيطرة على ${where}`))
    .with('taken', () => say`بعد السيطرة على ${where}`)
    .with(
      'lost-again',
      () => say`بعد خسارة ${where} ثم ${extent === 'points' ? say`استعادتها` : say`استعادته`}`,
    )
    .with('repelled', () => say`بعد صد هجوم على ${where}`)
    .with('held', () => say`مع استمرار السيطرة على ${where}`)
    .exhaustive();
}

function extentWords(extent: TopicAnswer['extent']): Prose {
  return match(extent)
    .returnType<Prose>()
    .with(null, () => say`المكان`)
    .with('whole', () => say`كامل المكان`)
    .with('part', () => say`جزء من المكان`)
    .with('points', () => say`نقاط في المكان`)
    .exhaustive();
}
