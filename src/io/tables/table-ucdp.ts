import { match } from 'ts-pattern';
import { defaultRadiusKm } from '../../geo';
import type { UncheckedClaim } from '../input/claim-batch';
import { readCell } from './cell';
import { windowOf, type Spread } from './precision-window';
import { rowIssue, type RowIssue, type RowPlace } from '../input/row-issue';
import { cellsByName, type CellsByName, type Table } from './table';
import { writtenDate } from './written-date';

const NEEDED = ['id', 'low', 'best', 'high', 'date_start', 'date_end'];

/**
 * UCDP GED: a row is a claim of its toll with low, best and high, and a part for each side with
 * deaths. The origin is UCDP, a dataset; the articles it consulted are in `basedOn`. Clarity 2 is a
 * summary; the precision codes become a radius and a window. (GED codebook 23.1.)
 */
export const ucdpTable: Table = (header, place) => {
  const cellsOf = cellsByName(header);
  const present = new Set(header.map((name) => name.trim().toLowerCase()));
  const missing = NEEDED.filter((name) => !present.has(name));
  return {
    columns: {
      id: 'id',
      figure: 'best',
      date: 'date_start',
      'place.name': 'where_coordinates',
      'place.lat': 'latitude',
      'place.lon': 'longitude',
      basedOn: 'source_article',
      kind: 'type_of_violence',
      scope: 'event_clarity',
      event: 'id',
    },
    issues: missing.map((name) =>
      rowIssue(place, {
        code: 'missing-column',
        severity: 'error',
        received: header.join(', '),
        expected: `a column "${name}", as UCDP GED has it`,
      }),
    ),
    readRow: (cells, row) => ucdpRow(cellsOf(cells), row),
  };
};

function ucdpRow(
  cell: CellsByName,
  place: RowPlace,
): { claims: UncheckedClaim[]; issues: RowIssue[] } {
  const issues: RowIssue[] = [];
  const id = `ucdp-ged:${cell('id')}`;
  const figure = toll(cell, place, id, issues);
  if (figure === null) return { claims: [], issues };
  const oneSided = cell('type_of_violence') === '3';
  const kind = KINDS[cell('type_of_violence')];
  const articles = articlesOf(cell('source_article'));
  const date = dates(cell, place, id, issues);
  const whole: UncheckedClaim = {
    id,
    figure,
    outcome: 'killed',
    source: UCDP,
    report: 'UCDP GED',
    event: cell('id'),
    ...(articles.length === 0 ? {} : { basedOn: articles }),
    ...(date === null ? {} : { date }),
    ...placeOf(cell),
    ...(kind === undefined ? {} : { kind }),
    ...(oneSided && cell('side_a') !== '' ? { by: cell('side_a') } : {}),
    scope: cell('event_clarity') === '2' ? 'summary' : 'incident',
  };
  const parts = PARTS.flatMap(({ column, name, population, side }): UncheckedClaim[] => {
    const value = count(cell(column));
    if (value === null && cell(column) !== '')
      issues.push(notACount({ ...place, column }, cell(column), id));
    if (value === null || value === 0) return [];
    const whose = side === null ? '' : cell(side);
    return [
      {
        id: `${id}:${name}`,
        figure: value,
        partOf: id,
        ...(population === null ? {} : { population }),
        ...(whose === '' ? {} : { side: whose }),
      },
    ];
  });
  return { claims: [whole, ...parts], issues };
}

const UCDP = { name: 'UCDP', kind: 'dataset' } as const;

/** What `type_of_violence` stands for. */
const KINDS: Readonly<Record<string, string>> = {
  '1': 'state-based violence',
  '2': 'non-state violence',
  '3': 'one-sided violence',
};

/** Deaths of a side are deaths among its fighters; the dead of unknown side are nobody's. */
const PARTS = [
  { column: 'deaths_a', name: 'a', population: 'combatants', side: 'side_a' },
  { column: 'deaths_b', name: 'b', population: 'combatants', side: 'side_b' },
  { column: 'deaths_civilians', name: 'civilians', population: 'civilians', side: null },
  { column: 'deaths_unknown', name: 'unknown', population: null, side: null },
] as const;

