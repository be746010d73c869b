const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
];

/** A whole number below 10¹⁵ in English words: 1,042 → "one thousand and forty-two". */
export function spellEnglish(value: number): string {
  if (value < 1000) return belowThousand(value);
  const parts: string[] = [];
  let rest = value;
  for (const [size, name] of SCALES) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${belowThousand(count)} ${name}`);
    rest %= size;
  }
  if (rest > 0) parts.push(rest < 100 ? `and ${belowThousand(rest)}` : belowThousand(rest));
  return parts.join(' ');
}

function belowThousand(value: number): string {
  if (value < 20) return ONES[value]!;
  if (value < 100) {
    const ten = TENS[Math.floor(value / 10)]!;
    return value % 10 === 0 ? ten : `${ten}-${ONES[value % 10]!}`;
  }
  const hundreds = `${ONES[Math.floor(value / 100)]!} hundred`;
  return value % 100 === 0 ? hundreds : `${hundreds} and ${belowThousand(value % 100)}`;
}
