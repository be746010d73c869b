import { frozen } from '../issue/frozen';
import { match } from 'ts-pattern';

/**
 * Every kind of source.
 *
 * @example
 * ```ts
 * import { parseClaims, SOURCE_KINDS } from 'casualty-claims';
 *
 * SOURCE_KINDS.length; // => 11
 * parseClaims([{ figure: 7, outcome: 'killed', source: { name: 'SOHR', kind: 'ngo' } }]).issues[0]
 *   ?.code; // => 'invalid-source-kind'
 * ```
 */
export const SOURCE_KINDS = /* @__PURE__ */ frozen([
  'outlet',
  'agency',
  'monitor',
  'activist',
  'belligerent',
  'official',
  'responder',
  'eyewitness',
  'medical',
  'UN',
  'dataset',
] as const);

/**
 * What sort of voice a source is. It is taken from a bare kind's own words, never from a name; and
 * it does not decide who is a belligerent: any source whose camp is a party is one.
 */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/**
 * Admiralty reliability (AJP-2.1), A (completely) to E (unreliable); F (cannot be judged) is
 * missing, not average. Kept beside the origin; it weighs nothing by itself.
 */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** A voice in an attribution chain: an outlet, an agency, a claimant. */
export interface Source {
  /** As it was given. */
  readonly name: string;
  /** What sort of voice, where stated, or told by a bare kind. */
  readonly kind?: SourceKind;
  /** Whose side it is on, where one is stated. */
  readonly side?: string;
  /** Admiralty reliability, where somebody graded it. */
  readonly reliability?: Reliability;
  /** False for a bare kind ("activists", "local sources"), which may be anyone. */
  readonly named: boolean;
}

/**
 * Whether a figure serves the one who gives it. *against*: own combatants lost, or the own side
 * accused; *for*: enemy combatants lost, or the enemy accused of harming anyone, which outranks an
 * own loss; else *third*, which also stands for "not known".
 */
export type Interest = 'against' | 'for' | 'third';

/** The camps that decide an interest; `null` is not stated or not resolved. */
export interface InterestParties {
  /** Camp of the origin: a belligerent is any source whose camp is a party, whatever its kind. */
  readonly source: string | null;
  /** Camp of the people (or things) counted. */
  readonly side: string | null;
  /** Camp of who is said to have done it. */
  readonly by: string | null;
  /** Whether the people counted are combatants (or war materiel). */
  readonly combatants: boolean;
}

/**
 * The interest of a source in a figure. An accusation outranks an own loss: who says "they killed
 * our soldiers" accuses.
 */
export function interestOf(parties: InterestParties): Interest {
  const { source, side, by, combatants } = parties;
  if (source === null) return 'third';
  return (
    match({
      accused: by === null ? 'nobody' : by === source ? 'own' : 'other',
      loss: side === null || !combatants ? 'none' : side === source ? 'own' : 'enemy',
    } as const)
      .returnType<Interest>()
      // Whoever says that their own side did it to the enemy's fighters boasts; to anyone else,
      // admits.
      .with({ accused: 'own', loss: 'enemy' }, () => 'for')
      .with({ accused: 'own' }, () => 'against')
      .with({ accused: 'other' }, () => 'for')
      .with({ accused: 'nobody', loss: 'own' }, () => 'against')
      .with({ accused: 'nobody', loss: 'enemy' }, () => 'for')
      .with({ accused: 'nobody', loss: 'none' }, () => 'third')
      .exhaustive()
  );
}
