import { match } from 'ts-pattern';
import type { Claim } from '../../claim/claim';
import type { NotCounted } from '../../reconcile/model/types';
import type { Lookup } from '../sentences/lookup';
import { outsideInArabic } from '../sentences/outside';
import { join, say, type Prose } from '../sentences/prose';
import { original, withoutSide } from './account';
import { figureAlone, spoken } from './words/figure';
import { listOfMost } from './words/list';
import { counted } from './words/measure';
import { named } from './words/names';
import { answerWords, courseWords } from './topic';
import { claimantWords } from './words/voice';

/** How many names of one claim are printed. */
const NAMES = 6;

/** One claim by itself, for lists outside the rows: "سراج الدين عمر: مقتل عدد كبير من المدنيين". */
export function claimWords(id: string, lookup: Lookup): Prose {
  const claim = lookup.claim(id);
  return claim === null
    ? say`الإفادة ${outsideInArabic(id)}`
    : say`${claimantWords(claim)}: ${contentWords(claim, lookup)}`;
}

/** What a claim says, without who says it. */
export function contentWords(
  claim: Claim,
  lookup: Lookup,
  side: 'with-side' | 'without-side' = 'with-side',
): Prose {
  const said = lookup.measureOf(claim);
  const measure = said === null || side === 'with-side' ? said : withoutSide(said);
  if (claim.figure !== undefined) {
    const told =
      measure === null
        ? figureAlone(claim.figure, lookup.wholeOf(claim.id))
        : counted(spoken(claim.figure, lookup.wholeOf(claim.id)), measure, {
            evidence: claim.evidence ?? [],
          });
    return say`${told}${original(claim.figure)}`;
  }
  if (claim.topic !== undefined) return topicOf(claim, claim.topic);
  const names = (claim.people ?? []).map((name) => outsideInArabic(name));
  if (names.length > 0) return listOfMost(names, NAMES);
  const about = claim.denies ?? claim.restates ?? claim.supersedes;
  return about === undefined
    ? say`الإفادة ${outsideInArabic(claim.id)}`
    : say`بشأن الإفادة ${outsideInArabic(about)}`;
}

function topicOf(claim: Claim, topic: NonNullable<Claim['topic']>): Prose {
  const { value, stance, course, extent, place } = claim;
  const answer = join(
    [
      answerWords(topic, { value: value ?? null, denies: stance === 'denies' }),
      courseWords(course ?? null, extent ?? null),
    ],
    '، ',
  );
  return topic === 'control' && place !== undefined ? say`${named(place.name)} ${answer}` : answer;
}

/** A claim that is listed and never counted, and why not. */
export function notCountedWords({ claimId, because, of }: NotCounted, lookup: Lookup): Prose {
  const about = of === null ? null : claimWords(of, lookup);
  const why = match(because)
    .returnType<Prose>()
    .with('possible', () => say`قيل على سبيل الاحتمال لا غير`)
    .with('hypothetical', () => say`افتراضي: ما قد يحدث لا ما حدث`)
    .with('denial', () =>
      about === null ? say`نفي لا يتضمن رقما` : say`نفي لما يلي: «${about}»، والنفي لا يتضمن رقما`,
    )
    .with('retracted', () => say`سحبه مصدره`)
    .with('retraction', () =>
      about === null ? say`سحب لإفادة سابقة` : say`سحب لما يلي: «${about}»`,
    )
    .with('restated-without-figure', () =>
      about === null ? say`تكرار لإفادة من غير رقم` : say`تكرار من غير رقم لما يلي: «${about}»`,
    )
    .with('excluded', () => say`استُبعد بناء على الطلب`)
    .exhaustive();
  return say`${claimWords(claimId, lookup)} – ${why}.`;
}
