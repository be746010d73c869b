import { arabic } from '../arabic';
import type { Phrases } from '../english';
import { english } from '../english';
import type { Language } from './options';
import type { Script } from '../sentences/outside';

/** A language: its sentences, and the script they are in. */
export interface LanguageTable {
  readonly phrases: Phrases;
  readonly script: Script;
}

/** Every language, by the value of the option. */
export const LANGUAGES: Readonly<Record<Language, LanguageTable>> = {
  en: { phrases: english, script: 'Latin' },
  ar: { phrases: arabic, script: 'Arabic' },
};
