import type { SourceKind } from '../../claim/source';
import type { Report } from '../report';

/** What may be published. Everything that is left out is taken at its default, the careful one. */
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

/** One sort of thing that was taken out, and of which claims; never the thing itself. */
export interface Redaction {
  readonly what:
    'people' | 'informants' | 'quotes' | 'urls' | 'coordinates' | 'ids' | 'rejected-input';
  /** The claims it was taken from, by the ids of the redacted report. */
  readonly claimIds: readonly string[];
}

/** A report that may be published, and what it no longer holds. */
export interface RedactedReport {
  readonly report: Report;
  readonly removed: readonly Redaction[];
}
