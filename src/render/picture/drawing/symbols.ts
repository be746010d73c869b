import type { Interest } from '../../../claim/source';
import { coordinate, element, type Svg } from './element';
import type { Palette } from './palette';

/** Where a symbol stands. */
export interface SymbolPosition {
  readonly x: number;
  readonly y: number;
}

/**
 * What a number that was said looks like: a circle for third parties, a square for who speaks of
 * the own side, a triangle for who speaks of the enemy.
 */
export function symbol(
  interest: Interest,
  { x, y }: SymbolPosition,
  palette: Palette,
  size = 1,
): Svg {
  const fill = palette.interest[interest];
  // A rim of paper keeps it apart from what it stands on.
  const rim = { fill, stroke: palette.paper, 'stroke-width': 1 };
  switch (interest) {
    case 'third':
      return element('circle', { cx: x, cy: y, r: 5 * size, ...rim });
    case 'against':
      return element('rect', {
        x: x - 4.5 * size,
        y: y - 4.5 * size,
        width: 9 * size,
        height: 9 * size,
        ...rim,
      });
    case 'for':
      return element('path', {
        d: pathOf(
          [
            [x, y - 5.6 * size],
            [x + 5.6 * size, y + 4.4 * size],
            [x - 5.6 * size, y + 4.4 * size],
          ],
          true,
        ),
        ...rim,
      });
  }
}

/** A path through points. */
export function pathOf(points: readonly (readonly [number, number])[], isClosed = false): string {
  return (
    points
      .map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`)
      .join('') + (isClosed ? 'Z' : '')
  );
}

/** A line that ends in an open arrow, to the right or to the left. */
export function arrow({
  from,
  to,
  y,
  stroke,
  isDashed = false,
}: {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly stroke: string;
  readonly isDashed?: boolean;
}): Svg[] {
  const back = to > from ? -6 : 6;
  const line = {
    fill: 'none',
    stroke,
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  } as const;
  return [
    ...(Math.abs(to - from) < 1
      ? []
      : [
          element('path', {
            d: pathOf([
              [from, y],
              [to, y],
            ]),
            ...line,
            'stroke-dasharray': isDashed ? '1 4' : undefined,
          }),
        ]),
    element('path', {
      d: pathOf([
        [to + back, y - 4.5],
        [to, y],
        [to + back, y + 4.5],
      ]),
      ...line,
    }),
  ];
}

/** The colour of an interest that fades: at both ends (`both`), or above (`up`). */
export function fades(prefix: string, palette: Palette, interests: readonly Interest[]): Svg[] {
  return interests.flatMap((interest) => {
    const stop = (offset: number, opacity: number): Svg =>
      element('stop', {
        offset,
        'stop-color': palette.interest[interest],
        'stop-opacity': opacity,
      });
    return [
      element('linearGradient', { id: fadeId(prefix, 'both', interest) }, [
        stop(0, 0.08),
        stop(0.4, 0.75),
        stop(0.6, 0.75),
        stop(1, 0.08),
      ]),
      element('linearGradient', { id: fadeId(prefix, 'up', interest) }, [
        stop(0, 0.75),
        stop(0.3, 0.75),
        stop(1, 0.08),
      ]),
    ];
  });
}

/** The id of such a colour. */
export function fadeId(prefix: string, kind: 'both' | 'up', interest: Interest): string {
  return `${prefix}-fade-${kind}-${interest}`;
}

/** A line upwards that ends in an open arrow. */
export function arrowUp({
  x,
  from,
  to,
  stroke,
}: {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly stroke: string;
}): Svg[] {
  const line = {
    fill: 'none',
    stroke,
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  } as const;
  return [
    element('path', {
      d: pathOf([
        [x, from],
        [x, to],
      ]),
      ...line,
      'stroke-dasharray': '1 4',
    }),
    element('path', {
      d: pathOf([
        [x - 4.5, to + 6],
        [x, to],
        [x + 4.5, to + 6],
      ]),
      ...line,
    }),
  ];
}
