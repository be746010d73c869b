import { match } from 'ts-pattern';
import type { ChangeReason, ClaimWhereabouts, SettingChange, TimelineStep } from '../../report';
import type { MeasureFacets } from '../../reconcile/model/types';
import type { Lookup } from '../sentences/lookup';
import { outsideInArabic } from '../sentences/outside';
import { say, type Prose } from '../sentences/prose';
import { claimWords } from './claim';
import { dateWords } from './words/date';
import { listOf } from './words/list';
import { counted } from './words/measure';
import { kindOfEvent, named } from './words/names';
import { countingFirst, he } from './words/noun';
import { bounds } from './words/number';
import { rangeSpoken } from './words/range';

const SOURCE = he(say`مصدر`, say`مصادر`);
const DISPUTE = he(say`خلاف`, say`خلافات`);

/** One step of a timeline. */
export function stepSentence(
  { day, accounts, voices, disagreements }: TimelineStep,
  measure: MeasureFacets,
  lookup: Lookup,
): Prose {
  const on = dateWords({ from: day, to: day });
  if (accounts.length === 0 || voices === null) return say`${on}: لا رقم قائما.`;
  const least =
    voices.lower === voices.upper
      ? countingFirst(voices.lower, SOURCE)
      : say`عدد المصادر ${bounds(voices)}`;
  const disputes = disagreements === 0 ? say`` : say`؛ ${countingFirst(disagreements, DISPUTE)}`;
  return say`${on}: ${counted(rangeSpoken({ accounts }, lookup), measure)} (${least}${disputes}).`;
}

/** Why a row is another than it was, by one claim. */
export function reasonSentence(reason: ChangeReason, lookup: Lookup): Prose {
  const claim = (id: string): Prose => claimWords(id, lookup);
  return match(reason)
    .returnType<Prose>()
    .with({ kind: 'claim-added' }, ({ claimId }) => say`جديد: ${claim(claimId)}.`)
    .with({ kind: 'claim-removed' }, ({ claimId }) => say`لم يعد موجودا: ${claim(claimId)}.`)
    .with(
      { kind: 'claim-changed' },
      ({ claimId, fields }) =>
        say`${claim(claimId)} – عدلت هذه الإفادة (${listOf(fields.map((field) => outsideInArabic(field)))}).`,
    )
    .with({ kind: 'retracted' }, ({ claimId }) => say`سحبه مصدره: ${claim(claimId)}.`)
    .with(
      { kind: 'joined' },
      ({ claimId, from }) => say`صار محسوبا هنا: ${claim(claimId)} (وكان ${whereWords(from)}).`,
    )
    .with(
      { kind: 'left' },
      ({ claimId, to }) => say`لم يعد محسوبا هنا: ${claim(claimId)} (وهو الآن ${whereWords(to)}).`,
    )
    .with(
      { kind: 'speaks-for' },
      ({ before, after, because }) =>
        say`${claim(after)} – بدلا مما يلي: «${claim(before)}» (${insteadWords(because)}).`,
    )
    .with({ kind: 'read-otherwise' }, ({ claimId }) => say`قرئ على غير ما كان: ${claim(claimId)}.`)
    .with({ kind: 'unexplained' }, () => say`لا ترد هذه النتيجة إلى إفادة بعينها.`)
    .exhaustive();
}

function whereWords(where: ClaimWhereabouts): Prose {
  return match(where)
    .returnType<Prose>()
    .with({ kind: 'absent' }, () => say`غير معروف`)
    .with({ kind: 'row' }, ({ label }) => say`في باب «${outsideInArabic(label)}»`)
    .with({ kind: 'not-counted' }, () => say`مذكورا غير محسوب`)
    .with({ kind: 'no-row' }, () => say`خارج الأبواب`)
    .with({ kind: 'incident' }, () => say`في حدث آخر`)
    .with({ kind: 'unplaced' }, () => say`في غير حدث`)
    .exhaustive();
}

function insteadWords(
  because: Extract<ChangeReason, { readonly kind: 'speaks-for' }>['because'],
): Prose {
  return match(because)
    .returnType<Prose>()
    .with('retracted', () => say`سُحب`)
    .with('superseded', () => say`صححه مصدره`)
    .with('later-figure', () => say`رقم أحدث للمصدر نفسه`)
    .with('longer-chain', () => say`نقل أقرب إلى المصدر`)
    .with('narrower', () => say`للمصدر نفسه رقم أعم`)
    .with('more-specific', () => say`رقم أدق للمصدر نفسه`)
    .with('gone', () => say`لم يعد موجودا`)
    .exhaustive();
}

/** A row before and after, each in one phrase; null where there was none, or is none. */
export function movedSentence(before: Prose | null, after: Prose | null): Prose {
  if (before === null) return after === null ? say`` : say`جديد: ${after}.`;
  return after === null ? say`لم يعد موجودا: ${before}.` : say`كان: ${before}؛ وصار: ${after}.`;
}

/** When, where or what sort of event it is held to be now. */
export function settingSentence(change: SettingChange): Prose {
  const or = (text: Prose | null): Prose => text ?? say`غير مذكور`;
  return match(change)
    .returnType<Prose>()
    .with(
      { field: 'date' },
      ({ before, after }) => say`التاريخ: كان ${dateWords(before)}، وصار ${dateWords(after)}.`,
    )
    .with(
      { field: 'place' },
      ({ before, after }) =>
        say`المكان: كان ${or(before === null ? null : named(before.name))}، وصار ${or(after === null ? null : named(after.name))}.`,
    )
    .with(
      { field: 'kind' },
      ({ before, after }) =>
        say`نوع الحدث: كان ${or(before === null ? null : kindOfEvent(before))}، وصار ${or(after === null ? null : kindOfEvent(after))}.`,
    )
    .exhaustive();
}
