import { dayFromIso, isoFromDay, parsePeriod } from '../calendar';
import { makeIssue, type Issue } from '../issue/issue';
import { bareKindOf } from './bare-kind';
import type { AnyOf, Claim, DateRange, Evidence } from './claim';
import { canonicalJson, contentId } from './content-id';
import { foldName } from './fold';
import type { StatedFields } from './check-fields';
import type { ClaimInput } from './input';
import { makeMemo, remember, type Memo, type OutcomeWord, type Voice } from './memo';
import { isPersonOutcome, OUTCOMES, outcomeFromWord, type Outcome } from './outcome';
import type { Place } from './place';
import { populationFromWord, roleFromWord, type Population, type PopulationFacets } from './population';
import { regularFigure } from './regular-figure';
import type { Source } from './source';

type Report = (issue: Issue) => void;

/**
 * Brings the checked fields of one claim into regular form. What cannot be made regular is reported;
 * the caller rejects the claim where an error was among the issues.
 *
 * @param memo - shared by all claims of one reading, so that what many of them say is worked out once
 */
export function regularClaim(fields: StatedFields, report: Report, memo: Memo = makeMemo()): Claim {
  const figure = fields.figure === undefined ? null : regularFigure(fields.figure, fields.id, memo);
  // An unreadable figure may be anything, a circle even: it is not part of what is hashed.
  const id = fields.id ?? contentId({ ...fields, figure: figure?.ok === true ? figure.figure : null });
  const problem: Problem = (code, severity, path, received, expected) => {
    report(makeIssue({ code, severity, claimId: id, path, received, expected }));
  };
  // Assigned field by field: a million claims pass here, and objects of few shapes are cheap.
  const claim: Writable<Claim> = { id, unit: fields.unit ?? 'person', stance: fields.stance ?? 'asserts', modality: fields.modality ?? 'asserted' };
  if (figure?.ok === true) claim.figure = figure.figure;
  else if (figure !== null) report({ ...figure.issue, claimId: id });
  setMeasure(claim, fields, problem, memo);
  if (fields.source !== undefined) claim.source = regularSource(fields.source, memo);
  if (fields.via !== undefined) claim.via = listOf(fields.via).map((source) => regularSource(source, memo));
  if (fields.basedOn !== undefined) claim.basedOn = listOf(fields.basedOn).map((source) => regularSource(source, memo));
  setDays(claim, fields, problem);
  if (fields.place !== undefined) claim.place = regularPlace(fields.place, problem);
  for (const field of AS_WRITTEN) {
    if (fields[field] !== undefined) assign(claim, field, fields[field]);
  }
  if (fields.span !== undefined) {
    const { start, end } = fields.span;
    if (start > end) problem('invalid-span', 'warning', ['span'], [start, end], 'a start that is not after its end');
    else claim.span = fields.span;
  }
  return claim;
}

/** Fields that are regular as they were checked. */
const AS_WRITTEN = [
  'credibility', 'dateBasis', 'kind', 'report', 'event', 'partOf', 'complete', 'overlaps', 'denies', 'supersedes',
  'restates', 'scope', 'topic', 'value', 'extent', 'course', 'quote', 'url', 'note',
] as const;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function assign<K extends keyof Claim>(claim: Writable<Claim>, field: K, value: Claim[K]): void {
  claim[field] = value;
}

function setMeasure(claim: Writable<Claim>, fields: StatedFields, problem: Problem, memo: Memo): void {
  const { outcome, evidence } = regularOutcome(fields, problem, memo);
  if (outcome !== undefined) claim.outcome = outcome;
  if (typeof outcome === 'string' && !isPersonOutcome(outcome) && fields.unit === undefined) {
    problem('unit-unstated', 'warning', ['unit'], undefined, `one of vehicle, weapon, munition, site beside "${outcome}": without it persons are counted`);
  }
  if (evidence !== undefined) claim.evidence = evidence;
  if (fields.population !== undefined) claim.population = regularPopulation(fields.population, memo);
  if (fields.type !== undefined) claim.type = simplest(fields.type);
  if (fields.people !== undefined) claim.people = [...new Set(fields.people)];
  if (fields.side !== undefined) claim.side = simplest(fields.side);
  if (fields.by !== undefined) claim.by = simplest(fields.by);
}

