import { match } from 'ts-pattern';
import type { ConflictSet, CopyEvidence, ProposedCopy } from '../../reconcile/model/types';
import type { Lookup } from '../sentences/lookup';
import { join, say, type Prose } from '../sentences/prose';
import { claimWords } from './claim';
import { listOf } from './words/list';
import { outcomeWords } from './words/measure';
import { count, inWords } from './words/number';

/**
 * "These three cannot all be true: A: 40 killed; B: 30 civilians killed; C: 25 fighters killed. …"
 */
export function conflictSentence(
  { claimIds, whole, measure, least, most, byConvention }: ConflictSet,
  lookup: Lookup,
): Prose {
  const others = claimIds.filter((id) => id !== whole);
  const claims = [...(whole === null ? [] : [whole]), ...others].map((id) =>
    claimWords(id, lookup),
  );
  const cannot =
    claimIds.length === 2
      ? say`These two cannot both be true`
      : say`These ${inWords(claimIds.length)} cannot all be true`;
  const why =
    whole === null
      ? say`Taken together they leave at least ${count(least)} and at most ${count(most)} ${outcomeWords(measure.outcome)}, parts held against wholes.`
      : others.length === 1
        ? say`The second counts some of those in the first, and says more.`
        : say`Those after the first come to at least ${count(least)} together, and are all among the first.`;
  const convention = byConvention
    ? say`This takes roles to tell civilians from combatants.`
    : say``;
  return join([say`${cannot}: ${join(claims, '; ')}.`, why, convention]);
}

/** "B: 73 killed – may repeat “A: 73 killed”: the same rare figure (73) and two days later." */
export function copySentence(
  { claimId, of, evidence, applied }: ProposedCopy,
  lookup: Lookup,
): Prose {
  return say`${claimWords(claimId, lookup)} – ${applied ? say`counted as a repeat of` : say`may repeat`} “${claimWords(of, lookup)}”: ${listOf(evidence.map(evidenceWords))}.`;
}

function evidenceWords(evidence: CopyEvidence): Prose {
  return match(evidence)
    .returnType<Prose>()
    .with({ kind: 'rare-figure' }, ({ value }) => say`the same rare figure (${count(value)})`)
    .with({ kind: 'near-same-words' }, () => say`nearly the same words`)
    .with(
      { kind: 'later' },
      ({ days }) => say`${inWords(days)} ${days === 1 ? say`day` : say`days`} later`,
    )
    .exhaustive();
}
