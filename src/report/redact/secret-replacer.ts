import { redactPosition } from './redact-claim';

/** The set of the words of a list that is written with spaces between them. */
function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/**
 * Fields that hold ids of claims, incidents or reports; `from`, `to` and `by` elsewhere hold days
 * and actors.
 */
const ID_FIELDS = wordSet(`
  id claimId claimIds incidentId of from to by a b whole unplaced found killed narrower wider for
  against sum counterpart between halving undated notYet leftOut partOf denies supersedes restates
  report reports event
`);
const LINEAGE_FIELDS = new Set(['lineage', 'lineages', 'halving']);
const LABEL_FIELDS = new Set(['label', 'partOf']);
const NAME_FIELDS = new Set(['name', 'names', 'publisher', 'publishers']);
/**
 * Words of the library itself; a victim who bears one of them as a name must not change the
 * figures.
 */
const OWN_WORDS = wordSet(`
  outcome unit evidence status sex age state code severity convention comparison level reason
  because interest stance modality scope topic extent course dateBasis readBy term comparator
  share edition codebook rule reliability
`);

/** What is put in place of ids, names, lineages, labels and secrets, and what positions keep. */
export interface Replacements {
  readonly ids: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly lineages: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly scrub: (text: string) => string;
  readonly coordinates: 'keep' | 'remove' | number;
  readonly people: 'keep' | 'remove';
}

/** Copies a part of a report with the replacement of each secret where the secret was. */
export class SecretReplacer {
  readonly #with: Replacements;

  constructor(replacements: Replacements) {
    this.#with = replacements;
  }

  of(value: unknown, field: string): unknown {
    if (typeof value === 'string') return this.#text(value, field);
    if (Array.isArray(value)) {
      if (field === 'people' && this.#with.people === 'remove') return [];
      const items = value.map((item: unknown) => this.of(item, field));
      return field === 'publishers' ? (items as string[]).sort() : items;
    }
    if (typeof value !== 'object' || value === null || field === 'date') return value;
    const record = field === 'place' ? redactPosition(value, this.#with.coordinates) : value;
    // A kind of event is a user's word; all other kinds are ours.
    const isEvent = 'measures' in record || 'modality' in record;
    return Object.fromEntries(
      Object.entries(record).map(([key, item]) => [
        key,
        key === 'kind' && !isEvent
          ? (item as unknown)
          : this.of(
              item,
              field === 'outcome' ? 'outcome' : key === 'by' && 'modality' in record ? 'side' : key,
            ),
      ]),
    );
  }

  #text(text: string, field: string): string {
    const { ids, names, lineages, labels, scrub } = this.#with;
    if (OWN_WORDS.has(field)) return text;
    const id = ID_FIELDS.has(field) ? ids.get(text) : undefined;
    const instead =
      id ??
      (LINEAGE_FIELDS.has(field) ? lineages.get(text) : undefined) ??
      (LABEL_FIELDS.has(field) ? labels.get(text) : undefined) ??
      (NAME_FIELDS.has(field) ? names.get(text) : undefined);
    return (
      instead ?? (ID_FIELDS.has(field) && ids.size === 0 && field !== 'by' ? text : scrub(text))
    );
  }
}
