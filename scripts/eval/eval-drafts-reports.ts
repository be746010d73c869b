import { readFileSync } from 'node:fs';
import { parseClaims } from 'casualty-claims';
import type { DraftClaim } from 'casualty-claims/types';
import { draftClaims } from 'casualty-claims/text';

interface Marked {
  readonly id: string;
  readonly seedFile: string;
  readonly start: number;
  readonly end: number;
  readonly span: string;
  readonly figureKind: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly measure: string;
  readonly outcome: string;
  readonly evidence?: string;
  readonly articleDate: string;
  readonly attribution: readonly { readonly name: string; readonly role: string }[];
  readonly parent: string | null;
  readonly relation?: string;
  readonly relatesTo?: string;
  readonly names?: readonly string[];
}

interface LookAlike {
  readonly seedFile: string;
  readonly start: number;
  readonly end: number;
  readonly span: string;
  readonly why: string;
}

const FAMILIES: readonly (readonly string[])[] = [
  ['casualties', 'dead', 'killed', 'executed'],
  ['casualties', 'wounded', 'suffocated'],
  ['captured', 'detained', 'abducted'],
  ['displaced', 'departed'],
];
/** What the names of publishers are not in the reports themselves. */
const PUBLISHERS: Readonly<Record<string, string | undefined>> = {
  '001': 'أخبار الآن',
  '003': 'الجزيرة',
};

const share = (part: number, whole: number): string =>
  `${(whole === 0 ? 0 : part / whole).toFixed(3)} (${String(part)} of ${String(whole)})`;

/** Scores the three marked reports as the issue says, and spells out every miss. */
export function scoreReports(shared: URL): void {
  const gold = JSON.parse(readFileSync(new URL('gold/claims.json', shared), 'utf8')) as Marked[];
  const alike = JSON.parse(
    readFileSync(new URL('gold/look-alikes.json', shared), 'utf8'),
  ) as LookAlike[];
  const count = {
    gold: 0,
    found: 0,
    drafts: 0,
    right: 0,
    kind: 0,
    outcome: 0,
    family: 0,
    origin: 0,
    relations: 0,
    relationsRight: 0,
    relationsMade: 0,
    control: 0,
    controlFound: 0,
  };
  const misses: string[] = [];
  for (const file of [...new Set(gold.map(({ seedFile }) => seedFile))]) {
    const text = readFileSync(new URL(`reports/${file}`, shared), 'utf8');
    const claims = gold.filter(({ seedFile }) => seedFile === file);
    const read = draftClaims(text, {
      publisher: PUBLISHERS[file.slice(0, 3)],
      reportedOn: claims[0]?.articleDate,
    });
    const drafts = read.drafts.filter(
      ({ claim }) => claim.topic === undefined && claim.unit === undefined,
    );
    const persons = claims.filter(({ measure }) => measure === 'persons');
    const overlaps = (a: DraftClaim, b: { readonly start: number; readonly end: number }): number =>
      Math.min(a.span.end, b.end) - Math.max(a.span.start, b.start);
    const taken = new Map<DraftClaim, Marked>();
    for (const one of persons) {
      const best = drafts
        .filter((draft) => overlaps(draft, one) > 0 && !taken.has(draft))
        .sort((x, y) => overlaps(y, one) - overlaps(x, one))[0];
      if (best !== undefined) taken.set(best, one);
      else misses.push(`missed ${one.id} ${one.span} (${one.outcome})`);
    }
    count.gold += persons.length;
    count.found += taken.size;
    count.drafts += drafts.length;
    for (const draft of drafts)
      if (!taken.has(draft))
        misses.push(`made up ${draft.words} (${JSON.stringify(draft.claim.outcome)})`);
    const markedOf = (id: string | undefined): Marked | undefined =>
      [...taken].find(([draft]) => draft.id === id)?.[1];
    for (const [draft, one] of taken) {
      if (isSameFigure(draft, one)) count.kind++;
      else
        misses.push(
          `figure of ${one.id} ${one.span}: ${String(one.figureKind)} ${String(one.low)}–${String(one.high)}, read ${JSON.stringify(draft.claim.figure ?? draft.claim.people)}`,
        );
      const outcome = typeof draft.claim.outcome === 'string' ? draft.claim.outcome : '';
      if (outcome === one.outcome) count.outcome++;
      else misses.push(`outcome of ${one.id} ${one.span}: ${one.outcome}, read ${outcome}`);
      if (
        outcome === one.outcome ||
        FAMILIES.some((family) => family.includes(outcome) && family.includes(one.outcome))
      )
        count.family++;
      else misses.push(`  and of another family`);
      const name = originOf(draft);
      const origin = one.attribution.at(-1);
      const narrated =
        one.attribution.length === 1 ||
        (origin?.role === 'outlet' &&
          one.attribution.length === 2 &&
          one.attribution[0]?.role === 'outlet');
      if (
        narrated
          ? draft.claim.via === undefined &&
            (draft.claim.source === undefined || name === PUBLISHERS[file.slice(0, 3)])
          : isSameName(name, origin?.name ?? '')
      )
        count.origin++;
      else misses.push(`origin of ${one.id} ${one.span}: ${origin?.name ?? ''}, read ${name}`);
      const relation =
        one.parent === null
          ? one.relation === 'restates'
            ? `restates ${String(one.relatesTo)}`
            : ''
          : `partOf ${one.parent}`;
      const made =
        draft.claim.partOf !== undefined
          ? `partOf ${String(markedOf(draft.claim.partOf)?.id)}`
          : draft.claim.restates !== undefined
            ? `restates ${String(markedOf(draft.claim.restates)?.id)}`
            : '';
      if (relation !== '') count.relations++;
      if (made !== '') count.relationsMade++;
      if (relation !== '' && made === relation) count.relationsRight++;
      else if (relation !== made)
        misses.push(
          `relation of ${one.id} ${one.span}: ${relation === '' ? 'none' : relation}, read ${made === '' ? 'none' : made}`,
        );
    }
    const control = claims.filter(({ measure }) => measure === 'territoryControl');
    count.control += control.length;
    for (const one of control) {
      if (read.drafts.some((draft) => draft.claim.topic === 'control' && overlaps(draft, one) > 0))
        count.controlFound++;
      else misses.push(`control ${one.id} ${one.span}`);
    }
    for (const one of alike.filter(({ seedFile }) => seedFile === file)) {
      if (drafts.some((draft) => overlaps(draft, one) > 0 && !taken.has(draft)))
        misses.push(`look-alike drafted: ${one.span} (${one.why})`);
    }
    const { issues } = parseClaims(read.drafts.map(({ claim }) => claim));
    for (const issue of issues)
      misses.push(
        `${file}: ${issue.code} at ${issue.path.join('.')} of ${issue.claimId ?? ''}: ${issue.message}`,
      );
  }
  console.log(
    `  reports: recall ${share(count.found, count.gold)}, precision ${share(count.found, count.drafts)}`,
  );
  console.log(
    `  of those found: kind and number ${share(count.kind, count.found)}, outcome exact ${share(count.outcome, count.found)}, family ${share(count.family, count.found)}, origin ${share(count.origin, count.found)}`,
  );
  console.log(
    `  breakdowns and restatements: ${share(count.relationsRight, count.relations)}, of those made ${share(count.relationsRight, count.relationsMade)}; control of places (recall) ${share(count.controlFound, count.control)}`,
  );
  for (const miss of misses) console.log(`    ${miss}`);
}

