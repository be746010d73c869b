import { match } from 'ts-pattern';
import type { Claim } from '../../claim/claim';
import type { NotCounted } from '../../reconcile/model/types';
import type { Lookup } from '../sentences/lookup';
import { outside } from '../sentences/outside';
import { join, say, type Prose } from '../sentences/prose';
import { original, withoutSide } from './account';
import { figureAlone, spoken } from './words/figure';
import { listOfMost } from './words/list';
import { counted } from './words/measure';
import { answerWords, courseWords } from './topic';
import { claimantWords } from './words/voice';

/** How many names of one claim are printed. */
const NAMES = 6;

/** One claim by itself, for lists outside the rows: "Siraj al-Din Omar: many civilians killed". */
export function claimWords(id: string, lookup: Lookup): Prose {
  const claim = lookup.claim(id);
  if (claim === null) return say`claim ${outside(id)}`;
  return say`${claimantWords(claim)}: ${contentWords(claim, lookup)}`;
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
  const names = (claim.people ?? []).map((name) => outside(name));
  if (names.length > 0) return listOfMost(names, NAMES);
  const about = claim.denies ?? claim.restates ?? claim.supersedes;
  return about === undefined ? say`claim ${outside(claim.id)}` : say`about claim ${outside(about)}`;
}

function topicOf(claim: Claim, topic: NonNullable<Claim['topic']>): Prose {
  const { value, stance, course, extent, place } = claim;
  const how = courseWords(course ?? null, extent ?? null);
  const answer = join(
    [
      answerWords(topic, { value: value ?? null, denies: stance === 'denies' }),
      how === '' ? how : say`which ${how}`,
    ],
    ', ',
  );
  return topic === 'control' && place !== undefined
    ? say`${outside(place.name)} is ${answer}`
    : answer;
}

/** A claim that is listed and never counted, and why not. */
export function notCountedWords({ claimId, because, of }: NotCounted, lookup: Lookup): Prose {
  const about = of === null ? null : claimWords(of, lookup);
  const why = match(because)
    .returnType<Prose>()
    .with('possible', () => say`said only as possible`)
    .with('hypothetical', () => say`hypothetical: what might happen, not what did`)
    .with('denial', () =>
      about === null
        ? say`a denial; it gives no figure of its own`
        : say`denies “${about}”; a denial gives no figure of its own`,
    )
    .with('retracted', () => say`taken back by its source`)
    .with('retraction', () =>
      about === null ? say`takes back an earlier claim` : say`takes back “${about}”`,
    )
    .with('restated-without-figure', () =>
      about === null
        ? say`repeats a claim without a figure`
        : say`repeats “${about}” without a figure`,
    )
    .with('excluded', () => say`left out on request`)
    .exhaustive();
  return say`${claimWords(claimId, lookup)} – ${why}.`;
}
