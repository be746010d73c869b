/** The outcomes, and people as such, that `formatFigure` has counted nouns for. */
export type Counted =
  | 'person'
  | 'casualties'
  | 'dead'
  | 'killed'
  | 'bodies'
  | 'executed'
  | 'wounded'
  | 'suffocated'
  | 'missing'
  | 'captured'
  | 'detained'
  | 'abducted'
  | 'released'
  | 'surrendered'
  | 'besieged'
  | 'displaced';

/** An Arabic noun with what its number needs; `of` is a second word of a compound (حالة إعدام). */
interface ArabicNoun {
  readonly one: string;
  /** The dual without its ending. */
  readonly stem: string;
  readonly many: string;
  readonly feminine: boolean;
  readonly of?: string;
}

const masculine = (one: string, many: string): ArabicNoun => ({
  one,
  stem: one,
  many,
  feminine: false,
});
const feminine = (one: string, many: string): ArabicNoun => ({
  one,
  stem: `${one.slice(0, -1)}ت`,
  many,
  feminine: true,
});

export const ARABIC_COUNTED: Readonly<Record<Counted, ArabicNoun>> = {
  person: masculine('شخص', 'أشخاص'),
  casualties: feminine('ضحية', 'ضحايا'),
  dead: feminine('وفاة', 'وفيات'),
  killed: masculine('قتيل', 'قتلى'),
  bodies: feminine('جثة', 'جثث'),
  executed: { ...feminine('حالة', 'حالات'), of: 'إعدام' },
  wounded: masculine('جريح', 'جرحى'),
  suffocated: { ...feminine('حالة', 'حالات'), of: 'اختناق' },
  missing: masculine('مفقود', 'مفقودين'),
  captured: masculine('أسير', 'أسرى'),
  detained: masculine('معتقل', 'معتقلين'),
  abducted: masculine('مختطف', 'مختطفين'),
  released: masculine('محرر', 'محررين'),
  surrendered: masculine('مستسلم', 'مستسلمين'),
  besieged: masculine('محاصر', 'محاصرين'),
  displaced: masculine('نازح', 'نازحين'),
};

export const ENGLISH_COUNTED: Readonly<Record<Counted, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  casualties: ['casualty', 'casualties'],
  dead: ['person dead', 'people dead'],
  killed: ['person killed', 'people killed'],
  bodies: ['body', 'bodies'],
  executed: ['person executed', 'people executed'],
  wounded: ['person wounded', 'people wounded'],
  suffocated: ['person suffocated', 'people suffocated'],
  missing: ['person missing', 'people missing'],
  captured: ['person captured', 'people captured'],
  detained: ['person detained', 'people detained'],
  abducted: ['person abducted', 'people abducted'],
  released: ['person released', 'people released'],
  surrendered: ['person surrendered', 'people surrendered'],
  besieged: ['person besieged', 'people besieged'],
  displaced: ['person displaced', 'people displaced'],
};

/**
 * The noun after a number, in the form that the number asks for: plural genitive from 3 to 10,
 * singular accusative from 11 to 99, singular genitive after hundreds and thousands.
 *
 *     3 قتلى    11 قتيلا    100 قتيل    103 قتلى    111 قتيلا
 */
export function arabicNounAfter(value: number, noun: ArabicNoun): string {
  const tail = value % 100;
  const of = noun.of === undefined ? '' : ` ${noun.of}`;
  if (tail >= 3 && tail <= 10) return noun.many + of;
  // A ة carries its tanwin without an alif, and a compound is a construct, which has none.
  if (tail >= 11) return (noun.feminine || noun.of !== undefined ? noun.one : `${noun.one}ا`) + of;
  return noun.one + of;
}

/** قتيلان, after a governor قتيلين; a compound drops its ن: حالتا إعدام. */
export function arabicDual(noun: ArabicNoun, oblique: boolean): string {
  if (noun.of !== undefined) return `${noun.stem}${oblique ? 'ي' : 'ا'} ${noun.of}`;
  // Where the plural has the same letters, the number is said as well: معتقلين اثنين.
  const said = oblique && noun.many.endsWith('ين') ? ' اثنين' : '';
  return noun.stem + (oblique ? 'ين' : 'ان') + said;
}
