import { match } from 'ts-pattern';
import type { ConflictSet, CopyEvidence, ProposedCopy } from '../../reconcile/model/types';
import type { Lookup } from '../sentences/lookup';
import { join, say, type Prose } from '../sentences/prose';
import { claimWords } from './claim';
import { listOf } from './words/list';
import { counting, he } from './words/noun';
import { count } from './words/number';
import { measureTitle } from './words/measure';

const DAY = he(say`يوم`, say`أيام`);

/** Claims that cannot all be true, the whole first, and why. */
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
      ? say`لا يمكن أن يصح هذان الرقمان معا`
      : say`لا يمكن أن تصح هذه الأرقام كلها`;
  const why =
    whole === null
      ? say`إذا قوبلت الأجزاء بالكل لم يبق في باب «${measureTitle(measure)}» أقل من ${count(least)}، ولا أكثر من ${count(most)}.`
      : others.length === 1
        ? say`الثاني عن بعض ما في الأول، وهو أكبر منه.`
        : say`ما بعد الأول مجموعه ${count(least)} على الأقل، وكله داخل في الأول.`;
  const convention = byConvention ? say`هذا على افتراض أن الصفة تدل على المدني والمقاتل.` : say``;
  return join([say`${cannot}: ${join(claims, '؛ ')}.`, why, convention]);
}

/** A claim that may repeat another, and what makes it look so. */
export function copySentence(
  { claimId, of, evidence, applied }: ProposedCopy,
  lookup: Lookup,
): Prose {
  return say`${claimWords(claimId, lookup)} – ${applied ? say`عد تكرارا لما يلي` : say`قد يكون تكرارا لما يلي`}: «${claimWords(of, lookup)}». القرائن: ${listOf(evidence.map(evidenceWords))}.`;
}

function evidenceWords(evidence: CopyEvidence): Prose {
  return match(evidence)
    .returnType<Prose>()
    .with({ kind: 'rare-figure' }, ({ value }) => say`رقم نادر واحد (${count(value)})`)
    .with({ kind: 'near-same-words' }, () => say`ألفاظ تكاد تكون واحدة`)
    .with({ kind: 'later' }, ({ days }) => say`تأخر ${counting(days, DAY)}`)
    .exhaustive();
}
