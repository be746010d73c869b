import type { Figure } from '../../figure';
import type { Outcome } from '../outcome';
import type { Population } from '../population';
import { makeUnits, type Units } from './quick/quick-id';
import type { Source, SourceKind } from '../source';

/**
 * What was worked out about words that many claims share: it lives as long as one reading of one
 * list, and ends at {@link MOST} words of a sort, so that hostile input cannot make it grow.
 */
export interface ParseCache {
  /** Phrases that could be read. */
  readonly figures: Map<string, Figure>;
  readonly voices: Map<string, Voice>;
  readonly outcomes: Map<string, OutcomeWord>;
  readonly populations: Map<string, Population>;
  /** Room in which the text of a claim without an id is put together. */
  readonly units: Units;
}

/** What a source's name says. */
export interface Voice {
  /** Told by a bare kind. */
  readonly kind: SourceKind | undefined;
  readonly named: boolean;
  /** The source of which nothing but the name is stated. */
  readonly source: Source;
  /** Those of which the kind is stated too. */
  readonly ofKind: Map<SourceKind, Source>;
}

/** What a word for an outcome says. */
export interface OutcomeWord {
  readonly outcome: Outcome | null;
  /** Whether the word speaks of bodies, which is evidence. */
  readonly bodies: boolean;
}

/** Words of each sort that are remembered; those after them are worked out each time. */
const MOST = 10_000;
/** Longest text that is remembered. */
const LONGEST = 200;

/** Nothing worked out yet. */
export function makeParseCache(): ParseCache {
  return {
    figures: new Map(),
    voices: new Map(),
    outcomes: new Map(),
    populations: new Map(),
    units: makeUnits(),
  };
}

/** Keeps what was worked out about a word, while there is room. */
export function remember<T>(memo: Map<string, T>, word: string, value: T): T {
  if (memo.size < MOST && word.length <= LONGEST) memo.set(word, value);
  return value;
}
