import type { Link } from '../../linkage';
import { byText } from '../by-text';

/** A link below this weight is weak, in nats: odds of twenty to one. */
const WEAK = 3;
/** So many weak links of one incident are told, the weakest first. */
const MOST_LINKS = 3;

/**
 * A link of low weight that holds an incident together, and the claims that would be elsewhere
 * without it.
 */
export interface WeakLink {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  /**
   * The smaller part of the incident without the link; of equal parts the one without the smallest
   * id.
   */
  readonly claimIds: readonly string[];
}

/**
 * The weakest of the links that an incident hangs on. Links form a tree, so that without any one of
 * them it falls in two; must-links do not break.
 */
export function weakLinks(links: readonly Link[], claimIds: readonly string[]): WeakLink[] {
  const weak = links.flatMap((link) =>
    link.kind === 'scored' && link.weight < WEAK ? [link] : [],
  );
  return weak
    .sort((x, y) => x.weight - y.weight || byText(x.a, y.a) || byText(x.b, y.b))
    .slice(0, MOST_LINKS)
    .flatMap((link) => {
      const others = partsWithout(links, claimIds, (other) => other === link).slice(1);
      return others.length === 0
        ? []
        : [{ a: link.a, b: link.b, weight: link.weight, claimIds: others.flat().sort() }];
    });
}

/**
 * The claims outside the largest part of an incident once every scored link below a weight is cut.
 */
export function claimsHeldByWeakLinks(
  links: readonly Link[],
  claimIds: readonly string[],
  weight: number,
): ReadonlySet<string> {
  if (!links.some((link) => link.kind === 'scored' && link.weight < weight)) return new Set();
  return new Set(
    partsWithout(links, claimIds, (link) => link.kind === 'scored' && link.weight < weight)
      .slice(1)
      .flat(),
  );
}

/**
 * The parts into which an incident falls without some of its links, the largest first, of equal
 * ones that with the smallest id.
 */
function partsWithout(
  links: readonly Link[],
  claimIds: readonly string[],
  isCut: (link: Link) => boolean,
): string[][] {
  const beside = new Map<string, string[]>(claimIds.map((id) => [id, []]));
  for (const link of links) {
    if (isCut(link)) continue;
    beside.get(link.a)?.push(link.b);
    beside.get(link.b)?.push(link.a);
  }
  const met = new Set<string>();
  const parts: string[][] = [];
  for (const id of [...claimIds].sort()) {
    if (met.has(id)) continue;
    met.add(id);
    const part = [id];
    for (const one of part) {
      for (const other of beside.get(one) ?? []) {
        if (met.has(other)) continue;
        met.add(other);
        part.push(other);
      }
    }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}
