import type { Claim } from '../claim/claim';
import type { ClaimInput } from '../claim/input';
import { compareMeasures } from '../claim/measure';
import { parseClaims } from '../claim/parse/parse-claims';
import { defaultConvention, type Convention } from '../figure';
import type { Link } from '../linkage';
import { normaliseClaims, type NameTables, type NormalClaim } from '../normalise/normalise';
import { accountOf, type BuiltAccount } from './accounts/account';
import { lawsOf, type VoiceLaws } from './accounts/breakdown';
import { byText } from './by-text';
import { conflictSets } from './conflict/conflicts';
import { appliedCopies, asRelays, proposedCopies, type CopyDecision } from './copies';
import { countedClaims } from './counted';
import { exclusionOf, type Exclusion } from './exclude';
import { facetsOf, labelOf } from './facets';
import { impliedWholes, partMeasures } from './groups/implied-wholes';
import { noProgress, type ProgressReporter } from './look';
import { measureReport } from './measure-report';
import { readClaims, type BoundedClaim } from './bounded-claim';
import { byOutcome } from './groups/order';
import { statedMeasures, type StatedMeasure } from './groups/measures';
import { incidentSetting } from './setting';
import { topicDisputes } from './topics';
import { claimsHeldByWeakLinks, weakLinks, type WeakLink } from './accounts/weak-links';
import type { IncomparableFigures, MeasureReport, ReconciledIncident } from './model/types';

/** How claims are read when they are reconciled: the convention for words, and tables of names. */
export interface ReconcileOptions extends NameTables {
  /** How words and comparators are read; the default table unless another is given. */
  readonly convention?: Convention;
  /** What to leave out of the count, to see what hangs on it. */
  readonly exclude?: Exclusion;
  /**
   * Proposed copies to apply: all of them (`true`), or those named. Nothing is applied unless it is
   * asked for.
   */
  readonly applyCopies?: true | readonly CopyDecision[];
}

/**
 * Reconciles claims that are known to be about one incident: accounts per voice, and per measure
 * the range, what is asserted and implied, and who disagrees with whom. It never averages.
 *
 * @param claims - claims of one incident, regular or in the written form (bad ones are left out;
 *   see `parseClaims`)
 * @param options - name tables and the convention
 * @returns plain JSON, the same for the same claims in any order
 *
 * @example
 * ```ts
 * import { reconcileIncident } from 'casualty-claims';
 *
 * const { measures } = reconcileIncident([
 *   { id: 'monitor', figure: 42, outcome: 'bodies found', source: 'Syrian Observatory for Human Rights' },
 *   { id: 'activists', figure: 70, outcome: 'executed', source: 'activists', report: 'r1' },
 * ]);
 * measures.map(({ label, range }) => [label, range]); // => [['dead', { lower: 42, upper: 70 }]]
 * measures[0]?.disagreements.map(({ state, gap }) => [state, gap]); // => [['strained', 28]]
 * ```
 */
export function reconcileIncident(
  claims: readonly (Claim | ClaimInput)[],
  options: ReconcileOptions = {},
): ReconciledIncident {
  return reconcileNormal(normaliseClaims(parseClaims(claims).claims, options), options);
}

/** The same for claims that are already normalised, with the links that hold them together. */
export function reconcileNormal(
  input: readonly NormalClaim[],
  { convention = defaultConvention, exclude, applyCopies }: ReconcileOptions = {},
  links: readonly Link[] = [],
  progress: ProgressReporter = noProgress,
): ReconciledIncident {
  const claims = [...input].sort((a, b) => byText(a.id, b.id));
  const hanging =
    exclude?.linksBelow === undefined
      ? new Set<string>()
      : claimsHeldByWeakLinks(
          links,
          claims.map(({ id }) => id),
          exclude.linksBelow,
        );
  const isNamed = exclusionOf(exclude);
  const isExcluded = (claim: NormalClaim): boolean => hanging.has(claim.id) || isNamed(claim);
  const { counted, notCounted } = countedClaims(claims, isExcluded);
  const first = readMeasures(counted, convention);
  progress(counted.length);
  const proposed = first.measures.flatMap((measure) => proposedCopies(measure.claims));
  const applied = new Set(appliedCopies(proposed, applyCopies));
  const {
    claims: boundedClaims,
    measures,
    wholeOf,
  } = applied.size === 0 ? first : readMeasures(asRelays(counted, [...applied]), convention);
  return {
    claimIds: claims.map((claim) => claim.id),
    ...incidentSetting(claims),
    measures: measuresOf(
      measures,
      boundedClaims,
      wholeOf,
      weakLinks(
        links,
        claims.map(({ id }) => id),
      ),
      progress,
    ),
    disputes: topicDisputes(claims.filter((claim) => isSaid(claim) && !isExcluded(claim))),
    notCounted,
    conflicts: conflictSets([...boundedClaims.values()], wholeOf, inOneMeasure(measures), progress),
    proposedCopies: proposed.map((copy) => (applied.has(copy) ? { ...copy, applied: true } : copy)),
    incomparable: incomparableOf(measures),
  };
}

