import type { Claim } from '../../claim/claim';
import type { ReconciledIncident } from '../../reconcile/model/types';
import type { IncidentReport, Report } from '../../report/report';
import type { ReportInParts } from '../../report/stream/report-in-parts';
import { isInAnotherScript, type Script } from './outside';

/** A place by its name in the script of the reader. */
type Spell = (name: string) => string;

/**
 * The same report with its places named in the script of the reader, where some claim spells them
 * so.
 */
export function spelledFor(report: Report, script: Script): Report {
  const spell = spellOf(report, script);
  if (spell === null) return report;
  return {
    ...report,
    incidents: report.incidents.map((incident) => spelledGroup(incident, spell)),
    summaries: report.summaries.map((summary) => spelledGroup(summary, spell)),
    claims: report.claims.map((claim) => spelledClaim(claim, spell)),
  };
}

/** The same for a report in parts, of which each is named so when its turn comes. */
export function spelledInParts(report: ReportInParts, script: Script): ReportInParts {
  const spell = spellOf(report, script);
  if (spell === null) return report;
  const { lookup } = report;
  const found = <T>(one: T | undefined, told: (one: T, spell: Spell) => T): T | undefined =>
    one === undefined ? undefined : told(one, spell);
  return {
    ...report,
    incidents: each(report.incidents, (incident) => spelledGroup(incident, spell)),
    summaries: each(report.summaries, (summary) => spelledGroup(summary, spell)),
    claims: each(report.claims, (claim) => spelledClaim(claim, spell)),
    ...(lookup === undefined
      ? {}
      : {
          lookup: {
            ...lookup,
            claim: (id) => found(lookup.claim(id), spelledClaim),
            incident: (id) => found(lookup.incident(id), spelledGroup<IncidentReport>),
          },
        }),
  };
}

/** How places are named in the script of the reader; null where no claim spells one so. */
function spellOf({ claims }: Pick<ReportInParts, 'claims'>, script: Script): Spell | null {
  const spellings = new Map<string, string>();
  for (const { place } of claims) {
    const other = place?.names?.find(
      (name) => /\p{L}/u.test(name) && !isInAnotherScript(name, script),
    );
    if (place !== undefined && other !== undefined && isInAnotherScript(place.name, script))
      spellings.set(place.name, other);
  }
  return spellings.size === 0 ? null : (name) => spellings.get(name) ?? name;
}

function each<T>(items: Iterable<T>, told: (item: T) => T): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield told(item);
    },
  };
}

function spelledClaim(claim: Claim, spell: Spell): Claim {
  return claim.place === undefined
    ? claim
    : { ...claim, place: { ...claim.place, name: spell(claim.place.name) } };
}

function spelledGroup<T extends ReconciledIncident>(group: T, spell: Spell): T {
  return { ...group, ...places(group, spell) };
}

function places(
  { place, disputes }: ReconciledIncident,
  spell: Spell,
): Pick<ReconciledIncident, 'place' | 'disputes'> {
  return {
    place:
      place === null
        ? null
        : { ...place, name: spell(place.name), within: place.within.map(spell) },
    disputes: disputes.map((dispute) => ({
      ...dispute,
      place: dispute.place === null ? null : spell(dispute.place),
    })),
  };
}
