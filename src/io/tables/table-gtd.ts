import type { TableMapping } from './table-mapping';

/**
 * The Global Terrorism Database: killed and wounded as claims of their own, perpetrators among them
 * as parts. −99, −9 and an empty cell are unknown; a day or month of 0 too.
 */
export const gtdMapping: TableMapping = {
  unknown: ['-99', '-9', 'Unknown', '.'],
  fields: {
    id: 'eventid',
    event: 'eventid',
    date: { year: 'iyear', month: 'imonth', day: 'iday' },
    'place.name': ['city', 'location', 'provstate', 'country_txt'],
    'place.lat': 'latitude',
    'place.lon': 'longitude',
    'place.within': 'provstate',
    kind: 'attacktype1_txt',
    by: 'gname',
    note: 'summary',
    basedOn: 'scite1',
  },
  constants: { report: 'GTD', 'source.name': 'GTD', 'source.kind': 'dataset' },
  counts: [
    { name: 'killed', fields: { figure: 'nkill' }, constants: { outcome: 'killed' } },
    {
      name: 'killed-perpetrators',
      fields: { figure: 'nkillter' },
      constants: { outcome: 'killed', population: 'perpetrators' },
      partOf: 'killed',
    },
    { name: 'wounded', fields: { figure: 'nwound' }, constants: { outcome: 'wounded' } },
    {
      name: 'wounded-perpetrators',
      fields: { figure: 'nwoundte' },
      constants: { outcome: 'wounded', population: 'perpetrators' },
      partOf: 'wounded',
    },
  ],
};
