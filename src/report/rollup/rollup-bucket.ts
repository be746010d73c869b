import { match, P } from 'ts-pattern';
import { MisuseError } from '../../issue/misuse';
import type { MeasureReport } from '../../reconcile/model/types';
import type { IncidentReport } from '../report';
import type { BucketKey, RollupBy } from './rollup-types';
import { listOf } from './measure-of';

type KeyFunction = (incident: IncidentReport, measure: MeasureReport) => BucketKey;

/** The bucket of a row of an incident. */
export function keyFunction(by: RollupBy): KeyFunction {
  return match<RollupBy, KeyFunction>(by)
    .with('month', () => monthOf)
    .with(
      'place',
      () =>
        ({ place }) =>
          named('place', place?.name ?? null),
    )
    .with('side', () => (_, { measure }) => {
      const [side = null, ...others] = listOf(measure.side);
      return others.length > 0 ? { kind: 'spanning' } : named('side', side);
    })
    .with(
      P.when((key) => typeof key === 'function'),
      (key) => (incident, measure) => named('custom', key(incident, measure)),
    )
    .otherwise((other: unknown) => {
      throw new MisuseError(
        'unknown-rollup',
        `rollup: cannot put incidents together by ${JSON.stringify(other)}; by is 'month', 'place', 'side' or a function`,
      );
    });
}

/**
 * A key as text, in the order of the buckets: names first, then what spans several, then what is
 * unknown.
 */
export function sortKey(key: BucketKey): string {
  return match(key)
    .with({ kind: 'spanning' }, () => '1')
    .with({ kind: 'unknown' }, () => '2')
    .with({ kind: P.union('month', 'place', 'side', 'custom') }, ({ name }) => `0 ${name}`)
    .exhaustive();
}

function monthOf({ date: { from, to } }: IncidentReport): BucketKey {
  if (from === undefined || to === undefined) return { kind: 'unknown' };
  return from.slice(0, 7) === to.slice(0, 7)
    ? { kind: 'month', name: from.slice(0, 7) }
    : { kind: 'spanning' };
}

function named(kind: 'place' | 'side' | 'custom', name: string | null): BucketKey {
  return name === null ? { kind: 'unknown' } : { kind, name };
}
