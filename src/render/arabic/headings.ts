import type { IncidentReport, Report } from '../../report/report';
import { outsideInArabic } from '../sentences/outside';
import { join, say, type Prose } from '../sentences/prose';
import { dateWords } from './words/date';
import { kindOfEvent, named } from './words/names';
import { counting, countingFirst, he, she } from './words/noun';
import { count } from './words/number';

/** How many of the places around may be named after the place itself. */
const AROUND = 2;

const INCIDENT = he(say`حدث`, say`أحداث`);
const CLAIM = she(say`إفادة`);
const REPORT = he(say`تقرير`, say`تقارير`);

export const labels = {
  whoSays: (voices: Prose): Prose => say`ماذا يقول كل مصدر (${voices})`,
  disagrees: say`أوجه الخلاف`,
  agrees: say`ما يتفق`,
  notes: say`ملاحظات`,
  alone: say`عن مصدر واحد`,
  undisputedTopics: say`قيل أيضا من غير خلاف`,
  numbered: (number: number, title: Prose): Prose => say`${count(number)}. ${title}`,
  disputedQuestion: (question: Prose): Prose => say`${question}: موضع خلاف`,
  conflicts: say`تعارض بين الجزء والكل`,
  copies: say`تكرار محتمل`,
  residuals: say`قياسا إلى الأحداث`,
  notCompared: say`ما لم يقارن`,
  notCounted: say`مذكور غير محسوب`,
  summaries: say`أرقام إجمالية`,
  summariesNote: say`هذه الأرقام عن مدة أطول أو منطقة أوسع، وهي فوق الأحداث ولا تدخل في حصيلة أي منها.`,
  unplaced: say`بلا مكان ولا تاريخ ولا حدث`,
  rejected: say`إفادات تعذر استعمالها`,
  issues: say`إفادات استعمل بعضها`,
  nothing: say`لا أحداث.`,
  codebooks: say`ما كانت أدلة الترميز ستنشره`,
  figure: say`الرقم`,
  noColumn: say`–`,
  byRule: say`القاعدة المطبقة`,
  timeline: say`ماذا عُرف ومتى`,
  diff: say`ما تغير بين تقريرين`,
  same: say`لا فرق.`,
  newIncidents: say`أحداث جديدة`,
  goneIncidents: say`أحداث لم تعد موجودة`,
  splitIncidents: say`أحداث انقسمت`,
  joinedIncidents: say`أحداث اجتمعت`,
  review: say`للمحلل: أهو حدث واحد أم لا؟`,
  nothingToReview: say`لا شيء موضع شك.`,
  noRangeChanges: say`لا تتغير أي حصيلة أيا كان الجواب.`,
  more: (rest: number): Prose => say`… و${count(rest)} غيرها.`,
} as const;

/** What became of incidents. */
export function becameSentence(before: Prose, after: Prose): Prose {
  return say`كان: ${before}؛ وصار: ${after}.`;
}

/** A question that is answered otherwise than before. */
export function answeredOtherwise(question: Prose): Prose {
  return say`${question}: تغيرت الأجوبة.`;
}

/** Words are read by another convention. */
export function conventionChange({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}): Prose {
  return say`كانت الألفاظ تُقرأ بحسب الاصطلاح «${outsideInArabic(before)}»، وصارت تُقرأ بحسب «${outsideInArabic(after)}».`;
}

/** A name as it stands in a heading. */
export function nameOf(name: string): Prose {
  return named(name);
}

/** "ما تقوله المصادر: 24 حدثا و120 إفادة". */
export function reportTitle({
  incidents,
  claims,
}: {
  readonly incidents: number;
  readonly claims: number;
}): Prose {
  return say`ما تقوله المصادر: ${countingFirst(incidents, INCIDENT)}، ${countingFirst(claims, CLAIM)}`;
}

/** By which convention words were read. */
export function conventionNote({ convention }: Pick<Report, 'convention'>): Prose {
  return say`الأرقام هنا كما صاغتها مصادرها. وحيث قورن رقم بآخر قُرئت الألفاظ وأدوات المقارنة بحسب الاصطلاح «${outsideInArabic(convention)}».`;
}

/** Where and when: "حي الشيخ سعيد، حلب، 30 نوفمبر 2016". */
export function incidentTitle({ place, date }: Pick<IncidentReport, 'place' | 'date'>): Prose {
  if (place === null) return join([say`المكان غير مذكور`, dateWords(date)], '، ');
  const name = named(place.name);
  const around = place.within
    .slice(0, AROUND)
    .map(named)
    .filter((other) => !name.includes(other) && !other.includes(name));
  return join(
    [
      name,
      ...around.filter(
        (other, at) => !around.slice(0, at).some((nearer) => other.includes(nearer)),
      ),
      dateWords(date),
    ],
    '، ',
  );
}

/** What sort of event and how many reports and claims tell of it. */
export function incidentSources({
  kind,
  reports,
  claimIds,
}: Pick<IncidentReport, 'kind' | 'reports' | 'claimIds'>): Prose {
  const told = reports.length === 0 ? say`` : say` من ${counting(reports.length, REPORT)}`;
  return join([
    kind === null ? say`` : say`نوع الحدث: ${kindOfEvent(kind)}.`,
    say`${countingFirst(claimIds.length, CLAIM)}${told}.`,
  ]);
}
