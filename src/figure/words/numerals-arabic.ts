// The numerals of Arabic as they are written, both genders, all cases, the common spellings.
// Folding unifies hamza, ى and ي, ة and ه, so each is given once.

/** What a numeral word does in a number. */
export type NumeralRole =
  | 'zero'
  | 'unit'
  | 'ten' // 10 alone, and the second word of 11–19
  | 'teen' // 11–19 in one word
  | 'tens' // 20 … 90
  | 'hundred' // 100, multiplied by what stands before it
  | 'hundreds' // 200 … 900 in one word
  | 'scale' // 1,000 and up, multiplied by what stands before it
  | 'scales' // two of a scale in one word: ألفان
  | 'dozen'
  | 'half'
  | 'part' // a quarter, a third: only before a scale ("ربع مليون")
  | 'eleven'; // أحد, إحدى: one, but only of eleven and of twenty-one

/** A numeral word. `oblique` is told where the form shows its case: عشرين, مئتين. */
export interface NumeralWord {
  readonly role: NumeralRole;
  readonly value: number;
  /** The case that the form shows, where it shows one. */
  readonly oblique?: boolean;
  /** مئات, آلاف, ملايين: without a number before them they are vague. */
  readonly plural?: boolean;
  /** ألفا, مليونا: accusative of one thousand, or two thousand before its noun. */
  readonly twofold?: boolean;
}

type Row = readonly [words: string, role: NumeralRole, value: number, more?: Partial<NumeralWord>];

const NOMINATIVE = { oblique: false };
const OBLIQUE = { oblique: true };
const PLURAL = { plural: true };

export const ARABIC_NUMERALS: readonly Row[] = [
  ['صفر صفرا', 'zero', 0],
  ['واحد واحدا واحدة', 'unit', 1],
  ['أحد إحدى احدا', 'eleven', 1],
  ['اثنان اثنا اثنتان اثنتا ثنتان اتنان اثنتى', 'unit', 2],
  ['اثنين اثني اثنتين اثنتي ثنتين اتنين تنين', 'unit', 2, OBLIQUE],
  ['ثلاثة ثلاث ثلاثا تلاتة تلات تلاتا ثلاته', 'unit', 3],
  ['أربعة أربع أربعا', 'unit', 4],
  ['خمسة خمس خمسا', 'unit', 5],
  ['ستة ست ستا', 'unit', 6],
  ['سبعة سبع سبعا', 'unit', 7],
  ['ثمانية ثماني ثمان ثمانيا ثمانا تمانية تماني تمان', 'unit', 8],
  ['تسعة تسع تسعا', 'unit', 9],
  ['عشرة عشر عشرا', 'ten', 10],
  ['أحدعشر إحدىعشرة احداعشر', 'teen', 11],
  ['اثناعشر اثنيعشر اثنتاعشرة اثنتيعشرة', 'teen', 12],
  ['عشرون', 'tens', 20, NOMINATIVE],
  ['عشرين', 'tens', 20, OBLIQUE],
  ['ثلاثون', 'tens', 30, NOMINATIVE],
  ['ثلاثين تلاتين', 'tens', 30, OBLIQUE],
  ['أربعون', 'tens', 40, NOMINATIVE],
  ['أربعين', 'tens', 40, OBLIQUE],
  ['خمسون', 'tens', 50, NOMINATIVE],
  ['خمسين', 'tens', 50, OBLIQUE],
  ['ستون', 'tens', 60, NOMINATIVE],
  ['ستين', 'tens', 60, OBLIQUE],
  ['سبعون', 'tens', 70, NOMINATIVE],
  ['سبعين', 'tens', 70, OBLIQUE],
  ['ثمانون', 'tens', 80, NOMINATIVE],
  ['ثمانين تمانين', 'tens', 80, OBLIQUE],
  ['تسعون', 'tens', 90, NOMINATIVE],
  ['تسعين', 'tens', 90, OBLIQUE],
  ['مئة مائة مية ماية مأة مئه مئ', 'hundred', 100],
  ['مئات مآت', 'hundred', 100, PLURAL],
  ['مئتان مائتان مئتا مائتا ميتان', 'hundreds', 200, NOMINATIVE],
  ['مئتين مائتين مئتي مائتي ميتين', 'hundreds', 200, OBLIQUE],
  ['ألف', 'scale', 1e3],
  ['ألفا', 'scale', 1e3, { twofold: true }],
  ['آلاف آلافا ألوف ألوفا', 'scale', 1e3, PLURAL],
  ['ألفان', 'scales', 2e3, NOMINATIVE],
  ['ألفين ألفي', 'scales', 2e3, OBLIQUE],
  ['مليون', 'scale', 1e6],
  ['مليونا', 'scale', 1e6, { twofold: true }],
  ['ملايين', 'scale', 1e6, PLURAL],
  ['مليونان', 'scales', 2e6, NOMINATIVE],
  ['مليونين مليوني', 'scales', 2e6, OBLIQUE],
  ['مليار بليون', 'scale', 1e9],
  ['مليارا بليونا', 'scale', 1e9, { twofold: true }],
  ['مليارات بلايين بليونات', 'scale', 1e9, PLURAL],
  ['ملياران بليونان', 'scales', 2e9, NOMINATIVE],
  ['مليارين ملياري بليونين بليوني', 'scales', 2e9, OBLIQUE],
  ['تريليون ترليون', 'scale', 1e12],
  ['تريليونا ترليونا', 'scale', 1e12, { twofold: true }],
  ['كوادريليون كوادرليون كوادريليونا', 'scale', 1e15],
  ['تريليونات ترليونات', 'scale', 1e12, PLURAL],
  ['تريليونان ترليونان', 'scales', 2e12, NOMINATIVE],
  ['تريليونين تريليوني ترليونين ترليوني', 'scales', 2e12, OBLIQUE],
  ['دزينة دستة', 'dozen', 12],
  ['دزينات دستات دزائن', 'dozen', 12, PLURAL],
  ['دزينتان دستتان دزينتين دستتين', 'scales', 24],
  ['نصف', 'half', 0.5],
  ['ربع', 'part', 0.25],
  ['ثلث', 'part', 1 / 3],
];