/**
 * Whether a claim stands for something that was so, or was not; what is only possible, and what
 * takes back, does not.
 */
function isSaid({ claim: { stance }, effective: { modality } }: NormalClaim): boolean {
  return stance !== 'retracts' && modality !== 'hypothetical' && modality !== 'possible';
}

/** Whether two figures stand in one row. */
function inOneMeasure(
  measures: readonly StatedMeasure[],
): (a: BoundedClaim, b: BoundedClaim) => boolean {
  const rowOf = new Map(
    measures.flatMap((measure) => measure.claims.map((bounded) => [bounded, measure] as const)),
  );
  return (a, b) => rowOf.has(a) && rowOf.get(a) === rowOf.get(b);
}

/** Claims sorted into rows, with the bounds of their figures. */
interface ReadMeasures {
  readonly claims: ReadonlyMap<string, BoundedClaim>;
  readonly measures: readonly StatedMeasure[];
  readonly wholeOf: (bounded: BoundedClaim) => BoundedClaim | undefined;
}

function readMeasures(claims: readonly NormalClaim[], convention: Convention): ReadMeasures {
  const boundedClaims = readClaims(claims, convention);
  const wholeOf = (bounded: BoundedClaim): BoundedClaim | undefined =>
    boundedClaims.get(bounded.claim.effective.partOf ?? '');
  return {
    claims: boundedClaims,
    wholeOf,
    measures: statedMeasures([...boundedClaims.values()], wholeOf),
  };
}

function measuresOf(
  measures: readonly StatedMeasure[],
  claims: ReadonlyMap<string, BoundedClaim>,
  wholeOf: (bounded: BoundedClaim) => BoundedClaim | undefined,
  weak: readonly WeakLink[],
  progress: ProgressReporter,
): MeasureReport[] {
  const partsOf = partsByWhole([...claims.values()], wholeOf);
  const labels = uniqueLabels(measures);
  const voice = byVoice([...claims.values()]);
  const laws = lawsByVoice(voice, wholeOf);
  const rowOf = new Map<BoundedClaim | undefined, StatedMeasure>(
    measures.flatMap((measure) => measure.claims.map((bounded) => [bounded, measure] as const)),
  );
  const built = measures.map((measure) => ({
    stated: measure,
    measure: measure.measure,
    accounts: accountsOf(measure, partsOf, laws, progress),
  }));
  const partsIn = partMeasures(built);
  const labelOfKey = new Map(
    measures.map((measure) => [measure.key, labels.get(measure) as string]),
  );
  const reports = built.map((one) => {
    const { stated, accounts, measure } = one;
    progress(stated.claims.length);
    const implied = impliedWholes({ measure, accounts }, partsIn(one));
    const all = [...accounts, ...implied].sort(byName);
    const without = (
      account: BuiltAccount,
      isLost: (bounded: BoundedClaim) => boolean,
    ): BuiltAccount | null => {
      const rest = account.claims.filter((bounded) => !isLost(bounded));
      return rest.length === 0
        ? null
        : rest.length === account.claims.length
          ? account
          : accountOf(rest, partsOf, stated.measure, laws(account.account.lineage));
    };
    const whole = stated.isBreakdown
      ? stated.claims.flatMap((bounded) => rowOf.get(wholeOf(bounded)) ?? [])[0]
      : undefined;
    return measureReport({
      measure: stated,
      accounts: all,
      documents: stated.claims.flatMap((bounded) => [bounded, ...partsOf(bounded.claim.id)]),
      label: labels.get(stated) as string,
      partOfLabel: whole === undefined ? null : (labels.get(whole) as string),
      voice,
      without,
      weak,
      progress,
      labelOfRow: (key) => labelOfKey.get(key) as string,
    });
  });
  return reports.sort(byOutcome);
}

