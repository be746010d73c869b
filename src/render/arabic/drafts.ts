import { match } from 'ts-pattern';
import type { Claim } from '../../claim/claim';
import type { DraftConfidence, DraftReason, OpenField, PassedFigure } from '../../claim/draft';
import type { Lookup } from '../sentences/lookup';
import { outsideInArabic } from '../sentences/outside';
import { join, say, type Prose } from '../sentences/prose';
import { contentWords } from './claim';
import { dateWords } from './words/date';
import { listOf } from './words/list';
import { count } from './words/number';
import { quoted } from './words/quote';

/** The fixed words beside drafts. */
export const draftsLabels = {
  passed: say`أرقام قُرئت ولم تُعد إفادات`,
  unread: say`(إفادة لا تُقرأ)`,
  none: say`لم تُستخرج من هذا النص أي إفادة.`,
} as const;

/** The heading of drafts, with how many drafts there are. */
export function draftsTitle(drafts: number, passed: number): Prose {
  return say`للتأكيد: عدد المسودات ${count(drafts)}، وعدد الأرقام المتجاوزة ${count(passed)}`;
}

/** What a draft proposes, who says so, when and where: one line each. */
export function proposalLines(claim: Claim, lookup: Lookup): readonly Prose[] {
  const { source, via, by, date, place, stance, modality, scope } = claim;
  const publisher = source ?? via?.at(-1);
  const told = [
    ...(stance === 'denies' && claim.topic === undefined ? [say`منفي`] : []),
    ...(modality === 'asserted' ? [] : [modalityWords(modality)]),
    ...(scope === 'summary' ? [say`حصيلة مدة أطول`] : []),
    ...(claim.partOf === undefined ? [] : [say`جزء من ${outsideInArabic(claim.partOf)}`]),
    ...(claim.restates === undefined ? [] : [say`تكرار لـ ${outsideInArabic(claim.restates)}`]),
  ];
  const names =
    claim.figure === undefined ? [] : (claim.people ?? []).map((name) => outsideInArabic(name));
  const chain = (via ?? [])
    .filter(({ name }) => name !== publisher?.name)
    .map(({ name }) => outsideInArabic(name));
  return [
    join([contentWords(claim, lookup), ...(told.length === 0 ? [] : [say`(${join(told, '، ')})`])]),
    ...(names.length === 0 ? [] : [say`الأسماء: ${listOf(names)}.`]),
    ...(publisher === undefined
      ? []
      : [
          say`القائل: ${outsideInArabic(publisher.name)}${chain.length === 0 ? say`` : say`، نقلا عبر ${listOf(chain)}`}.`,
        ]),
    ...(by === undefined
      ? []
      : [
          say`الفاعل: ${join(
            (typeof by === 'string' ? [by] : by.anyOf).map((name) => outsideInArabic(name)),
            ' أو ',
          )}.`,
        ]),
    ...(date === undefined ? [] : [say`الزمان: ${dateWords(date)}.`]),
    ...(place === undefined || claim.topic === 'control'
      ? []
      : [say`المكان: ${outsideInArabic(place.name)}.`]),
  ];
}

function modalityWords(modality: Exclude<Claim['modality'], 'asserted'>): Prose {
  return match(modality)
    .returnType<Prose>()
    .with('alleged', () => say`مزعوم`)
    .with('possible', () => say`محتمل`)
    .with('hypothetical', () => say`افتراضي`)
    .exhaustive();
}

/** How far a draft may be trusted, and why. */
export function confidenceWords({ level, reasons }: DraftConfidence): Prose {
  const how = match(level)
    .returnType<Prose>()
    .with('high', () => say`ثقة عالية`)
    .with('medium', () => say`ثقة متوسطة`)
    .with('low', () => say`ثقة ضعيفة`)
    .exhaustive();
  return say`${how}: ${join(reasons.map(reasonWords), '؛ ')}.`;
}

