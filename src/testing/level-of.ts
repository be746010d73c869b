import type { ClaimInput } from '../claim';
import { parseClaims } from '../claim/parse/parse-claims';
import { MisuseError } from '../issue/misuse';
import { explainPair, type ComparisonName, type LevelName, type LinkOptions } from '../linkage';
import { normaliseClaims, type NameTables } from '../normalise';

/**
 * The level that one comparison of linkage finds for two claims, as if there were no others:
 * whether places agree, whether kinds are siblings, how far days lie apart. For testing your own
 * tables of places, actors and kinds.
 *
 * @param comparison - which of the comparisons, by its name in `COMPARISONS`
 * @param a - a claim in the written form
 * @param b - another; where ids are missing or equal they are told apart
 * @param options - your tables
 * @throws a `MisuseError` for a claim that cannot be used, or a comparison that does not exist
 *
 * @example
 * ```ts
 * import { buildClaim, levelOf } from 'casualty-claims/testing';
 *
 * const claim = buildClaim({ place: { name: 'Qadi Askar', level: 'district', within: ['Aleppo'] } });
 * levelOf('period', claim, buildClaim({ date: '2016-12-01' })); // => 'one-day'
 * levelOf('kind', claim, buildClaim({ kind: 'air strike' })); // => 'sibling'
 * levelOf('people', claim, claim); // => 'not-observed'
 * ```
 */
export function levelOf<C extends ComparisonName>(
  comparison: C,
  a: ClaimInput,
  b: ClaimInput,
  options: NameTables & Pick<LinkOptions, 'kinds'> = {},
): LevelName<C> {
  const isApart = a.id !== undefined && b.id !== undefined && a.id !== b.id;
  const pair = isApart
    ? [a, b]
    : [
        { ...a, id: 'a' },
        { ...b, id: 'b' },
      ];
  const { claims, rejected } = parseClaims(pair);
  const [first, second] = claims;
  if (first === undefined || second === undefined) {
    throw new MisuseError(
      'unusable-claim',
      `levelOf: ${rejected.flatMap(({ issues }) => issues.map(({ message }) => message)).join('; ')}`,
    );
  }
  const { findings } = explainPair(normaliseClaims(claims, options), first.id, second.id, options);
  const finding = findings.find((one) => one.comparison === comparison);
  if (finding === undefined)
    throw new MisuseError(
      'unknown-comparison',
      `levelOf: there is no comparison ${JSON.stringify(comparison)}; the comparisons are ${findings.map((one) => one.comparison).join(', ')}`,
    );
  return finding.level;
}