function accountsOf(
  measure: StatedMeasure,
  partsOf: (claimId: string) => readonly BoundedClaim[],
  laws: (lineage: string) => VoiceLaws,
  progress: ProgressReporter,
): BuiltAccount[] {
  const voices = new Map<string, BoundedClaim[]>();
  for (const bounded of measure.claims) {
    const { lineage } = bounded.claim.origin;
    const known = voices.get(lineage);
    if (known === undefined) voices.set(lineage, [bounded]);
    else known.push(bounded);
  }
  return [...voices].map(([lineage, claims]) => {
    progress(claims.length);
    return accountOf(claims, partsOf, measure.measure, laws(lineage));
  });
}

/** Every counted figure of each voice. */
function byVoice(claims: readonly BoundedClaim[]): (lineage: string) => readonly BoundedClaim[] {
  const voices = new Map<string, BoundedClaim[]>();
  for (const bounded of claims) {
    const { lineage } = bounded.claim.origin;
    const known = voices.get(lineage);
    if (known === undefined) voices.set(lineage, [bounded]);
    else known.push(bounded);
  }
  return (lineage) => voices.get(lineage) ?? [];
}

/** The laws of parts over all figures of a voice, worked out once for each. */
function lawsByVoice(
  voice: (lineage: string) => readonly BoundedClaim[],
  wholeOf: (bounded: BoundedClaim) => BoundedClaim | undefined,
): (lineage: string) => VoiceLaws {
  const known = new Map<string, VoiceLaws>();
  return (lineage) => {
    const laws = known.get(lineage) ?? lawsOf(voice(lineage), wholeOf);
    known.set(lineage, laws);
    return laws;
  };
}

/** The parts that the same voice gives of a claim's figure. */
function partsByWhole(
  claims: readonly BoundedClaim[],
  wholeOf: (bounded: BoundedClaim) => BoundedClaim | undefined,
): (claimId: string) => readonly BoundedClaim[] {
  const parts = new Map<string, BoundedClaim[]>();
  for (const bounded of claims) {
    const whole = wholeOf(bounded);
    if (whole?.claim.origin.lineage !== bounded.claim.origin.lineage) continue;
    const known = parts.get(whole.claim.id);
    if (known === undefined) parts.set(whole.claim.id, [bounded]);
    else known.push(bounded);
  }
  return (claimId) => parts.get(claimId) ?? [];
}

/** Labels, told apart by a number where two rows of an incident state the same facets. */
function uniqueLabels(measures: readonly StatedMeasure[]): ReadonlyMap<StatedMeasure, string> {
  const used = new Map<string, number>();
  return new Map(
    [...measures]
      .sort((a, b) => byText(a.key, b.key))
      .map((measure) => {
        const label = labelOf(facetsOf(measure.measure));
        const times = (used.get(label) ?? 0) + 1;
        used.set(label, times);
        return [measure, times === 1 ? label : `${label} (${String(times)})`];
      }),
  );
}

/**
 * More rows than this are not held against each other by name: a list that long tells nobody
 * anything.
 */
const MOST_ROWS = 200;

/**
 * Pairs of figures of equal outcome that could not be held against each other because of a name.
 */
function incomparableOf(measures: readonly StatedMeasure[]): IncomparableFigures[] {
  const named = measures
    .filter((measure) => measure.measure.side.length > 0 && !measure.isBreakdown)
    .slice(0, MOST_ROWS);
  return named.flatMap((a, at) =>
    named.slice(at + 1).flatMap((b): IncomparableFigures[] => {
      const compared = compareMeasures(a.measure, b.measure);
      if (compared.comparable || compared.reason.kind !== 'side-unresolved') return [];
      const claimIds = [a, b].map(({ claims }) => (claims[0] as BoundedClaim).claim.id).sort() as [
        string,
        string,
      ];
      return [{ claimIds, reason: compared.reason }];
    }),
  );
}

function byName({ account: a }: BuiltAccount, { account: b }: BuiltAccount): number {
  return byText(a.lineage, b.lineage) || Number(a.sumOfParts) - Number(b.sumOfParts);
}
