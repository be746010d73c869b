import { cohesion, FORBIDDEN, type Component } from './cohesion';
import { areApart } from './membership';

/**
 * Components of up to this many nodes are clustered on a full matrix, larger ones on what is
 * stored.
 */
export const DENSE_NODES = 160;

/**
 * One matrix and one row of each kind for all components: nearly every component is a handful of
 * claims.
 */
const MATRIX = /* @__PURE__ */ new Float64Array(DENSE_NODES * DENSE_NODES);
const SIZES = /* @__PURE__ */ new Int32Array(DENSE_NODES);
const LABELS = /* @__PURE__ */ new Int32Array(DENSE_NODES);
const PARTNERS = /* @__PURE__ */ new Int32Array(DENSE_NODES);
const BEST = /* @__PURE__ */ new Float64Array(DENSE_NODES);

/**
 * Agglomerative clustering of a small component on a full matrix. Each row keeps its best partner
 * among the later rows; a merge renews the rows that it touches.
 *
 * @returns for every node the smallest node of its cluster; good until the next call
 */
export function clusterDense({
  nodeCount: count,
  sizes: given,
  pairCount,
  first,
  second,
  scores,
  memberships,
}: Component): Int32Array {
  const [sizes, label, partner, best] = [SIZES, LABELS, PARTNERS, BEST];
  if (count === 2) {
    // Most components are two claims.
    let sum = 0;
    for (let pair = 0; pair < pairCount; pair += 1) sum += scores[pair]!;
    label[0] = 0;
    const isOne =
      cohesion(sum, given[0]!, given[1]!) > 0 && !areApart(memberships.get(0), memberships.get(1));
    label[1] = isOne ? 0 : 1;
    return label;
  }
  for (let node = 0; node < count; node += 1) sizes[node] = given[node]!;
  MATRIX.fill(0, 0, count * count);
  for (let pair = 0; pair < pairCount; pair += 1) {
    const a = first[pair]!;
    const b = second[pair]!;
    MATRIX[a * count + b] = MATRIX[a * count + b]! + scores[pair]!;
    MATRIX[b * count + a] = MATRIX[a * count + b]!;
  }
  // What is apart stays apart when it grows: rows are added up.
  for (const [a, ofA] of memberships) {
    for (const [b, ofB] of memberships)
      if (a !== b && areApart(ofA, ofB)) MATRIX[a * count + b] = MATRIX[a * count + b]! + FORBIDDEN;
  }
  for (let node = 0; node < count; node += 1) label[node] = node;
  const renew = (row: number): void => {
    best[row] = 0;
    partner[row] = -1;
    for (let other = row + 1; other < count; other += 1) {
      if (label[other] !== other) continue;
      const value = cohesion(MATRIX[row * count + other]!, sizes[row]!, sizes[other]!);
      if (value > best[row]) {
        best[row] = value;
        partner[row] = other;
      }
    }
  };
  for (let row = 0; row < count; row += 1) renew(row);
  for (;;) {
    let a = -1;
    for (let row = 0; row < count; row += 1) {
      if (label[row] === row && best[row]! > (a === -1 ? 0 : best[a]!)) a = row;
    }
    if (a === -1) break;
    const b = partner[a]!;
    sizes[a] = sizes[a]! + sizes[b]!;
    for (let node = 0; node < count; node += 1) {
      if (label[node] === b) label[node] = a;
      MATRIX[a * count + node] = MATRIX[a * count + node]! + MATRIX[b * count + node]!;
      MATRIX[node * count + a] = MATRIX[a * count + node]!;
    }
    // Only pairs with a or b have changed: rows below a hold a as a later one, so does every row
    // that chose b.
    for (let row = 0; row < count; row += 1) {
      if (label[row] !== row) continue;
      if (row === a || partner[row] === a || partner[row] === b) renew(row);
      else if (row < a) {
        const value = cohesion(MATRIX[row * count + a]!, sizes[row]!, sizes[a]!);
        if (value > best[row]! || (value === best[row] && value > 0 && a < partner[row]!)) {
          best[row] = value;
          partner[row] = a;
        }
      }
    }
  }
  return label;
}
