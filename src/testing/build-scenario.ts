import { MisuseError } from '../issue/misuse';
import { claimBuilder, type BuiltClaim, type Overrides } from './build-claim';

type Build = (overrides?: Overrides) => BuiltClaim;

/** Each scenario is one incident, told by several reports. */
const SCENARIOS = {
  agreement: (build: Build) => [
    build({ figure: 12, source: 'Civil Defence', report: 'report-1' }),
    build({ figure: 'about 12', source: 'Red Crescent', report: 'report-2' }),
    build({ figure: 'at least 10', source: { name: 'OCHA', kind: 'UN' }, report: 'report-3' }),
  ],
  'partisan-dispute': (build: Build) => {
    const soldiers = { population: 'soldiers', side: 'Syrian army', kind: 'battle' } as const;
    return [
      build({ ...soldiers, figure: 'more than 80', source: { name: 'Jaysh al-Fath', kind: 'belligerent', side: 'opposition' }, report: 'report-1' }),
      build({ ...soldiers, figure: 15, source: { name: 'Syrian Army General Command', kind: 'belligerent', side: 'Syrian army' }, report: 'report-2' }),
    ];
  },
  'found-against-killed': (build: Build) => {
    const hospital = { kind: 'execution', place: { name: "Children's Hospital", level: 'site', within: ['Qadi Askar', 'Aleppo'] }, date: '2014-01-08', reportedOn: '2014-01-08' } as const;
    return [
      build({ ...hospital, figure: 42, outcome: 'bodies found', source: { name: 'SOHR', kind: 'monitor' }, report: 'report-1' }),
      build({ ...hospital, figure: 70, outcome: 'executed', source: 'activists', report: 'report-2' }),
    ];
  },
  breakdown: (build: Build) => {
    const whole = build({ figure: 42, outcome: 'bodies found' });
    return [
      whole,
      build({ figure: 'at least 5', outcome: undefined, population: 'activists', partOf: whole.id }),
      build({ figure: 'at least 21', outcome: undefined, population: 'fighters', partOf: whole.id }),
    ];
  },
  'growing-toll': (build: Build) => [
    build({ figure: 12, reportedOn: '2016-11-30', report: 'report-1' }),
    build({ figure: 19, reportedOn: '2016-12-01', report: 'report-2' }),
    build({ figure: 26, reportedOn: '2016-12-02', report: 'report-3' }),
  ],
} as const satisfies Readonly<Record<string, (build: Build) => readonly BuiltClaim[]>>;

/**
 * The ready scenarios: `agreement` (three voices whose figures agree as read), `partisan-dispute` (both
 * sides on the army's losses: more than 80 against 15, conflicting), `found-against-killed` (42 bodies
 * against 70 executed: strained), `breakdown` (42, of whom at least 5 and at least 21) and
 * `growing-toll` (one voice: 12, 19, 26; only the last speaks).
 *
 * @example
 * ```ts
 * import { buildScenario, type ScenarioName } from 'casualty-claims/testing';
 *
 * const name: ScenarioName = 'growing-toll';
 * buildScenario(name).map(({ figure }) => figure); // => [12, 19, 26]
 * ```
 */
export type ScenarioName = keyof typeof SCENARIOS;

/**
 * The claims of a ready scenario: one incident, in the written form, with ids `claim-1`, `claim-2`, …
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
    throw new MisuseError('unknown-scenario', `buildScenario: there is no scenario ${JSON.stringify(name)}; the scenarios are ${Object.keys(SCENARIOS).join(', ')}`);
  }
  return SCENARIOS[name](claimBuilder());
}
