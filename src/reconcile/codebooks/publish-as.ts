import { dayFromIso, daysIn } from '../../calendar';
import { canonicalJson } from '../../claim/content-id';
import { MisuseError } from '../../issue/misuse';
import type { MeasureFacets, ReconciledIncident } from '../model/types';
import { civilianStatus } from './civilian-status';
import { claimsOf, type IncidentClaims, type PublishOptions } from './claim-facts';
import type { Codebook } from './codebook';
import { presetOf, type CodebookName } from './presets';
import type { PublishedMeasure, PublishedRule } from './published';
import { publishableMeasures, type PublishableMeasure } from './publishable-rows';
import { readAccounts } from './read-accounts';
import { claimIdsOf } from './value-groups';

/**
 * What a codebook would publish for an incident: per row that it has a column for, the value, the
 * rule that fired, the claims it rests on and the steps taken. Each row is answered by itself: no
 * codebook is made to add up rows of different sides. Where its text has no rule, the answer is
 * `not-stated`; where it has none for the words of some claims only, it is the answer of the
 * others, and `leftOut` names them.
 *
 * @param incident - a reconciled incident, or one of a report's
 * @param codebook - the name of a preset, or a codebook of your own
 * @param options - the claims, for rules that ask when a figure was published and how good its
 *   source is
 * @returns one row per measure, in the order of the incident
 * @throws MisuseError where no preset has the name, or a codebook's `resolve` names a rule that it
 *   does not list
 *
 * @example
 * ```ts
 * import { publishAs, reconcileIncident } from 'casualty-claims';
 *
 * const incident = reconcileIncident([
 *   {
 *     id: 'bodies',
 *     figure: 42,
 *     outcome: 'bodies found',
 *     source: 'Syrian Observatory for Human Rights',
 *   },
 *   { id: 'executed', figure: 70, outcome: 'executed', source: 'activists' },
 *   { id: 'freed', figure: 300, outcome: 'released', source: 'activists' },
 * ]);
 * const [dead, ...others] = publishAs(incident, 'acled');
 * [dead?.published, dead?.rule.says]; // => [{ kind: 'value', value: 42 }, 'The lowest figure, until a better corroborated one exists.']
 * others; // => []
 * ```
 */
export function publishAs(
  incident: ReconciledIncident,
  codebook: Codebook | CodebookName,
  options: PublishOptions = {},
): PublishedMeasure[] {
  return publishWith(sourcesOf(incident, options), presetOf(codebook));
}

/** An incident with the claims behind it and the incidents that it contains. */
export interface Sources {
  readonly incident: ReconciledIncident;
  readonly claims: IncidentClaims;
  readonly identified: readonly Sources[];
}

/** Looked up once, for any number of codebooks. An incident inside another contains none itself. */
export function sourcesOf(incident: ReconciledIncident, options: PublishOptions): Sources {
  const identified = (options.identified ?? []).map((inside): Sources => ({
    incident: inside,
    claims: claimsOf(inside, options),
    identified: [],
  }));
  return { incident, claims: claimsOf(incident, options), identified };
}

/**
 * The same with everything looked up; `inside` is what it would publish for the incidents
 * contained, where that is known.
 */
export function publishWith(
  sources: Sources,
  codebook: Codebook,
  inside: readonly PublishedMeasure[] = sources.identified.flatMap((one) =>
    publishWith(one, codebook),
  ),
): PublishedMeasure[] {
  return publishableMeasures(sources.incident.measures, codebook).map((publishable) =>
    publishMeasure(publishable, sources, codebook, inside),
  );
}

function publishMeasure(
  { measure: report, as, casualtiesAlone }: PublishableMeasure,
  { incident, claims }: Sources,
  codebook: Codebook,
  inside: readonly PublishedMeasure[],
): PublishedMeasure {
  const { label, measure } = report;
  const head = { codebook: codebook.id, label, measure, as };
  if (casualtiesAlone && codebook.casualtiesAlone !== undefined) {
    const { deaths, ...text } = codebook.casualtiesAlone;
    const claimIds = [...new Set(report.accounts.flatMap((account) => account.claimIds))].sort();
    return {
      ...head,
      published: { kind: 'value', value: deaths },
      rule: { id: `${codebook.id}:casualties-alone`, ...text },
      claimIds,
      leftOut: [],
      steps: [],
    };
  }
  const { accounts, steps, blankBy } = readAccounts(report, codebook, claims);
  if (accounts.length === 0 && blankBy !== null) {
    const rule = {
      id: `${codebook.id}:blank`,
      says: 'Words too vague to be of use are left blank.',
      source: blankBy,
    };
    return {
      ...head,
      published: { kind: 'blank', because: 'too-vague' },
      rule,
      claimIds: [],
      leftOut: [],
      steps,
    };
  }
  if (accounts.length === 0)
    return {
      ...head,
      published: { kind: 'not-stated', because: 'words' },
      rule: notStated(codebook),
      claimIds: [],
      leftOut: [],
      steps,
    };
  const resolution = codebook.resolve({
    label,
    measure,
    accounts,
    status: civilianStatus(report, incident.disputes),
    days: daysOf(incident),
    identified: inside.filter((other) => other.as === as && isSameGroup(other.measure, measure)),
    claimsGiven: claims !== null,
  });
  return {
    ...head,
    published: resolution.published,
    rule: ruleOf(resolution.rule, codebook),
    claimIds: claimIdsOf(resolution.rests),
    leftOut:
      resolution.rule === null
        ? []
        : steps.flatMap((step) => (step.kind === 'unread' ? step.claimId : [])).sort(),
    steps: [...steps, ...(resolution.steps ?? [])],
  };
}

/** A residual subtracts only the same people: same population, same side. */
function isSameGroup(a: MeasureFacets, b: MeasureFacets): boolean {
  return (
    a.unit === b.unit &&
    canonicalJson([a.population, a.side]) === canonicalJson([b.population, b.side])
  );
}

function ruleOf(key: string | null, codebook: Codebook): PublishedRule {
  if (key === null) return notStated(codebook);
  const text = Object.hasOwn(codebook.rules, key) ? codebook.rules[key] : undefined;
  if (text === undefined)
    throw new MisuseError(
      'unknown-rule',
      `codebook ${codebook.id}: resolve names the rule "${key}"; its rules are ${Object.keys(codebook.rules).join(', ')}`,
    );
  return { id: `${codebook.id}:${key}`, ...text };
}

function notStated({ edition }: Codebook): PublishedRule {
  return {
    id: 'not-stated',
    says: 'The codebook, as far as it was read, has no rule for this.',
    source: edition,
  };
}

function daysOf({ date: { from, to } }: ReconciledIncident): number | null {
  return daysIn({
    from: from === undefined ? null : dayFromIso(from),
    to: to === undefined ? null : dayFromIso(to),
  });
}
