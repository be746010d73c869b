import type { ComparatorKind } from '../convention';
import { ARABIC_COUNTED, arabicDual, arabicNounAfter, type Counted } from './counted';
import type { Figure, Share } from '../figure';
import { spellArabic } from './spell-arabic';

/** The words of the vague table in Arabic. */
const TERMS: Readonly<Record<string, string>> = {
  few: 'عدد قليل من',
  bid: 'بضعة',
  several: 'عدة',
  some: 'بعض',
  numberOf: 'عدد من',
  many: 'عدد كبير من',
  dozens: 'عشرات',
  asharat: 'عشرات',
  scores: 'عشرات',
  severalDozen: 'بضع عشرات',
  severalHundred: 'بضع مئات',
  hundreds: 'مئات',
  severalThousand: 'بضعة آلاف',
  thousands: 'آلاف',
  tensThousands: 'عشرات الآلاف',
  hundredsThousands: 'مئات الآلاف',
  millions: 'ملايين',
  bidTeen: 'بضعة عشر',
};

/** What stands before a number, a share or a range. */
const LEADS: Readonly<Record<ComparatorKind, string>> = {
  'at-least': 'ما لا يقل عن ',
  'more-than': 'أكثر من ',
  'at-most': 'ما لا يزيد على ',
  'fewer-than': 'أقل من ',
  about: 'نحو ',
  nearly: 'ما يناهز ',
};

/** A figure in Arabic, its noun agreeing with its number. */
export function formatArabic(
  figure: Figure,
  counted: Counted | undefined,
  spelled: boolean,
): string {
  const noun = counted === undefined ? undefined : ARABIC_COUNTED[counted];
  const number = (value: number, oblique: boolean): string =>
    spelled
      ? spellArabic(value, {
          feminine: noun?.feminine === true,
          oblique,
          construct: noun !== undefined,
        })
      : String(value);
  /** `lead` governs what follows it, so that the number stands in the oblique. */
  const count = (lead: string, value: number): string => {
    const oblique = lead !== '';
    if (noun === undefined) return lead + number(value, oblique);
    if (value === 1)
      return `${lead}${noun.one}${noun.of === undefined ? '' : ` ${noun.of}`} ${noun.feminine ? 'واحدة' : 'واحد'}`;
    if (value === 2) return lead + arabicDual(noun, oblique);
    return `${lead}${number(value, oblique)} ${arabicNounAfter(value, noun)}`;
  };
  switch (figure.kind) {
    case 'exact':
      return count('', figure.value);
    case 'at-least':
    case 'more-than':
    case 'at-most':
    case 'fewer-than':
      return count(LEADS[figure.kind], figure.value);
    case 'about':
      return count(LEADS[figure.side === 'below' ? 'nearly' : 'about'], figure.value);
    case 'between': {
      // "من … إلى": after بين the و could as well belong to the number (بين خمسة وعشرين).
      const after =
        noun === undefined || figure.high < 3 ? '' : ` ${arabicNounAfter(figure.high, noun)}`;
      const best = figure.best === undefined ? '' : ` (الأرجح ${String(figure.best)})`;
      const hedge =
        (figure.openAbove === true ? LEADS['at-least'] : '') +
        (figure.approximate === true ? LEADS.about : '');
      return `${hedge === '' ? 'من ' : hedge}${number(figure.low, true)} إلى ${number(figure.high, true)}${after}${best}`;
    }
    case 'vague': {
      const many =
        noun === undefined ? '' : ` ${noun.many}${noun.of === undefined ? '' : ` ${noun.of}`}`;
      const lead = figure.comparator === undefined ? '' : LEADS[figure.comparator];
      if (figure.term === 'barePlural') return noun === undefined ? 'أشخاص' : many.trim();
      if (figure.base !== undefined) {
        const base = number(figure.base, lead !== '');
        return figure.term === 'bidTens'
          ? `${lead}بضعة و${base}${many}`
          : `${lead}${base} ونيف${noun === undefined ? '' : ' من'}${many}`;
      }
      return lead + (TERMS[figure.term] ?? 'بعض') + many;
    }
    case 'share':
      return shareWords(figure.share, figure.comparator);
    case 'unknown':
      return noun === undefined
        ? 'عدد غير معروف'
        : `عدد غير معروف من ${noun.many}${noun.of === undefined ? '' : ` ${noun.of}`}`;
    case 'none':
      return noun === undefined
        ? 'لا أحد'
        : `لا ${noun.many}${noun.of === undefined ? '' : ` ${noun.of}`}`;
  }
}

function shareWords(share: Share, comparator: ComparatorKind | undefined): string {
  if (share === 'all' && comparator === 'fewer-than') return 'ليس جميعهم';
  const lead = comparator === undefined ? '' : LEADS[comparator];
  if (typeof share === 'object') return `${lead}${String(share.percent)}% منهم`;
  return lead + (share === 'all' ? 'جميعهم' : share === 'half' ? 'نصفهم' : 'معظمهم');
}
