export { renderText } from './text';
export { renderMarkdown } from './markdown';
export { type Language, type RenderOptions } from './options';
export { renderReviewHtml } from './review-html';
export { renderReviewText, type ReviewOptions } from './review-text';
