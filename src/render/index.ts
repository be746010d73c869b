/**
 * A report in words, in English and Arabic, as text or Markdown.
 *
 * @module casualty-claims/render
 */

export { renderText, writeText } from './text';
export { renderMarkdown, writeMarkdown } from './markdown';
export { type Language, type RenderOptions, type ViewOptions } from './document/options';
export { renderDiff, renderReview, renderTimeline } from './render-views';
export { renderDraftsHtml } from './drafts/drafts-html';
export { renderDraftsText, type DraftsOptions } from './drafts/drafts-text';
export { disputePlot } from './picture/dispute/dispute-plot';
export { type PictureOptions } from './picture/drawing/options';
export { timelinePlot } from './picture/timeline/timeline-plot';
export { waterfallPlot } from './picture/waterfall-plot';
export { incidentMap } from './picture/map/incident-map';
export { codebookTable } from './picture/codebook/codebook-table';
export { corpusOverview } from './picture/overview/corpus-overview';
