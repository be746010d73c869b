import { REFERENCES } from '../claim/parse/reference';
import type { ClaimBatch, UncheckedClaim } from '../io';
import { ClaimPlaces } from '../io/read/claim-places';
import { parseBatch } from '../io/read/parse-batch';
import type { RowIssue } from '../io/input/row-issue';
import { PackedClaims } from '../linkage/stream/packed-claims';
import { PackedReading } from '../linkage/stream/packed-reading';
import type { ReadFlags } from './options';
import { batchesOf, pathsOf } from './read-files';
import type { IssuePrinter } from './terminal';

/** What was found in files. */
export interface Validated {
  readonly rows: number;
  readonly flagged: number;
  readonly good: number;
  readonly refused: number;
  readonly issues: number;
}

/**
 * Checks all files as one set of claims, a batch at a time, so that files larger than memory can be
 * checked: of a claim that refers to none and is referred to by none, only its id is held. The
 * others are read a second time, and checked together. The standard input cannot be read twice, and
 * its claims are held packed.
 */
export async function validateFiles(
  files: readonly string[],
  options: ReadFlags,
  teller: IssuePrinter,
): Promise<Validated> {
  if (pathsOf(files).includes('-')) return validatePacked(files, options, teller);
  let [rows, flagged, good, refused, issues] = [0, 0, 0, 0, 0];
  const told = new Set<string>();
  const tell = (found: ReturnType<typeof parseBatch>['issues']): void => {
    const fresh = found.filter(({ message }) => !told.has(message));
    for (const { message } of fresh) told.add(message);
    issues += fresh.length;
    teller.tell(fresh);
  };
  const seen = new Set<string>();
  const joint = new Set<string>();
  for await (const batch of batchesOf(files, options)) {
    [rows, flagged] = [rows + batch.rows, flagged + batch.flagged];
    for (const claim of batch.claims) {
      const id = idOf(claim);
      const targets = REFERENCES.flatMap((field) => claim[field] ?? []);
      if (targets.length > 0)
        for (const target of targets) if (typeof target === 'string') joint.add(target.trim());
      if (id === null) continue;
      if (targets.length > 0 || seen.has(id)) joint.add(id);
      seen.add(id);
    }
    const alone = parseBatch(only(batch, (claim) => !refers(claim)));
    [good, refused] = [good + alone.claims.length, refused + alone.rejected.length];
    tell(alone.issues);
  }
  const together: ClaimBatch[] = [];
  if (joint.size > 0) {
    for (const path of pathsOf(files)) {
      for await (const batch of batchesOf([path], options)) {
        const isJoint = (claim: UncheckedClaim): boolean => {
          const id = idOf(claim);
          return refers(claim) || (id !== null && joint.has(id));
        };
        // What the reader had to say of the rows was told the first time.
        const part = { ...only(batch, isJoint), issues: [] };
        // Those that refer to none were counted before, each for itself.
        const before = parseBatch(only(part, (claim) => !refers(claim)));
        [good, refused] = [good - before.claims.length, refused - before.rejected.length];
        if (part.claims.length > 0) together.push(part);
      }
    }
    const all = parseBatch(together);
    [good, refused] = [good + all.claims.length, refused + all.rejected.length];
    tell(all.issues);
  }
  return { rows, flagged, good, refused, issues };
}

/** What cannot be read twice is held in little room. */
async function validatePacked(
  files: readonly string[],
  options: ReadFlags,
  teller: IssuePrinter,
): Promise<Validated> {
  const [claims, places] = [new PackedClaims(), new ClaimPlaces()];
  let [rows, flagged] = [0, 0];
  const found: RowIssue[] = [];
  const order = new Map<string | undefined, number>();
  for await (const batch of batchesOf(files, options)) {
    [rows, flagged] = [rows + batch.rows, flagged + batch.flagged];
    claims.add(batch.claims);
    places.add(batch);
    if (!order.has(batch.file)) order.set(batch.file, order.size);
    for (const issue of batch.issues) found.push(issue);
  }
  const reading = new PackedReading(claims);
  let good = 0;
  for (const batch of reading.batches()) good += batch.length;
  if (claims.size > 0)
    for (const issue of reading.issues)
      found.push(places.located(issue, reading.placeOf(issue) ?? 0));
  found.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line);
  teller.tell(found);
  return { rows, flagged, good, refused: reading.rejected.length, issues: found.length };
}

function refers(claim: UncheckedClaim): boolean {
  return REFERENCES.some((field) => claim[field] !== undefined);
}

function idOf({ id }: UncheckedClaim): string | null {
  return typeof id === 'string' && id.trim() !== '' ? id.trim() : null;
}

function only(batch: ClaimBatch, wanted: (claim: UncheckedClaim) => boolean): ClaimBatch {
  const at = batch.claims.flatMap((claim, index) => (wanted(claim) ? [index] : []));
  return {
    ...batch,
    claims: batch.claims.filter(wanted),
    lines: at.map((index) => batch.lines[index] ?? 1),
  };
}
