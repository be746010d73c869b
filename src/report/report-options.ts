import type { IsoDay } from '../calendar';
import { MisuseError } from '../issue/misuse';
import type { LinkOptions } from '../linkage';
import type { Codebook, CodebookName } from '../reconcile';
import type { ReconcileOptions } from '../reconcile/reconcile-incident';

/**
 * Everything that can be set for the whole way from claims to a report; all of it optional.
 *
 * @example
 * ```ts
 * import { isMisuseError, reconcileClaims, type ReportOptions } from 'casualty-claims';
 *
 * const stages = new Set<string>();
 * const options: ReportOptions = { onProgress: ({ stage }) => stages.add(stage) };
 * reconcileClaims([{ figure: 7, outcome: 'killed', date: '2014-01-08', place: 'Aleppo' }], options);
 * stages.has('reconcile'); // => true
 * const mistyped = { conventoin: undefined } as ReportOptions;
 * try { reconcileClaims([], mistyped); } catch (error) { isMisuseError(error); } // => true
 * ```
 */
export interface ReportOptions extends ReconcileOptions, LinkOptions {
  /** Only what was known by the end of this day, `YYYY-MM-DD`; see {@link claimsKnownBy}. */
  readonly asOf?: IsoDay;
  /**
   * A codebook, by name or your own, whose numbers are to stand beside the ranges; see
   * {@link EstimateCodebook}.
   */
  readonly estimate?: CodebookName | Codebook;
}

const OPTIONS: Readonly<Record<keyof ReportOptions, true>> = {
  convention: true,
  exclude: true,
  applyCopies: true,
  estimate: true,
  asOf: true,
  actors: true,
  gazetteer: true,
  kinds: true,
  decisions: true,
  weights: true,
  previous: true,
  onProgress: true,
  signal: true,
};

/**
 * A mistyped option would be ignored in silence, and the report would not be what was asked for.
 */
export function checkOptions(caller: string, options: ReportOptions): void {
  for (const key of Object.keys(options)) {
    if (Object.hasOwn(OPTIONS, key)) continue;
    throw new MisuseError(
      'unknown-option',
      `${caller}: there is no option ${JSON.stringify(key)}; the options are ${Object.keys(OPTIONS).join(', ')}`,
    );
  }
}
