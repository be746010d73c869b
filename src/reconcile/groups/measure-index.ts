import type { Actor } from '../../claim/actor';
import type { Measure } from '../../claim/measure';
import { isDeath } from '../../claim/outcome';

/** Something with a measure, and its place in the order in which it was added. */
interface Indexed<T> {
  readonly at: number;
  readonly item: T;
}

interface Bucket<T> {
  readonly all: Indexed<T>[];
  readonly byType: Map<string, Indexed<T>[]>;
  readonly untyped: Indexed<T>[];
  readonly bySide: Map<string, Indexed<T>[]>;
  readonly unsided: Indexed<T>[];
}

/**
 * Finds what a measure may be comparable with, without looking at everything: the same unit and
 * outcome; where both state a type or a side, one in common. It may find more than is comparable,
 * never less, in the order of adding.
 */
export class MeasureIndex<T> {
  private readonly buckets = new Map<string, Bucket<T>>();
  private count = 0;

  add(measure: Measure, item: T): void {
    const key = bucketOf(measure);
    let bucket = this.buckets.get(key);
    if (bucket === undefined) {
      bucket = { all: [], byType: new Map(), untyped: [], bySide: new Map(), unsided: [] };
      this.buckets.set(key, bucket);
    }
    const one = { at: this.count, item };
    this.count += 1;
    bucket.all.push(one);
    if (measure.types.length === 0) bucket.untyped.push(one);
    for (const type of measure.types) push(bucket.byType, type, one);
    if (measure.side.length === 0) bucket.unsided.push(one);
    for (const side of sideKeys(measure.side)) push(bucket.bySide, side, one);
  }

  near({ types, side, ...measure }: Measure): readonly T[] {
    const bucket = this.buckets.get(bucketOf({ types, side, ...measure }));
    if (bucket === undefined) return [];
    const lists = [
      bucket.all,
      ...(types.length === 0
        ? []
        : [[...bucket.untyped, ...types.flatMap((type) => bucket.byType.get(type) ?? [])]]),
      ...(side.length === 0
        ? []
        : [[...bucket.unsided, ...sideKeys(side).flatMap((key) => bucket.bySide.get(key) ?? [])]]),
    ];
    const shortest = lists.reduce((best, list) => (list.length < best.length ? list : best));
    return shortest === bucket.all
      ? shortest.map(({ item }) => item)
      : [...new Set(shortest)].sort((a, b) => a.at - b.at).map(({ item }) => item);
  }
}

function bucketOf({ unit, outcomes }: Measure): string {
  return `${unit} ${outcomes.every(isDeath) ? 'dead' : [...outcomes].sort().join()}`;
}

/** Sides that are comparable have one of these in common: themselves, a parent, or their camp. */
function sideKeys(side: readonly Actor[]): readonly string[] {
  return [
    ...new Set(
      side.flatMap(({ id, parents, camp }) => [
        id,
        ...parents,
        ...(camp === null ? [] : [`camp ${camp}`]),
      ]),
    ),
  ];
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [item]);
  else known.push(item);
}
