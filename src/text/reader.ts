import type { DraftClaim } from '../claim/draft';
import type { Place } from '../claim/place';
import type { Source } from '../claim/source';
import type { FigureLanguage } from '../figure';
import type { Mention } from './setting/gazetteer';
import type { LexiconEntry } from './lexicon/sense';
import type { Stretch } from './speakers/speaker';

/** What `draftClaims` is told about a text beside the text itself. */
export interface DraftOptions {
  /** Who published the text: the narrator's own voice, and the last of every chain. */
  readonly publisher?: string | Source | undefined;
  /** The day of publication, `YYYY-MM-DD`: "yesterday" counts from it. */
  readonly reportedOn?: string | undefined;
  /** The language of the text; that of most of its letters where left out. */
  readonly language?: FigureLanguage | undefined;
  /** Places with their other names; what is found is put into the claim as it is here. */
  readonly gazetteer?: readonly Place[] | undefined;
  /** Words of your own, before those that are shipped. */
  readonly lexicon?: readonly LexiconEntry[] | undefined;
  /** The id of the report, put into every claim, and before the numbers of the drafts. */
  readonly report?: string | undefined;
}

/** What every draft of an article is made with. */
export interface Reader {
  readonly options: DraftOptions;
  /** The day of the report. */
  readonly day: number | null;
  /** Whose word it is, by sentence. */
  readonly spoken: readonly (readonly Stretch[])[];
  readonly mentions: readonly Mention[];
}

/** A draft before it has its number: ids of others are their keys. */
export interface Unnumbered extends DraftClaim {
  readonly at: number;
}
