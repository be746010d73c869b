import type { Evidence, Unit } from '../../claim/claim';
import type { Outcome } from '../../claim/outcome';
import type { PopulationFacets } from '../../claim/population';
import type { SourceKind } from '../../claim/source';
import type { PlaceLevel } from '../../geo';

/** How a word tells an outcome. */
export type OutcomeRole =
  /** A noun for one to whom it happened: قتيل, casualty. */
  | 'noun'
  /** A noun for a standing that another word may overrule: معتقل, hostage. */
  | 'status'
  /** A noun for the event, before those it happened to: مقتل, the killing of. */
  | 'event'
  /** A verb whose object it happened to: أعدمت, killed. */
  | 'act'
  /** A verb whose subject it happened to: استشهد, died. */
  | 'suffer'
  /** A participle after its noun: 12 people killed. */
  | 'participle';

/**
 * The manner of a voice. `said` keeps no distance, `alleged` does, `denied` says that it is not so,
 * `shown` is a picture's.
 */
export type SpeechStance = 'said' | 'alleged' | 'denied' | 'shown';

/** What a word or a set phrase of the lexicon says to the reader of an article. */
export type Sense =
  | {
      readonly is: 'outcome';
      readonly outcome: Outcome | 'bodies found';
      readonly as: OutcomeRole;
      readonly near?: true;
    }
  | { readonly is: 'evidence'; readonly evidence: Evidence }
  | { readonly is: 'speech'; readonly stance: SpeechStance; readonly goesOn?: true }
  | { readonly is: 'according-to' }
  /** "Quoting", "نقل عن": the one who speaks passes on another's word. */
  | { readonly is: 'relays' }
  /** "That", أن: what was said begins. */
  | { readonly is: 'that' }
  /** "While", بينما: another clause, and no longer the last speaker's. */
  | { readonly is: 'meanwhile' }
  /** "The latter", الأخير. */
  | { readonly is: 'latter' }
  | { readonly is: 'source'; readonly kind: SourceKind | null }
  /** A noun for what one says it in: بيان, a statement. */
  | { readonly is: 'statement' }
  | { readonly is: 'role'; readonly who: PopulationFacets }
  | { readonly is: 'thing'; readonly unit: Unit; readonly type?: string }
  | { readonly is: 'part' }
  | { readonly is: 'addition' }
  | { readonly is: 'unreal'; readonly how: 'hypothetical' | 'possible' }
  | { readonly is: 'harmless' }
  /** The head of a name of an armed or governing body: قوات, army. */
  | { readonly is: 'actor' }
  /** "By", من قبل: the doer follows. */
  | { readonly is: 'doer' }
  | { readonly is: 'attack'; readonly kind: string }
  | { readonly is: 'time'; readonly phrase: string }
  | { readonly is: 'place'; readonly level: PlaceLevel }
  | { readonly is: 'where' }
  | {
      readonly is: 'control';
      readonly course: 'taken' | 'lost' | 'held' | 'repelled' | 'given';
      readonly as: 'act' | 'event' | 'state';
    };

/**
 * Words with one sense. Lists are separated by `;`. `words` are taken as they are, `nouns` are a
 * singular and its plurals (Arabic: `+` for ـون, `ات`; English: `singular/plural`), `verbs` a
 * perfect and an imperfect stem (Arabic), or base, past, participle and -ing form (English).
 */
export interface LexiconEntry {
  readonly says: Sense;
  readonly words?: string | undefined;
  readonly nouns?: string | undefined;
  readonly verbs?: string | undefined;
}
