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
 * parseClaims([{ figure: 7, outcome: 'killed', source: { name: 'SOHR', kind: 'ngo' } }]).issues[0]?.code; // => 'invalid-source-kind'
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
 *
 * @example
 * ```ts
 * import { parseClaims, type SourceKind } from 'casualty-claims';
 *
 * const [claim] = parseClaims([{ figure: 7, outcome: 'killed', source: 'local medical sources' }]).claims;
 * const kind: SourceKind | undefined = claim?.source?.kind;
 * [kind, claim?.source?.named]; // => ['medical', false]
 * ```
 */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/**
 * Admiralty reliability (AJP-2.1), A (completely) to E (unreliable); F (cannot be judged) is
 * missing, not average. Kept beside the origin; it weighs nothing by itself.
 *
 * @example
 * ```ts
 * import { normaliseClaims, parseClaims, type Reliability } from 'casualty-claims';
 *
 * const reliability: Reliability = 'F';
 * const { claims } = parseClaims([{ figure: 7, outcome: 'killed', source: { name: 'SOHR', reliability } }]);
 * normaliseClaims(claims)[0]?.origin.reliability; // => 'F'
 * ```
 */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/**
 * A voice in an attribution chain: an outlet, an agency, a claimant.
 *
 * @example
 * ```ts
 * import { parseClaims, type Source } from 'casualty-claims';
 *
 * const sources: (Source | undefined)[] = parseClaims([
 *   { figure: 70, outcome: 'executed', source: 'ناشطون' },
 *   { figure: 42, outcome: 'bodies found', source: 'Syrian Observatory for Human Rights' },
 * ]).claims.map((claim) => claim.source);
 * sources.map((source) => [source?.kind, source?.named]); // => [['activist', false], [undefined, true]]
 * ```
 */
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
 *
 * @example
 * ```ts
 * import { interestOf, type Interest } from 'casualty-claims';
 *
 * const accused: Interest = interestOf({ source: 'government', side: 'government', by: 'opposition', combatants: true });
 * accused; // => 'for'
 * const unknown: Interest = interestOf({ source: null, side: 'government', by: null, combatants: true });
 * unknown; // => 'third'
 * ```
 */
export type Interest = 'against' | 'for' | 'third';

/**
 * The camps that decide an interest; `null` is not stated or not resolved.
 *
 * @example
 * ```ts
 * import { interestOf, type InterestParties } from 'casualty-claims';
 *
 * const civilians: InterestParties = { source: 'government', side: 'opposition', by: null, combatants: false };
 * interestOf(civilians); // => 'third'
 * interestOf({ ...civilians, by: 'government' }); // => 'against'
 * ```
 */
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
 *
 * @example
 * ```ts
 * import { interestOf } from 'casualty-claims';
 *
 * interestOf({ source: 'opposition', side: 'government', by: null, combatants: true }); // => 'for'
 * interestOf({ source: 'government', side: 'government', by: null, combatants: true }); // => 'against'
 * ```
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
