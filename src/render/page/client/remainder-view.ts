import { h, type Content } from './dom';
import type { Page } from './page';
import { sentences } from './row-section';

/** What belongs to no incident, and why. */
export function remainderView(page: Page): Content {
  const { data, words, phrases, language } = page;
  const { labels } = phrases;
  const { unplaced, rejected, issues } = data.remainder;
  return [
    h('h1', { tabindex: -1 }, words.remainder),
    sentences(labels.unplaced, unplaced[language], page),
    sentences(labels.rejected, rejected[language], page),
    sentences(labels.issues, issues[language], page),
  ];
}

/** Whether there is anything of the kind. */
export function hasRemainder({ data: { remainder } }: Page): boolean {
  return Object.values(remainder).some(({ en }) => en.length > 0);
}
