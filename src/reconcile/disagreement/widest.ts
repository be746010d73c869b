/** The most pairs that one list holds; the rest are counted. */
const MOST_PAIRS = 1_000;

/**
 * A pair by position, before anything is said of it: a row of ten thousand voices has fifty
 * million.
 */
export interface Found {
  readonly gap: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Keeps the widest pairs of any number; among equals the first. They are added in rising order of
 * their positions.
 */
export class Widest {
  private kept: Found[] = [];
  private count = 0;
  private floor = -1;

  add(gap: number, a: number, b: number): void {
    this.count += 1;
    // A later pair of equal gap loses to those kept.
    if (gap <= this.floor) return;
    this.kept.push({ gap, a, b });
    if (this.kept.length >= 4 * MOST_PAIRS) this.shrink();
  }

  list(): readonly Found[] {
    this.shrink();
    return this.kept;
  }

  omitted(): number {
    return Math.max(0, this.count - MOST_PAIRS);
  }

  private shrink(): void {
    // As stable as the order in which they came.
    this.kept.sort((x, y) => y.gap - x.gap);
    this.kept = this.kept.slice(0, MOST_PAIRS);
    this.floor = this.kept[MOST_PAIRS - 1]?.gap ?? this.floor;
  }
}
