import type { SourceKind } from '../../claim/source';
import type { Report } from '../report';

/**
 * What may be published. Everything that is left out is taken at its default, the careful one.
 *
 * @example
 * ```ts
 * import { reconcileClaims, redact, type RedactionPolicy } from 'casualty-claims';
 *
 * const policy: RedactionPolicy = { coordinates: 'remove', ids: 'keep' };
 * const report = reconcileClaims([{ id: 'a', figure: 3, outcome: 'killed', place: { name: 'Aleppo', lat: 36.2, lon: 37.15 } }]);
 * redact(report, policy).report.claims[0]?.place; // => { name: 'Aleppo' }
 * ```
 */
export interface RedactionPolicy {
  /** Names of victims; removed where left out. */
  readonly people?: 'keep' | 'remove';
  /**
   * Kinds of source whose names are generalised to the kind and a number. Unnamed sources given
   * under a name of their own always are, unless `'keep'`. Activists, eyewitnesses, doctors and
   * responders where left out.
   */
  readonly informants?: 'keep' | readonly SourceKind[];
  /** Quotes, their spans and notes; removed where left out. */
  readonly quotes?: 'keep' | 'remove';
  /** Addresses of reports; removed where left out. */
  readonly urls?: 'keep' | 'remove';
  /**
   * Decimals that positions keep, 0 to 6, or `'remove'`; 1 (about 11 km) where left out. The radius
   * grows with what was rounded away.
   */
  readonly coordinates?: 'keep' | 'remove' | number;
  /**
   * Ids of claims, incidents, reports and events; numbered where left out, so that they tell
   * nothing and keep their order, and even where kept if one of them repeats what was taken out.
   */
  readonly ids?: 'keep' | 'number';
}

/**
 * One sort of thing that was taken out, and of which claims; never the thing itself.
 *
 * @example
 * ```ts
 * import { reconcileClaims, redact, type Redaction } from 'casualty-claims';
 *
 * const report = reconcileClaims([{ id: 'a', figure: 1, outcome: 'killed', people: ['Milad Shihabi'], url: 'https://example.org/1' }]);
 * const removed: readonly Redaction[] = redact(report, { ids: 'keep' }).removed;
 * removed; // => [{ what: 'people', claimIds: ['a'] }, { what: 'urls', claimIds: ['a'] }]
 * ```
 */
export interface Redaction {
  readonly what:
    'people' | 'informants' | 'quotes' | 'urls' | 'coordinates' | 'ids' | 'rejected-input';
  /** The claims it was taken from, by the ids of the redacted report. */
  readonly claimIds: readonly string[];
}

/**
 * A report that may be published, and what it no longer holds.
 *
 * @example
 * ```ts
 * import { reconcileClaims, redact, type RedactedReport } from 'casualty-claims';
 *
 * const redacted: RedactedReport = redact(reconcileClaims([{ figure: 3, outcome: 'killed' }]), { ids: 'keep' });
 * redacted.removed; // => []
 * ```
 */
export interface RedactedReport {
  readonly report: Report;
  readonly removed: readonly Redaction[];
}
