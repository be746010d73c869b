/** A kind of event: its names in any language, and the wider kinds it is one of. */
export interface KindEntry {
  readonly id: string;
  readonly names?: readonly string[];
  /** Ids of wider kinds. */
  readonly partOf?: readonly string[];
}
