import { CHAIN_LIMIT, DATE_BASES, LIST_LIMIT, SCOPES, TEXT_LIMIT, URL_LIMIT } from '../allowed';
import type { StatedFields } from '../check-fields';
import { COURSES, EXTENTS, MODALITIES, STANCES, TOPICS, UNITS } from '../../claim';
import {
  quickDate,
  quickEvidence,
  quickNames,
  quickPlace,
  quickPopulation,
  quickSource,
  quickSources,
  quickSpan,
  quickWordOrAny,
} from './quick-parts';
import {
  isPlain,
  quickCount,
  quickDay,
  quickFlag,
  quickName,
  quickText,
  quickWord,
} from './quick-values';

type Slots = { -readonly [K in keyof StatedFields]-?: StatedFields[K] | undefined };

/**
 * What `checkFields` gives for a claim of which every field is plainly well formed, without asking
 * a schema: nearly every claim of a million. `null` where it cannot say so; then `checkFields` is
 * to be asked, which knows what is wrong. A law holds the one against the other.
 */
export function quickFields(input: object): StatedFields | null {
  if (!isPlain(input)) return null;
  // One shape for all claims, whatever they state, in the order of the alphabet, in which an id is
  // made of them.
  const slots: Slots = {
    asOf: undefined,
    basedOn: undefined,
    by: undefined,
    complete: undefined,
    course: undefined,
    credibility: undefined,
    date: undefined,
    dateBasis: undefined,
    denies: undefined,
    event: undefined,
    evidence: undefined,
    extent: undefined,
    figure: undefined,
    id: undefined,
    kind: undefined,
    modality: undefined,
    note: undefined,
    outcome: undefined,
    overlaps: undefined,
    partOf: undefined,
    people: undefined,
    place: undefined,
    population: undefined,
    quote: undefined,
    report: undefined,
    reportedOn: undefined,
    restates: undefined,
    scope: undefined,
    side: undefined,
    source: undefined,
    span: undefined,
    stance: undefined,
    supersedes: undefined,
    topic: undefined,
    type: undefined,
    unit: undefined,
    url: undefined,
    value: undefined,
    via: undefined,
  };
  for (const key in input) {
    const value = input[key];
    if (value === undefined || value === null || value === '') continue;
    if (quickField(slots, key, value) === undefined) return null;
  }
  return slots;
}

/** Puts a well-formed value where it belongs, and gives it back. */
function quickField(slots: Slots, key: string, value: unknown): unknown {
  switch (key) {
    case 'id':
      return (slots.id = quickName(value));
    case 'figure':
      return (slots.figure = value as Slots['figure']);
    case 'outcome':
      return (slots.outcome = quickWordOrAny(value));
    case 'date':
      return (slots.date = quickDate(value));
    case 'place':
      return (slots.place = quickPlace(value));
    case 'source':
      return (slots.source = quickSource(value));
    case 'kind':
      return (slots.kind = quickName(value));
    case 'report':
      return (slots.report = quickName(value));
    case 'event':
      return (slots.event = quickName(value));
    case 'by':
      return (slots.by = quickWordOrAny(value));
    case 'side':
      return (slots.side = quickWordOrAny(value));
    case 'population':
      return (slots.population = quickPopulation(value));
    case 'unit':
      return (slots.unit = quickWord(value, UNITS));
    case 'stance':
      return (slots.stance = quickWord(value, STANCES));
    case 'modality':
      return (slots.modality = quickWord(value, MODALITIES));
    case 'partOf':
      return (slots.partOf = quickName(value));
    case 'reportedOn':
      return (slots.reportedOn = quickDay(value));
    case 'asOf':
      return (slots.asOf = quickDay(value));
    case 'via':
      return (slots.via = quickSources(value, CHAIN_LIMIT));
    case 'basedOn':
      return (slots.basedOn = quickSources(value, LIST_LIMIT));
    case 'quote':
      return (slots.quote = quickText(value, TEXT_LIMIT));
    case 'note':
      return (slots.note = quickText(value, TEXT_LIMIT));
    case 'url':
      return (slots.url = quickText(value, URL_LIMIT));
    case 'span':
      return (slots.span = quickSpan(value));
    case 'evidence':
      return (slots.evidence = quickEvidence(value));
    case 'type':
      return (slots.type = quickWordOrAny(value));
    case 'people':
      return (slots.people = quickNames(value));
    case 'credibility':
      return (slots.credibility = quickCount(value, 1, 6) as Slots['credibility']);
    case 'dateBasis':
      return (slots.dateBasis = quickWord(value, DATE_BASES));
    case 'restates':
      return (slots.restates = quickName(value));
    case 'denies':
      return (slots.denies = quickName(value));
    case 'supersedes':
      return (slots.supersedes = quickName(value));
    case 'complete':
      return (slots.complete = quickFlag(value));
    case 'overlaps':
      return (slots.overlaps = quickFlag(value));
    case 'scope':
      return (slots.scope = quickWord(value, SCOPES));
    case 'topic':
      return (slots.topic = quickWord(value, TOPICS));
    case 'value':
      return (slots.value = quickName(value));
    case 'extent':
      return (slots.extent = quickWord(value, EXTENTS));
    case 'course':
      return (slots.course = quickWord(value, COURSES));
    default:
      return undefined;
  }
}
