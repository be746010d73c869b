import type { ComparatorKind } from '../../figure/convention';
import type { PlaceLevel } from '../../geo';
import type { Claim } from '../claim';
import type { Age, Sex, Status } from '../population';
import type { Reliability } from '../source';

/* What the written form allows, for the schema and for the quick reading beside it: how long, how many, which words. */

/**
 * Longest name, id or word that is taken for one; longer is a mistake, and would travel into every
 * report.
 */
export const NAME_LIMIT = 1_000;
/** Longest quote or note. */
export const TEXT_LIMIT = 20_000;
/** Longest address. */
export const URL_LIMIT = 4_000;
/** Longest text that may be a day. */
export const DAY_LIMIT = 40;
/** Most items of a list. */
export const LIST_LIMIT = 10_000;
/** Most sources in a chain, or alternatives of a population. */
export const CHAIN_LIMIT = 100;
/** Most sorts of evidence. */
export const EVIDENCE_LIMIT = 8;
/** Widest uncertainty of a place: half the way round the earth. */
export const RADIUS_LIMIT_KM = 20_100;

export const STATUSES = ['civilian', 'combatant'] as const satisfies readonly Status[];
export const SEXES = ['female', 'male'] as const satisfies readonly Sex[];
export const AGES = ['child', 'adult'] as const satisfies readonly Age[];
export const RELIABILITIES = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
] as const satisfies readonly Reliability[];
export const LEVELS = [
  'site',
  'district',
  'city',
  'area',
  'province',
  'country',
] as const satisfies readonly PlaceLevel[];
export const DATE_BASES = [
  'stated',
  'inferred',
  'external',
] as const satisfies readonly Claim['dateBasis'][];
export const SCOPES = ['incident', 'summary'] as const satisfies readonly Claim['scope'][];
export const SHARES = ['most', 'half', 'all'] as const;
export const SHARE_COMPARATORS = [
  'at-least',
  'more-than',
  'at-most',
  'fewer-than',
  'about',
  'nearly',
] as const satisfies readonly ComparatorKind[];
export const VAGUE_COMPARATORS = ['at-most', 'fewer-than'] as const;
