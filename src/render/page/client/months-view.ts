import { corpusOverview } from '../../picture/overview/corpus-overview';
import { h, picture, pictureWidth, type Content } from './dom';
import type { Page } from './page';

/**
 * What the incidents come to, month by month: the outcome that a reader chooses, the dead first.
 */
export function monthsView({ data, language, words, phrases }: Page): Content {
  const heading = h('h1', { tabindex: -1 }, words.byMonth);
  const [first] = data.outcomes;
  if (first === undefined) return [heading, h('p', {}, phrases.pictureWords.nothingCounted)];
  const holder = h('div', {});
  const draw = (outcome: string): void => {
    holder.replaceChildren(
      picture(
        corpusOverview(
          data.rollup,
          { outcome },
          { language, width: pictureWidth(), idPrefix: 'overview' },
        ),
      ),
    );
  };
  const select = h(
    'select',
    {},
    data.outcomes.map(({ outcome, title }) => h('option', { value: outcome }, title[language])),
  );
  select.addEventListener('input', () => {
    draw(select.value);
  });
  draw(first.outcome);
  return [heading, h('label', { class: 'choice' }, h('span', {}, words.outcome), select), holder];
}
