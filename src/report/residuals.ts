import { canonicalJson } from '../claim/content-id';
import { PackedValues } from '../claim/storage/packed-values';
import type { NormalClaim } from '../normalise/normalise';
import type { PublishedMeasure } from '../reconcile';
import { residualsOf, type Placed } from '../reconcile/residual';
import type { MeasureFacets, ReconciledIncident, Residual } from '../reconcile/model/types';

type Identified = ReconciledIncident & {
  readonly id: string;
  readonly estimate?: readonly PublishedMeasure[];
};
type Setting = Placed['claims'][number];

/** Days in a bucket: summaries look only at incidents of the buckets that their window touches. */
const BUCKET = 32;
/** Beyond this many buckets a window looks at everything. */
const MOST_BUCKETS = 1_000;

/**
 * What summaries are held against: of every incident when and where it was, and what was asserted;
 * nothing else of it is kept.
 */
export class SpannedIncidents {
  readonly #all: Placed[] = [];
  /** By the days they touch; one with an open window may be anywhere. */
  readonly #buckets = new Map<number, number[]>();
  readonly #anywhere: number[] = [];
  /** Places and measures that many incidents share. */
  readonly #places = new Map<string, NonNullable<Setting['place']>>();
  readonly #measures = new Map<string, MeasureFacets>();
  /** What a codebook would enter for them, in their order, and which entry is of which incident. */
  readonly #published = new PackedValues();
  readonly #placeOf = new Map<string, number>();

  /** Takes an incident in; they come in the order of the report. */
  add({ id, measures, estimate }: Identified, claims: readonly NormalClaim[]): void {
    const at = this.#all.length;
    if (estimate !== undefined) {
      this.#placeOf.set(id, this.#published.size);
      this.#published.push(estimate);
    }
    const settings = new Map<string, Setting>();
    for (const { place, period } of claims) {
      const shared = place === null ? null : this.#shared(place);
      settings.set(
        canonicalJson([shared?.key, period.from, period.to, shared?.names, shared?.within]),
        { place: shared, period },
      );
    }
    this.#all.push({
      id,
      measures: measures
        .filter(({ partOf }) => partOf === null)
        .map(({ label, measure, asserted, partOf }) => ({
          label,
          measure: shared(this.#measures, canonicalJson(measure), measure),
          asserted,
          partOf,
        })),
      claims: [...settings.values()],
    });
    const days = claims
      .flatMap(({ period: { from, to } }) => [from, to])
      .filter((day) => day !== null);
    const touched =
      days.length === 0
        ? null
        : bucketsBetween(
            days.reduce((a, b) => Math.min(a, b)),
            days.reduce((a, b) => Math.max(a, b)),
          );
    if (touched === null) this.#anywhere.push(at);
    for (const bucket of touched ?? []) {
      const known = this.#buckets.get(bucket);
      if (known === undefined) this.#buckets.set(bucket, [at]);
      else known.push(at);
    }
  }

  /** The figures of a summary held against the incidents that its window may span. */
  residuals({ id, measures }: Identified, claims: readonly NormalClaim[]): Residual[] {
    return residualsOf({ id, measures, claims }, this.#near(claims[0]));
  }

  /** What the codebook would enter for some of the incidents, in the order of the report. */
  published(ids: ReadonlySet<string>): readonly PublishedMeasure[] {
    return [...ids]
      .flatMap((id) => this.#placeOf.get(id) ?? [])
      .sort((a, b) => a - b)
      .flatMap((at) => this.#published.get(at) as readonly PublishedMeasure[]);
  }

  #near(summary: NormalClaim | undefined): readonly Placed[] {
    const { from, to } = summary?.period ?? { from: null, to: null };
    const wanted = from === null || to === null ? null : bucketsBetween(from, to);
    if (wanted === null) return this.#all;
    const found = new Set([
      ...this.#anywhere,
      ...wanted.flatMap((bucket) => this.#buckets.get(bucket) ?? []),
    ]);
    return [...found].sort((a, b) => a - b).flatMap((at) => this.#all[at]!);
  }

  #shared({ key, names, within }: NonNullable<Setting['place']>): NonNullable<Setting['place']> {
    return shared(this.#places, canonicalJson([key, names, within]), { key, names, within });
  }
}

/** The first value of a key, for all that are equal. */
function shared<T>(known: Map<string, T>, key: string, value: T): T {
  const first = known.get(key);
  if (first !== undefined) return first;
  known.set(key, value);
  return value;
}

function bucketsBetween(from: number, to: number): number[] | null {
  const [first, last] = [Math.floor(from / BUCKET), Math.floor(to / BUCKET)];
  return last - first > MOST_BUCKETS
    ? null
    : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
