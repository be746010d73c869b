import { describe, expect, it } from 'vitest';
import { normaliseClaims, parseClaims, type ClaimInput } from 'casualty-claims';
import { rowOf, type LinkRow } from 'casualty-claims/linkage';

function row(claim: ClaimInput): LinkRow {
  const { claims, issues } = parseClaims([{ id: 'x', ...claim }]);
  const [read] = normaliseClaims(claims);
  if (read === undefined) throw new Error(JSON.stringify(issues));
  return rowOf(read);
}

describe('the row of a claim', () => {
  it('has all that is stated, days as days and names folded', () => {
    const { by, side, measure, ...rest } = row({
      figure: 'at least 12',
      outcome: 'killed',
      population: 'civilians',
      source: 'SOHR',
      date: { from: '2016-11-30', to: '2016-12-01' },
      reportedOn: '2016-12-02',
      kind: 'airstrike',
      by: { anyOf: ['Syrian army', 'Hezbollah'] },
      place: {
        name: 'Old Souk',
        names: ['سوق'],
        within: ['Aleppo'],
        level: 'district',
        lat: 36.2,
        lon: 37.1,
        radiusKm: 2,
      },
      people: ["Ahmad al-'Ali", 'Sara'],
      report: 'R 1',
      event: 'E 1',
      quote: 'At least TWELVE dead!',
    });
    expect(rest).toEqual({
      id: 'x',
      from: 17_135,
      to: 17_136,
      reportedOn: 17_137,
      kind: 'airstrike',
      lineage: rest.lineage,
      lower: 12,
      upper: null,
      people: ['ahmad al ali', 'sara'],
      report: 'R 1',
      event: 'E 1',
      list: null,
      quote: 'at least twelve dead',
      place: {
        names: ['old souk', 'سوق'],
        within: ['aleppo'],
        level: 'district',
        position: { lat: 36.2, lon: 37.1, radiusKm: 2 },
      },
    });
    expect([rest.lineage.length > 0, by.map(({ id }) => id), side, measure]).toEqual([
      true,
      ['hezbollah', 'syrian-army'],
      [],
      'killed person  [{"status":"civilian"}] ',
    ]);
  });

  it('has nothing where nothing is stated', () => {
    const { lineage, measure, ...rest } = row({ figure: 3, outcome: 'killed' });
    expect(rest).toEqual({
      id: 'x',
      from: null,
      to: null,
      reportedOn: null,
      place: null,
      by: [],
      side: [],
      kind: null,
      lower: 3,
      upper: 3,
      people: [],
      report: null,
      event: null,
      list: null,
      quote: null,
    });
    expect([lineage.includes('x'), measure]).toEqual([true, 'killed person  [] ']);
  });

  it('has bounds of figures that are counts, and of no others', () => {
    const bounds = (figure: string | number): (number | null)[] =>
      (({ lower, upper }) => [lower, upper])(row({ figure, outcome: 'killed' }));
    expect([
      bounds('10 to 15'),
      bounds(0),
      bounds('up to 7'),
      bounds('unknown'),
      bounds('half'),
    ]).toEqual([
      [10, 15],
      [0, 0],
      [0, 7],
      [null, null],
      [null, null],
    ]);
  });

  it('has one key for one measure, and others for other outcomes, units, types, populations and sides', () => {
    const measures: readonly [Partial<ClaimInput>, string][] = [
      [{ outcome: 'killed' }, 'killed person  [] '],
      [{ outcome: { anyOf: ['killed', 'wounded'] } }, 'killed|wounded person  [] '],
      [
        { outcome: 'destroyed', unit: 'vehicle', type: { anyOf: ['tank', 'truck'] } },
        'destroyed vehicle tank|truck [] ',
      ],
      [
        { outcome: 'killed', population: 'civilians', side: { anyOf: ['Hezbollah', 'Kataib X'] } },
        'killed person  [{"status":"civilian"}] hezbollah|name:kataib x',
      ],
    ];
    expect(measures.map(([measure]) => row({ figure: 4, ...measure }).measure)).toEqual(
      measures.map(([, key]) => key),
    );
    expect(
      row({
        figure: 90,
        outcome: 'killed',
        population: 'civilians',
        side: { anyOf: ['Hezbollah', 'Kataib X'] },
      }).side.map(({ id }) => id),
    ).toEqual(['hezbollah', 'name:kataib x']);
  });

  it('of a topic has the topic for a measure, and who is in control among the sides', () => {
    const control = row({
      topic: 'control',
      value: 'Syrian army',
      place: 'Aleppo',
      date: '2016-12-01',
    });
    expect([
      control.measure,
      control.side.map(({ name }) => name),
      control.lower,
      control.upper,
    ]).toEqual(['control', ['Syrian army'], null, null]);
    const denied = row({ topic: 'occurrence', stance: 'denies', place: 'Aleppo' });
    expect([denied.measure, denied.side]).toEqual(['occurrence', []]);
    const responsible = row({ topic: 'responsibility', value: 'Syrian army', place: 'Aleppo' });
    expect([responsible.measure, responsible.side]).toEqual(['responsibility', []]);
  });

  it('has further forms of the names that were written, but none that the place lies in', () => {
    expect(row({ figure: 1, outcome: 'killed', place: 'Idlib' }).place?.names).toEqual(['idlib']);
    expect(
      row({
        figure: 1,
        outcome: 'killed',
        place: {
          name: 'Perryville (Chaplin Hills)',
          names: ['Maren / Tokil'],
          within: ['Chaplin Hills'],
        },
      }).place?.names,
    ).toEqual(expect.arrayContaining(['perryville chaplin hills', 'perryville', 'maren', 'tokil']));
    expect(
      row({
        figure: 1,
        outcome: 'killed',
        place: { name: 'Perryville (Chaplin Hills)', within: ['Chaplin Hills'] },
      }).place?.names,
    ).not.toContain('chaplin hills');
    expect(
      row({ figure: 1, outcome: 'killed', place: { name: 'Perryville (Chaplin Hills)' } }).place
        ?.names,
    ).toContain('chaplin hills');
  });
});
