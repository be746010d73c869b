import type { Topic } from '../claim/claim';
import type { NormalClaim } from '../normalise/normalise';
import { byText } from './by-text';
import type { TopicDispute, TopicPosition } from './model/types';

/**
 * The questions without a figure (who holds the place, whether it happened) and the answers given.
 * Answers are compared by value after resolution: actors of one camp give one answer. A denial is
 * the position "not X"; it disputes X and supports no other.
 *
 * @param claims - the counted claims of the incident, denials among them
 */
export function topicDisputes(claims: readonly NormalClaim[]): TopicDispute[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const questions = new Map<
    string,
    { topic: Topic; place: string | null; claims: NormalClaim[] }
  >();
  for (const claim of claims) {
    const subject = subjectOf(claim, byId);
    const topic = subject?.effective.topic;
    if (subject === null || topic === undefined) continue;
    const place = topic === 'control' ? (subject.place?.name ?? null) : null;
    const key = `${topic}\n${topic === 'control' ? (subject.place?.key ?? '') : ''}`;
    const question = questions.get(key) ?? { topic, place, claims: [] };
    question.claims.push(claim);
    questions.set(key, question);
  }
  return [...questions.entries()]
    .sort(([a], [b]) => byText(a, b))
    .map(([, { topic, place, claims: answers }]) => {
      const positions = positionsOf(answers, byId);
      return { topic, place, disputed: isDisputed(positions), positions };
    });
}

/** The claim whose question is answered: the one it denies, or the claim itself. */
function subjectOf(claim: NormalClaim, byId: ReadonlyMap<string, NormalClaim>): NormalClaim | null {
  if (claim.figure !== null) return null;
  const denied = claim.claim.denies === undefined ? undefined : byId.get(claim.claim.denies);
  if (denied?.effective.topic !== undefined) return denied;
  return claim.effective.topic === undefined ? null : claim;
}

function positionsOf(
  claims: readonly NormalClaim[],
  byId: ReadonlyMap<string, NormalClaim>,
): TopicPosition[] {
  const groups = new Map<
    string,
    { value: string | null; denies: boolean; claims: NormalClaim[] }
  >();
  for (const claim of claims) {
    const denies = claim.claim.stance === 'denies';
    const subject = subjectOf(claim, byId) ?? claim;
    const value = (denies && claim.value === null ? subject : claim).value;
    const key = `${denies ? 'not ' : ''}${value === null ? '' : (value.camp ?? value.id)}`;
    const group = groups.get(key) ?? { value: value?.name ?? null, denies, claims: [] };
    group.claims.push(claim);
    groups.set(key, group);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => byText(a, b))
    .map(([, { value, denies, claims: members }]) => ({
      value,
      denies,
      lineages: distinct(members.map((claim) => claim.origin.lineage)),
      names: distinct(members.map((claim) => claim.origin.name)),
      claimIds: distinct(members.map((claim) => claim.id)),
      answers: members.map((claim) => ({
        claimId: claim.id,
        name: claim.origin.name,
        course: claim.effective.course ?? null,
        extent: claim.effective.extent ?? null,
      })),
    }));
}

function isDisputed(positions: readonly TopicPosition[]): boolean {
  const values = new Set(
    positions.filter(({ denies, value }) => !denies && value !== null).map(({ value }) => value),
  );
  return (
    values.size > 1 ||
    (positions.some(({ denies }) => denies) && positions.some(({ denies }) => !denies))
  );
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}
