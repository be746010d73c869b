import { makeIssue, type Issue } from '../../issue/issue';
import { bareKindOf } from '../bare-kind';
import type { AnyOf, Claim, Evidence } from '../claim';
import { canonicalJson } from '../content-id';
import { foldName } from '../fold';
import type { StatedFields } from './check-fields';
import type { WellFormedClaim } from '../input';
import {
  makeParseCache,
  remember,
  type ParseCache,
  type OutcomeWord,
  type Voice,
} from './parse-cache';
import { isPersonOutcome, OUTCOMES, outcomeFromWord, type Outcome } from '../outcome';
import type { Place } from '../place';
import {
  populationFromWord,
  roleFromWord,
  type Population,
  type PopulationFacets,
} from '../population';
import { quickContentId } from './quick/quick-id';
import { setDays, type Problem, type Writable } from './canonical-days';
import { canonicalFigure } from './canonical-figure';
import type { Source } from '../source';

type Report = (issue: Issue) => void;

/**
 * Brings the checked fields of one claim into regular form. What cannot be made regular is
 * reported; the caller rejects the claim where an error was among the issues. The memo is shared by
 * all claims of one reading, so that what many of them say is worked out once.
 */
export function canonicalClaim(
  fields: StatedFields,
  report: Report,
  memo: ParseCache = makeParseCache(),
): Claim {
  const figure =
    fields.figure === undefined ? null : canonicalFigure(fields.figure, fields.id, memo);
  // An unreadable figure may be anything, a circle even: it is not part of what is hashed.
  const id =
    fields.id ?? quickContentId(fields, figure?.ok === true ? figure.figure : null, memo.units);
  const problem: Problem = (code, severity, path, received, expected) => {
    report(makeIssue({ code, severity, claimId: id, path, received, expected }));
  };
  // Assigned field by field: a million claims pass here, and objects of few shapes are cheap.
  const claim: Writable<Claim> = {
    id,
    unit: fields.unit ?? 'person',
    stance: fields.stance ?? 'asserts',
    modality: fields.modality ?? 'asserted',
  };
  if (figure?.ok === true) claim.figure = figure.figure;
  else if (figure !== null) report({ ...figure.issue, claimId: id });
  setMeasure(claim, fields, problem, memo);
  if (fields.source !== undefined) claim.source = canonicalSource(fields.source, memo);
  if (fields.via !== undefined)
    claim.via = listOf(fields.via).map((source) => canonicalSource(source, memo));
  if (fields.basedOn !== undefined)
    claim.basedOn = listOf(fields.basedOn).map((source) => canonicalSource(source, memo));
  setDays(claim, fields, problem);
  if (fields.place !== undefined) claim.place = canonicalPlace(fields.place, problem);
  setAsWritten(claim, fields);
  if (fields.span !== undefined) {
    const { start, end } = fields.span;
    if (start > end)
      problem(
        'invalid-span',
        'warning',
        ['span'],
        [start, end],
        'a start that is not after its end',
      );
    else claim.span = fields.span;
  }
  return claim;
}

/**
 * Fields that are regular as they were checked; one by one, for a loop over their names takes
 * longer than all the rest.
 */
function setAsWritten(claim: Writable<Claim>, fields: StatedFields): void {
  if (fields.credibility !== undefined) claim.credibility = fields.credibility;
  if (fields.dateBasis !== undefined) claim.dateBasis = fields.dateBasis;
  if (fields.kind !== undefined) claim.kind = fields.kind;
  if (fields.report !== undefined) claim.report = fields.report;
  if (fields.event !== undefined) claim.event = fields.event;
  if (fields.partOf !== undefined) claim.partOf = fields.partOf;
  if (fields.complete !== undefined) claim.complete = fields.complete;
  if (fields.overlaps !== undefined) claim.overlaps = fields.overlaps;
  if (fields.denies !== undefined) claim.denies = fields.denies;
  if (fields.supersedes !== undefined) claim.supersedes = fields.supersedes;
  if (fields.restates !== undefined) claim.restates = fields.restates;
  if (fields.scope !== undefined) claim.scope = fields.scope;
  if (fields.topic !== undefined) claim.topic = fields.topic;
  if (fields.value !== undefined) claim.value = fields.value;
  if (fields.extent !== undefined) claim.extent = fields.extent;
  if (fields.course !== undefined) claim.course = fields.course;
  if (fields.quote !== undefined) claim.quote = fields.quote;
  if (fields.url !== undefined) claim.url = fields.url;
  if (fields.note !== undefined) claim.note = fields.note;
}

function setMeasure(
  claim: Writable<Claim>,
  fields: StatedFields,
  problem: Problem,
  memo: ParseCache,
): void {
  const { outcome, evidence } = canonicalOutcome(fields, problem, memo);
  if (outcome !== undefined) claim.outcome = outcome;
  if (typeof outcome === 'string' && !isPersonOutcome(outcome) && fields.unit === undefined) {
    problem(
      'unit-unstated',
      'warning',
      ['unit'],
      undefined,
      `one of vehicle, weapon, munition, site beside "${outcome}": without it persons are counted`,
    );
  }
  if (evidence !== undefined) claim.evidence = evidence;
  if (fields.population !== undefined)
    claim.population = canonicalPopulation(fields.population, memo);
  if (fields.type !== undefined) claim.type = simplest(fields.type);
  if (fields.people !== undefined) claim.people = [...new Set(fields.people)];
  if (fields.side !== undefined) claim.side = simplest(fields.side);
  if (fields.by !== undefined) claim.by = simplest(fields.by);
}

