import type { ReconciledIncident } from '../reconcile/types';
import type { Report } from '../report/report';
import { isInAnotherScript, type Script } from './outside';

/** A place by its name in the script of the reader. */
type Spell = (name: string) => string;

/** The same report with its places named in the script of the reader, where some claim spells them so. */
export function spelledFor(report: Report, script: Script): Report {
  const spellings = new Map(
    report.claims.flatMap(({ place }) => {
      const other = place?.names?.find((name) => /\p{L}/u.test(name) && !isInAnotherScript(name, script));
      return place === undefined || other === undefined || !isInAnotherScript(place.name, script) ? [] : [[place.name, other] as const];
    }),
  );
  if (spellings.size === 0) return report;
  const spell: Spell = (name) => spellings.get(name) ?? name;
  return {
    ...report,
    incidents: report.incidents.map((incident) => ({ ...incident, ...places(incident, spell) })),
    summaries: report.summaries.map((summary) => ({ ...summary, ...places(summary, spell) })),
    claims: report.claims.map((claim) => (claim.place === undefined ? claim : { ...claim, place: { ...claim.place, name: spell(claim.place.name) } })),
  };
}

function places({ place, disputes }: ReconciledIncident, spell: Spell): Pick<ReconciledIncident, 'place' | 'disputes'> {
  return {
    place: place === null ? null : { ...place, name: spell(place.name), within: place.within.map(spell) },
    disputes: disputes.map((dispute) => ({ ...dispute, place: dispute.place === null ? null : spell(dispute.place) })),
  };
}
