import type { Claim } from '../claim/claim';
import { foldName } from '../claim/fold';
import type { Source, SourceKind } from '../claim/source';
import type { ActorTable } from './actors';

/** Who speaks: the last link of the attribution chain, resolved. */
export interface Origin {
  /** All claims of one lineage are one voice. A stable key. */
  readonly lineage: string;
  /** As the claim names it. */
  readonly name: string;
  /** What sort of voice, or null. */
  readonly kind: SourceKind | null;
  /** False for a bare kind, which may be anyone. */
  readonly named: boolean;
  /** Who it fights beside: of its stated side, else of its own name; null where not known. */
  readonly camp: string | null;
  /** Admiralty reliability as given, or null. */
  readonly reliability: Source['reliability'] | null;
}

/**
 * The attribution chain of a claim, origin first and publisher last; never empty. An outlet's own
 * correspondent is the outlet. Where neither a source nor a publisher is given, the report itself
 * (or else the claim) is an unnamed outlet.
 */
export function attributionChain(claim: Claim): readonly Source[] {
  const via = claim.via ?? [];
  if (claim.source !== undefined && !isOwnVoice(claim.source, via.at(-1)))
    return [claim.source, ...via];
  // An agency that is passed on without a source speaks for itself; so does a publisher alone.
  if (via.length > 0) return claim.source === undefined ? via : via.slice(-1);
  // No source or publisher: the report is an unnamed publisher.
  return [claim.source ?? { name: claim.report ?? claim.id, kind: 'outlet', named: false }];
}

/**
 * The origin of a claim and its lineage. A named origin is one lineage wherever it is quoted. A
 * bare kind ("activists") never resolves across reports: its key is the word and the report, or the
 * word and a named agency that passed it on, which several reports may share.
 */
export function originOf(claim: Claim, actors: ActorTable): Origin {
  const chain = attributionChain(claim);
  const source = chain[0]!;
  const actor = actors(source.name);
  const camp = (source.side === undefined ? null : actors(source.side).camp) ?? actor.camp;
  const common = {
    name: source.name,
    kind: source.kind ?? null,
    named: source.named,
    camp,
    reliability: source.reliability ?? null,
  };
  if (source.named) return { lineage: `named:${actor.id.replace(/^name:/, '')}`, ...common };
  const agency = chain.slice(1).find((link) => link.named && link.kind === 'agency');
  const where =
    agency === undefined
      ? `report:${claim.report ?? claim.id}`
      : `named:${actors(agency.name).id.replace(/^name:/, '')}`;
  return { lineage: `unnamed:${foldName(source.name)}@${where}`, ...common };
}

/** Names of the publishers that carry a claim: the far end of the chain. */
export function publisherOf(claim: Claim): string {
  const chain = attributionChain(claim);
  return chain.at(-1)?.name ?? claim.id;
}

/**
 * An outlet's own correspondent is the outlet: "مراسل الجزيرة", "our correspondent", "Al Jazeera's
 * reporter".
 */
function isOwnVoice(source: Source, publisher: Source | undefined): boolean {
  if (publisher === undefined) return false;
  const [voice, outlet] = [foldName(source.name), foldName(publisher.name)];
  if (voice === outlet) return true;
  const words = voice.split(' ');
  if (!words.some((word) => CORRESPONDENT.has(word))) return false;
  const rest = words.filter((word) => !CORRESPONDENT.has(word) && !WHOSE.has(word)).join(' ');
  return rest === '' || outlet === rest || outlet === rest.replace(/s$/, '');
}

const CORRESPONDENT = new Set([
  'correspondent',
  'correspondents',
  'reporter',
  'reporters',
  'مراسل',
  'مراسلنا',
  'مراسلتنا',
  'مراسلو',
  'مراسلها',
  'مراسلتها',
  'مراسلونا',
]);
/** Words that only say whose correspondent it is, or where: the publisher's own. */
const WHOSE = new Set([
  'our',
  'own',
  'its',
  'a',
  'the',
  'local',
  'channel',
  'channels',
  'agency',
  'agencys',
  'paper',
  'papers',
  'special',
  'field',
  'القناه',
  'الوكاله',
  'الصحيفه',
]);
