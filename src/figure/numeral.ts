import type { NumeralWord } from './numerals-arabic';
import { DOTTED, GROUPED, NAME, NUMBER, SIGN, TANWIN, type Token } from './scan';

/** A number found among the tokens, in words, digits or both. */
export interface Numeral {
  /** May be a fraction; NaN where it is past what a whole number can hold. */
  readonly value: number;
  /** The token after it. */
  readonly next: number;
  /** Of "13 thousand": 13 and 1,000. A range may share the scale: "2 to 3 million". */
  readonly head: number;
  readonly scale: number;
  /** Digits alone, without separators or a scale: may be a year, a page, a name. */
  readonly bare: boolean;
  /** The case that its last word shows, where it shows one. */
  readonly oblique: boolean | undefined;
}

const NO_LINK = 0;
const AND = 1; // and, و
const HYPHEN = 2;
const COMMA = 3;

/**
 * The number that begins at a token, as long as the words still make one number.
 *
 *     seven hundred twenty-one thousand twelve        خمسة وعشرون ألفا ومئتان
 *     ^group                   ^total  ^group         ^group      ^total ^group
 *
 * Words below a thousand collect in a group; a scale multiplies the group into the total. A word
 * that cannot follow ("two three", خمسة وستة) ends the number: it begins another.
 */
