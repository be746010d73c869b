import { match } from 'ts-pattern';
import { defaultRadiusKm } from '../../geo';
import type { UncheckedClaim } from '../input/claim-batch';
import { ASKED, readCell } from './cell';
import { windowOf } from './precision-window';
import { rowIssue, type RowIssue, type RowPlace } from '../input/row-issue';
import { cellsByName, type CellsByName, type Table } from './table';
import { ambiguousDate } from './table-own';
import { writtenDate, type DateOrder } from './written-date';

const NEEDED = ['event_id_cnty', 'event_date', 'fatalities'];

/**
 * ACLED: a row is a claim of its fatalities. A zero stands for "no death reported" as well as for
 * none, so it claims that the event occurred and no count. Precision codes become a window and a
 * radius.
 */
export const acledTable: Table = (header, place, { dateOrder }) => {
  const cellsOf = cellsByName(header);
  const present = new Set(header.map((name) => name.trim().toLowerCase()));
  return {
    columns: {
      id: 'event_id_cnty',
      figure: 'fatalities',
      date: 'event_date',
      'place.name': 'location',
      'place.lat': 'latitude',
      'place.lon': 'longitude',
      kind: 'sub_event_type',
      basedOn: 'source',
      note: 'notes',
      by: 'actor1',
      event: 'event_id_cnty',
    },
    issues: NEEDED.filter((name) => !present.has(name)).map((name) =>
      rowIssue(place, {
        code: 'missing-column',
        severity: 'error',
        received: header.join(', '),
        expected: `a column "${name}", as ACLED has it`,
      }),
    ),
    readRow: (cells, row) => acledRow(cellsOf(cells), row, dateOrder),
  };
};

function acledRow(
  cell: CellsByName,
  place: RowPlace,
  order: DateOrder | undefined,
): { claims: UncheckedClaim[]; issues: RowIssue[] } {
  const issues: RowIssue[] = [];
  const id = `acled:${cell('event_id_cnty')}`;
  const fatalities = cell('fatalities');
  if (!/^\d+(?:\.0+)?$/.test(fatalities)) {
    issues.push(
      rowIssue(
        { ...place, column: 'fatalities' },
        {
          code: 'not-a-count',
          severity: 'error',
          claimId: id,
          received: fatalities === '' ? undefined : fatalities,
          expected: 'a whole number of at least 0',
        },
      ),
    );
    return { claims: [], issues };
  }
  const count = Number(fatalities);
  const date = dateOf(cell, place, id, order, issues);
  const consulted = [
    ...new Set(
      cell('source')
        .split(';')
        .map((name) => name.trim()),
    ),
  ].filter((name) => name !== '');
  const kind = [cell('sub_event_type'), cell('event_type')].find((one) => one !== '');
  const accused = cell('event_type') === 'Violence against civilians' && cell('actor1') !== '';
  const claim: UncheckedClaim = {
    id,
    ...(count === 0 ? { topic: 'occurrence' } : { figure: count, outcome: 'killed' }),
    source: { name: 'ACLED', kind: 'dataset' },
    report: 'ACLED',
    event: cell('event_id_cnty'),
    ...(consulted.length === 0 ? {} : { basedOn: consulted }),
    ...(date === null ? {} : { date }),
    ...placeOf(cell),
    ...(kind === undefined ? {} : { kind }),
    ...(accused ? { by: cell('actor1') } : {}),
    ...(cell('notes') === '' ? {} : { note: cell('notes') }),
  };
  return { claims: [claim], issues };
}

function dateOf(
  cell: CellsByName,
  place: RowPlace,
  claimId: string,
  order: DateOrder | undefined,
  issues: RowIssue[],
): UncheckedClaim | string | null {
  const text = cell('event_date');
  const read = writtenDate(text, order);
  if (read.kind === 'ask') {
    issues.push(
      ambiguousDate({ ...place, column: 'event_date' }, text, { [ASKED]: read.days }, claimId),
    );
    return null;
  }
  if (read.kind === 'unread') {
    issues.push(
      rowIssue(
        { ...place, column: 'event_date' },
        {
          code: 'invalid-date',
          severity: 'warning',
          claimId,
          received: text === '' ? undefined : text,
          expected: 'a day such as "08 January 2014" or "2014-01-08"',
        },
      ),
    );
    return null;
  }
  const spread = match(cell('time_precision'))
    .with('2', () => 'week' as const)
    .with('3', () => 'month' as const)
    .otherwise(() => 'day' as const);
  return spread === 'day' ? read.date : (windowOf(read.date, read.date, spread) ?? read.date);
}

function placeOf(cell: CellsByName): { place?: UncheckedClaim } {
  const areas = [cell('admin3'), cell('admin2'), cell('admin1'), cell('country')];
  const name = [cell('location'), ...areas].find((one) => one !== '');
  if (name === undefined) return {};
  const [lat, lon] = [
    readCell('number', cell('latitude'), { separator: '|' }),
    readCell('number', cell('longitude'), { separator: '|' }),
  ];
  const within = [...new Set(areas)].filter((one) => one !== '' && one !== name);
  const extent = match(cell('geo_precision'))
    .with('1', () => ({ radiusKm: defaultRadiusKm('city') }))
    .with('2', () => ({ radiusKm: defaultRadiusKm('area') }))
    .with('3', () => ({ radiusKm: defaultRadiusKm('province'), level: 'province' }))
    .otherwise(() => ({}));
  return {
    place: {
      name,
      ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
      ...extent,
      ...(within.length === 0 ? {} : { within }),
    },
  };
}
