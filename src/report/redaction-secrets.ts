import { NAME_LIMIT } from '../claim/allowed';
import { bareKindOf } from '../claim/bare-kind';
import type { Claim } from '../claim/claim';
import { foldName } from '../claim/fold';
import { parseClaims } from '../claim/parse-claims';
import type { Source, SourceKind } from '../claim/source';
import type { RedactionPolicy } from './redaction-policy';
import type { Report } from './report';

const CAREFUL: readonly SourceKind[] = ['activist', 'eyewitness', 'medical', 'responder'];
const GONE = '…';

/** Whether the name of a source is not to be published. A bare kind ("activists") names nobody. */
export function isInformant({ name, kind, named }: Source, informants: RedactionPolicy['informants']): boolean {
  if (informants === 'keep' || bareKindOf(foldName(name)) !== null) return false;
  return !named || (kind !== undefined && (informants ?? CAREFUL).includes(kind));
}

/** Every claim that a report tells of, those of its rejected input too, as far as they can be read: their names are no less secret. */
export function claimsTold({ claims, rejected }: Report): readonly Claim[] {
  const inputs = rejected.flatMap(({ input }, at) => {
    if (typeof input !== 'object' || input === null) return [];
    const { people, source, via, basedOn, quote, note, url } = input as Readonly<Record<string, unknown>>;
    return [{ id: String(at), people: readableNames(people), source, via, basedOn, quote, note, url, figure: 0, outcome: 'dead' }];
  });
  return inputs.length === 0 ? claims : [...claims, ...parseClaims(inputs).claims];
}

function readableNames(people: unknown): readonly string[] {
  return (Array.isArray(people) ? people : [people]).filter((name) => typeof name === 'string' && name.trim() !== '' && name.length <= NAME_LIMIT) as string[];
}

/** The sources a claim names. */
export function sourcesOf({ source, via, basedOn }: Claim): readonly Source[] {
  return [...(source === undefined ? [] : [source]), ...(via ?? []), ...(basedOn ?? [])];
}

/** Names that are not to be published, each with what stands for it. */
export function informantNames(claims: readonly Claim[], policy: RedactionPolicy): Map<string, string> {
  const kinds = new Map<string, SourceKind | 'source'>();
  for (const source of claims.flatMap(sourcesOf)) {
    if (isInformant(source, policy.informants)) kinds.set(source.name, source.kind ?? kinds.get(source.name) ?? 'source');
  }
  return new Map([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, kind], at) => [name, `${kind} ${String(at + 1)}`]));
}

/** Takes every secret out of running text, in capitals or small letters: longer ones first, short ones only where they are words of their own. */
export function scrubber(secrets: ReadonlyMap<string, string>): (text: string) => string {
  const ordered = [...secrets]
    .filter(([secret]) => secret.trim() !== '')
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
    .map(([secret, instead]) => ({ pattern: patternOf(secret), instead }));
  return (text) => ordered.reduce((left, { pattern, instead }) => left.replace(pattern, () => instead), text);
}

/** What stands for a secret that has no general word. */
export function gone(secrets: Iterable<string>): Map<string, string> {
  return new Map([...secrets].map((secret) => [secret, GONE]));
}

/** Literal text: nothing in it repeats, so that it costs no more than a search. */
function patternOf(secret: string): RegExp {
  const literal = secret.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  return new RegExp(secret.length >= 4 ? literal : String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, 'giu');
}
