/** Two claims that must not be in one incident, by their positions. */
export type CannotLink = readonly [number, number];

/** Cannot-links inside a component; across components they hold by themselves. */
export function cannotByComponent(
  cannot: readonly CannotLink[],
  componentOf: Int32Array,
): Map<number, CannotLink[]> {
  const found = new Map<number, CannotLink[]>();
  for (const link of cannot) {
    const component = componentOf[link[0]]!;
    if (component !== componentOf[link[1]]) continue;
    const known = found.get(component);
    if (known === undefined) found.set(component, [link]);
    else known.push(link);
  }
  return found;
}
