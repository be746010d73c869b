import type { Language } from '../../document/options';

/**
 * What the address asks for: `#/`, `#/incident/ID`, `#/months`, `#/pairs`, `#/drafts`,
 * `#/remainder`, and `?lang=ar` with the conditions of the list.
 */
export interface Route {
  readonly view: 'list' | 'incident' | 'months' | 'pairs' | 'drafts' | 'remainder';
  readonly id: string;
  readonly query: URLSearchParams;
}

/** The route of an address; one that is not known is the list. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [view = '', ...rest] = path.split('/');
  const known =
    view === 'incident' ||
    view === 'months' ||
    view === 'pairs' ||
    view === 'drafts' ||
    view === 'remainder'
      ? view
      : 'list';
  return { view: known, id: decoded(rest.join('/')), query: new URLSearchParams(query) };
}

/** The address of a view in a language; the conditions of the list go with it. */
export function hashTo(
  view: Route['view'],
  language: Language,
  id = '',
  query: URLSearchParams = new URLSearchParams(),
): string {
  const kept = new URLSearchParams(query);
  kept.set('lang', language);
  return `#/${view === 'list' ? '' : view}${id === '' ? '' : `/${encodeURIComponent(id)}`}?${kept.toString()}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
