export { renderText } from './text';
export { renderMarkdown } from './markdown';
export { type Language, type RenderOptions } from './options';