export function readNumeral(tokens: readonly Token[], start: number): Numeral | undefined {
  const first = tokens[start];
  if (first === undefined) return undefined;
  let at = start;
  if (first.kind === NUMBER) {
    if ((first.flags & NAME) !== 0) return undefined;
  } else if (first.info?.numeral === undefined) {
    const second = tokens[start + 1]?.info?.numeral;
    if ((first.text !== 'a' && first.text !== 'an') || second === undefined) return undefined;
    if (second.role !== 'hundred' && second.role !== 'scale' && second.role !== 'dozen' && second.role !== 'part' && second.role !== 'half') return undefined;
    if (second.plural === true) return undefined;
    at++;
  }

  let total = 0;
  let group = 0;
  let begun = false; // the group holds something
  let digits = false; // … in digits
  let unit = false;
  let ten = false; // a ten or teen
  let hundred = false;
  let tail = 0; // what came after the last "and", for "three hundred and two dozens"
  let lastScale = Number.POSITIVE_INFINITY;
  let afterScale = false;
  let head = 0;
  let scale = 1;
  let parts = 0;
  let oblique: boolean | undefined;
  let next = start;
  // Where the last "and" stood: "one hundred and two | hundred" goes back to 100.
  let back: { total: number; group: number; next: number; head: number; scale: number; oblique: boolean | undefined } | undefined;

  for (;;) {
    let here = at;
    let link = NO_LINK;
    let token = tokens[here];
    if (token === undefined) break;
    if (parts > 0) {
      if (token.kind === SIGN) {
        if ((token.text === '-' || token.text === '‐' || token.text === '‑') && !digits) link = HYPHEN;
        else if (token.text === ',' && afterScale && !token.spaced && isGroupAhead(tokens, here + 1)) link = COMMA;
        else break;
        token = tokens[++here];
      } else if (token.text === 'and' || token.text === 'و') {
        link = AND;
        token = tokens[++here];
        if (token !== undefined && (token.text === 'a' || token.text === 'an')) token = tokens[++here];
      } else if (token.conjunction) {
        if (token.text.charAt(0) !== 'و') break;
        link = AND;
      } else if (token.text === 'واحد' && isEleven(tokens, here)) {
        link = AND; // مئة وأحد عشر: و and أحد, which folding makes one
      }
      if (token === undefined || (link !== NO_LINK && token.conjunction && token !== tokens[at])) break;
      if (token.preposition || token.newline) break;
    }

    if (token.kind === NUMBER) {
      if ((token.flags & NAME) !== 0) break;
      if (parts === 0) {
        group = token.value * token.suffix;
        head = group;
        begun = true;
        digits = true;
        if (token.suffix !== 1) {
          scale = token.suffix;
          head = token.value;
          afterScale = true;
          lastScale = token.suffix;
        } else {
          // 40 000: groups of three, set off by single spaces.
          let grouped = here;
          if (token.digits <= 3 && (token.flags & GROUPED) === 0 && Number.isInteger(token.value) && token.value > 0) {
            while (isSpacedGroup(tokens, grouped)) {
              group = group * 1000 + (tokens[grouped + 1]?.value ?? 0);
              grouped++;
            }
            if (grouped > here) {
              here = grouped;
              head = group;
              parts++;
            }
          }
        }
      } else if (!digitsMayFollow(tokens, here, link, afterScale, hundred && !unit && !ten, lastScale)) {
        break;
      } else {
        group += token.value;
        begun = true;
        unit = true;
        ten = true;
        if (token.value >= 100) hundred = true;
        afterScale = false;
        digits = token.value < 10 && token.digits === 1;
        if (digits) { unit = true; ten = true; hundred = false; }
      }
      if ((token.flags & DOTTED) !== 0 && tokens[here + 1]?.info?.numeral?.role === 'scale') group /= 1000;
      at = here + 1;
      parts++;
      next = at;
      if (!Number.isFinite(group)) break;
      continue;
    }

    const word = token.info?.numeral;
    if (word === undefined) break;
    const isArabic = token.text.charCodeAt(0) > 0x600;
    if (!isArabic && link === HYPHEN && parts > 0 && tokens[here - 2]?.kind === NUMBER) break;
    if (link === HYPHEN && isArabic) break;

    let done = false;
    if (link === AND) back = { total, group, next, head, scale, oblique };
    switch (word.role) {
      case 'zero':
        if (parts > 0) done = true;
        else return { value: 0, next: here + 1, head: 0, scale: 1, bare: false, oblique: undefined };
        break;
      case 'eleven':
      case 'unit': {
        if (word.role === 'eleven' && !isEleven(tokens, here)) { done = true; break; }
        if (unit || digits || (ten && isArabic)) { done = true; break; }
        if (begun || total > 0) {
          if (isArabic ? link !== AND : ten ? link === AND : false) { done = true; break; }
        }
        group += word.value;
        tail = word.value;
        unit = true;
        break;
      }
      case 'ten': {
        if (digits || ten) { done = true; break; }
        if (unit) {
          if (!isArabic || link !== NO_LINK) { done = true; break; }
        } else if ((begun || total > 0) && isArabic && link !== AND) { done = true; break; }
        group += 10;
        tail = (unit ? tail : 0) + 10;
        ten = true;
        unit = true;
        break;
      }
      case 'teen':
      case 'tens': {
        if (digits || ten) { done = true; break; }
        if (unit && (!isArabic || link !== AND || word.role === 'teen')) { done = true; break; }
        if (!unit && (begun || total > 0) && isArabic && link !== AND) { done = true; break; }
        group += word.value;
        tail = (unit ? tail : 0) + word.value;
        ten = true;
        if (word.role === 'teen') unit = true;
        break;
      }
      case 'hundred': {
        if (hundred && !(begun && group < 100)) { done = true; break; }
        if (begun) {
          // ثلاث مئة; three hundred; twelve hundred; ٣ مئة; not خمسة ومئة.
          if ((link !== NO_LINK && link !== HYPHEN) || group >= 100 || group <= 0) { done = true; break; }
          if (isArabic && !digits && ten && group !== 10) { done = true; break; }
          group *= 100;
        } else {
          if (word.plural === true || (total > 0 && isArabic && link !== AND)) { done = true; break; }
          group = 100;
        }
        begun = true;
        hundred = true;
        unit = false;
        ten = false;
        tail = 0;
        digits = false;
        break;
      }
      case 'hundreds': {
        if (begun || (total > 0 && link === NO_LINK && !afterScale)) { done = true; break; }
        group = word.value;
        hundred = true;
        break;
      }
      case 'scale': {
        if (begun) {
          if (link !== NO_LINK && link !== HYPHEN) { done = true; break; }
          if (word.value >= lastScale) {
            if (!(afterScale && group === total)) { done = true; break; }
            group = 0;
          }
          head = group;
          total += group * word.value;
        } else if (afterScale && link === NO_LINK && total > 0 && word.value > lastScale) {
          total *= word.value; // three thousand million
        } else {
          if (word.value >= lastScale || word.plural === true) { done = true; break; }
          if (total > 0 && isArabic && link !== AND) { done = true; break; }
          if (total === 0 && parts > 0) { done = true; break; }
          const twice = word.twofold === true && (token.flags & TANWIN) === 0 && countsNoun(tokens[here + 1]);
          total += word.value * (twice ? 2 : 1);
          head = twice ? 2 : 1;
        }
        scale = word.value;
        lastScale = word.value;
        group = 0;
        begun = unit = ten = hundred = digits = false;
        break;
      }
      case 'scales': {
        const size = word.value === 24 ? 12 : word.value / 2;
        if ((begun && !(size === 12 && link === AND)) || size >= lastScale || (parts > 0 && link !== AND && !afterScale)) { done = true; break; }
        total += word.value;
        lastScale = size;
        scale = size;
        head = 2;
        break;
      }
      case 'dozen': {
        if (parts === 0 && at === start && (word.plural === true || word.value === 20)) { done = true; break; }
        if (begun && link === AND) { done = true; break; }
        if (begun) group = tail > 0 && tail < group ? group - tail + tail * word.value : group * word.value;
        else if (parts === 0) group = word.value;
        else { done = true; break; }
        head = group / word.value;
        scale = word.value;
        unit = ten = hundred = true;
        begun = true;
        digits = false;
        break;
      }
      case 'half':
      case 'part': {
        const ahead = scaleAhead(tokens, here + 1);
        if (parts === 0) {
          if (ahead === undefined) return undefined;
          const value = word.value * ahead.word.value;
          return { value: Math.round(value), next: ahead.next, head: word.value, scale: ahead.word.value, bare: false, oblique: undefined };
        }
        if (link !== AND) { done = true; break; }
        if (afterScale && !begun && Number.isFinite(lastScale)) {
          // مليون ونصف المليون; one million and a half
          total += Math.round(word.value * lastScale);
          at = ahead?.word.value === lastScale && ahead.next === here + 2 ? ahead.next : here + 1;
          next = at;
          return { value: total, next, head: total / lastScale, scale: lastScale, bare: false, oblique };
        }
        if (!begun) { done = true; break; }
        if (ahead === undefined && !digits && !unit) { done = true; break; }
        group += word.value;
        digits = false;
        unit = ten = true;
        break;
      }
    }
    if (done) {
      if (back !== undefined && begun && link === NO_LINK && !token.definite && (word.role === 'hundred' || word.role === 'scale')) {
        ({ total, group, next, head, scale, oblique } = back);
      }
      break;
    }
    if (word.role !== 'scale' && word.role !== 'scales') begun = true;
    afterScale = word.role === 'scale' || word.role === 'scales';
    if (word.oblique !== undefined) oblique = word.oblique;
    at = here + 1;
    parts++;
    next = at;
  }

  if (parts === 0) return undefined;
  const sum = total + group;
  const only = total === 0 ? scale === 1 || group === head * scale : group === 0 && total === head * scale;
  return {
    value: Math.abs(sum - Math.round(sum)) < 1e-6 ? Math.round(sum) : sum,
    next,
    head: only ? (scale === 1 ? sum : head) : sum,
    scale: only ? scale : 1,
    bare: parts === 1 && first.kind === NUMBER && first.suffix === 1 && (first.flags & GROUPED) === 0,
    oblique,
  };
}

