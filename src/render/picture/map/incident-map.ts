import { canonicalJson } from '../../../claim/content-id';
import type { Report } from '../../../report/report';
import { checkRendering } from '../../document/options';
import { join, type Prose } from '../../sentences/prose';
import { spelledFor } from '../../sentences/spelling';
import { element, written, type Svg } from '../drawing/element';
import { captionLines, framed } from '../drawing/frame';
import { fullNames } from '../drawing/full-names';
import { label } from '../drawing/label';
import { whereaboutsOf, type Located } from './located';
import { drawingOf, type Drawing, type PictureOptions } from '../drawing/options';
import { graticule, scaleBar, type Frame } from './graticule';
import { projectionOf, type Projection } from './projection';
import { groupIn } from '../drawing/measure-in';
import { MARGIN, sidesOf } from '../drawing/sides';
import { wrapText } from '../drawing/wrap-text';

/** How many positions are drawn and described; the rest is counted. */
const POSITIONS = 30;

/**
 * Where claims say that an incident was: every position they give with the circle it is known to,
 * numbered and named below, on a graticule with a scale bar and no map behind it, north up and east
 * to the right in both languages. Places without a position are named.
 *
 * @param report - as `reconcileClaims` returns it, or read back from JSON
 * @param of - the incident or summary
 * @param options - language, width, theme, and what ids begin with
 * @returns an SVG document that needs nothing from elsewhere and can stand inside a page
 * @throws a `MisuseError` for anything but a report, an incident it does not have, and for unknown
 *   options
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { incidentMap } from 'casualty-claims/render';
 *
 * const report = reconcileClaims([
 *   {
 *     figure: 42,
 *     outcome: 'killed',
 *     date: '2014-01-08',
 *     place: { name: 'Qadi Askar', lat: 36.2, lon: 37.18, radiusKm: 1 },
 *   },
 * ]);
 * const svg = incidentMap(report, { incident: report.incidents[0]?.id ?? '' });
 * svg.includes('Qadi Askar: known to within 1 km.'); // => true
 * ```
 */
export function incidentMap(
  report: Report,
  of: { readonly incident: string },
  options: PictureOptions = {},
): string {
  checkRendering('incidentMap', report, {});
  const drawing = drawingOf('incidentMap', [of.incident], options);
  const { phrases, script, width } = drawing;
  const spelled = spelledFor(report, script);
  const group = groupIn('incidentMap', spelled, of.incident);
  const words = phrases.pictureWords;
  const { located, unlocated } = whereaboutsOf(group, spelled);
  const shown = located.slice(0, POSITIONS);
  const items = shown.map((one) =>
    words.knownTo(phrases.listed(one.names.map(phrases.nameOf)), one.radiusKm),
  );
  const notes = [
    ...(located.length > POSITIONS ? [phrases.labels.more(located.length - POSITIONS)] : []),
    ...(located.length === 0 ? [words.nothingLocated] : []),
    ...(unlocated.length === 0
      ? []
      : [words.withoutPosition(phrases.listed(unlocated.slice(0, POSITIONS).map(phrases.nameOf)))]),
  ];
  const caption = {
    title: words.where,
    subtitle: phrases.incidentTitle(group),
    description: [
      ...items,
      ...notes,
      ...fullNames([...shown.flatMap(({ names }) => names), ...unlocated], drawing),
    ],
  };
  const head = captionLines(caption, drawing);
  const frame = {
    left: MARGIN,
    top: head.height + 4,
    width: width - 2 * MARGIN,
    height: shown.length === 0 ? 0 : Math.min(440, Math.round((width - 2 * MARGIN) * 0.62)),
  };
  const map = shown.length === 0 ? [] : drawn(shown as [Located, ...Located[]], frame, drawing);
  const list = listed(
    shown,
    items,
    notes,
    frame.top + frame.height + (shown.length === 0 ? 4 : 26),
    drawing,
  );
  return framed(
    caption,
    frame.top + frame.height + (shown.length === 0 ? 4 : 26) + list.height + MARGIN,
    [...head.svg, ...map, ...list.svg],
    drawing,
  );
}

