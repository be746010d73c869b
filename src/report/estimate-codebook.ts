/**
 * The codebook by which a report gives estimates: one of those shipped, or the user's own. The
 * report states ranges and disputes whether or not there is one; an estimate is what that codebook
 * would enter, beside them.
 */
export interface EstimateCodebook {
  /** Id of the codebook. */
  readonly codebook: string;
  /** As the field calls it. */
  readonly name: string;
  /** The edition whose rules these are. */
  readonly edition: string;
}
