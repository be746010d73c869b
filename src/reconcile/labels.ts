import { isOutcomePartOf } from '../claim/outcome';
import type { BuiltAccount } from './account';
import { isDigitSlip } from './digit-slip';
import type { CauseLabel } from './types';

/**
 * What the difference of two positions may come from, with the claims that show it. Labels explain no
 * share of the gap: they say where to look.
 */
export function labelsOf(a: readonly BuiltAccount[], b: readonly BuiltAccount[]): CauseLabel[] {
  const labels: CauseLabel[] = [];
  const ids = (list: readonly BuiltAccount[]): string[] => list.map(({ account }) => account.claimId).sort();
  const oneWay = (from: readonly BuiltAccount[], to: readonly BuiltAccount[]): void => {
    const found = from.filter(isFound);
    const told = to.filter(({ account }) => account.evidence.length === 0);
    if (found.length > 0 && told.length > 0) labels.push({ kind: 'found-against-killed', found: ids(found), killed: ids(told) });
    // "Bodies found" is the widest word for the dead, but it differs from "executed" by what is known.
    const narrower = from.filter((x) => !to.some(isFound) && to.every((y) => isNarrowerWord(x, y)));
    if (narrower.length > 0) labels.push({ kind: 'narrower-outcome', narrower: ids(narrower), wider: ids(to) });
    const speaksFor = from.filter(({ account }) => account.interest === 'for');
    const against = to.filter(({ account }) => account.interest === 'against');
    if (speaksFor.length > 0 && against.length > 0) labels.push({ kind: 'opposed-interest', for: ids(speaksFor), against: ids(against) });
    const sums = from.filter(({ account }) => account.sumOfParts);
    const wholes = to.filter(({ account }) => !account.sumOfParts);
    if (sums.length > 0 && wholes.length > 0) labels.push({ kind: 'sum-against-whole', sum: ids(sums), whole: ids(wholes) });
  };
  oneWay(a, b);
  oneWay(b, a);
  const all = [...a, ...b];
  if (all.every(({ account }) => account.interest === 'for')) labels.push({ kind: 'both-for', claimIds: ids(all) });
  const [first, second] = [statedValue(a[0]), statedValue(b[0])];
  if (first !== null && second !== null && isDigitSlip(first, second)) labels.push({ kind: 'digit-slip', values: [first, second], claimIds: ids(all) });
  return labels;
}

function isFound({ account }: BuiltAccount): boolean {
  return account.evidence.some((kind) => kind !== 'footage');
}

function isNarrowerWord(a: BuiltAccount, b: BuiltAccount): boolean {
  const [x, y] = [a.speaking.claim.measure?.outcomes ?? [], b.speaking.claim.measure?.outcomes ?? []];
  return x.length > 0 && y.length > 0 && x.every((narrow) => y.some((wide) => narrow !== wide && isOutcomePartOf(narrow, wide)));
}

/** The one number that an account states, where it states one. */
function statedValue(built: BuiltAccount | undefined): number | null {
  if (built === undefined || built.account.sumOfParts) return null;
  const { figure } = built.account;
  return 'value' in figure ? figure.value : null;
}