function originOf({ claim }: DraftClaim): string {
  const { source } = claim;
  return source === undefined ? '' : typeof source === 'string' ? source : source.name;
}

/**
 * Two names of one voice: one holds every word of the other, articles apart; brackets say who it
 * is.
 */
function isSameName(a: string, b: string): boolean {
  const words = (name: string): string[] =>
    name
      .replace(/\(.*?\)/g, '')
      .replace(/[أإآ]/g, 'ا')
      .split(/[^\p{L}]+/u)
      .map((word) => word.replace(/^ال/, ''))
      .filter((word) => word !== '');
  const [x, y] = [words(a), words(b)];
  return (
    x.length > 0 &&
    y.length > 0 &&
    (x.every((word) => y.includes(word)) || y.every((word) => x.includes(word)))
  );
}

const KINDS: Readonly<Record<string, string>> = {
  exact: 'exact',
  atLeast: 'at-least',
  moreThan: 'more-than',
  vague: 'vague',
  unknown: 'unknown',
  none: 'none',
  about: 'about',
};

function isSameFigure({ claim }: DraftClaim, one: Marked): boolean {
  if (claim.figure === undefined) return claim.people?.length === one.low;
  const figure = parseClaims([{ figure: claim.figure, outcome: 'dead' }]).claims[0]?.figure;
  if (figure === undefined) return false;
  const kind = KINDS[one.figureKind ?? ''];
  // A bare plural is marked "unknown", and a share "vague", with the bounds of its whole.
  if (figure.kind === 'vague' && (figure.term === 'barePlural' || figure.term === 'some'))
    return kind === 'unknown' || kind === 'vague';
  if (figure.kind === 'share') return kind === 'vague';
  if (figure.kind !== kind) return false;
  if (!('value' in figure)) return true;
  return one.low === (figure.kind === 'more-than' ? figure.value + 1 : figure.value);
}
