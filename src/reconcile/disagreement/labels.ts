import { isOutcomePartOf } from '../../claim/outcome';
import type { BuiltAccount } from '../accounts/account';
import { isDigitSlip } from './digit-slip';
import { compacted } from '../kept';
import type { CauseLabel } from '../model/types';

/**
 * What the difference of two positions may come from, with the claims that show it. Labels explain
 * no share of the gap: they say where to look.
 */
export function labelsOf(
  a: readonly BuiltAccount[],
  b: readonly BuiltAccount[],
): readonly CauseLabel[] {
  const labels: CauseLabel[] = [];
  const ids = (list: readonly BuiltAccount[]): string[] =>
    list.map(({ account }) => account.claimId).sort();
  const oneWay = (from: readonly BuiltAccount[], to: readonly BuiltAccount[]): void => {
    // Most pairs earn no label: whether one is due is asked before anything is listed.
    if (from.some(isFound) && to.some(isTold))
      labels.push({
        kind: 'found-against-killed',
        found: ids(from.filter(isFound)),
        killed: ids(to.filter(isTold)),
      });
    // "Bodies found" is the widest word for the dead, but it differs from "executed" by what is
    // known.
    const isNarrower = (x: BuiltAccount): boolean => to.every((y) => isNarrowerWord(x, y));
    if (!to.some(isFound) && from.some(isNarrower))
      labels.push({
        kind: 'narrower-outcome',
        narrower: ids(from.filter(isNarrower)),
        wider: ids(to),
      });
    if (from.some(speaksFor) && to.some(speaksAgainst))
      labels.push({
        kind: 'opposed-interest',
        for: ids(from.filter(speaksFor)),
        against: ids(to.filter(speaksAgainst)),
      });
    if (from.some(isSum) && !to.every(isSum))
      labels.push({
        kind: 'sum-against-whole',
        sum: ids(from.filter(isSum)),
        whole: ids(to.filter((one) => !isSum(one))),
      });
  };
  oneWay(a, b);
  oneWay(b, a);
  if (a.every(speaksFor) && b.every(speaksFor))
    labels.push({ kind: 'both-for', claimIds: ids([...a, ...b]) });
  const [first, second] = [statedValue(a[0]), statedValue(b[0])];
  if (first !== null && second !== null && isDigitSlip(first, second))
    labels.push({ kind: 'digit-slip', values: [first, second], claimIds: ids([...a, ...b]) });
  return compacted(labels);
}

function isTold({ account }: BuiltAccount): boolean {
  return account.evidence.length === 0;
}

function speaksFor({ account }: BuiltAccount): boolean {
  return account.interest === 'for';
}

function speaksAgainst({ account }: BuiltAccount): boolean {
  return account.interest === 'against';
}

function isSum({ account }: BuiltAccount): boolean {
  return account.sumOfParts;
}

function isFound({ account }: BuiltAccount): boolean {
  return account.evidence.some((kind) => kind !== 'footage');
}

function isNarrowerWord(a: BuiltAccount, b: BuiltAccount): boolean {
  const [x, y] = [a.speaking.claim.measure.outcomes, b.speaking.claim.measure.outcomes];
  return x.every((narrow) => y.some((wide) => narrow !== wide && isOutcomePartOf(narrow, wide)));
}

/** The one number that an account states, where it states one. */
function statedValue(built: BuiltAccount | undefined): number | null {
  if (built === undefined || built.account.sumOfParts) return null;
  const { figure } = built.account;
  return 'value' in figure ? figure.value : null;
}
