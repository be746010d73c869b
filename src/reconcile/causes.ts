import { compareMeasures } from '../claim/measure';
import { isNumberless } from '../figure';
import { gap } from '../interval/combine';
import type { Interval } from '../interval/interval';
import type { BuiltAccount } from './account';
import { facetsOf, labelOf } from './facets';
import type { Reading } from './readings';
import type { Cause } from './types';

/** The kinds of causes that remove some of a gap, in the order in which they are looked for. */
const REMOVING = ['same-lineage', 'older-as-of', 'window', 'population', 'measure-or-evidence'] as const;
type Removing = (typeof REMOVING)[number];

/**
 * Why two positions are apart: for each side, another claim of the same voice that differs from the
 * one that speaks in just one respect, and in that respect is more like the other side. Put in its
 * place, it closes some of the gap; that much is its share. Without such a counterpart no share is
 * given: a difference in words alone explains nothing.
 *
 * @param a - the accounts of one position
 * @param b - those of the other
 * @param voice - every counted figure of a lineage in the incident
 * @returns the causes, and what of the gap they leave unexplained; shares and the rest add up to the gap
 */
export function causesOf(a: BuiltAccount, b: BuiltAccount, voice: (lineage: string) => readonly Reading[]): { causes: Cause[]; unexplained: number } {
  let [x, y]: [Interval, Interval] = [a.account.read, b.account.read];
  let left = gap(x, y);
  const causes: Cause[] = [];
  for (const kind of REMOVING) {
    for (const side of ['a', 'b'] as const) {
      if (left === 0) return { causes, unexplained: 0 };
      const [mine, other] = side === 'a' ? [a, b] : [b, a];
      const facing = side === 'a' ? y : x;
      const best = closest(counterparts(kind, mine, other, voice(mine.account.lineage)), facing);
      if (best === null) continue;
      const after = gap(best.read, facing);
      if (after >= left) continue;
      causes.push({ kind, claimId: mine.account.claimId, counterpart: best.claim.id, share: left - after });
      left = after;
      if (side === 'a') x = best.read;
      else y = best.read;
    }
  }
  return { causes, unexplained: left };
}

function closest(readings: readonly Reading[], facing: Interval): Reading | null {
  let best: Reading | null = null;
  for (const reading of readings) {
    if (best === null || gap(reading.read, facing) < gap(best.read, facing)) best = reading;
  }
  return best;
}

/** Claims of the voice that differ from the speaking one in the one respect asked for. */
function counterparts(kind: Removing, mine: BuiltAccount, other: BuiltAccount, voice: readonly Reading[]): readonly Reading[] {
  const [speaking, facing] = [mine.speaking, other.speaking];
  return voice.filter((reading) => reading !== speaking && isTelling(reading, facing) && differsBy(kind, reading, speaking, facing));
}

/** Only a number of the same kind of people or things can show where a gap comes from; "dozens" fits almost any. */
function isTelling({ figure, claim }: Reading, facing: Reading): boolean {
  if (figure.kind === 'vague' || isNumberless(figure) || claim.measure === null || facing.claim.measure === null) return false;
  return compareMeasures(claim.measure, facing.claim.measure).comparable;
}

function differsBy(kind: Removing, reading: Reading, speaking: Reading, facing: Reading): boolean {
  const sameWhat = measureOf(reading) === measureOf(speaking) && evidenceOf(reading) === evidenceOf(speaking);
  const sameWindow = windowOf(reading) === windowOf(speaking);
  const sameDay = saidOn(reading) === saidOn(speaking);
  switch (kind) {
    case 'same-lineage':
      return sameWhat && sameWindow && sameDay;
    case 'older-as-of': {
      const [then, now, theirs] = [saidOn(reading), saidOn(speaking), saidOn(facing)];
      return sameWhat && then !== null && now !== null && theirs !== null && then < now && theirs < now;
    }
    case 'window':
      return sameWhat && !sameWindow && windowOf(reading) === windowOf(facing);
    case 'population':
      return outcomeOf(reading) === outcomeOf(speaking) && populationOf(reading) !== populationOf(speaking) && populationOf(reading) === populationOf(facing);
    case 'measure-or-evidence':
      return populationOf(reading) === populationOf(speaking) && !sameWhat && outcomeOf(reading) === outcomeOf(facing) && evidenceOf(reading) === evidenceOf(facing);
  }
}

function measureOf({ claim }: Reading): string {
  return claim.measure === null ? '' : labelOf(facetsOf(claim.measure));
}

function outcomeOf({ claim }: Reading): string {
  return claim.measure?.outcomes.join() ?? '';
}

function populationOf({ claim }: Reading): string {
  return claim.measure === null ? '' : JSON.stringify(facetsOf(claim.measure).population ?? null);
}

function evidenceOf({ claim }: Reading): string {
  return claim.evidence.join();
}

function windowOf({ claim }: Reading): string {
  return `${String(claim.period.from)}/${String(claim.period.to)}`;
}

function saidOn({ claim }: Reading): number | null {
  return claim.asOf ?? claim.reportedOn;
}
