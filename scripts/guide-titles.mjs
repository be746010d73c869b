import { Converter } from 'typedoc';

/** The first heading of a page, taken off its text. */
function takeTitle([first], page) {
  const [heading, title] = /^\s*# (.+)\n/.exec(first?.text ?? '') ?? [];
  if (title === undefined) throw new Error(`${page}: a page begins with its title as a heading`);
  first.text = first.text.slice(heading.length);
  return title;
}

/**
 * Typedoc asks for a title in front matter and prints it over the page's own. A guide's title is
 * its first heading.
 */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => {
    document.name = takeTitle(document.content, document.name);
  });
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    if (project.readme !== undefined) takeTitle(project.readme, 'README.md');
  });
}
