import type { Figure } from '../figure';
import type { AnyOf, Claim, Evidence } from './claim';
import type { Place } from './place';
import type { PopulationFacets } from './population';
import type { Source } from './source';

/** A tagged figure as it may be written: `words` may be left out. */
type WrittenFigure = Figure extends infer F
  ? F extends { words: string }
    ? Omit<F, 'words'> & { readonly words?: string }
    : never
  : never;
/** A name, or a source with what is known of it. @inline */
type WrittenSource = string | (Omit<Source, 'named'> & { readonly named?: boolean });
/** A word, or facets of a population. @inline */
type WrittenFacets =
  string | (Omit<PopulationFacets, 'role'> & { readonly role?: string | readonly string[] });
/** A name, or a place with what is known of it. @inline */
type WrittenPlace =
  string | (Omit<Place, 'within'> & { readonly within?: string | readonly string[] });

type Rewritten =
  | 'id'
  | 'figure'
  | 'outcome'
  | 'unit'
  | 'evidence'
  | 'population'
  | 'source'
  | 'via'
  | 'basedOn'
  | 'date'
  | 'place'
  | 'stance'
  | 'modality';

/**
 * A claim as a person or a program writes it: JSON, NDJSON, a CSV row and code use the same names.
 * Required: a figure, `people` or a `topic`; and an outcome, `partOf` or `restates` (a topic needs
 * none of the three). Everything else is optional, and what is left out is unstated.
 *
 * @example
 * ```ts
 * import { parseClaims, type ClaimInput } from 'casualty-claims';
 *
 * const claim: ClaimInput = { figure: 'أكثر من 80', outcome: 'killed', side: 'army', source: 'rebels', date: '2016-10-31' };
 * parseClaims([claim]).claims[0]?.figure; // => { kind: 'more-than', value: 80, words: 'أكثر من 80' }
 * ```
 */
export interface ClaimInput extends Partial<Omit<Claim, Rewritten>> {
  /** Your own id; a hash of the content where it is missing. */
  readonly id?: string;
  /** A number, a phrase in Arabic or English, or a tagged figure. */
  readonly figure?: number | string | WrittenFigure;
  /** A word of the vocabulary, or several; `bodies found` is `dead` with evidence `bodies`. */
  readonly outcome?: string | AnyOf<string>;
  readonly unit?: Claim['unit'];
  readonly evidence?: Evidence | readonly Evidence[];
  readonly population?: WrittenFacets | AnyOf<WrittenFacets>;
  readonly source?: WrittenSource;
  readonly via?: WrittenSource | readonly WrittenSource[];
  readonly basedOn?: WrittenSource | readonly WrittenSource[];
  /** A day, a month, a year, or both ends of a window. */
  readonly date?: string | { readonly from?: string | null; readonly to?: string | null };
  readonly place?: WrittenPlace;
  readonly stance?: Claim['stance'];
  readonly modality?: Claim['modality'];
}
