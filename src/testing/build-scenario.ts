import { frozen } from '../issue/frozen';
import { MisuseError } from '../issue/misuse';
import { claimBuilder, type BuiltClaim, type Overrides } from './build-claim';

/** Eight incidents of a fortnight in one city: two of them on one day, two in one district. */
const BUSY_DAYS = [
  ['2016-11-16', 'Jub al-Qubba', 'shelling'],
  ['2016-11-16', 'Sukkari', 'air strike'],
  ['2016-11-18', 'Maadi', 'air strike'],
  ['2016-11-20', 'Bab al-Nayrab', 'car bomb'],
  ['2016-11-22', 'Shaar', 'shelling'],
  ['2016-11-24', 'Hanano', 'battle'],
  ['2016-11-27', 'Sakhour', 'execution'],
  ['2016-11-29', 'Maadi', 'shelling'],
] as const;

type Build = (overrides?: Overrides) => BuiltClaim;

/** All but the last two are one incident, told by several reports. */
const SCENARIOS = {
  agreement: (build: Build) => [
    build({ figure: 12, source: 'Civil Defence', report: 'report-1' }),
    build({ figure: 'about 12', source: 'Red Crescent', report: 'report-2' }),
    build({ figure: 'at least 10', source: { name: 'OCHA', kind: 'UN' }, report: 'report-3' }),
  ],
  'partisan-dispute': (build: Build) => {
    const soldiers = { population: 'soldiers', side: 'Syrian army', kind: 'battle' } as const;
    return [
      build({
        ...soldiers,
        figure: 'more than 80',
        source: { name: 'Jaysh al-Fath', kind: 'belligerent', side: 'opposition' },
        report: 'report-1',
      }),
      build({
        ...soldiers,
        figure: 15,
        source: { name: 'Syrian Army General Command', kind: 'belligerent', side: 'Syrian army' },
        report: 'report-2',
      }),
    ];
  },
  'found-against-killed': (build: Build) => {
    const hospital = {
      kind: 'execution',
      place: { name: "Children's Hospital", level: 'site', within: ['Qadi Askar', 'Aleppo'] },
      date: '2014-01-08',
      reportedOn: '2014-01-08',
    } as const;
    return [
      build({
        ...hospital,
        figure: 42,
        outcome: 'bodies found',
        source: { name: 'SOHR', kind: 'monitor' },
        report: 'report-1',
      }),
      build({
        ...hospital,
        figure: 70,
        outcome: 'executed',
        source: 'activists',
        report: 'report-2',
      }),
    ];
  },
  breakdown: (build: Build) => {
    const whole = build({ figure: 42, outcome: 'bodies found' });
    return [
      whole,
      build({
        figure: 'at least 5',
        outcome: undefined,
        population: 'activists',
        partOf: whole.id,
      }),
      build({
        figure: 'at least 21',
        outcome: undefined,
        population: 'fighters',
        partOf: whole.id,
      }),
    ];
  },
  'growing-toll': (build: Build) => [
    build({ figure: 12, reportedOn: '2016-11-30', report: 'report-1' }),
    build({ figure: 19, reportedOn: '2016-12-01', report: 'report-2' }),
    build({ figure: 26, reportedOn: '2016-12-02', report: 'report-3' }),
  ],
  'circular-reporting': (build: Build) => [
    build({ figure: 42, source: 'SOHR', via: 'Reuters', report: 'report-1' }),
    build({
      figure: 42,
      source: 'SOHR',
      via: ['Reuters', 'Al Jazeera'],
      report: 'report-2',
      reportedOn: '2016-12-02',
    }),
    build({
      figure: 42,
      source: 'SOHR',
      via: ['Al Jazeera', 'Daily Sabah'],
      report: 'report-3',
      reportedOn: '2016-12-03',
    }),
  ],
  'breakdown-at-odds': (build: Build) => {
    const whole = build({ figure: 20 });
    return [
      whole,
      build({ figure: 15, outcome: undefined, population: 'civilians', partOf: whole.id }),
      build({ figure: 9, outcome: undefined, population: 'combatants', partOf: whole.id }),
    ];
  },
  'summary-over-incidents': (build: Build) => [
    build({ figure: 12, date: '2016-11-10' }),
    build({
      figure: 30,
      date: '2016-11-25',
      place: { name: 'Maadi', level: 'district', within: ['Aleppo'] },
      report: 'report-2',
      kind: 'air strike',
    }),
    build({
      figure: 100,
      date: '2016-11',
      place: { name: 'Aleppo', level: 'city' },
      source: { name: 'OCHA', kind: 'UN' },
      kind: undefined,
      report: 'report-3',
    }),
  ],
  'busy-city': (build: Build) =>
    BUSY_DAYS.flatMap(([day, district, kind], at) => {
      const told = {
        date: day,
        reportedOn: day,
        place: { name: district, level: 'district', within: ['Aleppo'] },
        kind,
      } as const;
      return [
        build({
          ...told,
          figure: 5 + at,
          source: 'Civil Defence',
          report: `civil-defence-${String(at)}`,
          event: 'a',
        }),
        build({
          ...told,
          figure: 7 + at,
          source: 'SOHR',
          report: `sohr-${String(at)}`,
          event: 'a',
        }),
      ];
    }),
} as const satisfies Readonly<Record<string, (build: Build) => readonly BuiltClaim[]>>;

/**
 * The ready scenarios; each is one incident unless it says otherwise.
 *
 * | name | what it holds |
 * | --- | --- |
 * | `agreement` | three voices whose figures agree as read |
 * | `partisan-dispute` | both sides on the army's losses: more than 80 against 15, conflicting |
 * | `found-against-killed` | 42 bodies against 70 executed: strained |
 * | `breakdown` | 42, of whom at least 5 and at least 21 |
 * | `breakdown-at-odds` | 20, of whom 15 and, apart from them, 9: one voice contradicts itself |
 * | `growing-toll` | one voice: 12, 19, 26; only the last speaks |
 * | `circular-reporting` | three outlets that take one figure from each other: one voice |
 * | `summary-over-incidents` | two incidents, and a figure for the city and the month that spans them |
 * | `busy-city` | eight incidents of a fortnight in one city, each told by two voices |
 */
export type ScenarioName = keyof typeof SCENARIOS;

/**
 * The claims of a ready scenario in the written form, with ids `claim-1`, `claim-2`, …
 *
 * @param name - which; see {@link ScenarioName} for what each holds
 * @throws a `MisuseError` for a name that is none of them
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { buildScenario } from 'casualty-claims/testing';
 *
 * const [incident] = reconcileClaims(buildScenario('partisan-dispute')).incidents;
 * incident?.measures[0]?.disagreements[0]?.state; // => 'conflicting'
 * ```
 */
export function buildScenario(name: ScenarioName): readonly BuiltClaim[] {
  if (!Object.hasOwn(SCENARIOS, name)) {
    throw new MisuseError(
      'unknown-scenario',
      `buildScenario: there is no scenario ${JSON.stringify(name)}; the scenarios are ${Object.keys(SCENARIOS).join(', ')}`,
    );
  }
  return frozen(SCENARIOS[name](claimBuilder()));
}
