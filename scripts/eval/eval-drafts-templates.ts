import { readFileSync } from 'node:fs';
import { assertedBounds } from 'casualty-claims/figure';
import { parseClaims } from 'casualty-claims';
import type { DraftClaim } from 'casualty-claims/types';
import { draftClaims } from 'casualty-claims/text';

interface Target {
  readonly desc: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: string;
}

interface Template {
  readonly docId: string;
  readonly outcome: string;
  readonly optional: boolean;
  readonly dateEnd: string | null;
  readonly targets: readonly Target[];
}

const OUTCOMES: Readonly<Record<string, readonly string[]>> = {
  killed: ['killed', 'dead', 'executed', 'casualties'],
  injured: ['wounded', 'suffocated', 'casualties'],
  kidnapped: ['abducted'],
  freed: ['released'],
};
const share = (part: number, whole: number): string =>
  `${(whole === 0 ? 0 : part / whole).toFixed(3)} (${String(part)} of ${String(whole)})`;

const UNITS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Whether the number of a target is written in the text, in digits or words. */
function isWritten(text: string, value: number): boolean {
  const words =
    value < 20
      ? UNITS[value]
      : value < 100
        ? `${TENS[Math.floor(value / 10)] ?? ''}${value % 10 === 0 ? '' : `[- ]${UNITS[value % 10] ?? ''}`}`
        : undefined;
  const digits =
    value >= 1000
      ? `${String(Math.floor(value / 1000))},?${String(value % 1000).padStart(3, '0')}`
      : String(value);
  return new RegExp(`\\b(?:${digits}${words === undefined ? '' : `|${words}`})\\b`, 'i').test(text);
}

/** One thing told of a document: an outcome and a number of people. */
type Told = string;

/**
 * Scores documents with at least one target of two or more whose number is written in the text.
 * What is counted is the distinct pairs of outcome and number of a document: a number said twice is
 * one. Drafts of one person, of no number, of parts and of what a template marks `optional` are
 * neither right nor wrong.
 */
