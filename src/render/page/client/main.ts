import { answers, keep } from './decisions';
import { draftsView, openDrafts } from './drafts-view';
import { fill, fillDetails, h, type Content } from './dom';
import { incidentView } from './incident-view';
import { listView } from './list-view';
import { monthsView } from './months-view';
import { pageIn, readData, type Page } from './page';
import { openPairs, pairsView } from './pairs-view';
import { hasRemainder, remainderView } from './remainder-view';
import { hashTo, routeOf, type Route } from './route';

const data = readData();
for (const decision of data.review?.decisions ?? []) keep(decision);

/** The parts of the page, and the switch to the other language. */
function header(page: Page, route: Route): HTMLElement {
  const { words, language } = page;
  const other = language === 'ar' ? 'en' : 'ar';
  const link = (view: Route['view'], label: string): HTMLElement =>
    h(
      'a',
      { href: hashTo(view, language), 'aria-current': route.view === view ? 'page' : null },
      label,
    );
  const { review } = data;
  return h(
    'header',
    {},
    h(
      'nav',
      { 'aria-label': words.parts },
      link('list', words.overview),
      link('months', words.byMonth),
      review === null || review.pairs.length === 0
        ? null
        : link('pairs', words.pairs(openPairs(page))),
      (review?.drafts ?? null) === null ? null : link('drafts', words.drafts(openDrafts(page))),
      hasRemainder(page) ? link('remainder', words.remainder) : null,
    ),
    h(
      'a',
      {
        href: hashTo(route.view, other, route.id, route.query),
        lang: other,
        dir: other === 'ar' ? 'rtl' : 'ltr',
        class: 'language',
      },
      words.language,
    ),
  );
}

function viewOf(page: Page, route: Route): Content {
  switch (route.view) {
    case 'list':
      return listView(page, route);
    case 'incident':
      return incidentView(route.id, page);
    case 'months':
      return monthsView(page);
    case 'pairs':
      return pairsView(page, show);
    case 'drafts':
      return draftsView(page, show);
    case 'remainder':
      return remainderView(page);
  }
}

/**
 * Draws the page that the address asks for; the heading has the focus after a move, so that a
 * screen reader goes on from there.
 */
function show(): void {
  const route = routeOf(location.hash);
  const asked = route.query.get('lang');
  const page = pageIn(data, asked === 'ar' || asked === 'en' ? asked : data.language);
  document.documentElement.lang = page.language;
  document.documentElement.dir = page.language === 'ar' ? 'rtl' : 'ltr';
  const main = h('main', { id: 'content', tabindex: -1 });
  const skip = h('a', { href: '#content', class: 'skip' }, page.words.skip);
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    main.focus();
  });
  for (const old of document.querySelectorAll(
    'body > .skip, body > header, body > main, body > dialog',
  ))
    old.remove();
  document.body.prepend(skip, header(page, route), main);
  fill(main, viewOf(page, route));
  document.title = main.querySelector('h1')?.textContent ?? page.words.title;
}

window.addEventListener('hashchange', () => {
  show();
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('main h1')?.focus();
});
window.addEventListener('beforeunload', (event) => {
  if (answers.unsaved) event.preventDefault();
});
// On paper nothing opens: what is closed is printed open.
window.addEventListener('beforeprint', () => {
  document.querySelector('.entries')?.dispatchEvent(new Event('print'));
  for (const details of document.querySelectorAll('details')) {
    fillDetails(details);
    details.open = true;
  }
});
show();
