/* Figures: short phrases a second beside Recognizers-Text, and hostile megabytes. `npx tsx bench/figure.ts` */
import { performance } from 'node:perf_hooks';
import { findFigures, parseFigure } from '../src/figure';

const ENGLISH = [
  'at least 42 bodies',
  'more than 80',
  'dozens',
  'between 40 and 50',
  'twenty-three people',
  '1.2 million',
  'some 60 people',
  'one hundred and sixteen',
];
const ARABIC = [
  'ما لا يقل عن 21 مقاتلا',
  'أكثر من خمسين مدنيا',
  'عشرات القتلى',
  'نحو سبعمئة',
  '13 ألف',
  'قتيلان',
  'خمسة نشطاء على الاقل',
  'معظمهم من الأطفال',
];

/** Phrases a second, the best of some rounds after a warm-up. */
function rate(
  phrases: readonly string[],
  parse: (phrase: string) => unknown,
  rounds: number,
  times: number,
): number {
  let best = 0;
  for (let round = 0; round <= rounds; round++) {
    const begin = performance.now();
    for (let turn = 0; turn < times; turn++) for (const phrase of phrases) parse(phrase);
    const seconds = (performance.now() - begin) / 1000;
    if (round > 0) best = Math.max(best, (times * phrases.length) / seconds);
  }
  return best;
}

function show(name: string, perSecond: number): void {
  console.log(
    `${name.padEnd(44)} ${Math.round(perSecond).toLocaleString('en-US').padStart(10)} phrases/s`,
  );
}

const ours = rate(ENGLISH, parseFigure, 5, 10_000);
show('parseFigure, English', ours);
show('parseFigure, Arabic', rate(ARABIC, parseFigure, 5, 10_000));

interface Recognizers {
  readonly default: { readonly recognizeNumber: (phrase: string, culture: string) => unknown };
}
const peer = '@microsoft/recognizers-text-number';
try {
  const { recognizeNumber } = ((await import(peer)) as Recognizers).default;
  const theirs = rate(ENGLISH, (phrase) => recognizeNumber(phrase, 'en-us'), 2, 20);
  show('@microsoft/recognizers-text-number, English', theirs);
  console.log(`parseFigure is ${(ours / theirs).toFixed(0)} times as fast`);
} catch {
  console.log(`${peer} is not installed: no comparison`);
}

// Linear time: twice the text takes about twice as long, whatever the text.
const HOSTILE: Readonly<Record<string, string>> = {
  'digits without end': '1234567890',
  'lone digits': '1 ',
  commas: '1,',
  thousands: '123,',
  dashes: '1-',
  dots: '1.',
  'nested comparators (en)': 'at least ',
  'nested comparators (ar)': 'ما لا يقل عن ',
  'comparators of two kinds': 'no more than about ',
  'number words (en)': 'one hundred and ',
  'number words (ar)': 'خمسة و',
  scales: 'ألف ',
  'between without end': 'between one hundred and ',
  'between without end (ar)': 'بين خمسة و',
  'vowel signs': 'قَ',
  'only vowel signs': 'ً',
  'letters broken up': 'ق.',
  negations: 'لا ',
  'direction marks': '1\u200f',
  hyphens: 'twenty-',
  'glued numbers': 'خمسةو',
};
console.log(
  '\nfindFigures on a hostile megabyte (1,000,000 UTF-16 units), and how it grows from half of it',
);
for (const [name, unit] of Object.entries(HOSTILE)) {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length)).slice(0, 1_000_000);
  const time = (given: string): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const begin = performance.now();
      findFigures(given);
      best = Math.min(best, performance.now() - begin);
    }
    return best;
  };
  const whole = time(text);
  console.log(
    `${name.padEnd(44)} ${whole.toFixed(0).padStart(6)} ms   ×${(whole / time(text.slice(0, 500_000))).toFixed(1)}`,
  );
}
