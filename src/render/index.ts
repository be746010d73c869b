/**
 * A report in words, in English and Arabic, as text or Markdown.
 *
 * @module casualty-claims/render
 */

export { renderText } from './text';
export { renderMarkdown } from './markdown';
export { type Language, type RenderOptions, type ViewOptions } from './options';
export { renderDiff, renderReview, renderTimeline } from './render-views';
export { renderDraftsHtml } from './drafts-html';
export { renderDraftsText, type DraftsOptions } from './drafts-text';
