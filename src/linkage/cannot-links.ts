/**
 * Two claims that must not be in one incident, by their positions.
 *
 * @example
 * ```ts
 * import type { CannotLink } from 'casualty-claims';
 *
 * const apart: CannotLink = [0, 3];
 * apart.length; // => 2
 * ```
 */
export type CannotLink = readonly [number, number];

/** Cannot-links inside a component; across components they hold by themselves. */
export function cannotByComponent(cannot: readonly CannotLink[], componentOf: Int32Array): Map<number, CannotLink[]> {
  const found = new Map<number, CannotLink[]>();
  for (const link of cannot) {
    const component = componentOf[link[0]] ?? 0;
    if (component !== componentOf[link[1]]) continue;
    const known = found.get(component);
    if (known === undefined) found.set(component, [link]);
    else known.push(link);
  }
  return found;
}

/** Two events of one report are two incidents: one cannot-link for each pair of events met among these claims. */
export function eventsApart(claims: readonly number[], report: Int32Array, event: Int32Array): CannotLink[] {
  const byReport = new Map<number, Map<number, number>>();
  for (const claim of claims) {
    const events = byReport.get(report[claim] ?? 0) ?? new Map<number, number>();
    byReport.set(report[claim] ?? 0, events);
    if (!events.has(event[claim] ?? 0)) events.set(event[claim] ?? 0, claim);
  }
  const cannot: CannotLink[] = [];
  for (const events of byReport.values()) {
    const one = [...events.values()];
    // Stryker disable next-line EqualityOperator: behind the last there is no second to be apart from
    for (let i = 0; i < one.length; i += 1) for (let j = i + 1; j < one.length; j += 1) cannot.push([one[i] ?? 0, one[j] ?? 0]);
  }
  return cannot;
}