export function scoreTemplates(shared: URL): void {
  const lines = <T>(name: string): T[] =>
    readFileSync(new URL(`data/muc34/${name}.ndjson`, shared), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T);
  const docs = lines<{ docId: string; text: string }>('docs');
  const templates = lines<Template>('claims').filter(({ outcome }) =>
    Object.hasOwn(OUTCOMES, outcome),
  );
  const byDoc = new Map<string, Template[]>();
  for (const template of templates)
    byDoc.set(template.docId, [...(byDoc.get(template.docId) ?? []), template]);
  const count: Record<string, { gold: number; found: number; made: number; right: number }> = {};
  const singles = { gold: 0, found: 0 };
  const plurals = { gold: 0, found: 0 };
  const misses: string[] = [];
  let bytes = 0;
  let taken = 0;
  for (const { docId, text } of docs) {
    const from = process.hrtime.bigint();
    const read = draftClaims(text, { publisher: 'x', reportedOn: '1990-06-01' });
    taken += Number(process.hrtime.bigint() - from) / 1e9;
    bytes += Buffer.byteLength(text);
    const scored = byDoc.get(docId) ?? [];
    const wanted = new Map<Told, Target>();
    const allowed = new Set<Told>();
    for (const { outcome, targets, optional } of scored) {
      const numbered = targets.filter(
        ({ low, kind }) => low !== null && low >= 2 && kind !== 'plural',
      );
      for (const target of numbered) {
        const low = target.low ?? 0;
        const said = isWritten(text, low)
          ? low
          : isWritten(text, low - 1) && target.kind === 'at-least'
            ? low - 1
            : undefined;
        if (said === undefined) continue;
        if (optional) allowed.add(`${outcome} ${String(said)}`);
        else wanted.set(`${outcome} ${String(said)}`, target);
      }
      // A sum over the targets of one template is allowed, never asked for.
      const sum = targets.reduce((all, { low }) => all + (low ?? 0), 0);
      if (sum > 1) allowed.add(`${outcome} ${String(sum)}`);
      if (optional) continue;
      for (const { low, high, kind } of targets) {
        if (low === 1 && high === 1) {
          singles.gold++;
          if (read.drafts.some((draft) => isOf(draft, outcome) && numberOf(draft) === 1))
            singles.found++;
        } else if (kind === 'plural') {
          plurals.gold++;
          if (read.drafts.some((draft) => isOf(draft, outcome) && numberOf(draft) === undefined))
            plurals.found++;
        }
      }
    }
    if (wanted.size === 0) continue;
    const made = new Map<Told, DraftClaim>();
    for (const draft of read.drafts) {
      const number = numberOf(draft);
      if (
        number === undefined ||
        number < 2 ||
        draft.claim.partOf !== undefined ||
        draft.claim.unit !== undefined ||
        draft.claim.scope === 'summary'
      )
        continue;
      for (const outcome of Object.keys(OUTCOMES)) {
        if (
          !isOf(draft, outcome) ||
          (draft.claim.outcome === 'casualties' && outcome === 'injured')
        )
          continue;
        made.set(`${outcome} ${String(number)}`, draft);
      }
    }
    const parts = new Set(
      read.drafts
        .filter(({ claim }) => claim.partOf !== undefined)
        .flatMap((draft) =>
          Object.keys(OUTCOMES)
            .filter((outcome) => isOf(draft, outcome))
            .map((outcome) => `${outcome} ${String(numberOf(draft))}`),
        ),
    );
    const of = (told: Told): { gold: number; found: number; made: number; right: number } =>
      (count[told.split(' ')[0] ?? ''] ??= { gold: 0, found: 0, made: 0, right: 0 });
    for (const [told, target] of wanted) {
      of(told).gold++;
      if (made.has(told) || parts.has(told)) of(told).found++;
      else misses.push(`missed ${docId} ${told} ${target.desc}`);
    }
    for (const [told, draft] of made) {
      if (allowed.has(told) && !wanted.has(told)) continue;
      of(told).made++;
      if (wanted.has(told)) of(told).right++;
      else
        misses.push(
          `made up ${docId} ${told}: ${text.slice(Math.max(0, draft.span.start - 60), draft.span.end + 60).replace(/\s+/g, ' ')}`,
        );
    }
  }
  const all = { gold: 0, found: 0, made: 0, right: 0 };
  console.log(
    '  English templates, figure and outcome, targets of two or more whose number is in the text',
  );
  for (const [outcome, one] of Object.entries(count)) {
    console.log(`    ${outcome.padEnd(10)} ${scoreOf(one)}`);
    for (const key of ['gold', 'found', 'made', 'right'] as const) all[key] += one[key];
  }
  console.log(`    all        ${scoreOf(all)}`);
  console.log(
    `    apart: single victims found ${share(singles.found, singles.gold)}, plurals without a number ${share(plurals.found, plurals.gold)}`,
  );
  console.log(`  speed, English news: ${((bytes / 1e6 / taken) * 60).toFixed(0)} MB a minute`);
  const most = Number(process.env['MISSES'] ?? 12);
  for (const kind of ['missed', 'made up'])
    for (const miss of misses.filter((one) => one.startsWith(kind)).slice(0, most))
      console.log(`    ${miss}`);
}

function scoreOf({
  gold,
  found,
  made,
  right,
}: {
  gold: number;
  found: number;
  made: number;
  right: number;
}): string {
  const [recall, precision] = [gold === 0 ? 0 : found / gold, made === 0 ? 0 : right / made];
  return `F1 ${(recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)).toFixed(3)}  recall ${share(found, gold)}  precision ${share(right, made)}`;
}

function isOf({ claim }: DraftClaim, outcome: string): boolean {
  return (
    typeof claim.outcome === 'string' &&
    OUTCOMES[outcome]?.includes(claim.outcome) === true &&
    claim.unit === undefined &&
    claim.stance !== 'denies'
  );
}

/** The number that a draft states, if it states one. */
function numberOf({ claim }: DraftClaim): number | undefined {
  if (claim.figure === undefined) return claim.people?.length;
  const figure = parseClaims([{ figure: claim.figure, outcome: 'dead' }]).claims[0]?.figure;
  if (figure === undefined) return undefined;
  if ('value' in figure) return figure.value;
  if (figure.kind === 'between') return figure.low;
  return figure.kind === 'none' ? assertedBounds(figure).lower : undefined;
}
