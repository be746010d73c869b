import { formatFigure, parseFigure, type Figure } from '../../figure';
import { VAGUE_TERMS } from '../../figure/vague-terms';
import { makeIssue, showReceived, type Issue } from '../../issue/issue';
import { makeParseCache, remember, type ParseCache } from './parse-cache';
import { quickFigure, type WordlessFigure } from './quick/quick-figure';
import { fields } from './schema';

/** A figure, or the issue that says why it is none. */
export type FigureResult =
  { readonly ok: true; readonly figure: Figure } | { readonly ok: false; readonly issue: Issue };

/**
 * Reads the figure of a written claim: a number, a phrase or a tagged object. A figure that cannot
 * be read is an error, because a claim with the wrong number is worse than no claim.
 */
export function canonicalFigure(
  input: unknown,
  claimId: string | undefined,
  memo: ParseCache = makeParseCache(),
): FigureResult {
  if (typeof input === 'number') return fromNumber(input, claimId);
  if (typeof input === 'string') return fromPhrase(input, claimId, memo);
  return fromObject(input, claimId);
}

function fromNumber(value: number, claimId: string | undefined): FigureResult {
  if (Number.isSafeInteger(value) && value >= 0)
    return { ok: true, figure: { kind: 'exact', value: value + 0, words: String(value) } };
  if (Number.isNaN(value) || !Number.isFinite(value))
    return refuse('figure-not-a-number', value, claimId);
  if (value < 0) return refuse('figure-negative', value, claimId);
  if (!Number.isInteger(value)) return refuse('figure-fractional', value, claimId);
  return refuse('figure-too-large', value, claimId);
}

function fromPhrase(phrase: string, claimId: string | undefined, memo: ParseCache): FigureResult {
  const known = memo.figures.get(phrase);
  if (known !== undefined) return { ok: true, figure: known };
  const parsed = parseFigure(phrase);
  if (parsed.ok) return { ok: true, figure: remember(memo.figures, phrase, parsed.value) };
  const { code, received, expected } = parsed.issue;
  const message = `${claimId === undefined ? '' : `claim ${showReceived(claimId)}: `}figure is ${received}; expected ${expected}`;
  return {
    ok: false,
    issue: {
      code,
      severity: 'error',
      ...(claimId === undefined ? {} : { claimId }),
      path: ['figure'],
      received,
      expected,
      message,
    },
  };
}

function fromObject(input: unknown, claimId: string | undefined): FigureResult {
  const quick = quickFigure(input);
  const checked =
    quick === undefined ? fields().figure.schema.safeParse(input) : { success: true, data: quick };
  if (!checked.success) {
    const numbers =
      typeof input === 'object' && input !== null
        ? Object.values(input).filter((v) => typeof v === 'number')
        : [];
    if (numbers.some((value) => value < 0)) return refuse('figure-negative', input, claimId);
    if (numbers.some((value) => !Number.isInteger(value)))
      return refuse('figure-fractional', input, claimId);
    return refuse('figure-unreadable', input, claimId);
  }
  const figure = withWords(checked.data as WordlessFigure);
  if (figure.kind === 'vague' && !Object.hasOwn(VAGUE_TERMS, figure.term))
    return refuse('figure-unknown-term', figure.term, claimId);
  if (
    figure.kind === 'between' &&
    (figure.low > figure.high || isOutside(figure.best, figure.low, figure.high))
  ) {
    return refuse(
      'figure-reversed',
      [figure.low, figure.best, figure.high],
      claimId,
      'low ≤ best ≤ high',
    );
  }
  return { ok: true, figure };
}

function withWords(figure: WordlessFigure): Figure {
  if (figure.words !== undefined && figure.words !== '') return figure as Figure;
  const worded = { ...figure, words: '' } as Figure;
  if (worded.kind === 'vague' && !Object.hasOwn(VAGUE_TERMS, worded.term))
    return { ...worded, words: worded.term };
  return { ...worded, words: formatFigure(worded, 'en') };
}

function isOutside(best: number | undefined, low: number, high: number): boolean {
  return best !== undefined && (best < low || best > high);
}

function refuse(
  code: string,
  received: unknown,
  claimId: string | undefined,
  expected: string = fields().figure.expected,
): FigureResult {
  return {
    ok: false,
    issue: makeIssue({ code, severity: 'error', claimId, path: ['figure'], received, expected }),
  };
}
