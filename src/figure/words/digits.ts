import { CLASS, DIGIT, FORMAT, digitOf } from './letters';

/** What was read at a place where digits begin. */
export interface DigitRun {
  readonly value: number;
  readonly end: number;
  /** How many digits, separators left out. */
  readonly count: number;
  /** One dot and three digits ("1.500"): a thousand, unless "million" follows. */
  readonly dotted: boolean;
  /** Thousands were set off by separators: a year never is. */
  readonly grouped: boolean;
  /** Too many groups to be a number: 192.168.1.2, 08.01.2014. */
  readonly code: boolean;
}

const LONGEST = 15; // digits; more is past what a safe whole number holds

/**
 * Digits of any script with their separators, read once from left to right.
 *
 *     1,234,567   ١٬٢٣٤٬٥٦٧   1.234.567   2,5   2٫5   1.500   192.168.1.2
 *     ^^^^^^^^^                           ^^^ decimal: not three digits
 */
export function readDigits(text: string, start: number): DigitRun {
  let at = start;
  let value = 0;
  let count = 0;
  for (; isDigitAt(text, at); at++) {
    value = value * 10 + digitOf(text.charCodeAt(at));
    count++;
  }
  const leading = count;
  let separator = 0;
  let groups = 0;
  while (leading <= 3) {
    const here = skipFormat(text, at);
    const code = text.charCodeAt(here);
    const next = skipFormat(text, here + 1);
    if (!isGrouping(code) || (separator !== 0 && code !== separator) || !isThreeDigits(text, next))
      break;
    for (let digit = 0; digit < 3; digit++)
      value = value * 10 + digitOf(text.charCodeAt(next + digit));
    separator = code;
    count += 3;
    groups++;
    at = next + 3;
  }
  const dotted = separator === 0x2e && groups === 1;
  if (count > LONGEST)
    return {
      value: Number.POSITIVE_INFINITY,
      end: at,
      count,
      dotted: false,
      grouped: groups > 0,
      code: false,
    };

  const here = skipFormat(text, at);
  const point = text.charCodeAt(here);
  if (isPoint(point) && point !== separator && isDigitAt(text, skipFormat(text, here + 1))) {
    let end = skipFormat(text, here + 1);
    let fraction = 0;
    let unit = 1;
    for (; isDigitAt(text, end); end++) {
      if (unit < 1e9) {
        fraction = fraction * 10 + digitOf(text.charCodeAt(end));
        unit *= 10;
      }
    }
    const again = text.charCodeAt(end) === point && isDigitAt(text, end + 1);
    if (!again)
      return {
        value: value + fraction / unit,
        end,
        count,
        dotted: false,
        grouped: groups > 0,
        code: false,
      };
    // 22,24,26 is a list; 1.2.3 is a code, read to its end.
    if (point !== 0x2e) return { value, end: at, count, dotted, grouped: groups > 0, code: false };
    return codeTo(text, end, count);
  }
  if (separator === 0x2e && point === separator && isDigitAt(text, here + 1))
    return codeTo(text, at, count);
  return { value, end: at, count, dotted, grouped: groups > 0, code: false };
}

/** Dots and digits to the end of them: 192.168.1.2. */
function codeTo(text: string, from: number, count: number): DigitRun {
  let end = from;
  while (text.charCodeAt(end) === 0x2e && isDigitAt(text, end + 1)) {
    end++;
    while (isDigitAt(text, end)) end++;
  }
  return { value: Number.NaN, end, count, dotted: false, grouped: false, code: true };
}

function isDigitAt(text: string, at: number): boolean {
  return CLASS[text.charCodeAt(at)] === DIGIT;
}

function isThreeDigits(text: string, at: number): boolean {
  return (
    isDigitAt(text, at) &&
    isDigitAt(text, at + 1) &&
    isDigitAt(text, at + 2) &&
    !isDigitAt(text, at + 3)
  );
}

function skipFormat(text: string, at: number): number {
  while (CLASS[text.charCodeAt(at)] === FORMAT) at++;
  return at;
}

/** , . ٬ ، ' ’ and the narrow and unbreakable spaces. */
function isGrouping(code: number): boolean {
  return (
    code === 0x2c ||
    code === 0x2e ||
    code === 0x66c ||
    code === 0x60c ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009
  );
}

/** . , ٫ ، */
function isPoint(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x66b || code === 0x60c;
}
