import { foldName } from '../../../claim/fold';
import type { Entry } from '../page-data';
import { button, h } from './dom';
import { sentence, type Page } from './page';
import { hashTo, type Route } from './route';

/** The list of all incidents, with the conditions that narrow it. */
export function listView(page: Page, route: Route): Node[] {
  const { data, words, language, phrases } = page;
  const items = data.entries.map((entry) => ({ entry, item: itemOf(entry, page) }));
  const count = h('p', { role: 'status', class: 'count' });
  const none = h('p', { hidden: true }, words.nothing);
  const controls = controlsOf(page, route.query);
  const apply = (): void => {
    const wanted = conditionsOf(controls.form);
    let shown = 0;
    for (const { entry, item } of items) {
      const fits = fitsAll(entry, wanted);
      if (item.hidden === fits) item.hidden = !fits;
      if (fits) shown++;
    }
    count.textContent = words.found(shown, items.length);
    none.hidden = shown > 0 || items.length === 0;
  };
  controls.form.addEventListener('input', () => {
    apply();
    const query = new URLSearchParams(Object.entries(Object.fromEntries(new FormData(controls.form))).flatMap(([key, value]) => (value === '' || typeof value !== 'string' ? [] : [[key, value]])));
    history.replaceState(null, '', hashTo('list', language, '', query));
  });
  controls.form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  apply();
  return [
    h('h1', { tabindex: -1 }, data.title ?? sentence(phrases.reportTitle({ incidents: data.entries.filter(({ kind }) => kind === 'incident').length, claims: data.claims }), page)),
    h('p', { class: 'quiet' }, words.madeBy),
    controls.form,
    count,
    none,
    h('ul', { class: 'entries' }, items.map(({ item }) => item)),
  ];
}

function itemOf({ id, kind, title, digest, disputed }: Entry, page: Page): HTMLLIElement {
  const { language, words } = page;
  return h(
    'li',
    {},
    h('a', { href: hashTo('incident', language, id) }, sentence(title[language], page)),
    disputed ? h('span', { class: 'tag disputed' }, words.disputed) : null,
    kind === 'summary' ? h('span', { class: 'tag' }, words.summary) : null,
    ...digest[language].slice(0, 3).map((line) => h('p', {}, sentence(line, page))),
  );
}

function controlsOf({ data, words, language }: Page, query: URLSearchParams): { readonly form: HTMLFormElement } {
  const input = (name: string, label: string, type: string): HTMLElement => h('label', {}, h('span', {}, label), h('input', { name, type, value: query.get(name) ?? '' }));
  const measure = query.get('measure') ?? '';
  const select = h('select', { name: 'measure' }, h('option', { value: '' }, words.anyMeasure), data.measures.map((title, at) => h('option', { value: at, selected: measure === String(at) }, title[language])));
  const form = h(
    'form',
    { class: 'filter', role: 'search', 'aria-label': words.filter },
    input('q', words.search, 'search'),
    input('from', words.from, 'date'),
    input('to', words.to, 'date'),
    h('label', {}, h('span', {}, words.measure), select),
    h('label', { class: 'check' }, h('input', { name: 'disputed', type: 'checkbox', value: 1, checked: query.get('disputed') === '1' }), h('span', {}, words.disputedOnly)),
    button(words.clear, () => {
      for (const field of form.querySelectorAll('input, select')) {
        if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = false;
        else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = '';
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
  return { words: foldName(text('q')).split(' ').filter((word) => word !== ''), from: text('from'), to: text('to'), measure: measure === '' ? null : Number(measure), disputed: text('disputed') === '1' };
}

/** An open end of a window may lie anywhere: what is not known excludes nothing. */
function fitsAll(entry: Entry, { words, from, to, measure, disputed }: Conditions): boolean {
  if (disputed && !entry.disputed) return false;
  if (measure !== null && !entry.measures.includes(measure)) return false;
  if (from !== '' && entry.to !== null && entry.to < from) return false;
  if (to !== '' && entry.from !== null && entry.from > to) return false;
  return words.every((word) => entry.text.includes(word));
}