function setDays(claim: Writable<Claim>, fields: StatedFields, problem: Problem): void {
  const date = fields.date === undefined ? undefined : regularDate(fields.date, problem);
  if (date !== undefined) claim.date = date;
  for (const field of ['reportedOn', 'asOf'] as const) {
    const text = fields[field];
    if (text === undefined) continue;
    if (dayFromIso(text) !== null) {
      claim[field] = text;
      continue;
    }
    const period = parsePeriod(text);
    if (period !== null && period.from !== null && period.from === period.to) claim[field] = isoFromDay(period.from);
    else problem(`invalid-${field}`, 'warning', [field], text, 'a day as "YYYY-MM-DD"');
  }
}

type Problem = (code: string, severity: 'error' | 'warning', path: (string | number)[], received: unknown, expected: string) => void;

function regularOutcome({ outcome: written, evidence: stated }: StatedFields, problem: Problem, memo: Memo): { outcome?: Claim['outcome']; evidence?: readonly Evidence[] } {
  if (typeof written === 'string' && stated === undefined) {
    const { outcome, bodies } = outcomeWord(written, memo);
    if (outcome !== null && !bodies) return { outcome };
  }
  const evidence = new Set<Evidence>(stated === undefined ? [] : listOf(stated));
  const outcomes: Outcome[] = [];
  const words = written === undefined ? [] : typeof written === 'string' ? [written] : written.anyOf;
  for (const word of words) {
    const { outcome, bodies } = outcomeWord(word, memo);
    if (bodies) evidence.add('bodies');
    if (outcome === null) problem('unknown-outcome', 'error', ['outcome'], word, `one of ${OUTCOMES.join(', ')}, or "bodies found"`);
    else if (!outcomes.includes(outcome)) outcomes.push(outcome);
  }
  outcomes.sort((a, b) => OUTCOMES.indexOf(a) - OUTCOMES.indexOf(b));
  const [first] = outcomes;
  return {
    ...(first === undefined ? {} : { outcome: outcomes.length === 1 ? first : { anyOf: outcomes } }),
    ...(evidence.size === 0 ? {} : { evidence: [...evidence].sort() }),
  };
}

function outcomeWord(word: string, memo: Memo): OutcomeWord {
  const known = memo.outcomes.get(word);
  if (known !== undefined) return known;
  const bodies = /^bod(y|ies)([ -]found)?$/.test(word.toLowerCase());
  return remember(memo.outcomes, word, { outcome: bodies ? 'dead' : outcomeFromWord(word), bodies });
}

function regularPopulation(input: NonNullable<ClaimInput['population']>, memo: Memo): Population {
  if (typeof input === 'string') return memo.populations.get(input) ?? remember(memo.populations, input, populationFromWord(input));
  if (!('anyOf' in input)) return regularFacets(input);
  const all = input.anyOf.flatMap((item): readonly PopulationFacets[] => {
    const population = typeof item === 'string' ? populationFromWord(item) : regularFacets(item);
    return 'anyOf' in population ? population.anyOf : [population];
  });
  const distinct = [...new Map(all.map((facets) => [canonicalJson(facets), facets])).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, facets]) => facets);
  const [first] = distinct;
  return distinct.length === 1 && first !== undefined ? first : { anyOf: distinct };
}

function regularFacets(facets: Exclude<NonNullable<ClaimInput['population']>, string | AnyOf<unknown>>): PopulationFacets {
  const { role, ...rest } = facets;
  if (role === undefined) return rest;
  return { ...rest, role: [...new Set((typeof role === 'string' ? [role] : role).map(roleFromWord))].sort() };
}

