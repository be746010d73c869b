import { expect, test } from 'vitest';
import type { NormalClaim } from '../../src/normalise/normalise';
import { asRelays } from '../../src/reconcile/copies';

/** As much of a claim as its chain is made of. */
function claim(id: string, effective: object): NormalClaim {
  return {
    id,
    effective,
    origin: { name: `${id} voice`, named: true },
    interest: `${id} interest`,
    reportedOn: id.length,
    asOf: id,
  } as unknown as NormalClaim;
}
const copy = { claimId: 'copy', of: 'a', evidence: [], applied: false };

test.each<[string, object, object, object]>([
  [
    'of nobody named, by nobody named',
    {},
    {},
    { source: { name: 'a voice', named: true }, via: [] },
  ],
  ['of a source, by a source', { source: 'A' }, { source: 'B' }, { source: 'A', via: ['B'] }],
  [
    'of a chain, by a chain',
    { source: 'A', via: ['x'] },
    { source: 'B', via: ['y', 'z'] },
    { source: 'A', via: ['x', 'B', 'y', 'z'] },
  ],
  [
    'of a chain, by a chain of no source',
    { source: 'A', via: ['x'] },
    { via: ['y'] },
    { source: 'A', via: ['x', 'y'] },
  ],
])('a relay %s', (_, original, repeated, effective) => {
  const [a, b] = [claim('a', original), claim('copy', repeated)];
  expect(asRelays([a, b], [copy])).toEqual([a, { ...a, id: 'copy', effective }]);
});
