import { match } from 'ts-pattern';
import type { Claim } from '../../claim/claim';
import type { DraftConfidence, DraftReason, OpenField, PassedFigure } from '../../claim/draft';
import type { Lookup } from '../sentences/lookup';
import { outside } from '../sentences/outside';
import { capital, join, say, type Prose } from '../sentences/prose';
import { contentWords } from './claim';
import { dateWords } from './words/date';
import { listOf } from './words/list';
import { count, some } from './words/number';
import { quoted } from './words/quote';

/** The fixed words beside drafts. */
export const draftsLabels = {
  passed: say`Read and passed over`,
  unread: say`(this claim cannot be read)`,
  none: say`No claims were read out of this text.`,
} as const;

/** "To confirm: three drafts, one figure passed over". */
export function draftsTitle(drafts: number, passed: number): Prose {
  return say`To confirm: ${some(drafts, say`draft`)}, ${some(passed, say`figure`)} passed over`;
}

/** What a draft proposes, who says so, when and where: one line each. */
export function proposalLines(claim: Claim, lookup: Lookup): readonly Prose[] {
  const { source, via, by, date, place, stance, modality, scope } = claim;
  const publisher = source ?? via?.at(-1);
  const told = [
    ...(stance === 'denies' && claim.topic === undefined ? [say`denied`] : []),
    ...(modality === 'asserted' ? [] : [outside(modality)]),
    ...(scope === 'summary' ? [say`a total over a longer time`] : []),
    ...(claim.partOf === undefined ? [] : [say`part of ${outside(claim.partOf)}`]),
    ...(claim.restates === undefined ? [] : [say`the same as ${outside(claim.restates)}`]),
  ];
  const names = claim.figure === undefined ? [] : (claim.people ?? []).map((name) => outside(name));
  const chain = (via ?? [])
    .filter(({ name }) => name !== publisher?.name)
    .map(({ name }) => outside(name));
  return [
    capital(
      join([
        contentWords(claim, lookup),
        ...(told.length === 0 ? [] : [say`(${join(told, ', ')})`]),
      ]),
    ),
    ...(names.length === 0 ? [] : [say`Named: ${listOf(names)}.`]),
    ...(publisher === undefined
      ? []
      : [
          say`Says: ${outside(publisher.name)}${chain.length === 0 ? say`` : say`, passed on by ${listOf(chain)}`}.`,
        ]),
    ...(by === undefined
      ? []
      : [
          say`By: ${listOf(
            (typeof by === 'string' ? [by] : by.anyOf).map((name) => outside(name)),
            say`or`,
          )}.`,
        ]),
    ...(date === undefined ? [] : [say`When: ${dateWords(date)}.`]),
    ...(place === undefined || claim.topic === 'control'
      ? []
      : [say`Where: ${outside(place.name)}.`]),
  ];
}

/** "High confidence: “killed” says what happened." */
export function confidenceWords({ level, reasons }: DraftConfidence): Prose {
  const how = match(level)
    .returnType<Prose>()
    .with('high', () => say`High confidence`)
    .with('medium', () => say`Medium confidence`)
    .with('low', () => say`Low confidence`)
    .exhaustive();
  return say`${how}: ${join(reasons.map(reasonWords), '; ')}.`;
}

function reasonWords(reason: DraftReason): Prose {
  return match(reason)
    .returnType<Prose>()
    .with({ is: 'outcome', by: 'noun' }, ({ words }) => say`${quoted(words)} is what is counted`)
    .with(
      { is: 'outcome', by: 'word' },
      ({ words, distance }) =>
        say`${quoted(words)} says what happened${distance > 4 ? say`, ${count(distance)} words away` : say``}`,
    )
    .with(
      { is: 'outcome', by: 'shared' },
      ({ words }) => say`${quoted(words)} is shared with the figure before`,
    )
    .with(
      { is: 'outcome', by: 'whole' },
      ({ words }) => say`what happened is told of ${quoted(words)}`,
    )
    .with({ is: 'manner' }, ({ words }) => say`${quoted(words)} says how`)
    .with({ is: 'speaker', by: 'narrator' }, () => say`nobody is named as its source`)
    .with({ is: 'speaker', by: 'verb' }, ({ words }) => say`${quoted(words)} says who speaks`)
    .with(
      { is: 'speaker', by: 'according-to' },
      ({ words }) => say`${quoted(words)} says whose word it is`,
    )
    .with({ is: 'speaker', by: 'shown' }, ({ words }) => say`${quoted(words)} says who showed it`)
    .with(
      { is: 'speaker', by: 'same-speaker' },
      ({ words }) => say`with ${quoted(words)} the last speaker goes on`,
    )
    .with(
      { is: 'part' },
      ({ words, of }) => say`${quoted(words)} makes it a part of ${outside(of)}`,
    )
    .with({ is: 'restates', because: 'headline' }, ({ of }) => say`a headline for ${outside(of)}`)
    .with({ is: 'restates', because: 'lead' }, ({ of }) => say`an opening for ${outside(of)}`)
    .with(
      { is: 'restates', because: 'same-voice' },
      ({ of }) => say`the same voice said ${outside(of)}`,
    )
    .with(
      { is: 'date' },
      ({ words, near }) =>
        say`${quoted(words)} says when${near ? say`` : say`, in an earlier sentence`}`,
    )
    .with(
      { is: 'place' },
      ({ words, near, by }) =>
        say`${quoted(words)}${by === 'gazetteer' ? say` of the gazetteer` : say``} says where${near ? say`` : say`, in an earlier sentence`}`,
    )
    .with({ is: 'names' }, (names) => say`${some(names.count, say`name`)} counted`)
    .with({ is: 'control' }, ({ words }) => say`${quoted(words)} says who holds it`)
    .exhaustive();
}

/** "Left open: where, by whom." */
export function openWords(open: readonly OpenField[]): Prose {
  const words = open.map((field) =>
    match(field)
      .returnType<Prose>()
      .with('population', () => say`who was counted`)
      .with('by', () => say`by whom`)
      .with('source', () => say`who says so`)
      .with('date', () => say`when`)
      .with('place', () => say`where`)
      .with('partOf', () => say`of whom it is a part`)
      .exhaustive(),
  );
  return words.length === 0 ? say`` : say`Left open: ${join(words, ', ')}.`;
}

/** A figure that is no claim, and why. */
export function passedWords({ words, because }: PassedFigure): Prose {
  const why = match(because)
    .returnType<Prose>()
    .with('no-outcome', () => say`nothing says what became of those counted`)
    .with('hypothetical', () => say`said to be possible, wanted or feared, not to have happened`)
    .with('repeated-words', () => say`the same paragraph stands before`)
    .with('not-harmed', () => say`they came to no harm`)
    .exhaustive();
  return say`${quoted(words)}: ${why}.`;
}
