import * as fc from 'fast-check';
import { formatFigure, type Counted, type Figure, type FigureLanguage } from '../../figure';

/** The words of a figure that was never written are empty. */
const words = '';
const count = fc.oneof(
  fc.integer({ min: 0, max: 130 }),
  fc.integer({ min: 0, max: 2_000_000 }),
  fc.integer({ min: 0, max: 999_999_999_999 }),
);
const positive = count.map((value) => value + 1);

/** The terms that both languages have a word of their own for. */
const TERMS = [
  'few',
  'several',
  'some',
  'numberOf',
  'many',
  'asharat',
  'severalDozen',
  'hundreds',
  'severalHundred',
  'thousands',
  'severalThousand',
  'tensThousands',
  'hundredsThousands',
  'millions',
  'barePlural',
  'bidTeen',
];
const COMPARATORS = ['at-least', 'more-than', 'at-most', 'fewer-than', 'about', 'nearly'] as const;
const COUNTED: readonly (Counted | undefined)[] = [
  undefined,
  'person',
  'casualties',
  'dead',
  'killed',
  'bodies',
  'executed',
  'wounded',
  'suffocated',
  'missing',
  'captured',
  'detained',
  'abducted',
  'released',
  'surrendered',
  'besieged',
  'displaced',
];

/**
 * Figures of every kind, with empty `words`: exact, hedged, ranges, vague terms, shares, unknown
 * and none. Every one of them can be put into words of both languages.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { assertedBounds } from 'casualty-claims/figure';
 * import { arbitraryFigure } from 'casualty-claims/testing/arbitraries';
 *
 * fc.assert(fc.property(arbitraryFigure(), (figure) => assertedBounds(figure).lower >= 0));
 * ```
 */
export function arbitraryFigure(): fc.Arbitrary<Figure> {
  return fc.oneof(
    fc.record({
      kind: fc.constantFrom(
        'exact' as const,
        'at-least' as const,
        'more-than' as const,
        'at-most' as const,
        'about' as const,
      ),
      value: count,
      words: fc.constant(words),
    }),
    fc.record({
      kind: fc.constant('fewer-than' as const),
      value: positive,
      words: fc.constant(words),
    }),
    fc.record({
      kind: fc.constant('about' as const),
      value: positive,
      side: fc.constant('below' as const),
      words: fc.constant(words),
    }),
    fc
      .tuple(count, positive)
      .map(([low, more]): Figure => ({ kind: 'between', low, high: low + more, words })),
    fc.tuple(count, positive, positive).map(([low, more, still]): Figure => ({
      kind: 'between',
      low,
      high: low + more + still,
      best: low + more,
      words,
    })),
    fc
      .tuple(
        count,
        positive,
        fc.constantFrom(
          { approximate: true } as const,
          { openAbove: true } as const,
          { approximate: true, openAbove: true } as const,
        ),
      )
      .map(([low, more, hedges]): Figure => ({
        kind: 'between',
        low,
        high: low + more,
        ...hedges,
        words,
      })),
    fc.constantFrom(...TERMS).map((term): Figure => ({ kind: 'vague', term, words })),
    fc
      .tuple(fc.constantFrom('nayyif', 'bidTens'), fc.constantFrom(20, 30, 100))
      .map(([term, base]): Figure => ({ kind: 'vague', term, base, words })),
    fc
      .tuple(
        fc.constantFrom('few', 'several', 'asharat', 'hundreds', 'severalThousand'),
        fc.constantFrom('at-most' as const, 'fewer-than' as const),
      )
      .map(([term, comparator]): Figure => ({ kind: 'vague', term, comparator, words })),
    arbitraryShare(),
    fc.constantFrom<Figure>({ kind: 'unknown', words }, { kind: 'none', words }),
  );
}

function arbitraryShare(): fc.Arbitrary<Figure> {
  const percent = fc.nat(100);
  return fc.oneof(
    fc
      .constantFrom('most' as const, 'half' as const, 'all' as const)
      .map((share): Figure => ({ kind: 'share', share, words })),
    percent.map((share): Figure => ({ kind: 'share', share: { percent: share }, words })),
    fc.tuple(percent, fc.constantFrom(...COMPARATORS)).map(([share, comparator]): Figure => ({
      kind: 'share',
      share: { percent: share },
      comparator,
      words,
    })),
    // "More than half" is most.
    fc
      .constantFrom(...COMPARATORS.filter((kind) => kind !== 'more-than'))
      .map((comparator): Figure => ({ kind: 'share', share: 'half', comparator, words })),
    fc.constant<Figure>({ kind: 'share', share: 'all', comparator: 'fewer-than', words }),
  );
}

/** A figure put into words, and what the words mean. */
export interface FigurePhrase {
  readonly phrase: string;
  readonly language: FigureLanguage;
  /** What was counted, where the phrase says so. */
  readonly counted: Counted | undefined;
  /** The figure that the phrase is to be read as; its `words` are the phrase. */
  readonly figure: Figure;
}

/**
 * Figures in words, of both languages where none is given, in digits and spelt out, with and
 * without a noun.
 *
 * @param language - one of the languages only
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { isDeepStrictEqual } from 'node:util';
 * import { parseFigure } from 'casualty-claims';
 * import { arbitraryPhrase } from 'casualty-claims/testing/arbitraries';
 *
 * fc.assert(
 *   fc.property(arbitraryPhrase(), ({ phrase, figure }) =>
 *     isDeepStrictEqual(parseFigure(phrase), { ok: true, value: figure }),
 *   ),
 * );
 * ```
 */
export function arbitraryPhrase(language?: FigureLanguage): fc.Arbitrary<FigurePhrase> {
  const languages: readonly FigureLanguage[] = language === undefined ? ['en', 'ar'] : [language];
  return fc
    .tuple(
      arbitraryFigure(),
      fc.constantFrom(...languages),
      fc.constantFrom(...COUNTED),
      fc.constantFrom('digits' as const, 'words' as const),
    )
    .map(([figure, spoken, counted, numbers]): FigurePhrase => {
      const phrase = formatFigure(figure, spoken, { counted, numbers });
      return { phrase, language: spoken, counted, figure: { ...figure, words: phrase } };
    });
}
