import { match } from 'ts-pattern';
import type { CauseLabel, MeasureReport, PositionPair } from '../../reconcile/model/types';
import { explainedOf, type ExplainedShare } from '../sentences/explained';
import type { Lookup } from '../sentences/lookup';
import { join, say, type Prose } from '../sentences/prose';
import { contentWords } from './claim';
import { dateWords } from './words/date';
import { named } from './words/names';
import { count } from './words/number';

/**
 * How much of a gap other figures of the same voices explain: "من هذا الفارق 25 مردها إلى …، ويبقى
 * 3 من غير تفسير."
 */
export function explainedSentence(pair: PositionPair, row: MeasureReport, lookup: Lookup): Prose {
  const { shares: causes, left } = explainedOf(pair, row, lookup);
  if (causes.length === 0) return say``;
  const shares = causes.map((cause) =>
    cause.share === pair.gap
      ? say`هذا الفارق كله مرده إلى ${explainedBy(cause, lookup)}`
      : say`من هذا الفارق ${count(cause.share)} مردها إلى ${explainedBy(cause, lookup)}`,
  );
  const rest = left === 0 ? say`` : say`ويبقى ${count(left)} من غير تفسير.`;
  return join([say`${join(shares, '؛ و')}.`, rest]);
}

function explainedBy({ kind, voice, counterpart }: ExplainedShare, lookup: Lookup): Prose {
  const [name, content] = [named(voice.name), contentWords(counterpart, lookup, 'without-side')];
  return match(kind)
    .returnType<Prose>()
    .with('same-lineage', () => say`رقم آخر للمصدر نفسه، ${name}: ${content}`)
    .with(
      'older-as-of',
      () =>
        say`رقم أقدم للمصدر نفسه، ${name}: ${join([content, asOfWords(counterpart.asOf ?? counterpart.reportedOn)], '، ')}`,
    )
    .with(
      'window',
      () => say`اختلاف المدة، فرقم ${name} عن ${dateWords(counterpart.date ?? {})}: ${content}`,
    )
    .with('population', () => say`اختلاف الفئة، ومن أرقام ${name} أيضا: ${content}`)
    .with('measure-or-evidence', () => say`اختلاف ما يُحسب، ومن أرقام ${name} أيضا: ${content}`)
    .exhaustive();
}

function asOfWords(day: string | undefined): Prose {
  return day === undefined ? say`` : say`حتى ${dateWords({ from: day, to: day })}`;
}

/** Why two figures may differ without either being wrong, or what to look at first. */
export function causeSentence(cause: CauseLabel): Prose {
  return match(cause)
    .returnType<Prose>()
    .with(
      { kind: 'found-against-killed' },
      () =>
        say`أحدهما عدد الجثث التي عُثر عليها والآخر عدد القتلى، وقد يُعثر على جثث أقل من عدد القتلى.`,
    )
    .with(
      { kind: 'narrower-outcome' },
      () => say`أحدهما أضيق لفظا من الآخر، فليس كل من مات مات على هذا النحو.`,
    )
    .with({ kind: 'both-for' }, () => say`صاحبا الرقمين طرفان في القتال يتحدثان عن خصمهما.`)
    .with({ kind: 'opposed-interest' }, () => say`أحدهما عن خصم قائله والآخر عن جانب قائله.`)
    .with({ kind: 'sum-against-whole' }, () => say`أحدهما مجموع أجزاء والآخر رقم واحد للكل.`)
    .with({ kind: 'digit-slip' }, ({ values: [a, b] }) =>
      String(a).length === String(b).length
        ? say`الرقمان ${count(a)} و${count(b)} من الأرقام نفسها بترتيب مختلف، فربما كان أحدهما سهوا.`
        : say`بين ${count(a)} و${count(b)} خانة واحدة، فربما كان أحدهما سهوا.`,
    )
    .exhaustive();
}
