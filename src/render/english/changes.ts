import { match } from 'ts-pattern';
import type { ChangeReason, ClaimWhereabouts, SettingChange, TimelineStep } from '../../report';
import type { MeasureFacets } from '../../reconcile/model/types';
import type { Lookup } from '../sentences/lookup';
import { outside } from '../sentences/outside';
import { capital, say, type Prose } from '../sentences/prose';
import { claimWords } from './claim';
import { dateWords } from './words/date';
import { listOf } from './words/list';
import { counted } from './words/measure';
import { inWords, some } from './words/number';
import { rangeSpoken } from './words/range';

/** One step of a timeline: "8 January 2014: 42 to 70 killed (two voices; one disagreement)". */
export function stepSentence(
  { day, accounts, voices, disagreements }: TimelineStep,
  measure: MeasureFacets,
  lookup: Lookup,
): Prose {
  const on = dateWords({ from: day, to: day });
  if (accounts.length === 0 || voices === null) return say`${on}: no figure that still stands.`;
  const least =
    voices.lower === voices.upper
      ? some(voices.lower, say`voice`)
      : say`${inWords(voices.lower)} to ${some(voices.upper ?? voices.lower, say`voice`)}`;
  const disputes = disagreements === 0 ? say`` : say`; ${some(disagreements, say`disagreement`)}`;
  return say`${on}: ${counted(rangeSpoken({ accounts }, lookup), measure)} (${least}${disputes}).`;
}

/** Why a row is another than it was, by one claim. */
export function reasonSentence(reason: ChangeReason, lookup: Lookup): Prose {
  const claim = (id: string): Prose => claimWords(id, lookup);
  return match(reason)
    .returnType<Prose>()
    .with({ kind: 'claim-added' }, ({ claimId }) => say`New: ${claim(claimId)}.`)
    .with({ kind: 'claim-removed' }, ({ claimId }) => say`No longer there: ${claim(claimId)}.`)
    .with(
      { kind: 'claim-changed' },
      ({ claimId, fields }) =>
        say`${claim(claimId)} – this claim was edited (${listOf(fields.map((field) => outside(field)))}).`,
    )
    .with({ kind: 'retracted' }, ({ claimId }) => say`Taken back by its source: ${claim(claimId)}.`)
    .with(
      { kind: 'joined' },
      ({ claimId, from }) =>
        say`Now counted here: ${claim(claimId)} (before, ${whereWords(from)}).`,
    )
    .with(
      { kind: 'left' },
      ({ claimId, to }) => say`No longer counted here: ${claim(claimId)} (now ${whereWords(to)}).`,
    )
    .with(
      { kind: 'speaks-for' },
      ({ before, after, because }) =>
        say`${claim(after)} – in place of “${claim(before)}” (${insteadWords(because)}).`,
    )
    .with(
      { kind: 'read-otherwise' },
      ({ claimId }) => say`Read otherwise than before: ${claim(claimId)}.`,
    )
    .with({ kind: 'unexplained' }, () => say`No single claim made the difference.`)
    .exhaustive();
}

function whereWords(where: ClaimWhereabouts): Prose {
  return match(where)
    .returnType<Prose>()
    .with({ kind: 'absent' }, () => say`not known`)
    .with({ kind: 'row' }, ({ label }) => say`under “${outside(label)}”`)
    .with({ kind: 'not-counted' }, () => say`listed and not counted`)
    .with({ kind: 'no-row' }, () => say`in no row`)
    .with({ kind: 'incident' }, () => say`in another incident`)
    .with({ kind: 'unplaced' }, () => say`in no incident`)
    .exhaustive();
}

function insteadWords(
  because: Extract<ChangeReason, { readonly kind: 'speaks-for' }>['because'],
): Prose {
  return match(because)
    .returnType<Prose>()
    .with('retracted', () => say`taken back`)
    .with('superseded', () => say`corrected by its source`)
    .with('later-figure', () => say`a later figure of the same source`)
    .with('longer-chain', () => say`the source is heard more directly`)
    .with('narrower', () => say`the same source gives a wider figure`)
    .with('more-specific', () => say`a more specific figure of the same source`)
    .with('gone', () => say`no longer there`)
    .exhaustive();
}

/** A row before and after, each in one phrase; null where there was none, or is none. */
export function movedSentence(before: Prose | null, after: Prose | null): Prose {
  if (before === null) return after === null ? say`` : say`New: ${after}.`;
  return after === null
    ? say`No longer there: ${before}.`
    : say`${capital(before)} became ${after}.`;
}

/** When, where or what sort of event it is held to be now. */
export function settingSentence(change: SettingChange): Prose {
  const or = (text: Prose | null): Prose => text ?? say`not stated`;
  return match(change)
    .returnType<Prose>()
    .with(
      { field: 'date' },
      ({ before, after }) => say`Date: ${dateWords(before)} became ${dateWords(after)}.`,
    )
    .with(
      { field: 'place' },
      ({ before, after }) =>
        say`Place: ${or(before === null ? null : outside(before.name))} became ${or(after === null ? null : outside(after.name))}.`,
    )
    .with(
      { field: 'kind' },
      ({ before, after }) =>
        say`Kind of event: ${or(before === null ? null : outside(before))} became ${or(after === null ? null : outside(after))}.`,
    )
    .exhaustive();
}