/** Draws the positions with their circles, the graticule behind them and the scale bar. */
function drawn(located: readonly [Located, ...Located[]], frame: Frame, drawing: Drawing): Svg[] {
  const { palette } = drawing;
  const projection = projectionOf(located, frame);
  const { x, y, pixelsPerKm } = projection;
  const circles = [...located]
    .sort((a, b) => b.radiusKm - a.radiusKm)
    .map((one) =>
      element('circle', {
        cx: x(one.lon),
        cy: y(one.lat),
        r: Math.max(2, one.radiusKm * pixelsPerKm),
        fill: palette.interest.against,
        'fill-opacity': 0.1,
        stroke: palette.interest.against,
        'stroke-width': 1.2,
        'stroke-dasharray': one.isIncident ? undefined : '4 3',
      }),
    );
  const dots = located.map(({ lon, lat, isIncident }) =>
    element('circle', {
      cx: x(lon),
      cy: y(lat),
      r: 4,
      fill: isIncident ? palette.interest.third : palette.paper,
      stroke: palette.interest.third,
      'stroke-width': 1.5,
    }),
  );
  const border = element('rect', {
    x: frame.left,
    y: frame.top,
    width: frame.width,
    height: frame.height,
    fill: 'none',
    stroke: palette.axis,
    'stroke-width': 1,
  });
  return [
    element('g', { 'aria-hidden': 'true' }, [
      ...graticule(projection, frame, drawing),
      ...circles,
      ...dots,
      ...numbers(located, projection, frame, drawing),
      ...scaleBar(projection, frame, drawing),
      border,
    ]),
  ];
}

/** The number of each position beside its dot; one that would stand on another moves down. */
function numbers(
  located: readonly Located[],
  { x, y }: Projection,
  { left, width }: Frame,
  drawing: Drawing,
): Svg[] {
  const taken: { readonly x: number; readonly y: number }[] = [];
  return located.map(({ lon, lat }, at) => {
    const isAtEdge = x(lon) + 24 > left + width;
    const place = { x: x(lon) + (isAtEdge ? -8 : 8), y: y(lat) - 5 };
    while (
      taken.some((other) => Math.abs(other.x - place.x) < 14 && Math.abs(other.y - place.y) < 12)
    )
      place.y += 13;
    taken.push(place);
    return label(
      drawing.phrases.pictureWords.tick(at + 1),
      {
        ...place,
        size: 11,
        fill: drawing.palette.text,
        isBold: true,
        at: isAtEdge ? 'right' : 'left',
      },
      drawing,
    );
  });
}

function listed(
  located: readonly Located[],
  items: readonly Prose[],
  notes: readonly Prose[],
  top: number,
  drawing: Drawing,
): { readonly svg: readonly Svg[]; readonly height: number } {
  const { start, end, forward } = sidesOf(drawing);
  const { palette, phrases } = drawing;
  let y = top;
  const lines = (text: Prose, indent: number, fill: string): Svg[] =>
    wrapText(text, Math.abs(end - start) - indent, 3, { size: 12 }).lines.map((line) => {
      y += 16;
      return label(line, { x: start + forward * indent, y, size: 12, fill }, drawing);
    });
  const svg = located.map(({ names, claimIds }, at) => {
    const text = items[at]!;
    const number = label(
      phrases.pictureWords.tick(at + 1),
      { x: start, y: y + 16, size: 12, fill: palette.text, isBold: true },
      drawing,
    );
    return element('g', { class: 'place', 'data-claims': canonicalJson(claimIds) }, [
      element('title', {}, [written(join([text, ...fullNames(names, drawing)], '\n'))]),
      number,
      ...lines(text, 24, palette.text),
    ]);
  });
  return {
    svg: [...svg, ...notes.flatMap((note) => lines(note, 0, palette.quiet))],
    height: y - top,
  };
}
