import type { Evidence } from '../../claim/claim';
import type { Outcome } from '../../claim/outcome';
import type { Article } from '../article/article';
import { isSign, mark } from '../article/article';
import type { FigureMention } from '../article/figure-mention';

const NEAR = 12;
const DEATHS: ReadonlySet<Outcome> = new Set(['dead', 'killed', 'executed', 'casualties']);

/** How a figure is known: bodies counted, bodies found, graves, pictures. */
export function evidenceOf(
  article: Article,
  spot: FigureMention,
  outcome: Outcome,
  bodies: boolean,
  floor: number,
): Evidence[] {
  const found = new Set<Evidence>(bodies ? ['bodies'] : []);
  if (!DEATHS.has(outcome)) return [];
  for (let at = spot.first - 1; at >= Math.max(floor, spot.first - NEAR); at--) {
    if (isSign(article.words[at], ';؛')) break;
    const one = mark(article, at, 'evidence');
    if (one !== undefined && (one.sense.evidence !== 'bodies' || spot.first - at <= 7))
      found.add(one.sense.evidence);
  }
  return [...found].sort();
}