function simplest(value: string | AnyOf<string>): string | AnyOf<string> {
  if (typeof value === 'string') return value;
  const distinct = [...new Set(value.anyOf)].sort();
  const [first] = distinct;
  return distinct.length === 1 && first !== undefined ? first : { anyOf: distinct };
}

function regularSource(input: string | (Omit<Source, 'named'> & { readonly named?: boolean }), memo: Memo): Source {
  if (typeof input === 'string') return voiceOf(input, memo).source;
  const voice = voiceOf(input.name, memo);
  const source = { ...input } as Writable<Source>;
  if (!('kind' in source) && voice.kind !== undefined) source.kind = voice.kind;
  source.named = input.named ?? voice.named;
  return source;
}

function voiceOf(name: string, memo: Memo): Voice {
  const known = memo.voices.get(name);
  if (known !== undefined) return known;
  const bare = bareKindOf(foldName(name));
  const [kind, named] = [bare?.kind ?? undefined, bare === null];
  return remember(memo.voices, name, { kind, named, source: { name, ...(kind === undefined ? {} : { kind }), named } });
}

function regularDate(input: NonNullable<ClaimInput['date']>, problem: Problem): DateRange | undefined {
  const expected = 'a day "2014-01-08", a month "2014-01" or a year "2014" that exists';
  if (typeof input === 'string') {
    if (dayFromIso(input) !== null) return { from: input, to: input };
    const period = parsePeriod(input);
    if (period === null) {
      problem('invalid-date', 'warning', ['date'], input, expected);
      return undefined;
    }
    return rangeOf(period.from, period.to);
  }
  const end = (key: 'from' | 'to'): number | null | undefined => {
    const text = input[key];
    if (text === undefined || text === null || text === '') return null;
    const period = parsePeriod(text);
    if (period !== null) return period[key];
    problem(`invalid-date-${key}`, 'warning', ['date', key], text, expected);
    return undefined;
  };
  const [from, to] = [end('from') ?? null, end('to') ?? null];
  if (from !== null && to !== null && from > to) {
    problem('reversed-date', 'warning', ['date'], `${String(input.from)} to ${String(input.to)}`, 'a from that is not after its to');
    return undefined;
  }
  return from === null && to === null ? undefined : rangeOf(from, to);
}

function rangeOf(from: number | null, to: number | null): DateRange {
  const range: Writable<DateRange> = {};
  if (from !== null) range.from = isoFromDay(from);
  if (to !== null) range.to = isoFromDay(to);
  return range;
}

function regularPlace(input: NonNullable<ClaimInput['place']>, problem: Problem): Place {
  if (typeof input === 'string') return { name: input };
  const { lat, lon, within } = input;
  const whole = lat !== undefined && lon !== undefined;
  if ((lat === undefined) !== (lon === undefined)) {
    const missing = lat === undefined ? 'lat' : 'lon';
    problem('half-position', 'warning', ['place', missing], undefined, `${missing} beside ${missing === 'lat' ? 'lon' : 'lat'}: a position needs both`);
  }
  const place: Writable<Place> = { name: input.name };
  if (input.names !== undefined) place.names = input.names;
  if (input.radiusKm !== undefined) place.radiusKm = input.radiusKm;
  if (input.level !== undefined) place.level = input.level;
  if (whole) {
    place.lat = lat;
    place.lon = lon;
  }
  if (within !== undefined) place.within = typeof within === 'string' ? [within] : within;
  return place;
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** The days of a claim's date as whole days, `null` where an end is not stated. */
export function periodOf(date: DateRange | undefined): { readonly from: number | null; readonly to: number | null } {
  return {
    from: date?.from === undefined ? null : dayFromIso(date.from),
    to: date?.to === undefined ? null : dayFromIso(date.to),
  };
}
