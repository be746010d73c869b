import type { DraftClaim, DraftedClaims, PassedFigure } from '../../claim/draft';
import type { Phrases } from '../english';
import { draftedClaim } from './drafted-claim';
import { lookupOf } from '../sentences/lookup';
import type { Prose } from '../sentences/prose';

/** A piece of the article: plain, or of the figures with these numbers. */
export interface Piece {
  readonly text: string;
  /** Numbers of the drafts that cover it, the first of the article being 1. */
  readonly drafts: readonly number[];
  /** Drafts whose last piece it is. */
  readonly ends: readonly number[];
  /** A figure that was passed over. */
  readonly passed: boolean;
}

/** A paragraph with the readings that stand beside it. */
export interface DraftedParagraph {
  readonly pieces: readonly Piece[];
  readonly readings: readonly {
    readonly number: number;
    readonly level: DraftClaim['confidence']['level'];
    readonly lines: readonly Prose[];
  }[];
  readonly passed: readonly Prose[];
}

/** The article, paragraph by paragraph, with what was read out of each. */
export function draftsView(
  text: string,
  { drafts, passed }: DraftedClaims,
  phrases: Phrases,
): readonly DraftedParagraph[] {
  const claims = drafts.map(({ claim }) => draftedClaim(claim));
  const lookup = lookupOf({ claims });
  return paragraphsOf(text).map(([start, end]) => {
    const here = drafts
      .map((draft, at) => ({ draft, number: at + 1 }))
      .filter(({ draft }) => draft.span.start >= start && draft.span.start < end);
    const over = passed.filter(({ span }) => span.start >= start && span.start < end);
    return {
      pieces: piecesOf(text, start, end, here, over),
      readings: here.map(({ draft, number }) => {
        const claim = lookup.claim(draft.id);
        const open = phrases.openWords(draft.open);
        return {
          number,
          level: draft.confidence.level,
          lines: [
            ...(claim === null
              ? [phrases.draftsLabels.unread]
              : phrases.proposalLines(claim, lookup)),
            phrases.confidenceWords(draft.confidence),
            ...(open === '' ? [] : [open]),
          ],
        };
      }),
      passed: over.map(phrases.passedWords),
    };
  });
}

/** Where each paragraph begins and ends: blank lines stand between. */
function paragraphsOf(text: string): readonly (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  let start = 0;
  let line = 0;
  while (line <= text.length) {
    const next = text.indexOf('\n', line);
    const end = next < 0 ? text.length : next;
    const blank = text.slice(line, end).trim() === '';
    if (blank) {
      if (line > start) found.push([start, line]);
      start = end + 1;
    }
    if (next < 0) break;
    line = next + 1;
  }
  if (start < text.length) found.push([start, text.length]);
  return found.filter(([from, to]) => text.slice(from, to).trim() !== '');
}

function piecesOf(
  text: string,
  start: number,
  end: number,
  drafts: readonly { readonly draft: DraftClaim; readonly number: number }[],
  passed: readonly PassedFigure[],
): Piece[] {
  const edges = new Set([start, end]);
  for (const { span } of [...drafts.map(({ draft }) => draft), ...passed]) {
    edges.add(Math.min(end, span.start));
    edges.add(Math.min(end, span.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, at) => {
    const to = sorted[at + 1] ?? end;
    const covering = drafts.filter(({ draft }) => draft.span.start <= from && draft.span.end >= to);
    return {
      text: text.slice(from, to),
      drafts: covering.map(({ number }) => number),
      ends: covering
        .filter(({ draft }) => Math.min(end, draft.span.end) === to)
        .map(({ number }) => number),
      passed:
        covering.length === 0 && passed.some(({ span }) => span.start <= from && span.end >= to),
    };
  });
}
