import { match } from 'ts-pattern';
import type { PublishedMeasure, PublishedValue } from '../../reconcile';
import { outsideInArabic } from '../sentences/outside';
import { join, say, type Prose } from '../sentences/prose';
import { measureTitle } from './words/measure';
import { counting, he } from './words/noun';
import { count } from './words/number';

const FIGURE = he(say`رقم`, say`أرقام`);

/**
 * The rules of the shipped codebooks by their ids; a rule that is not here is printed in the words
 * of its codebook.
 */
const RULES: ReadonlyMap<string, Prose> = new Map(
  Object.entries({
    'acled:lowest': say`يؤخذ أدنى رقم إلى أن يوجد ما هو أوثق منه.`,
    'acled:better-corroborated': say`يحل الرقم الأوثق محل الأدنى.`,
    'acled:split': say`يقسم المجموع على الأيام بالتساوي، وما يزيد فلليوم الأول.`,
    'gtd:most-recent': say`يؤخذ أحدث مصدر ما لم يكن مشكوكا فيه أو كان هو الفاعل.`,
    'gtd:majority': say`يؤخذ الرقم الذي تذكره أكثر المصادر.`,
    'gtd:lowest': say`إذا لم تجتمع أكثرية على رقم أخذ الأدنى.`,
    'ucdp:low-best-high': say`الأدنى أكثر التقديرات تحفظا، والأفضل أوثقها، والأعلى أعلى تقدير موثوق.`,
    'ucdp:less-identified': say`تطرح وفيات الأحداث المعروفة من المجموع الذي يضمها.`,
    'emdat:only-figure': say`رقم واحد لا خيار معه، والمدى يؤخذ متوسطه.`,
    'emdat:ranked-sources': say`يؤخذ أعلى المصادر مرتبة، وهيئات الأمم المتحدة قبل الحكومات، والمدى يؤخذ متوسطه.`,
    'ibc:credible-range': say`من أدنى رقم موثوق إلى أعلاه.`,
    'ibc:contested-status': say`إذا اختلف في أن الضحايا مدنيون فالحد الأدنى صفر.`,
    'wikimpacts:s-rule': say`تحول الألفاظ وأدوات المقارنة إلى مدى، بحسب جدول وبحسب مرتبة العدد.`,
    'not-stated': say`لا قاعدة لهذا في الدليل بقدر ما قرئ منه.`,
  }),
);

/** What a codebook would enter. */
export function publishedWords(published: PublishedValue): Prose {
  return match(published)
    .returnType<Prose>()
    .with({ kind: 'value' }, ({ value, choice }) => {
      const other = choice?.find((one) => one !== value);
      return other === undefined ? count(value) : say`${count(value)} (أو ${count(other)})`;
    })
    .with({ kind: 'range' }, ({ low, best, high }) => {
      const ends =
        high === null
          ? say`${count(low)} أو أكثر`
          : low === high
            ? count(low)
            : say`${count(low)} إلى ${count(high)}`;
      return best === undefined || best === high ? ends : say`${ends}، والأفضل ${count(best)}`;
    })
    .with({ kind: 'blank' }, () => say`خانة فارغة`)
    .with({ kind: 'not-stated' }, () => say`لا قاعدة`)
    .exhaustive();
}

/** The rule that decided, with the name of its codebook. */
export function codebookRule(name: string, { rule, leftOut }: PublishedMeasure): Prose {
  const left =
    leftOut.length === 0
      ? say``
      : say`من غير ${counting(leftOut.length, FIGURE)} بألفاظ لا قاعدة لها فيه.`;
  return join([say`${outsideInArabic(name)}: ${ruleWords(rule)}`, left]);
}

/** What the report's codebook would enter for one row, and by which rule. */
export function estimateSentence({ measure, published, rule }: PublishedMeasure): Prose {
  return say`${measureTitle(measure)}: ${publishedWords(published)}. ${ruleWords(rule)}`;
}

/** The heading over the estimates of an incident. */
export function estimateTitle({
  name,
  edition,
}: {
  readonly name: string;
  readonly edition: string;
}): Prose {
  return say`تقدير بحسب قواعد ${outsideInArabic(name)} (${outsideInArabic(edition)})`;
}

function ruleWords({ id, says }: PublishedMeasure['rule']): Prose {
  return RULES.get(id) ?? outsideInArabic(says, 300);
}
