import type { NumeralRole, NumeralWord } from './numerals-arabic';

type Row = readonly [words: string, role: NumeralRole, value: number, more?: Partial<NumeralWord>];

// The numerals of English, with the misspellings that wire copy has.
export const ENGLISH_NUMERALS: readonly Row[] = [
  ['zero nought naught', 'zero', 0],
  ['one', 'unit', 1],
  ['two', 'unit', 2],
  ['three', 'unit', 3],
  ['four', 'unit', 4],
  ['five', 'unit', 5],
  ['six', 'unit', 6],
  ['seven', 'unit', 7],
  ['eight', 'unit', 8],
  ['nine', 'unit', 9],
  ['ten', 'ten', 10],
  ['eleven', 'teen', 11],
  ['twelve twelwe', 'teen', 12],
  ['thirteen', 'teen', 13],
  ['fourteen', 'teen', 14],
  ['fifteen', 'teen', 15],
  ['sixteen', 'teen', 16],
  ['seventeen', 'teen', 17],
  ['eighteen', 'teen', 18],
  ['nineteen ninteen', 'teen', 19],
  ['twenty', 'tens', 20],
  ['thirty', 'tens', 30],
  ['forty fourty', 'tens', 40],
  ['fifty', 'tens', 50],
  ['sixty', 'tens', 60],
  ['seventy', 'tens', 70],
  ['eighty', 'tens', 80],
  ['ninety ninty', 'tens', 90],
  ['hundred', 'hundred', 100],
  ['hundreds', 'hundred', 100, { plural: true }],
  ['thousand', 'scale', 1e3],
  ['thousands', 'scale', 1e3, { plural: true }],
  ['lakh lac lakhs lacs', 'scale', 1e5],
  ['million mln mio', 'scale', 1e6],
  ['millions', 'scale', 1e6, { plural: true }],
  ['crore crores', 'scale', 1e7],
  ['billion bln bn', 'scale', 1e9],
  ['billions', 'scale', 1e9, { plural: true }],
  ['trillion tln trn', 'scale', 1e12],
  ['trillions', 'scale', 1e12, { plural: true }],
  ['quadrillion quadrillions', 'scale', 1e15],
  ['quintillion quintillions sextillion sextillions septillion septillions', 'scale', 1e18],
  ['dozen', 'dozen', 12],
  ['dozens', 'dozen', 12, { plural: true }],
  ['score', 'dozen', 20],
  ['scores', 'dozen', 20, { plural: true }],
  ['half', 'half', 0.5],
  ['quarter', 'part', 0.25],
  ['quarters', 'part', 0.25, { plural: true }],
  ['third', 'part', 1 / 3],
];

/** Letters written onto digits: 2.5k, 100K, 3M, 1.2bn. A small m is a metre in running text. */
export const SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3, K: 1e3, M: 1e6, m: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, mill: 1e6, MM: 1e6, mm: 1e6, B: 1e9, bn: 1e9, bln: 1e9, Bn: 1e9, G: 1e9, tn: 1e12, tln: 1e12, trn: 1e12, T: 1e12,
};

/** Ordinal endings: the 4th of May, the 4th division. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'ST', 'ND', 'RD', 'TH']);