/** 300 … 900 in one word: ثلاثمئة, ثلثمائة, أربعمية, ثمانيمئة, خمسمئه. */
export function* fusedHundreds(): Generator<Row> {
  const units: readonly (readonly [string, number])[] = [
    ['ثلاث', 3],
    ['ثلث', 3],
    ['تلت', 3],
    ['أربع', 4],
    ['ربع', 4],
    ['خمس', 5],
    ['ست', 6],
    ['سبع', 7],
    ['ثمان', 8],
    ['ثماني', 8],
    ['تمن', 8],
    ['تسع', 9],
  ];
  const hundreds = ['مئة', 'مائة', 'مية', 'ماية', 'مأة', 'مئت', 'مائت', 'مئات'];
  for (const [unit, value] of units) {
    for (const hundred of hundreds) yield [unit + hundred, 'hundreds', value * 100];
  }
}

/** 13 … 19 in one word, as they are written without the space: خمسةعشر, ثلاثعشرة, سبعتعشر. */
export function* fusedTeens(): Generator<Row> {
  const units: readonly (readonly [string, number])[] = [
    ['ثلاث', 3],
    ['ثلاثة', 3],
    ['أربع', 4],
    ['أربعة', 4],
    ['خمس', 5],
    ['خمسة', 5],
    ['ست', 6],
    ['ستة', 6],
    ['سبع', 7],
    ['سبعة', 7],
    ['ثماني', 8],
    ['ثمانية', 8],
    ['ثمان', 8],
    ['تسع', 9],
    ['تسعة', 9],
  ];
  for (const [unit, value] of units) {
    for (const ten of ['عشر', 'عشرة']) yield [unit + ten, 'teen', value + 10];
  }
}
