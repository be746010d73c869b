import type { ComparisonFinding, ComparisonName, LevelName, Link } from '../../linkage';
import { match } from 'ts-pattern';
import { say, type Prose } from '../sentences/prose';

type Levels = {
  readonly [C in ComparisonName]: Readonly<Record<Exclude<LevelName<C>, 'not-observed'>, Prose>>;
};

/** What two claims are compared by. */
const COMPARED: Readonly<Record<ComparisonName, Prose>> = {
  period: say`When`,
  reported: say`Publication`,
  place: say`Place`,
  distance: say`Distance`,
  actors: say`Actors`,
  kind: say`Kind of event`,
  people: say`Victims`,
  source: say`Source`,
  figure: say`Figures`,
  wording: say`Words`,
};

const LEVELS: Levels = {
  period: {
    same: say`the same time`,
    overlapping: say`times overlap`,
    open: say`a time with an open end`,
    'one-day': say`one day apart`,
    'two-days': say`two days apart`,
    'three-days': say`three days apart`,
    'four-to-six-days': say`four to six days apart`,
    apart: say`a week or more apart`,
  },
  reported: {
    fitting: say`as near as the dates`,
    further: say`further apart than the dates`,
    'days-much-nearer': say`much nearer than the dates`,
    'days-nearer': say`nearer than the dates`,
    'days-fitting': say`as near as the dates, days apart`,
    'days-further': say`further apart than the dates`,
    'week-far-nearer': say`far nearer than the dates`,
    'week-much-nearer': say`much nearer than the dates`,
    'week-nearer': say`nearer than the dates`,
    'week-fitting': say`as far apart as the dates`,
    'week-further': say`further apart than the dates`,
  },
  place: {
    'same-site': say`the same site`,
    'same-district': say`the same district`,
    same: say`the same place`,
    similar: say`names alike`,
    alias: say`two names of one place`,
    'same-wide': say`the same wide area`,
    inside: say`one lies in the other`,
    'same-area': say`in the same area`,
    different: say`different places`,
  },
  distance: {
    'exact-half': say`well within what is known, to a site`,
    'exact-within': say`within what is known, to a site`,
    'exact-near': say`just beyond what is known, to a site`,
    'exact-beyond': say`beyond what is known, to a site`,
    'close-half': say`well within what is known, to a part of a town`,
    'close-within': say`within what is known, to a part of a town`,
    'close-near': say`just beyond what is known, to a part of a town`,
    'close-beyond': say`beyond what is known, to a part of a town`,
    'rough-half': say`well within what is known, to a town`,
    'rough-within': say`within what is known, to a town`,
    'rough-near': say`just beyond what is known, to a town`,
    'rough-beyond': say`beyond what is known, to a town`,
    'wide-within': say`within what is known, to a wide area`,
    'wide-near': say`just beyond what is known, to a wide area`,
    'wide-beyond': say`beyond what is known, to a wide area`,
  },
  actors: {
    same: say`the same`,
    similar: say`names alike`,
    'same-party': say`of one party`,
    related: say`related`,
    crossed: say`the other way round`,
    conflicting: say`others`,
  },
  kind: { same: say`the same`, sibling: say`alike`, other: say`another` },
  people: {
    'several-shared': say`several names in both`,
    'one-shared': say`one name in both`,
    'none-shared': say`no name in both`,
  },
  source: {
    'same-report': say`the same report`,
    'other-measure': say`one voice, counting something else`,
    different: say`different voices`,
    'same-measure': say`one voice, counting the same`,
    'other-day': say`one voice, about another day`,
  },
  figure: {
    'equal-large': say`equal, and large`,
    'equal-medium': say`equal`,
    'equal-small': say`equal, and small`,
    'equal-tiny': say`equal, and very small`,
    contained: say`one lies in the other`,
    'near-large': say`near each other, and large`,
    'near-small': say`near each other, and small`,
    overlapping: say`they overlap`,
    apart: say`apart`,
    'overlapping-far': say`they overlap, and reach far apart`,
    far: say`far apart`,
    'other-near': say`of something else, of one order`,
    'other-unlike': say`of something else, not of one order`,
    'other-far': say`of something else, orders apart`,
  },
  wording: { same: say`the same`, different: say`others` },
};

/** What a comparison found: "Place: the same district". */
export function findingWords({
  comparison,
  level,
}: Pick<ComparisonFinding, 'comparison' | 'level'>): Prose {
  const levels: Readonly<Record<string, Prose>> = LEVELS[comparison];
  const found = Object.hasOwn(levels, level) ? levels[level] : undefined;
  return found === undefined ? COMPARED[comparison] : say`${COMPARED[comparison]}: ${found}`;
}

/** Why two claims are of one incident whatever was compared. */
export function mustLinkWords(reason: Extract<Link, { readonly kind: 'must' }>['reason']): Prose {
  return match(reason)
    .returnType<Prose>()
    .with('decision', () => say`An analyst decided that both are about one incident.`)
    .with('event', () => say`One report tells both as one event.`)
    .with('partOf', () => say`One is part of the other.`)
    .with('restates', () => say`One restates the other.`)
    .with('denies', () => say`One denies the other.`)
    .with('supersedes', () => say`One corrects the other.`)
    .exhaustive();
}
