import type { ComparisonFinding, ComparisonName, LevelName, Link } from '../../linkage';
import { match } from 'ts-pattern';
import { say, type Prose } from '../sentences/prose';

type Levels = {
  readonly [C in ComparisonName]: Readonly<Record<Exclude<LevelName<C>, 'not-observed'>, Prose>>;
};

/** What two claims are compared by. */
const COMPARED: Readonly<Record<ComparisonName, Prose>> = {
  period: say`الزمان`,
  reported: say`النشر`,
  place: say`المكان`,
  distance: say`المسافة`,
  actors: say`الأطراف`,
  kind: say`نوع الحدث`,
  people: say`الضحايا`,
  source: say`المصدر`,
  figure: say`الأرقام`,
  wording: say`العبارات`,
};

const LEVELS: Levels = {
  period: {
    same: say`الوقت نفسه`,
    overlapping: say`وقتان متداخلان`,
    open: say`وقت مفتوح الطرف`,
    'one-day': say`بينهما يوم واحد`,
    'two-days': say`بينهما يومان`,
    'three-days': say`بينهما ثلاثة أيام`,
    'four-to-six-days': say`بينهما أربعة أيام إلى ستة`,
    apart: say`بينهما أسبوع أو أكثر`,
  },
  reported: {
    fitting: say`متقارب كالتاريخين`,
    further: say`أبعد من التاريخين`,
    'days-much-nearer': say`أقرب كثيرا من التاريخين`,
    'days-nearer': say`أقرب من التاريخين`,
    'days-fitting': say`بقدر ما بين التاريخين من أيام`,
    'days-further': say`أبعد من التاريخين`,
    'week-far-nearer': say`أقرب بكثير جدا من التاريخين`,
    'week-much-nearer': say`أقرب كثيرا من التاريخين`,
    'week-nearer': say`أقرب من التاريخين`,
    'week-fitting': say`بقدر ما بين التاريخين`,
    'week-further': say`أبعد من التاريخين`,
  },
  place: {
    'same-site': say`الموقع نفسه`,
    'same-district': say`الحي نفسه`,
    same: say`المكان نفسه`,
    similar: say`اسمان متشابهان`,
    alias: say`اسمان لمكان واحد`,
    'same-wide': say`المنطقة الواسعة نفسها`,
    inside: say`أحدهما داخل الآخر`,
    'same-area': say`في المنطقة نفسها`,
    different: say`مكانان مختلفان`,
  },
  distance: {
    'exact-half': say`ضمن دقة الموقع بوضوح`,
    'exact-within': say`ضمن دقة الموقع`,
    'exact-near': say`خارج دقة الموقع بقليل`,
    'exact-beyond': say`خارج دقة الموقع`,
    'close-half': say`ضمن دقة جزء من البلدة بوضوح`,
    'close-within': say`ضمن دقة جزء من البلدة`,
    'close-near': say`خارج دقة جزء من البلدة بقليل`,
    'close-beyond': say`خارج دقة جزء من البلدة`,
    'rough-half': say`ضمن دقة البلدة بوضوح`,
    'rough-within': say`ضمن دقة البلدة`,
    'rough-near': say`خارج دقة البلدة بقليل`,
    'rough-beyond': say`خارج دقة البلدة`,
    'wide-within': say`ضمن دقة منطقة واسعة`,
    'wide-near': say`خارج دقة منطقة واسعة بقليل`,
    'wide-beyond': say`خارج دقة منطقة واسعة`,
  },
  actors: {
    same: say`أنفسهم`,
    similar: say`أسماء متشابهة`,
    'same-party': say`من طرف واحد`,
    related: say`بينهم صلة`,
    crossed: say`بأدوار معكوسة`,
    conflicting: say`غيرهم`,
  },
  kind: { same: say`نفسه`, sibling: say`قريب منه`, other: say`غيره` },
  people: {
    'several-shared': say`أسماء عدة في الإفادتين`,
    'one-shared': say`اسم واحد في الإفادتين`,
    'none-shared': say`لا اسم مشتركا`,
  },
  source: {
    'same-report': say`التقرير نفسه`,
    'other-measure': say`مصدر واحد يعد شيئا آخر`,
    different: say`مصدران مختلفان`,
    'same-measure': say`مصدر واحد يعد الشيء نفسه`,
    'other-day': say`مصدر واحد عن يوم آخر`,
  },
  figure: {
    'equal-large': say`متساوية وكبيرة`,
    'equal-medium': say`متساوية`,
    'equal-small': say`متساوية وصغيرة`,
    'equal-tiny': say`متساوية وصغيرة جدا`,
    contained: say`أحدها ضمن الآخر`,
    'near-large': say`متقاربة وكبيرة`,
    'near-small': say`متقاربة وصغيرة`,
    overlapping: say`متداخلة`,
    apart: say`متباعدة`,
    'overlapping-far': say`متداخلة وأطرافها متباعدة`,
    far: say`متباعدة جدا`,
    'other-near': say`عن شيء آخر وبالقدر نفسه`,
    'other-unlike': say`عن شيء آخر وبقدر مختلف`,
    'other-far': say`عن شيء آخر وبقدر بعيد`,
  },
  wording: { same: say`نفسها`, different: say`غيرها` },
};

/** What a comparison found: "المكان: الحي نفسه". */
export function findingWords({
  comparison,
  level,
}: Pick<ComparisonFinding, 'comparison' | 'level'>): Prose {
  const levels: Readonly<Record<string, Prose>> = LEVELS[comparison];
  const found = Object.hasOwn(levels, level) ? levels[level] : undefined;
  return found === undefined ? COMPARED[comparison] : say`${COMPARED[comparison]}: ${found}`;
}

/** Why two claims are of one incident whatever was compared. */
export function mustLinkWords(reason: Extract<Link, { readonly kind: 'must' }>['reason']): Prose {
  return match(reason)
    .returnType<Prose>()
    .with('decision', () => say`قرر محلل أن الإفادتين عن حدث واحد.`)
    .with('event', () => say`يرويهما تقرير واحد حدثا واحدا.`)
    .with('partOf', () => say`إحداهما جزء من الأخرى.`)
    .with('restates', () => say`إحداهما تعيد الأخرى.`)
    .with('denies', () => say`إحداهما تنفي الأخرى.`)
    .with('supersedes', () => say`إحداهما تصحح الأخرى.`)
    .exhaustive();
}
