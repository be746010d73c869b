import type { Lookup } from '../../sentences/lookup';
import type { Cell, Chunk } from '../page-data';
import { h, type Content } from './dom';
import { sentence, type Page } from './page';
import { sentences } from './row-section';
import { traced } from './trace';

/**
 * What codebooks would publish: a table in which every number leads back to its claims, and the
 * rules that made them differ.
 */
export function codebookSection(
  codebooks: Chunk['codebooks'],
  lookup: Lookup,
  page: Page,
): Content {
  if (codebooks === null) return null;
  const { phrases, language } = page;
  const { labels } = phrases;
  const entered = (cell: Cell | null, title: string): Content => {
    if (cell === null) return labels.noColumn;
    const words = phrases.publishedWords(cell.published);
    return cell.claimIds.length === 0
      ? sentence(words, page)
      : traced(words, `${title}: ${words}`, null, cell.claimIds, lookup, page);
  };
  const head = [labels.figure, ...codebooks.names.map(phrases.nameOf)];
  return h(
    'section',
    { 'aria-labelledby': 'codebooks' },
    h('h2', { id: 'codebooks' }, labels.codebooks),
    h(
      'div',
      { class: 'table', tabindex: 0, role: 'group', 'aria-labelledby': 'codebooks' },
      h(
        'table',
        { class: 'codebooks' },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            head.map((name) => h('th', { scope: 'col' }, name)),
          ),
        ),
        h(
          'tbody',
          {},
          codebooks.rows.map(({ measure, cells }) => {
            const title = phrases.measureTitle(measure);
            return h(
              'tr',
              {},
              h('th', { scope: 'row' }, sentence(title, page)),
              cells.map((cell, at) =>
                h('td', {}, entered(cell, `${codebooks.names[at] ?? ''}, ${title}`)),
              ),
            );
          }),
        ),
      ),
    ),
    sentences(labels.byRule, codebooks.rules[language], page),
  );
}
