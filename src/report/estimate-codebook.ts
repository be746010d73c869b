/**
 * The codebook by which a report gives estimates: one of those shipped, or the user's own. The
 * report states ranges and disputes whether or not there is one; an estimate is what that codebook
 * would enter, beside them.
 *
 * @example
 * ```ts
 * import { reconcileClaims, type EstimateCodebook } from 'casualty-claims';
 *
 * const killed = { outcome: 'killed', place: 'Qadi Askar', date: '2014-01-08', kind: 'execution' } as const;
 * const report = reconcileClaims([{ ...killed, figure: 42, source: 'A' }, { ...killed, figure: 70, source: 'B' }], { estimate: 'acled' });
 * const codebook: EstimateCodebook | undefined = report.estimate;
 * codebook?.name; // => 'ACLED'
 * report.incidents[0]?.estimate?.map(({ label, published }) => [label, published]); // => [['killed', { kind: 'value', value: 42 }]]
 * ```
 */
export interface EstimateCodebook {
  /** Id of the codebook. */
  readonly codebook: string;
  /** As the field calls it. */
  readonly name: string;
  /** The edition whose rules these are. */
  readonly edition: string;
}