function reasonWords(reason: DraftReason): Prose {
  return match(reason)
    .returnType<Prose>()
    .with({ is: 'outcome', by: 'noun' }, ({ words }) => say`المعدود هو ${quoted(words)}`)
    .with(
      { is: 'outcome', by: 'word' },
      ({ words, distance }) =>
        say`${quoted(words)} تبين ما حدث${distance > 4 ? say`، وبينها وبين الرقم كلمات عددها ${count(distance)}` : say``}`,
    )
    .with(
      { is: 'outcome', by: 'shared' },
      ({ words }) => say`${quoted(words)} تشمله مع الرقم الذي قبله`,
    )
    .with({ is: 'outcome', by: 'whole' }, ({ words }) => say`ما حدث مذكور مع ${quoted(words)}`)
    .with({ is: 'manner' }, ({ words }) => say`${quoted(words)} تبين الكيفية`)
    .with({ is: 'speaker', by: 'narrator' }, () => say`لم يُسم له مصدر`)
    .with({ is: 'speaker', by: 'verb' }, ({ words }) => say`${quoted(words)} تبين القائل`)
    .with(
      { is: 'speaker', by: 'according-to' },
      ({ words }) => say`${quoted(words)} تبين من نُسب إليه القول`,
    )
    .with({ is: 'speaker', by: 'shown' }, ({ words }) => say`${quoted(words)} تبين من عرضه`)
    .with(
      { is: 'speaker', by: 'same-speaker' },
      ({ words }) => say`يتابع القائل السابق كلامه في ${quoted(words)}`,
    )
    .with(
      { is: 'part' },
      ({ words, of }) => say`${quoted(words)} تجعله جزءا من ${outsideInArabic(of)}`,
    )
    .with(
      { is: 'restates', because: 'headline' },
      ({ of }) => say`عنوان لما في ${outsideInArabic(of)}`,
    )
    .with({ is: 'restates', because: 'lead' }, ({ of }) => say`مقدمة لما في ${outsideInArabic(of)}`)
    .with(
      { is: 'restates', because: 'same-voice' },
      ({ of }) => say`المصدر نفسه قال ${outsideInArabic(of)}`,
    )
    .with(
      { is: 'date' },
      ({ words, near }) => say`${quoted(words)} تبين الزمان${near ? say`` : say` في جملة سابقة`}`,
    )
    .with(
      { is: 'place' },
      ({ words, near, by }) =>
        say`${quoted(words)}${by === 'gazetteer' ? say` من معجم الأماكن` : say``} تبين المكان${near ? say`` : say` في جملة سابقة`}`,
    )
    .with({ is: 'names' }, (names) => say`عدد الأسماء ${count(names.count)}`)
    .with({ is: 'control' }, ({ words }) => say`${quoted(words)} تبين المسيطر`)
    .exhaustive();
}

/** What the text leaves open. */
export function openWords(open: readonly OpenField[]): Prose {
  const words = open.map((field) =>
    match(field)
      .returnType<Prose>()
      .with('population', () => say`من هم المعدودون`)
      .with('by', () => say`الفاعل`)
      .with('source', () => say`القائل`)
      .with('date', () => say`الزمان`)
      .with('place', () => say`المكان`)
      .with('partOf', () => say`من هم جزء منهم`)
      .exhaustive(),
  );
  return words.length === 0 ? say`` : say`غير مبين: ${join(words, '، ')}.`;
}

/** A figure that is no claim, and why. */
export function passedWords({ words, because }: PassedFigure): Prose {
  const why = match(because)
    .returnType<Prose>()
    .with('no-outcome', () => say`لا شيء يبين ما حل بالمعدودين`)
    .with('hypothetical', () => say`أمر محتمل أو مطلوب أو متوقع لا واقع`)
    .with('repeated-words', () => say`الفقرة نفسها وردت من قبل`)
    .with('not-harmed', () => say`لم يمسهم أذى`)
    .exhaustive();
  return say`${quoted(words)}: ${why}.`;
}
