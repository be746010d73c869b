import { frozen } from '../../issue/frozen';
import { MisuseError } from '../../issue/misuse';
import { acled } from './acled';
import type { Codebook } from './codebook';
import { emdat } from './emdat';
import { gtd } from './gtd';
import { ibc } from './ibc';
import { ucdp } from './ucdp';
import { wikimpacts } from './wikimpacts';

/** The name of a shipped codebook. */
export type CodebookName = 'acled' | 'gtd' | 'ucdp' | 'emdat' | 'ibc' | 'wikimpacts';

/**
 * The shipped codebooks by name, in the order in which they are compared. What each says about
 * words and about which figure wins is data with its source; where its text has no rule, it says
 * so.
 *
 * @example
 * ```ts
 * import { codebooks } from 'casualty-claims';
 *
 * Object.values(codebooks).map(({ name }) => name); // => ['ACLED', 'GTD', 'UCDP GED', 'EM-DAT', 'IBC / Airwars', 'Wikimpacts']
 * ```
 */
export const codebooks: Readonly<Record<CodebookName, Codebook>> = /* @__PURE__ */ frozen({
  acled,
  gtd,
  ucdp,
  emdat,
  ibc,
  wikimpacts,
});

/** A codebook as given, or the preset of a name. */
export function presetOf(codebook: Codebook | CodebookName): Codebook {
  if (typeof codebook !== 'string') return codebook;
  if (!Object.hasOwn(codebooks, codebook)) {
    throw new MisuseError(
      'unknown-codebook',
      `no codebook is called "${codebook}"; there are ${Object.keys(codebooks).join(', ')}`,
    );
  }
  return codebooks[codebook];
}
