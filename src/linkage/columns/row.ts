import type { Actor } from '../../claim/actor';
import { foldName } from '../../claim/fold';
import { assertedBounds } from '../../figure';
import type { PlaceLevel, Position } from '../../geo';
import { nameVariants } from '../names/name-variants';
import type { NormalClaim } from '../../normalise/normalise';

/** A place as linkage sees it: folded names, what it lies in (near to far), a position. */
export interface LinkPlace {
  readonly names: readonly string[];
  readonly within: readonly string[];
  readonly position: Position | null;
  readonly level: PlaceLevel | null;
}

/**
 * One claim as linkage sees it: what the comparisons look at, and nothing else. Days are whole
 * days, names are folded, `null` and empty lists are *not stated*. Rows are what a program feeds
 * that has a million claims and no need for the rest of them; {@link rowOf} makes one from a claim.
 */
export interface LinkRow {
  readonly id: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly reportedOn: number | null;
  readonly place: LinkPlace | null;
  /** Who is said to have done it. */
  readonly by: readonly Actor[];
  /** Whose people or things were lost. */
  readonly side: readonly Actor[];
  readonly kind: string | null;
  /** The origin, as a key. */
  readonly lineage: string;
  /** What is counted, as a key: figures are compared only where it is equal. */
  readonly measure: string | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly people: readonly string[];
  readonly report: string | null;
  readonly event: string | null;
  /**
   * The list (a dataset, one side's losses in it) that the claim is of, as a key: two entries of
   * one list are two incidents. May be left out.
   */
  readonly list?: string | null;
  readonly quote: string | null;
}

/**
 * The row of a normalised claim.
 *
 * @example
 * ```ts
 * import { normaliseClaims, parseClaims } from 'casualty-claims';
 * import { rowOf } from 'casualty-claims/linkage';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const normal = normaliseClaims(claims);
 * normal.map(rowOf).map(({ lower, upper }) => [lower, upper]); // => [[3, 3], [4, 4]]
 * ```
 */
export function rowOf(claim: NormalClaim): LinkRow {
  const { effective, measure, figure } = claim;
  const bounds =
    figure === null || figure.kind === 'share' || figure.kind === 'unknown'
      ? null
      : assertedBounds(figure);
  return {
    id: claim.id,
    from: claim.period.from,
    to: claim.period.to,
    reportedOn: claim.reportedOn,
    place: placeOf(claim),
    by: claim.by,
    side: [
      ...(measure?.side ?? []),
      ...(effective.topic === 'control' && claim.value !== null ? [claim.value] : []),
    ],
    kind: claim.kind,
    lineage: claim.origin.lineage,
    measure:
      measure === null
        ? (effective.topic ?? null)
        : `${measure.outcomes.join('|')} ${measure.unit} ${measure.types.join('|')} ${JSON.stringify(measure.population)} ${measure.side.map((side) => side.id).join('|')}`,
    lower: bounds?.lower ?? null,
    upper: bounds?.upper ?? null,
    people: (effective.people ?? []).map(foldName),
    report: effective.report ?? null,
    event: effective.event ?? null,
    list: listOf(claim),
    quote: effective.quote === undefined ? null : foldName(effective.quote),
  };
}

/** The resolved place with the further forms of its written names. */
function placeOf({ place, effective }: NormalClaim): LinkPlace | null {
  if (place === null) return null;
  const written =
    effective.place === undefined ? [] : [effective.place.name, ...(effective.place.names ?? [])];
  const { within, position, level } = place;
  const names = new Set(place.names);
  for (const name of written)
    for (const variant of nameVariants(name)) if (!within.includes(variant)) names.add(variant);
  return { names: [...names], within, position, level };
}

/**
 * A dataset has one entry for one event. What another publisher passes on of it, in words of its
 * own, is no entry, nor is a running total; an edition of another day lists the same events again,
 * and one side's losses may have a list of their own.
 */
function listOf({ origin, effective, measure, reportedOn, asOf }: NormalClaim): string | null {
  if (
    origin.kind !== 'dataset' ||
    !origin.named ||
    asOf !== null ||
    (effective.via ?? []).length > 0
  )
    return null;
  return `${origin.lineage}\n${String(reportedOn)}\n${(measure?.side ?? []).map(({ id }) => id).join('|')}`;
}
