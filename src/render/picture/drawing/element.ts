import { printable } from '../../../issue/printable';
import type { Prose } from '../../sentences/prose';

declare const SVG: unique symbol;

/**
 * Well-formed SVG. It is made only by `element` and `written`, so that nothing from outside becomes
 * markup.
 */
export type Svg = string & { readonly [SVG]: true };

/** The elements that a picture may hold: none that links, loads, moves or runs. */
export const ELEMENTS = [
  'svg',
  'g',
  'title',
  'desc',
  'defs',
  'linearGradient',
  'stop',
  'rect',
  'line',
  'path',
  'circle',
  'text',
  'tspan',
] as const;

/**
 * The attributes that they may have: no event, no address, no style (a page's content security
 * policy may forbid that).
 */
export const ATTRIBUTES = [
  'id',
  'class',
  'role',
  'lang',
  'direction',
  'aria-labelledby',
  'aria-hidden',
  'data-claims',
  'data-incident',
  'data-step',
  'xmlns',
  'viewBox',
  'width',
  'height',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'd',
  'dx',
  'transform',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'offset',
  'stop-color',
  'stop-opacity',
] as const;

type ElementName = (typeof ELEMENTS)[number];

/** Attributes of an element; one that is undefined is left out. */
export type Attributes = Partial<
  Readonly<Record<(typeof ATTRIBUTES)[number], string | number | undefined>>
>;

/** An element with what it holds. */
export function element(
  name: ElementName,
  attributes: Attributes,
  children: readonly Svg[] = [],
): Svg {
  const written = Object.entries(attributes).map(
    ([key, value]: [string, string | number | undefined]) =>
      value === undefined
        ? ''
        : ` ${key}="${typeof value === 'number' ? coordinate(value) : attribute(value)}"`,
  );
  return (
    children.length === 0
      ? `<${name}${written.join('')}/>`
      : `<${name}${written.join('')}>${children.join('')}</${name}>`
  ) as Svg;
}

/** Prose as the text of an element. */
export function written(prose: Prose): Svg {
  return escaped(prose) as Svg;
}

/** A number of pixels, to a hundredth: a picture is the same on every machine, and small. */
export function coordinate(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Number.isFinite(rounded) ? String(rounded === 0 ? 0 : rounded) : '0';
}

/**
 * Characters that no XML 1.0 document may hold, not even as a reference: controls, lone surrogates,
 * the two noncharacters.
 */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * A value of an attribute: an id in it may hold what turns the text around it, and is read by
 * programs, which resolve references.
 */
function attribute(text: string): string {
  return printable(escaped(text), (character) => `&#${String(character.codePointAt(0))};`);
}

function escaped(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"'\t\n\r]/g, (sign) => ENTITIES[sign]!);
}
