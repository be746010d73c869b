import type { Link } from '../../linkage';
import type { ReconciledIncident } from '../../reconcile/model/types';
import { citing, noteMeasure } from './measure-violations';
import { noteBelow, type Note } from './violation';

/** Sums of weights are rounded for printing. */
const NEARLY = 0.01;

/** The laws of an incident or a summary. */
export function noteIncident(incident: ReconciledIncident, note: Note): void {
  const members = new Set(incident.claimIds);
  const cite = citing(members, note);
  const labels = new Set(incident.measures.map(({ label }) => label));
  const told = new Set<string>();
  incident.measures.forEach((row, at) => {
    if (told.has(row.label))
      note('label-twice', ['measures', at, 'label'], row.label, 'a label of its own');
    told.add(row.label);
    noteMeasure(row, members, labels, noteBelow(note, 'measures', at));
  });
  const { from, to } = incident.date;
  if (from !== undefined && to !== undefined && from > to)
    note('window-reversed', ['date'], incident.date, 'from at most to');
  incident.notCounted.forEach(({ claimId }, at) => {
    cite(claimId, ['notCounted', at, 'claimId']);
  });
  incident.conflicts.forEach(({ claimIds, least, most }, at) => {
    if (claimIds.length < 2)
      note('conflict-of-one', ['conflicts', at, 'claimIds'], claimIds, 'two claims or more');
    if (least <= most)
      note(
        'conflict-fits',
        ['conflicts', at],
        { least, most },
        'least above most: together they leave no count',
      );
    claimIds.forEach((id, place) => {
      cite(id, ['conflicts', at, 'claimIds', place]);
    });
  });
  incident.proposedCopies.forEach(({ claimId, of, evidence }, at) => {
    cite(claimId, ['proposedCopies', at, 'claimId']);
    cite(of, ['proposedCopies', at, 'of']);
    if (evidence.length === 0)
      note(
        'copy-without-evidence',
        ['proposedCopies', at, 'evidence'],
        evidence,
        'at least one reason',
      );
  });
  incident.disputes.forEach(({ positions }, at) => {
    positions.forEach(({ claimIds }, place) => {
      claimIds.forEach((id, one) => {
        cite(id, ['disputes', at, 'positions', place, 'claimIds', one]);
      });
    });
  });
}

/** The links of an incident join its claims, all of them, and add up. */
export function noteLinks(links: readonly Link[], claimIds: readonly string[], note: Note): void {
  const members = new Set(claimIds);
  const cite = citing(members, note);
  const group = new Map(claimIds.map((id) => [id, id]));
  const headOf = (id: string): string => {
    let head = id;
    for (let up = group.get(head); up !== undefined && up !== head; up = group.get(head)) head = up;
    return head;
  };
  links.forEach((link, at) => {
    const { a, b } = link;
    cite(a, ['links', at, 'a']);
    cite(b, ['links', at, 'b']);
    if (members.has(a) && members.has(b)) group.set(headOf(a), headOf(b));
    if (link.kind === 'must') return;
    const sum = link.findings.reduce((weight, finding) => weight + finding.weight, link.prior);
    if (Math.abs(sum - link.weight) > NEARLY)
      note(
        'weight-not-sum',
        ['links', at, 'weight'],
        link.weight,
        `the prior and the findings, ${String(sum)}`,
      );
  });
  const heads = new Set(claimIds.map(headOf));
  if (heads.size > 1)
    note(
      'links-do-not-span',
      ['links'],
      links.length,
      `links that reach every claim of the incident; these leave ${String(heads.size)} groups`,
    );
}
