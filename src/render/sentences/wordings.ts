import { isNumberless, type Figure } from '../../figure';
import type { Account, Superseded } from '../../reconcile/model/types';
import type { Lookup } from './lookup';

/** Earlier figures of a voice that went for one reason. */
export interface OldFigures {
  readonly because: Superseded['because'];
  readonly figures: readonly Figure[];
  readonly publishers: readonly string[];
}

/**
 * What a voice said besides the figure that speaks for it, as far as it tells a reader something.
 */
export interface OtherWords {
  readonly wordings: readonly Figure[];
  readonly falls: readonly { readonly from: Figure; readonly to: Figure }[];
  readonly old: readonly OldFigures[];
}

/**
 * The other wordings of an account that differ once they are put into words: `word` gives a figure
 * in the language of the reader. A bare plural in a headline adds nothing to a number, and a figure
 * told as one that fell is not told again as an earlier one.
 */
export function otherWords(
  account: Account,
  lookup: Lookup,
  word: (figure: Figure) => string,
): OtherWords {
  const { figure, otherWordings, superseded, relayDiffers } = account;
  const spoken = word(figure);
  const adds = (other: Figure): boolean =>
    word(other) !== spoken && (isNumberless(figure) || !isNumberless(other));
  const wordings = distinct(otherWordings.map((wording) => wording.figure).filter(adds), word);
  const said = new Set(wordings.map(word));
  const falls = account.falls.flatMap(({ from, to }) => {
    const [before, after] = [lookup.claim(from)?.figure, lookup.claim(to)?.figure];
    return before === undefined || after === undefined ? [] : [{ from: before, to: after }];
  });
  const fell = new Set(account.falls.map(({ from }) => from));
  const old = superseded.filter(
    (one) =>
      adds(one.figure) &&
      !said.has(word(one.figure)) &&
      !fell.has(one.claimId) &&
      (one.because !== 'longer-chain' || relayDiffers),
  );
  const reasons = [...new Set(old.map(({ because }) => because))];
  return {
    wordings,
    falls,
    old: reasons.map((because) => {
      const gone = old.filter((one) => one.because === because);
      return {
        because,
        figures: distinct(
          gone.map((one) => one.figure),
          word,
        ),
        publishers: [...new Set(gone.map(({ publisher }) => publisher))],
      };
    }),
  };
}

function distinct(figures: readonly Figure[], word: (figure: Figure) => string): Figure[] {
  const seen = new Set<string>();
  return figures.filter(
    (figure) => !seen.has(word(figure)) && seen.add(word(figure)).has(word(figure)),
  );
}
