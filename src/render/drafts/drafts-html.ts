import type { DraftedClaims } from '../../claim/draft';
import { draftsView, type Piece, type DraftedParagraph } from './drafts-view';
import { printable, tableOf, type DraftsOptions } from './drafts-text';

const STYLE = `
body { font: 16px/1.6 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1b1b1b; background: #fff; }
.row { display: grid; grid-template-columns: 3fr 2fr; gap: 1.5rem; border-top: 1px solid #ddd; padding: .75rem 0; }
.article { white-space: pre-line; margin: 0; }
mark { background: #ffe08a; padding: 0 .1em; border-radius: .2em; }
mark.medium { background: #ffd0a6; } mark.low { background: #f7b9b9; } mark.passed { background: none; border-bottom: 2px dotted #888; }
sup { font-weight: 600; unicode-bidi: isolate; }
ol { margin: 0; padding: 0; list-style: none; font-size: .9em; } li { margin-bottom: .75em; } p.line { margin: 0; }
p.first { font-weight: 600; } .passed-over { color: #666; }
@media (max-width: 50rem) { .row { grid-template-columns: 1fr; } }
`;

/**
 * An article as a page of HTML: every figure that was read is marked and numbered, and its reading
 * stands beside it. Whatever the article or a name holds is shown as text and never becomes markup,
 * and its direction stays its own. The page needs nothing from elsewhere and runs no script.
 *
 * @param text - the article that the drafts were made from
 * @param drafted - as `draftClaims` returned them
 * @param options - the language of the readings
 * @returns the page
 * @throws a `MisuseError` for anything but drafts
 *
 * @example
 * ```ts
 * import { draftClaims } from 'casualty-claims/text';
 * import { renderDraftsHtml } from 'casualty-claims/render';
 *
 * const text = '12 people were killed in <b>Naria</b>.';
 * const page = renderDraftsHtml(text, draftClaims(text));
 * page.includes('<mark id="draft-1" class="high">12 people</mark>'); // => true
 * page.includes('&lt;b&gt;Naria&lt;/b&gt;'); // => true
 * ```
 */
export function renderDraftsHtml(
  text: string,
  drafted: DraftedClaims,
  options: DraftsOptions = {},
): string {
  const { phrases, script } = tableOf('renderDraftsHtml', text, drafted, options);
  const language = options.language ?? 'en';
  const levels = drafted.drafts.map(({ confidence }) => confidence.level);
  const rows = draftsView(text, drafted, phrases).map((paragraph) => row(paragraph, levels));
  const title = escaped(phrases.draftsTitle(drafted.drafts.length, drafted.passed.length));
  return `<!doctype html>
<html lang="${language}" dir="${script === 'Arabic' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
${rows.join('\n')}
</body>
</html>
`;
}

function row({ pieces, readings, passed }: DraftedParagraph, levels: readonly string[]): string {
  const items = readings.map(({ number, lines }) => {
    const told = lines.map(
      (line, at) =>
        `<p class="line${at === 0 ? ' first' : ''}" dir="auto">${at === 0 ? `<sup>${String(number)}</sup> ` : ''}${escaped(line)}</p>`,
    );
    return `<li><a href="#draft-${String(number)}" aria-label="${String(number)}"></a>${told.join('')}</li>`;
  });
  const over = passed.map((line) => `<li class="passed-over" dir="auto">${escaped(line)}</li>`);
  return `<div class="row">\n<p class="article" dir="auto">${pieces.map((piece) => marked(piece, levels)).join('')}</p>\n<ol>${[...items, ...over].join('')}</ol>\n</div>`;
}

function marked({ text, drafts, ends, passed }: Piece, levels: readonly string[]): string {
  const shown = escaped(printable(text));
  const [first] = drafts;
  if (first === undefined) return passed ? `<mark class="passed">${shown}</mark>` : shown;
  const numbers = ends.map((number) => `<sup>${String(number)}</sup>`).join('');
  return `<mark${ends.includes(first) ? ` id="draft-${String(first)}"` : ''} class="${levels[first - 1] ?? 'low'}">${shown}</mark>${numbers}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is text in HTML, in an element and in a quoted attribute. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
