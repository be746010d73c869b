import type { Report, ReviewedPair, TimelineStep } from '../report';
import type { Block } from './document/block';
import type { Phrases } from './english';
import { LANGUAGES } from './document/language';
import { layOutMarkdown } from './markdown';
import { checkRendering, checkView, type ViewOptions } from './document/options';
import type { Script } from './sentences/outside';
import { spelledFor } from './sentences/spelling';
import { layOutText } from './text';
import { diffBlocks, reviewBlocks, timelineBlocks } from './document/views';

/**
 * A timeline in words: what was known of one measure, day by day, and which claims changed it.
 *
 * @param steps - as `timeline` returns them
 * @param report - the report of all the claims, where the words of figures and names are found
 * @param of - the incident and the label of the row that the timeline is of
 * @param options - language, and plain text or Markdown
 * @returns the text, ending with a line break
 * @throws a `MisuseError` for an incident or row that the report does not have, and for unknown
 *   options
 *
 * @example
 * ```ts
 * import { reconcileClaims, timeline } from 'casualty-claims';
 * import { renderTimeline } from 'casualty-claims/render';
 *
 * const claim = { outcome: 'killed', source: 'SOHR', place: 'Aleppo', date: '2014-01-08', kind: 'battle' } as const;
 * const claims = [
 *   { ...claim, id: 'first', figure: 10, reportedOn: '2014-01-08' },
 *   { ...claim, id: 'later', figure: 42, reportedOn: '2014-01-09' },
 * ];
 * const report = reconcileClaims(claims);
 * const of = { incident: report.incidents[0]?.id ?? '', measure: 'killed' };
 * const text = renderTimeline(timeline(claims, of.incident, of.measure), report, of);
 * text.includes('9 January 2014: 42 killed (one voice).'); // => true
 * ```
 */
export function renderTimeline(
  steps: readonly TimelineStep[],
  report: Report,
  of: { readonly incident: string; readonly measure: string },
  options: ViewOptions = {},
): string {
  checkRendering('renderTimeline', report, {});
  return rendered('renderTimeline', report, options, (told, phrases) =>
    timelineBlocks(steps, told, of, phrases),
  );
}

/**
 * What is different between two reports in words: which incidents came, went, split or joined,
 * which figures moved, and by which claims.
 *
 * @param before - the earlier report
 * @param after - the later one
 * @param options - language, and plain text or Markdown
 * @returns the text, ending with a line break
 * @throws a `MisuseError` for anything but reports, and for unknown options
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { renderDiff } from 'casualty-claims/render';
 *
 * const claim = { outcome: 'killed', date: '2014-01-08', place: 'Qadi Askar', kind: 'execution' } as const;
 * const monitor = { ...claim, id: 'a', figure: 42, source: 'SOHR' };
 * const before = reconcileClaims([monitor]);
 * const text = renderDiff(before, reconcileClaims([monitor, { ...claim, id: 'b', figure: 70, source: 'SANA' }]));
 * text.includes('42 killed became 42 to 70 killed.'); // => true
 * text.includes('New: SANA: 70 killed.'); // => true
 * ```
 */
export function renderDiff(before: Report, after: Report, options: ViewOptions = {}): string {
  checkRendering('renderDiff', before, {});
  checkRendering('renderDiff', after, {});
  return rendered('renderDiff', after, options, (told, phrases, script) =>
    diffBlocks(spelledFor(before, script), told, phrases),
  );
}

/**
 * The pairs most worth an analyst's eye in words, with the ranges under either answer.
 *
 * @param pairs - as `reviewRanges` returns them
 * @param report - the report of the same claims, where names and figures are found
 * @param options - language, and plain text or Markdown
 * @returns the text, ending with a line break
 * @throws a `MisuseError` for anything but a report, and for unknown options
 *
 * @example
 * ```ts
 * import { reconcileClaims, reviewRanges } from 'casualty-claims';
 * import { renderReview } from 'casualty-claims/render';
 *
 * const claims = [
 *   { id: 'a', figure: 12, outcome: 'killed', source: 'SOHR', date: '2016-12-15', place: 'Idlib', kind: 'air strike' },
 *   { id: 'b', figure: 30, outcome: 'killed', source: 'SANA', date: '2016-12-17', place: 'Idlib', kind: 'clashes' },
 * ];
 * const text = renderReview(reviewRanges(claims, 1), reconcileClaims(claims), { format: 'markdown' });
 * text.includes('Killed – if the same: 12 to 30 (disputed); if different: 12 and, apart, 30.'); // => true
 * ```
 */
export function renderReview(
  pairs: readonly ReviewedPair[],
  report: Report,
  options: ViewOptions = {},
): string {
  checkRendering('renderReview', report, {});
  return rendered('renderReview', report, options, (told, phrases) =>
    reviewBlocks(pairs, told, phrases),
  );
}

function rendered(
  caller: string,
  report: Report,
  options: ViewOptions,
  blocksOf: (report: Report, phrases: Phrases, script: Script) => readonly Block[],
): string {
  checkView(caller, options);
  const { phrases, script } = LANGUAGES[options.language ?? 'en'];
  const blocks = blocksOf(spelledFor(report, script), phrases, script);
  return options.format === 'markdown'
    ? layOutMarkdown(blocks, script)
    : layOutText(blocks, script);
}
