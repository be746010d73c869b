import type { Figure } from '../figure';
import type { AnyOf, Claim, Evidence } from './claim';
import type { Outcome } from './outcome';
import type { Place } from './place';
import type { PopulationFacets } from './population';
import type { Reliability, Source, SourceKind } from './source';

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
 * A claim in the written form of which every word is known: what is left of a {@link ClaimInput}
 * once its fields are checked, and what drafts are.
 */
export interface WellFormedClaim extends Partial<Omit<Claim, Rewritten>> {
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

/** A word of a list, which an editor completes, or another one, which parsing checks. @inline */
type Word<Known extends string> = Known | (string & Record<never, never>);
/** A source of which kind and reliability may be any word. @inline */
type AnySource =
  | string
  | (Omit<Source, 'kind' | 'reliability' | 'named'> & {
      readonly kind?: Word<SourceKind>;
      readonly reliability?: Word<Reliability>;
      readonly named?: boolean;
    });
/** A population of which the facets may be any word. @inline */
type AnyFacets =
  | string
  | {
      readonly status?: Word<NonNullable<PopulationFacets['status']>>;
      readonly role?: string | readonly string[];
      readonly sex?: Word<NonNullable<PopulationFacets['sex']>>;
      readonly age?: Word<NonNullable<PopulationFacets['age']>>;
    };
/** A place of which the level may be any word. @inline */
type AnyPlace =
  | string
  | (Omit<Place, 'within' | 'level'> & {
      readonly within?: string | readonly string[];
      readonly level?: Word<NonNullable<Place['level']>>;
    });
/** The most common of the kinds of event that the shipped table knows. @inline */
type EventKind =
  | 'abduction'
  | 'airstrike'
  | 'ambush'
  | 'armed clash'
  | 'chemical attack'
  | 'disaster'
  | 'execution'
  | 'explosion'
  | 'offensive'
  | 'shelling'
  | 'shooting';
/** Fields that are one word of a list. */
type WordField =
  'unit' | 'stance' | 'modality' | 'dateBasis' | 'scope' | 'topic' | 'extent' | 'course';
type Words = { readonly [Field in WordField]?: Word<NonNullable<Claim[Field]>> };
type Loosened =
  | WordField
  | 'outcome'
  | 'evidence'
  | 'population'
  | 'source'
  | 'via'
  | 'basedOn'
  | 'place'
  | 'kind';

/**
 * A claim as a person or a program writes it: JSON, NDJSON, a CSV row and code use the same names.
 * Required: a figure, `people` or a `topic`; and an outcome, `partOf` or `restates` (a topic needs
 * none of the three). Everything else is optional, and what is left out is unstated. An editor
 * completes the words of the vocabulary; another word compiles too, and `parseClaims` says what is
 * wrong with one that it does not know.
 */
export interface ClaimInput extends Omit<WellFormedClaim, Loosened>, Words {
  /** A word of the vocabulary, or several; `bodies found` is `dead` with evidence `bodies`. */
  readonly outcome?: Word<Outcome | 'bodies found'> | AnyOf<Word<Outcome>>;
  readonly evidence?: Word<Evidence> | readonly Word<Evidence>[];
  readonly population?: AnyFacets | AnyOf<AnyFacets>;
  readonly source?: AnySource;
  readonly via?: AnySource | readonly AnySource[];
  readonly basedOn?: AnySource | readonly AnySource[];
  readonly place?: AnyPlace;
  /** What sort of event: a word of the table of kinds, or your own. */
  readonly kind?: Word<EventKind>;
}