function canonicalOutcome(
  { outcome: written, evidence: stated }: StatedFields,
  problem: Problem,
  memo: ParseCache,
): { outcome?: Claim['outcome']; evidence?: readonly Evidence[] } {
  if (typeof written === 'string' && stated === undefined) {
    const { outcome, bodies } = outcomeWord(written, memo);
    if (outcome !== null && !bodies) return { outcome };
  }
  const evidence = new Set<Evidence>(stated === undefined ? [] : listOf(stated));
  const outcomes: Outcome[] = [];
  const words =
    written === undefined ? [] : typeof written === 'string' ? [written] : written.anyOf;
  for (const word of words) {
    const { outcome, bodies } = outcomeWord(word, memo);
    if (bodies) evidence.add('bodies');
    if (outcome === null)
      problem(
        'unknown-outcome',
        'error',
        ['outcome'],
        word,
        `one of ${OUTCOMES.join(', ')}, or "bodies found"`,
      );
    else if (!outcomes.includes(outcome)) outcomes.push(outcome);
  }
  outcomes.sort((a, b) => OUTCOMES.indexOf(a) - OUTCOMES.indexOf(b));
  const [first] = outcomes;
  return {
    ...(first === undefined
      ? {}
      : { outcome: outcomes.length === 1 ? first : { anyOf: outcomes } }),
    ...(evidence.size === 0 ? {} : { evidence: [...evidence].sort() }),
  };
}

function outcomeWord(word: string, memo: ParseCache): OutcomeWord {
  const known = memo.outcomes.get(word);
  if (known !== undefined) return known;
  const bodies = /^bod(y|ies)([ -]found)?$/.test(word.toLowerCase());
  return remember(memo.outcomes, word, {
    outcome: bodies ? 'dead' : outcomeFromWord(word),
    bodies,
  });
}

function canonicalPopulation(
  input: NonNullable<WellFormedClaim['population']>,
  memo: ParseCache,
): Population {
  if (typeof input === 'string')
    return (
      memo.populations.get(input) ?? remember(memo.populations, input, populationFromWord(input))
    );
  if (!('anyOf' in input)) return canonicalFacets(input);
  const all = input.anyOf.flatMap((item): readonly PopulationFacets[] => {
    const population = typeof item === 'string' ? populationFromWord(item) : canonicalFacets(item);
    return 'anyOf' in population ? population.anyOf : [population];
  });
  const distinct = [...new Map(all.map((facets) => [canonicalJson(facets), facets])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, facets]) => facets);
  const [first] = distinct;
  return distinct.length === 1 && first !== undefined ? first : { anyOf: distinct };
}

function canonicalFacets(
  facets: Exclude<NonNullable<WellFormedClaim['population']>, string | AnyOf<unknown>>,
): PopulationFacets {
  const { status, role, sex, age } = facets;
  const regular: Writable<PopulationFacets> = {};
  if (status !== undefined) regular.status = status;
  if (sex !== undefined) regular.sex = sex;
  if (age !== undefined) regular.age = age;
  if (role !== undefined)
    regular.role = distinct((typeof role === 'string' ? [role] : role).map(roleFromWord));
  return regular;
}

function simplest(value: string | AnyOf<string>): string | AnyOf<string> {
  if (typeof value === 'string') return value;
  const anyOf = distinct(value.anyOf);
  const [first] = anyOf;
  return anyOf.length === 1 && first !== undefined ? first : { anyOf };
}

/** Each word once, in order; mostly they are. */
function distinct(words: readonly string[]): readonly string[] {
  let before = '';
  for (const word of words) {
    if (before >= word) return [...new Set(words)].sort();
    before = word;
  }
  return words;
}

function canonicalSource(
  input: string | (Omit<Source, 'named'> & { readonly named?: boolean }),
  memo: ParseCache,
): Source {
  if (typeof input === 'string') return voiceOf(input, memo).source;
  const voice = voiceOf(input.name, memo);
  const { kind, side, reliability, named } = input;
  if (
    kind !== undefined &&
    side === undefined &&
    reliability === undefined &&
    named === undefined
  ) {
    const known = voice.ofKind.get(kind);
    if (known !== undefined) return known;
    const made = { name: input.name, kind, named: voice.named };
    voice.ofKind.set(kind, made);
    return made;
  }
  const source = { ...input } as Writable<Source>;
  if (!('kind' in source) && voice.kind !== undefined) source.kind = voice.kind;
  source.named = input.named ?? voice.named;
  return source;
}

function voiceOf(name: string, memo: ParseCache): Voice {
  const known = memo.voices.get(name);
  if (known !== undefined) return known;
  const bare = bareKindOf(foldName(name));
  const [kind, named] = [bare?.kind ?? undefined, bare === null];
  return remember(memo.voices, name, {
    kind,
    named,
    source: { name, ...(kind === undefined ? {} : { kind }), named },
    ofKind: new Map(),
  });
}

function canonicalPlace(input: NonNullable<WellFormedClaim['place']>, problem: Problem): Place {
  if (typeof input === 'string') return { name: input };
  const { lat, lon, within } = input;
  const whole = lat !== undefined && lon !== undefined;
  if ((lat === undefined) !== (lon === undefined)) {
    const missing = lat === undefined ? 'lat' : 'lon';
    problem(
      'half-position',
      'warning',
      ['place', missing],
      undefined,
      `${missing} beside ${missing === 'lat' ? 'lon' : 'lat'}: a position needs both`,
    );
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
