/** An import: the file that has it, and the file that is imported. */
export type Arrow = readonly [from: string, to: string];

/**
 * Finds a circle among what stands side by side in a folder, or null where there is none. A room is
 * taken as one, however deep its files lie; an import inside one room says nothing here.
 */
export function findCircle(folder: string, arrows: readonly Arrow[]): string[] | null {
  const beside = (file: string): string | null =>
    file.startsWith(`${folder}/`) ? (file.slice(folder.length + 1).split('/')[0] ?? null) : null;
  const imports = new Map<string, Set<string>>();
  for (const [source, target] of arrows) {
    const [from, to] = [beside(source), beside(target)];
    if (from === null || to === null || from === to) continue;
    imports.set(from, (imports.get(from) ?? new Set()).add(to));
  }
  const done = new Set<string>();
  const circleFrom = (node: string, path: readonly string[]): string[] | null => {
    const at = path.indexOf(node);
    if (at >= 0) return [...path.slice(at), node];
    if (done.has(node)) return null;
    for (const next of [...(imports.get(node) ?? [])].sort()) {
      const circle = circleFrom(next, [...path, node]);
      if (circle !== null) return circle;
    }
    done.add(node);
    return null;
  };
  for (const node of [...imports.keys()].sort()) {
    const circle = circleFrom(node, []);
    if (circle !== null) return circle;
  }
  return null;
}
