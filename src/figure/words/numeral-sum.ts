import type { NumeralWord } from './numerals-arabic';

export const NO_LINK = 0;
/** and, و */
export const AND = 1;
export const HYPHEN = 2;
export const COMMA = 3;

/** How a word was joined to the number before it. */
export type Link = typeof NO_LINK | typeof AND | typeof HYPHEN | typeof COMMA;

/** Where the sum stood before its last "and", to go back to. */
interface Mark {
  readonly total: number;
  readonly group: number;
  readonly head: number;
  readonly scale: number;
  readonly oblique: boolean | undefined;
}

/**
 * A number as it is built up from its words.
 *
 *     seven hundred twenty-one thousand twelve        خمسة وعشرون ألفا ومئتان
 *     ^group                   ^total  ^group         ^group      ^total ^group
 *
 * Words below a thousand collect in a group; a scale multiplies the group into the total. Each
 * method takes a word if it can go on with the number, and says whether it could.
 */
export class NumeralSum {
  total = 0;
  group = 0;
  /** The group holds something; in digits. */
  begun = false;
  digits = false;
  unit = false;
  ten = false;
  hundred = false;
  afterScale = false;
  lastScale = Number.POSITIVE_INFINITY;
  /** Of "13 thousand": 13 and 1,000. */
  head = 0;
  scale = 1;
  oblique: boolean | undefined;
  parts = 0;
  /** What came after the last "and", for "three hundred and two dozens". */
  private tail = 0;

  get value(): number {
    const sum = this.total + this.group;
    return Math.abs(sum - Math.round(sum)) < 1e-6 ? Math.round(sum) : sum;
  }

  get isEmpty(): boolean {
    return !this.begun && this.total === 0;
  }

  mark(): Mark {
    const { total, group, head, scale, oblique } = this;
    return { total, group, head, scale, oblique };
  }

  backTo(mark: Mark): void {
    Object.assign(this, mark);
  }

  /**
   * One to nine. Arabic joins it with و, and never after a ten; English puts it after a ten without
   * one.
   */
  addUnit(value: number, link: Link, arabic: boolean): boolean {
    if (this.unit || this.digits || (this.ten && arabic)) return false;
    if (!this.isEmpty && (arabic ? link !== AND : this.ten && link === AND)) return false;
    this.group += value;
    this.tail = (this.ten ? this.tail : 0) + value;
    this.unit = true;
    return true;
  }

  /** Digits after words or a scale: 3 hundred and 21. */
  addDigits(value: number, digits: number): void {
    this.group += value;
    this.tail = value;
    this.unit = this.ten = true;
    this.digits = digits === 1;
    this.hundred = value >= 100;
    this.afterScale = false;
  }

  /** ten; عشر after its unit: خمسة عشر. */
  addTen(link: Link, arabic: boolean): boolean {
    if (this.digits || this.ten) return false;
    if (this.unit ? !arabic || link !== NO_LINK : !this.isEmpty && arabic && link !== AND)
      return false;
    return this.addTens(10, true);
  }

  /** thirteen, twenty; عشرون after its unit and و. */
  addTeenOrTens(value: number, isTeen: boolean, link: Link, arabic: boolean): boolean {
    if (this.digits || this.ten) return false;
    if (this.unit && (!arabic || link !== AND || isTeen)) return false;
    if (!this.unit && !this.isEmpty && arabic && link !== AND) return false;
    return this.addTens(value, isTeen);
  }

  private addTens(value: number, isComplete: boolean): boolean {
    this.group += value;
    this.tail = (this.unit ? this.tail : 0) + value;
    this.ten = true;
    if (isComplete) this.unit = true;
    return true;
  }

  /** ثلاث مئة; three hundred; twelve hundred; ٣ مئة; but not خمسة ومئة. */
  addHundred(word: NumeralWord, link: Link, arabic: boolean): boolean {
    if (this.begun) {
      if ((link !== NO_LINK && link !== HYPHEN) || this.group >= 100 || this.group <= 0)
        return false;
      if (arabic && !this.digits && this.ten && this.group !== 10) return false;
      this.group *= 100;
    } else {
      if (word.plural === true || (this.total > 0 && arabic && link !== AND)) return false;
      this.group = 100;
    }
    this.hundred = true;
    this.unit = false;
    this.ten = false;
    this.digits = false;
    this.tail = 0;
    return true;
  }

  /** مئتان, ثلاثمئة. */
  addHundreds(value: number): boolean {
    if (this.begun) return false;
    this.group = value;
    this.hundred = true;
    return true;
  }

  /** thousand, ألف; `twice` where ألفا is the dual before its noun. */
  addScale(word: NumeralWord, link: Link, arabic: boolean, twice: boolean): boolean {
    if (this.begun) {
      if ((link !== NO_LINK && link !== HYPHEN) || word.value >= this.lastScale) return false;
      this.head = this.group;
      this.total += this.group * word.value;
    } else if (
      this.afterScale &&
      link === NO_LINK &&
      this.total > 0 &&
      word.value > this.lastScale
    ) {
      this.total *= word.value; // three thousand million
    } else {
      if (word.value >= this.lastScale || word.plural === true) return false;
      if (this.total > 0 ? arabic && link !== AND : this.parts > 0) return false;
      this.head = twice ? 2 : 1;
      this.total += word.value * this.head;
    }
    this.scale = word.value;
    this.lastScale = word.value;
    this.group = 0;
    this.tail = 0;
    this.unit = this.ten = this.hundred = this.digits = false;
    return true;
  }

  /** ألفان; ودزينتين. */
  addScales(value: number, link: Link): boolean {
    const size = value / 2;
    if ((this.begun && !(size === 12 && link === AND)) || size >= this.lastScale) return false;
    this.total += value;
    this.lastScale = size;
    this.scale = size;
    this.head = 2;
    return true;
  }

  /** two dozen; three hundred and two dozens: only what follows the "and" is multiplied. */
  addDozen(word: NumeralWord, link: Link): boolean {
    if (this.parts === 0 ? word.plural === true || word.value === 20 : !this.begun || link === AND)
      return false;
    const several = this.tail > 0 && this.tail < this.group ? this.tail : this.group;
    this.group = this.parts === 0 ? word.value : this.group - several + several * word.value;
    this.head = this.group / word.value;
    this.scale = word.value;
    this.unit = this.ten = this.hundred = true;
    this.digits = false;
    return true;
  }
}
