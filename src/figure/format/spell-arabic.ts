/** The grammar that the form of an Arabic number depends on. */
export interface ArabicForm {
  /** Of the noun counted: 3–10 take the opposite gender (ثلاثة رجال, ثلاث نساء). */
  readonly feminine: boolean;
  /** After a preposition or another governor: خمسين, not خمسون. */
  readonly oblique: boolean;
  /** Straight before its noun, where a dual loses its ن: مئتا قتيل. */
  readonly construct: boolean;
}

const MASCULINE = [
  '',
  'واحد',
  'اثنان',
  'ثلاثة',
  'أربعة',
  'خمسة',
  'ستة',
  'سبعة',
  'ثمانية',
  'تسعة',
  'عشرة',
];
const FEMININE = ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const HUNDREDS = [
  '',
  'مئة',
  '',
  'ثلاثمئة',
  'أربعمئة',
  'خمسمئة',
  'ستمئة',
  'سبعمئة',
  'ثمانمئة',
  'تسعمئة',
];

/** One scale: its singular, stem of the dual, plural, and accusative. */
const SCALES: readonly (readonly [size: number, one: string, many: string, accusative: string])[] =
  [
    [1e12, 'تريليون', 'تريليونات', 'تريليونا'],
    [1e9, 'مليار', 'مليارات', 'مليارا'],
    [1e6, 'مليون', 'ملايين', 'مليونا'],
    [1e3, 'ألف', 'آلاف', 'ألفا'],
  ];

/** A whole number below 10¹⁵ in Arabic words, by the rules of gender, case and construct. */
export function spellArabic(value: number, form: ArabicForm): string {
  if (value === 0) return 'صفر';
  const parts: string[] = [];
  let rest = value;
  for (const [size, one, many, accusative] of SCALES) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count === 0) continue;
    const last = rest === 0;
    if (count === 1) parts.push(one);
    else if (count === 2) parts.push(dual(one, form, last));
    else {
      const tail = count % 100;
      const noun = tail >= 3 && tail <= 10 ? many : tail >= 11 ? accusative : one;
      parts.push(
        `${belowThousand(count, { feminine: false, oblique: form.oblique, construct: true })} ${noun}`,
      );
    }
  }
  if (rest > 0) parts.push(belowThousand(rest, form));
  return parts.join(' و');
}

function dual(stem: string, { oblique, construct }: ArabicForm, last: boolean): string {
  const bare = construct && last;
  return stem + (oblique ? (bare ? 'ي' : 'ين') : bare ? 'ا' : 'ان');
}

function belowThousand(value: number, form: ArabicForm): string {
  const parts: string[] = [];
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 2) parts.push(dual('مئت', form, rest === 0));
  else if (hundreds > 0) parts.push(HUNDREDS[hundreds]!);
  if (rest > 0) parts.push(belowHundred(rest, form));
  return parts.join(' و');
}

function belowHundred(value: number, { feminine, oblique }: ArabicForm): string {
  const unit = value % 10;
  if (value <= 10) {
    if (value === 2) return (feminine ? 'اثنت' : 'اثن') + (oblique ? 'ين' : 'ان');
    return (feminine ? FEMININE : MASCULINE)[value]!;
  }
  if (value < 20) {
    const ten = feminine ? 'عشرة' : 'عشر';
    if (unit === 1) return `${feminine ? 'إحدى' : 'أحد'} ${ten}`;
    if (unit === 2) return `${feminine ? 'اثنت' : 'اثن'}${oblique ? 'ي' : 'ا'} ${ten}`;
    return `${(feminine ? FEMININE : MASCULINE)[unit]!} ${ten}`;
  }
  const tens = TENS[Math.floor(value / 10)]! + (oblique ? 'ين' : 'ون');
  if (unit === 0) return tens;
  if (unit === 1) return `${feminine ? 'إحدى' : 'واحد'} و${tens}`;
  return `${belowHundred(unit, { feminine, oblique, construct: false })} و${tens}`;
}