function toll(
  cell: CellsByName,
  place: RowPlace,
  claimId: string,
  issues: RowIssue[],
): UncheckedClaim | number | null {
  const values = (['low', 'best', 'high'] as const).map((column) => {
    const value = count(cell(column));
    // Only reports written in these columns leave best or high open, where sources differ or
    // nothing bounds the number.
    if (value === null && column !== 'low' && cell(column) === '' && count(cell('low')) !== null) {
      issues.push(
        rowIssue(
          { ...place, column },
          {
            code: 'toll-open',
            severity: 'warning',
            claimId,
            received: undefined,
            expected: `a whole number; the row is kept without its ${column}`,
          },
        ),
      );
    } else if (value === null) issues.push(notACount({ ...place, column }, cell(column), claimId));
    return value;
  });
  const [low = null, best = null, high = null] = values;
  if (issues.some(({ code }) => code === 'not-a-count') || low === null) return null;
  if (high === null)
    return best === null || best === low
      ? { kind: 'at-least', value: low }
      : { kind: 'between', low, best, high: best, openAbove: true };
  if (best === null)
    return { kind: 'between', low: Math.min(low, high), high: Math.max(low, high) };
  if (low === best && best === high) return best;
  const [least, most] = [Math.min(low, best, high), Math.max(low, best, high)];
  if (low > best || best > high) {
    // Deaths of single incidents are taken off the aggregate that held them, and the three need not
    // fit any more.
    issues.push(
      rowIssue(
        { ...place, column: best > high ? 'high' : 'low' },
        {
          code: 'toll-disordered',
          severity: 'warning',
          claimId,
          received: [low, best, high].join(' / '),
          expected: `low ≤ best ≤ high; the row is kept as ${String(least)} to ${String(most)}`,
        },
      ),
    );
  }
  return { kind: 'between', low: least, best, high: most };
}

function count(text: string): number | null {
  return /^\d+(?:\.0+)?$/.test(text) ? Number(text) : null;
}

function notACount(place: RowPlace, received: string, claimId: string): RowIssue {
  return rowIssue(place, {
    code: 'not-a-count',
    severity: 'error',
    claimId,
    received: received === '' ? undefined : received,
    expected: 'a whole number of at least 0',
  });
}

/** What `date_prec` says beside a window of one day. */
const SPREADS: Readonly<Record<string, Spread>> = {
  '2': 'days',
  '3': 'week',
  '4': 'month',
  '5': 'year',
};

function dates(
  cell: CellsByName,
  place: RowPlace,
  claimId: string,
  issues: RowIssue[],
): { from: string; to: string } | null {
  const [start, end] = [writtenDate(cell('date_start')), writtenDate(cell('date_end'))];
  const window =
    start.kind === 'date' && end.kind === 'date'
      ? windowOf(start.date, end.date, SPREADS[cell('date_prec')] ?? 'day')
      : null;
  if (window === null)
    issues.push(
      rowIssue(
        { ...place, column: 'date_start' },
        {
          code: 'invalid-date',
          severity: 'warning',
          claimId,
          received: `${cell('date_start')} to ${cell('date_end')}`,
          expected: 'two days as "YYYY-MM-DD", the first not after the second',
        },
      ),
    );
  return window;
}

function placeOf(cell: CellsByName): { place?: UncheckedClaim } {
  const name = [cell('where_coordinates'), cell('adm_2'), cell('adm_1'), cell('country')].find(
    (one) => one !== '',
  );
  if (name === undefined) return {};
  const [lat, lon] = [
    readCell('number', cell('latitude'), { separator: '|' }),
    readCell('number', cell('longitude'), { separator: '|' }),
  ];
  const within = [...new Set([cell('adm_2'), cell('adm_1'), cell('country')])].filter(
    (one) => one !== '' && one !== name,
  );
  return {
    place: {
      name,
      ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
      ...extent(cell('where_prec')),
      ...(within.length === 0 ? {} : { within }),
    },
  };
}

/**
 * What `where_prec` says of the point: the usual radius of that level of place, and the level where
 * it names one.
 */
function extent(code: string): { radiusKm?: number; level?: string } {
  return (
    match(code)
      .with('1', () => ({ radiusKm: defaultRadiusKm('city') }))
      .with('2', () => ({ radiusKm: 25 }))
      .with('3', () => ({ radiusKm: defaultRadiusKm('area'), level: 'area' }))
      .with('4', () => ({ radiusKm: defaultRadiusKm('province'), level: 'province' }))
      // A river, a road, a mountain range, or a fuzzy region: as wide as an area and more; by
      // judgement.
      .with('5', () => ({ radiusKm: 50 }))
      .with('6', '7', () => ({ radiusKm: defaultRadiusKm('country'), level: 'country' }))
      .otherwise(() => ({}))
  );
}

/** `"office,day,headline";"…"`: the works consulted, each once. */
function articlesOf(cell: string): string[] {
  const bare = cell.trim();
  const articles = bare.startsWith('"')
    ? bare.slice(1, bare.endsWith('"') ? -1 : undefined).split('";"')
    : bare.split(';');
  return [...new Set(articles.map((article) => article.trim().slice(0, 1_000)))].filter(
    (article) => article !== '',
  );
}