/** أحد عشر, واحد وعشرون said with أحد: only then is it a number. */
function isEleven(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.spaced === false) return false;
  const word = next.info?.numeral;
  if (word?.role === 'ten') return !next.conjunction;
  return word?.role === 'tens' && next.conjunction;
}

/** Whether "…, three hundred" goes on: a group with its own hundred or scale. */
function isGroupAhead(tokens: readonly Token[], at: number): boolean {
  for (let step = 0; step < 4; step++) {
    const role: NumeralWord['role'] | undefined = tokens[at + step]?.info?.numeral?.role;
    if (role === undefined) {
      if (tokens[at + step]?.text !== '-') return false;
    } else if (role === 'hundred' || role === 'scale') return step > 0;
  }
  return false;
}

/** 40 000 — the second is three digits after one space, and neither has separators of its own. */
function isSpacedGroup(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at];
  const next = tokens[at + 1];
  return (
    here !== undefined && next?.kind === NUMBER && next.spaced && !next.newline && next.start === here.end + 1 &&
    next.digits === 3 && next.end - next.start === 3 && next.suffix === 1 && (next.flags & NAME) === 0
  );
}

/** 4 thousand 3 hundred; 3 hundred and 21; ٤ آلاف و٣ مئة. */
function digitsMayFollow(tokens: readonly Token[], at: number, link: number, afterScale: boolean, afterHundred: boolean, lastScale: number): boolean {
  const token = tokens[at];
  if (token === undefined || !Number.isInteger(token.value) || token.suffix !== 1) return false;
  const role = tokens[at + 1]?.info?.numeral?.role;
  if (role === 'hundred' && token.value < 10) return afterScale;
  if (role === 'scale') return afterScale && (tokens[at + 1]?.info?.numeral?.value ?? 0) < lastScale && token.value < 1000;
  if (link !== AND) return false;
  if (afterHundred) return token.value < 100;
  return afterScale && token.value < Math.min(1000, lastScale);
}

/** "a million", "of a million", مليون, المليون after a half or a quarter. */
function scaleAhead(tokens: readonly Token[], at: number): { word: NumeralWord; next: number } | undefined {
  let here = at;
  if (tokens[here]?.text === 'of') here++;
  if (tokens[here]?.text === 'a' || tokens[here]?.text === 'the') here++;
  const word = tokens[here]?.info?.numeral;
  if (word === undefined || word.plural === true || (word.role !== 'scale' && word.role !== 'dozen')) return undefined;
  if (tokens[here]?.conjunction === true) return undefined;
  return { word, next: here + 1 };
}

/** ألفا before its noun is two thousand (the ن of the dual is dropped); alone it is one thousand. */
function countsNoun(token: Token | undefined): boolean {
  return token?.kind === 0 && !token.conjunction && !token.preposition && token.text.charCodeAt(0) > 0x600 && token.info?.phrases === undefined;
}
