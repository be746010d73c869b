import { frozen } from '../issue/frozen';

/**
 * The months of the Gregorian calendar as English and Arabic write them: Egypt and the Gulf, the
 * Levant and Iraq, the Maghreb. Months of other calendars are not among them; a date that names one
 * is not read.
 */
export const MONTH_NAMES: readonly {
  readonly english: readonly string[];
  readonly arabic: readonly string[];
}[] = /* @__PURE__ */ frozen([
  { english: ['january', 'jan'], arabic: ['يناير', 'كانون الثاني', 'كانون ثاني', 'جانفي'] },
  { english: ['february', 'feb'], arabic: ['فبراير', 'شباط', 'فيفري'] },
  { english: ['march', 'mar'], arabic: ['مارس', 'آذار'] },
  { english: ['april', 'apr'], arabic: ['أبريل', 'إبريل', 'نيسان', 'أفريل'] },
  { english: ['may'], arabic: ['مايو', 'أيار', 'ماي'] },
  { english: ['june', 'jun'], arabic: ['يونيو', 'حزيران', 'يونيه', 'جوان'] },
  { english: ['july', 'jul'], arabic: ['يوليو', 'تموز', 'يوليه', 'جويلية', 'يوليوز'] },
  { english: ['august', 'aug'], arabic: ['أغسطس', 'آب', 'أوت', 'غشت'] },
  { english: ['september', 'sep', 'sept'], arabic: ['سبتمبر', 'أيلول', 'شتنبر'] },
  { english: ['october', 'oct'], arabic: ['أكتوبر', 'تشرين الأول', 'تشرين أول'] },
  { english: ['november', 'nov'], arabic: ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'نونبر'] },
  { english: ['december', 'dec'], arabic: ['ديسمبر', 'كانون الأول', 'كانون أول', 'دجنبر'] },
]);

/**
 * The months of the Hijri calendar, so that a date of it is known for what it is: which day it was
 * depends on who saw the moon.
 */
export const HIJRI_MONTHS: Readonly<Record<'english' | 'arabic', readonly string[]>> =
  /* @__PURE__ */ frozen({
    english: [
      'muharram',
      'safar',
      'rabi al-awwal',
      'rabi al-thani',
      'rabi i',
      'rabi ii',
      'jumada al-awwal',
      'jumada al-thani',
      'jumada i',
      'jumada ii',
      'rajab',
      "sha'ban",
      'shaban',
      'ramadan',
      'shawwal',
      "dhu al-qi'dah",
      'dhu al-qidah',
      'dhu al-qadah',
      'dhu al-hijjah',
      'dhu al-hijja',
    ],
    arabic: [
      'محرم',
      'صفر',
      'ربيع الأول',
      'ربيع الثاني',
      'ربيع الآخر',
      'جمادى الأولى',
      'جمادى الثانية',
      'جمادى الآخرة',
      'رجب',
      'شعبان',
      'رمضان',
      'شوال',
      'ذو القعدة',
      'ذي القعدة',
      'ذو الحجة',
      'ذي الحجة',
    ],
  });
