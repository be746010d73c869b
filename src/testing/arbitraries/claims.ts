import * as fc from 'fast-check';
import type { ClaimInput } from '../../claim';

/** Small figures as tagged objects: claims about them meet, and part. */
const figure: fc.Arbitrary<NonNullable<ClaimInput['figure']>> = fc.oneof(
  fc.nat(300),
  fc.record({
    kind: fc.constantFrom('exact', 'at-least', 'more-than', 'at-most', 'about'),
    value: fc.nat(300),
  }),
  fc.record({ kind: fc.constant('fewer-than'), value: fc.integer({ min: 1, max: 300 }) }),
  fc
    .tuple(fc.nat(200), fc.nat(100))
    .map(([low, more]) => ({ kind: 'between' as const, low, high: low + more })),
  fc.record({
    kind: fc.constant('vague'),
    term: fc.constantFrom('dozens', 'several', 'hundreds', 'barePlural', 'some'),
  }),
  fc.constantFrom({ kind: 'unknown' as const }, { kind: 'none' as const }),
);

/**
 * Valid claims without references, within a small world of days, places and sources, so that claims
 * meet. Only id, figure and outcome are always stated.
 *
 * @param id - the id of all of them
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { parseClaims } from 'casualty-claims';
 * import { arbitraryClaim } from 'casualty-claims/testing/arbitraries';
 *
 * fc.assert(fc.property(arbitraryClaim('mine'), (claim) => parseClaims([claim]).issues.length === 0));
 * ```
 */
export function arbitraryClaim(id: string): fc.Arbitrary<ClaimInput & { id: string }> {
  return fc.record(
    {
      id: fc.constant(id),
      figure,
      outcome: fc.constantFrom(
        'dead',
        'killed',
        'executed',
        'wounded',
        'bodies found',
        'captured',
        'displaced',
      ),
      population: fc.constantFrom('civilians', 'soldiers', 'activists', 'children'),
      side: fc.constantFrom('Syrian army', 'opposition', 'Afghan militias'),
      source: fc.constantFrom(
        'SOHR',
        'SANA',
        'UN',
        'Ahrar al-Sham',
        'activists',
        'local sources',
        'Syrian army',
      ),
      date: fc.constantFrom('2016-10-01', '2016-10-02', '2016-10-20', '2016-10', {
        from: '2016-10-01',
        to: '2016-10-03',
      }),
      reportedOn: fc.constantFrom('2016-10-02', '2016-10-03', '2016-10-21'),
      place: fc.constantFrom(
        'Aleppo',
        { name: 'Aleppo', lat: 36.2, lon: 37.15, level: 'city' as const },
        { name: 'Raqqa', lat: 35.95, lon: 39.01 },
        'Hama',
      ),
      report: fc.constantFrom('r1', 'r2', 'r3'),
      kind: fc.constantFrom('air strike', 'battle'),
      modality: fc.constantFrom('asserted', 'alleged', 'possible', 'hypothetical'),
    },
    { requiredKeys: ['id', 'figure', 'outcome'] },
  );
}

/**
 * Lists of claims with ids `c0`, `c1` …, some of which are part of, restate or deny an earlier one.
 * Every claim is usable; a part may still be more than its whole, which is a warning.
 *
 * @param most - how many claims at most; 12 where left out
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { reconcileClaims } from 'casualty-claims';
 * import { violations } from 'casualty-claims/testing';
 * import { arbitraryClaims } from 'casualty-claims/testing/arbitraries';
 *
 * fc.assert(
 *   fc.property(arbitraryClaims(), (claims) => violations(reconcileClaims(claims)).length === 0),
 *   { numRuns: 20 },
 * );
 * ```
 */
export function arbitraryClaims(most = 12): fc.Arbitrary<(ClaimInput & { id: string })[]> {
  return fc.integer({ min: 1, max: most }).chain((count) =>
    fc
      .tuple(
        ...Array.from({ length: count }, (_, at) =>
          fc.tuple(arbitraryClaim(`c${String(at)}`), fc.nat(9), fc.nat(Math.max(0, at - 1))),
        ),
      )
      .map((items) =>
        items.map(([one, dice, target], at): ClaimInput & { id: string } => {
          if (at === 0 || dice > 2) return one;
          const id = `c${String(target)}`;
          return dice === 0
            ? { ...one, partOf: id }
            : dice === 1
              ? { ...one, restates: id }
              : { ...one, stance: 'denies', denies: id };
        }),
      ),
  );
}
