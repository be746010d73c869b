import { NAME_LIMIT } from '../../claim/parse/allowed';
import { bareKindOf } from '../../claim/bare-kind';
import type { Claim } from '../../claim/claim';
import { foldName } from '../../claim/fold';
import { parseClaims } from '../../claim/parse/parse-claims';
import type { Source, SourceKind } from '../../claim/source';
import type { RedactionPolicy } from './redaction-policy';
import type { Report } from '../report';

const CAREFUL: readonly SourceKind[] = ['activist', 'eyewitness', 'medical', 'responder'];
const GONE = '…';

/** Whether the name of a source is not to be published. A bare kind ("activists") names nobody. */
export function isInformant(
  { name, kind, named }: Source,
  informants: RedactionPolicy['informants'],
): boolean {
  if (informants === 'keep' || bareKindOf(foldName(name)) !== null) return false;
  return !named || (kind !== undefined && (informants ?? CAREFUL).includes(kind));
}

/**
 * Reads the claims of a report, and those of its rejected input as far as they can be read: their
 * names are no less secret.
 */
export function readableClaims({ claims, rejected }: Report): readonly Claim[] {
  const inputs = rejected.flatMap(({ input }, at) => {
    if (typeof input !== 'object' || input === null) return [];
    const { people, source, via, basedOn, quote, note, url } = input as Readonly<
      Record<string, unknown>
    >;
    return [
      {
        id: String(at),
        people: readableNames(people),
        source,
        via,
        basedOn,
        quote,
        note,
        url,
        figure: 0,
        outcome: 'dead',
      },
    ];
  });
  return inputs.length === 0 ? claims : [...claims, ...parseClaims(inputs).claims];
}

function readableNames(people: unknown): readonly string[] {
  return (Array.isArray(people) ? people : [people]).filter(
    (name) => typeof name === 'string' && name.trim() !== '' && name.length <= NAME_LIMIT,
  ) as string[];
}

/** The sources a claim names. */
export function sourcesOf({ source, via, basedOn }: Claim): readonly Source[] {
  return [...(source === undefined ? [] : [source]), ...(via ?? []), ...(basedOn ?? [])];
}

/** Names that are not to be published, each with what stands for it. */
export function informantNames(
  claims: readonly Claim[],
  policy: RedactionPolicy,
): Map<string, string> {
  const kinds = new Map<string, SourceKind | 'source'>();
  for (const source of claims.flatMap(sourcesOf)) {
    if (isInformant(source, policy.informants))
      kinds.set(source.name, source.kind ?? kinds.get(source.name) ?? 'source');
  }
  return new Map(
    [...kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, kind], at) => [name, `${kind} ${String(at + 1)}`]),
  );
}

/**
 * Takes every secret out of running text, in capitals or small letters: longer ones first, short
 * ones only where they are words of their own.
 */
export function scrubber(secrets: ReadonlyMap<string, string>): (text: string) => string {
  const ordered = [...secrets]
    .filter(([secret]) => secret.trim() !== '')
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
    .map(([secret, instead]) => ({ least: secret.length / 2, pieces: piecesOf(secret), instead }));
  // A text of half the length cannot hold it, even if every letter has a smaller form.
  return (text) =>
    ordered.reduce(
      (left, { least, pieces, instead }) =>
        left.length < least ? left : without(left, pieces, instead),
      text,
    );
}

/** What stands for a secret that has no general word. */
export function gone(secrets: Iterable<string>): Map<string, string> {
  return new Map([...secrets].map((secret) => [secret, GONE]));
}

/**
 * Longest literal text that is made one expression; engines refuse those of some ten thousand
 * characters.
 */
const PIECE = 1_000;

/** The expressions that follow each other where a secret stands; one, where it is not very long. */
function piecesOf(secret: string): readonly [RegExp, ...RegExp[]] {
  if (secret.length < 4)
    return [new RegExp(String.raw`(?<![\p{L}\p{N}])${literal(secret)}(?![\p{L}\p{N}])`, 'giu')];
  const rest: RegExp[] = [];
  const first = pieceAt(secret, 0);
  for (let at = first.length; at < secret.length;) {
    const piece = pieceAt(secret, at);
    rest.push(new RegExp(literal(piece), 'iuy'));
    at += piece.length;
  }
  return [new RegExp(literal(first), 'giu'), ...rest];
}

/** Not cut through a character of two units. */
function pieceAt(secret: string, at: number): string {
  const isPair = (secret.codePointAt(at + PIECE - 1) ?? 0) > 0xffff;
  return secret.slice(at, at + PIECE + (isPair ? 1 : 0));
}

/** Literal text: nothing in it repeats, so that it costs no more than a search. */
function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

function without(
  text: string,
  [first, ...rest]: readonly [RegExp, ...RegExp[]],
  instead: string,
): string {
  if (rest.length === 0) return text.replace(first, () => instead);
  let [left, from] = ['', 0];
  first.lastIndex = 0;
  for (let found = first.exec(text); found !== null; found = first.exec(text)) {
    const end = endOf(text, first.lastIndex, rest);
    if (end === null) {
      first.lastIndex = found.index + ((text.codePointAt(found.index) ?? 0) > 0xffff ? 2 : 1);
      continue;
    }
    left += text.slice(from, found.index) + instead;
    from = end;
    first.lastIndex = end;
  }
  return left + text.slice(from);
}

/** Where the pieces end that follow each other from some place on, if they do. */
function endOf(text: string, start: number, pieces: readonly RegExp[]): number | null {
  let end = start;
  for (const piece of pieces) {
    piece.lastIndex = end;
    if (!piece.test(text)) return null;
    end = piece.lastIndex;
  }
  return end;
}
