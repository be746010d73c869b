import type { Figure } from '../../../figure';
import type { StatedFields } from '../check-fields';
import { canonicalJson, hashUnits } from '../../content-id';

/**
 * UTF-16 units that are written one after the other, in room that is used again for the next claim.
 */
export interface Units {
  held: Uint16Array;
  length: number;
}

/** Room for the text of a usual claim. */
export function makeUnits(): Units {
  return { held: new Uint16Array(4_096), length: 0 };
}

/**
 * The id of a claim that brings none: that of `contentId({ ...fields, figure })`, without making
 * the text that it is the hash of. A law holds the one against the other.
 */
export function quickContentId(fields: StatedFields, figure: Figure | null, units: Units): string {
  units.length = 0;
  // In the order that canonical JSON has, and not in a loop, which would take longer than all the
  // rest.
  writeMember(units, 'asOf', fields.asOf);
  writeMember(units, 'basedOn', fields.basedOn);
  writeMember(units, 'by', fields.by);
  writeMember(units, 'complete', fields.complete);
  writeMember(units, 'course', fields.course);
  writeMember(units, 'credibility', fields.credibility);
  writeMember(units, 'date', fields.date);
  writeMember(units, 'dateBasis', fields.dateBasis);
  writeMember(units, 'denies', fields.denies);
  writeMember(units, 'event', fields.event);
  writeMember(units, 'evidence', fields.evidence);
  writeMember(units, 'extent', fields.extent);
  writeMember(units, 'figure', figure);
  writeMember(units, 'kind', fields.kind);
  writeMember(units, 'modality', fields.modality);
  writeMember(units, 'note', fields.note);
  writeMember(units, 'outcome', fields.outcome);
  writeMember(units, 'overlaps', fields.overlaps);
  writeMember(units, 'partOf', fields.partOf);
  writeMember(units, 'people', fields.people);
  writeMember(units, 'place', fields.place);
  writeMember(units, 'population', fields.population);
  writeMember(units, 'quote', fields.quote);
  writeMember(units, 'report', fields.report);
  writeMember(units, 'reportedOn', fields.reportedOn);
  writeMember(units, 'restates', fields.restates);
  writeMember(units, 'scope', fields.scope);
  writeMember(units, 'side', fields.side);
  writeMember(units, 'source', fields.source);
  writeMember(units, 'span', fields.span);
  writeMember(units, 'stance', fields.stance);
  writeMember(units, 'supersedes', fields.supersedes);
  writeMember(units, 'topic', fields.topic);
  writeMember(units, 'type', fields.type);
  writeMember(units, 'unit', fields.unit);
  writeMember(units, 'url', fields.url);
  writeMember(units, 'value', fields.value);
  writeMember(units, 'via', fields.via);
  writeUnit(units, END_BRACE);
  return `claim-${hashUnits(units.held, units.length)}`;
}

function writeMember(units: Units, key: string, value: unknown): void {
  if (value === undefined) return;
  writeUnit(units, units.length === 0 ? BRACE : COMMA);
  writeText(units, key);
  writeUnit(units, COLON);
  write(units, value);
}

const [QUOTE, COMMA, COLON, BRACKET, BACKSLASH, END_BRACKET, BRACE, END_BRACE] = [
  34, 44, 58, 91, 92, 93, 123, 125,
] as const;

function write(units: Units, value: unknown): void {
  if (typeof value === 'string') writeText(units, value);
  else if (typeof value === 'number' && Number.isFinite(value)) writeAsIs(units, String(value));
  else if (Array.isArray(value)) writeList(units, value);
  else if (typeof value === 'object' && value !== null) writeObject(units, value);
  else writeAsIs(units, canonicalJson(value));
}

function writeList(units: Units, list: readonly unknown[]): void {
  if (list.length === 0) writeUnit(units, BRACKET);
  for (let at = 0; at < list.length; at += 1) {
    writeUnit(units, at === 0 ? BRACKET : COMMA);
    write(units, list[at]);
  }
  writeUnit(units, END_BRACKET);
}

function writeObject(units: Units, value: object): void {
  let open: number = BRACE;
  for (const key of inOrder(Object.keys(value))) {
    const item = (value as Readonly<Record<string, unknown>>)[key];
    if (item === undefined) continue;
    writeUnit(units, open);
    writeText(units, key);
    writeUnit(units, COLON);
    write(units, item);
    open = COMMA;
  }
  if (open === BRACE) writeUnit(units, BRACE);
  writeUnit(units, END_BRACE);
}

/** Sorted where they stand: few keys, of which most are in order. */
function inOrder(keys: string[]): readonly string[] {
  for (let end = 1; end < keys.length; end += 1) {
    const key = keys[end]!;
    let at = end;
    for (; at > 0 && (keys[at - 1] ?? '') > key; at -= 1) keys[at] = keys[at - 1] ?? '';
    keys[at] = key;
  }
  return keys;
}

function writeText(units: Units, text: string): void {
  const before = units.length;
  makeRoom(units, text.length + 2);
  const { held } = units;
  let to = before;
  held[to] = QUOTE;
  to += 1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // What JSON may write otherwise than it stands.
    if (unit < 32 || unit === QUOTE || unit === BACKSLASH || (unit >= 0xd800 && unit <= 0xdfff)) {
      writeAsIs(units, JSON.stringify(text));
      return;
    }
    held[to] = unit;
    to += 1;
  }
  held[to] = QUOTE;
  units.length = to + 1;
}

function writeAsIs(units: Units, text: string): void {
  makeRoom(units, text.length);
  for (let at = 0; at < text.length; at += 1) units.held[units.length + at] = text.charCodeAt(at);
  units.length += text.length;
}

function writeUnit(units: Units, unit: number): void {
  makeRoom(units, 1);
  units.held[units.length] = unit;
  units.length += 1;
}

function makeRoom(units: Units, more: number): void {
  if (units.length + more <= units.held.length) return;
  const wider = new Uint16Array(2 * (units.length + more));
  wider.set(units.held.subarray(0, units.length));
  units.held = wider;
}
