import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assertedBounds, findFigures, parseFigure } from '../../src/figure';

// Data that stands beside the repository and is not part of it: the tests are skipped where it is
// absent.
const shared = new URL('../../../shared/', import.meta.url);
const isHere = existsSync(new URL('data/number-expressions/en-numbers.json', shared));
const read = (path: string): unknown =>
  isHere ? JSON.parse(readFileSync(new URL(path, shared), 'utf8')) : [];
if (!isHere)
  console.warn('test/figure/datasets: the shared data are absent, its tests are skipped');

interface NumberRow {
  readonly text: string;
  readonly value: number;
  readonly quality: string;
}
interface RangeRow {
  readonly text: string;
  readonly interval: string;
  readonly kind: string;
  readonly int: boolean;
}

/** Rows that are not reached, each with its reason. Anything else that is missed fails. */
const MISSES: Readonly<Record<string, string>> = {
  'a few': 'upstream gives 3; here it is a vague word (2 to 5), which never becomes a bare number',
  'between the tenth and the fifteenth': 'ordinals are ranks ("he ranks between …"), not counts',
  'أعلى من العاشر وأدنى من الخامس عشر': 'ordinals are ranks, not counts',
  'أكثر من 500':
    'upstream reads "more than 500" as at least 500 in this row and as more than elsewhere',
};

describe.skipIf(!isHere).each(['ar', 'en'] as const)(
  'number expressions nobody here wrote (%s)',
  (language) => {
    const numbers = (
      read(`data/number-expressions/${language}-numbers.json`) as readonly NumberRow[]
    ).filter(({ quality }) => quality === 'ok');
    const ranges = (
      read(`data/number-expressions/${language}-range.json`) as readonly RangeRow[]
    ).filter(({ int }) => int);

    test('at least 98 % of the numbers are read, and the others have a reason', () => {
      const missed = numbers.filter(({ text, value }) => {
        const parsed = parseFigure(text);
        return !(parsed.ok && parsed.value.kind === 'exact' && parsed.value.value === value);
      });
      expect(missed.map(({ text }) => text).filter((text) => MISSES[text] === undefined)).toEqual(
        [],
      );
      expect(missed.length).toBeLessThanOrEqual(numbers.length * 0.02);
    });

    test('at least 95 % of the ranges have the kind and the bounds, and the others have a reason', () => {
      const missed = ranges.filter((row) => !isRangeRead(row)).map(({ text }) => text);
      expect(missed.filter((text) => MISSES[text] === undefined)).toEqual([]);
      expect(missed.length).toBeLessThanOrEqual(ranges.length * 0.05);
    });

    test('no figure comes from a negative row', () => {
      const rows = read(`data/number-expressions/${language}-negatives.json`) as readonly string[];
      expect(rows.filter((text) => findFigures(text).length > 0)).toEqual([]);
      expect(rows.filter((text) => parseFigure(text).ok)).toEqual([]);
    });
  },
);

const KINDS: Readonly<Record<string, string>> = {
  between: 'between',
  moreThan: 'more-than',
  atLeast: 'at-least',
  atMost: 'at-most',
  lessThan: 'fewer-than',
  exact: 'exact',
};

/**
 * Bounds from the bracket notation; "between" and "from … to" are half-open there and closed here.
 */
function isRangeRead({ text, interval, kind }: RangeRow): boolean {
  const parsed = parseFigure(text);
  const [, open = '', low = '', high = '', close = ''] =
    /^([[(])(-?[\d.]*),(-?[\d.]*)([\])])$/.exec(interval) ?? [];
  if (!parsed.ok) return false;
  const isClosed = /بين|between|^من|from|~|-|–| إلى /.test(text);
  const lower = low === '' ? 0 : Number(low) + (open === '(' ? 1 : 0);
  const upper = high === '' ? null : Number(high) - (close === ')' && !isClosed ? 1 : 0);
  const bounds = assertedBounds(parsed.value);
  return parsed.value.kind === KINDS[kind] && bounds.lower === lower && bounds.upper === upper;
}

interface Claim {
  readonly id: string;
  readonly seedFile: string;
  readonly span: string;
  readonly start: number;
  readonly end: number;
  readonly figureText: string | null;
  readonly figureKind: string;
  readonly low: number;
}

describe.skipIf(!isHere)('the marked reports', () => {
  const claims = Object.values(read('gold/claims.json') as Readonly<Record<string, Claim>>).filter(
    ({ figureText, span }) => Boolean(figureText) || span === 'جثثا',
  );
  const text = (file: string): string => readFileSync(new URL(`reports/${file}`, shared), 'utf8');

  /** The kinds of the marks; a share is marked as vague, a bare plural as unknown. */
  const fits = (kind: string, marked: string): boolean => {
    switch (marked) {
      case 'atLeast':
        return kind === 'at-least';
      case 'moreThan':
        return kind === 'more-than';
      case 'vague':
        return kind === 'vague' || kind === 'share';
      case 'unknown':
        return kind === 'unknown' || kind === 'vague';
      case 'exact':
        return kind === 'exact' || kind === 'share';
      default:
        return kind === marked;
    }
  };

  test('every marked figure is read with its kind and its least count', () => {
    for (const { id, span, figureKind, low } of claims) {
      const parsed = parseFigure(span);
      expect(parsed.ok && fits(parsed.value.kind, figureKind), id).toBe(true);
      if (parsed.ok && parsed.value.kind !== 'share')
        expect(assertedBounds(parsed.value).lower, id).toBe(low);
    }
  });

  test('every marked figure is found where it stands', () => {
    for (const { id, seedFile, start, end, figureKind } of claims) {
      const here = findFigures(text(seedFile)).filter(
        (found) => found.start < end && found.end > start,
      );
      expect(here.length, id).toBeGreaterThan(0);
      expect(
        here.some(({ figure }) => fits(figure.kind, figureKind)),
        id,
      ).toBe(true);
    }
  });

  test('no figure is found in a look-alike', () => {
    const lookAlikes = read('gold/look-alikes.json') as readonly Claim[];
    for (const { id, seedFile, start, end } of lookAlikes) {
      expect(
        findFigures(text(seedFile)).filter((found) => found.start < end && found.end > start),
        id,
      ).toEqual([]);
    }
  });
});
