import { foldName } from '../../../claim/fold';
import type { Entry } from '../page-data';
import { button, h } from './dom';
import { sentence, type Page } from './page';
import { hashTo, type Route } from './route';

/**
 * So many entries are drawn at once; the next ones when a reader comes near the end, or asks for
 * them.
 */
const STEP = 60;

/** The list of all incidents, with the conditions that narrow it. */
export function listView(page: Page, route: Route): Node[] {
  const { data, words, language, phrases } = page;
  const count = h('p', { role: 'status', class: 'count' });
  const none = h('p', { hidden: true }, words.nothing);
  const list = h('ul', { class: 'entries' });
  const controls = controlsOf(page, route.query);
  let fits: readonly Entry[] = [];
  const draw = (upTo: number): void => {
    list.append(...fits.slice(list.childElementCount, upTo).map((entry) => itemOf(entry, page)));
    more.hidden = list.childElementCount >= fits.length;
  };
  const more = button(words.more, () => {
    const last = list.lastElementChild;
    draw(list.childElementCount + STEP);
    last?.nextElementSibling?.querySelector('a')?.focus();
  });
  const apply = (): void => {
    const wanted = conditionsOf(controls.form);
    fits = data.entries.filter((entry) => fitsAll(entry, wanted));
    list.replaceChildren();
    draw(STEP);
    count.textContent = words.found(fits.length, data.entries.length);
    none.hidden = fits.length > 0 || data.entries.length === 0;
  };
  controls.form.addEventListener('input', () => {
    apply();
    const query = new URLSearchParams(
      [...new FormData(controls.form)].flatMap(([key, value]) =>
        value === '' || typeof value !== 'string' ? [] : [[key, value]],
      ),
    );
    history.replaceState(null, '', hashTo('list', language, '', query));
  });
  controls.form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const nearEnd = new IntersectionObserver(
    (seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) draw(list.childElementCount + STEP);
    },
    { rootMargin: '1200px' },
  );
  nearEnd.observe(more);
  list.addEventListener('print', () => {
    draw(fits.length);
  });
  apply();
  return [
    h(
      'h1',
      { tabindex: -1 },
      data.title ??
        sentence(
          phrases.reportTitle({
            incidents: data.entries.filter(({ kind }) => kind === 'incident').length,
            claims: data.claims,
          }),
          page,
        ),
    ),
    h('p', { class: 'quiet' }, words.madeBy),
    controls.form,
    count,
    none,
    list,
    more,
  ];
}

function itemOf({ id, kind, title, sources, digest, disputed }: Entry, page: Page): HTMLLIElement {
  const { language, words } = page;
  return h(
    'li',
    {},
    h('a', { href: hashTo('incident', language, id) }, sentence(title[language], page)),
    disputed ? h('span', { class: 'tag disputed' }, words.disputed) : null,
    kind === 'summary' ? h('span', { class: 'tag' }, words.summary) : null,
    h('p', { class: 'quiet' }, sentence(sources[language], page)),
    ...digest[language].slice(0, 3).map((line) => h('p', {}, sentence(line, page))),
  );
}

function controlsOf(
  { data, words, language }: Page,
  query: URLSearchParams,
): { readonly form: HTMLFormElement } {
  const input = (name: string, label: string, type: string): HTMLElement =>
    h('label', {}, h('span', {}, label), h('input', { name, type, value: query.get(name) ?? '' }));
  const measure = query.get('measure') ?? '';
  const select = h(
    'select',
    { name: 'measure' },
    h('option', { value: '' }, words.anyMeasure),
    data.measures.map((title, at) =>
      h('option', { value: at, selected: measure === String(at) }, title[language]),
    ),
  );
  const form = h(
    'form',
    { class: 'filter', role: 'search', 'aria-label': words.filter },
    input('q', words.search, 'search'),
    input('from', words.from, 'date'),
    input('to', words.to, 'date'),
    h('label', {}, h('span', {}, words.measure), select),
    h(
      'label',
      { class: 'check' },
      h('input', {
        name: 'disputed',
        type: 'checkbox',
        value: 1,
        checked: query.get('disputed') === '1',
      }),
      h('span', {}, words.disputedOnly),
    ),
    button(words.clear, () => {
      for (const field of form.querySelectorAll('input, select')) {
        if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = false;
        else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
          field.value = '';
      }
      form.dispatchEvent(new Event('input'));
    }),
  );
  return { form };
}

interface Conditions {
  readonly words: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly measure: number | null;
  readonly disputed: boolean;
}

function conditionsOf(form: HTMLFormElement): Conditions {
  const told = new FormData(form);
  const text = (name: string): string => {
    const value = told.get(name);
    return typeof value === 'string' ? value : '';
  };
  const measure = text('measure');
  return {
    words: foldName(text('q'))
      .split(' ')
      .filter((word) => word !== ''),
    from: text('from'),
    to: text('to'),
    measure: measure === '' ? null : Number(measure),
    disputed: text('disputed') === '1',
  };
}

/** An open end of a window may lie anywhere: what is not known excludes nothing. */
function fitsAll(entry: Entry, { words, from, to, measure, disputed }: Conditions): boolean {
  if (disputed && !entry.disputed) return false;
  if (measure !== null && !entry.measures.includes(measure)) return false;
  if (from !== '' && entry.to !== null && entry.to < from) return false;
  if (to !== '' && entry.from !== null && entry.from > to) return false;
  return words.every((word) => entry.text.includes(word));
}
