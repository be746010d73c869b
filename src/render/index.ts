export { renderText } from './text';
export { renderMarkdown } from './markdown';
export { type RenderOptions } from './options';
