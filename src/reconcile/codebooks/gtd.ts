import { frozen } from '../../issue/frozen';
import { gtdConvention } from '../../figure';
import type { Codebook, CodebookMeasure, ReadAccount, Resolution } from './codebook';
import { isDoubtful, setAside } from './doubtful';
import type { CodebookStep, NotAppliedBecause } from './published';
import { groupByValue, lowestOf, type ValueGroup } from './value-groups';

const SOURCE = 'GTD Codebook 2015, number of fatalities';

/**
 * GTD (2015): the most recent source, unless it is doubtful or the perpetrator's own claim; then
 * the figure that most sources give (more than half of them); then the lowest, ties noted. Without
 * claims no day of report is known, and the first of these rules cannot be applied.
 *
 * @example
 * ```ts
 * import { gtd, parseClaims, publishAs, reconcileIncident } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { figure: 20, outcome: 'killed', by: 'Islamic State', source: 'SOHR', reportedOn: '2014-01-08' },
 *   { figure: 20, outcome: 'killed', source: 'Reuters', reportedOn: '2014-01-08' },
 *   { figure: 90, outcome: 'killed', source: 'Islamic State', reportedOn: '2014-01-09' },
 * ]);
 * const [killed] = publishAs(reconcileIncident(claims), gtd, { claims });
 * [killed?.published, killed?.rule.id]; // => [{ kind: 'value', value: 20 }, 'gtd:majority']
 * ```
 */
export const gtd: Codebook = /* @__PURE__ */ frozen({
  id: 'gtd',
  name: 'GTD',
  edition: 'GTD Codebook 2015',
  publishes: ['dead', 'wounded'],
  convention: gtdConvention,
  rules: {
    'most-recent': {
      says: "The most recent source, unless it is doubtful or a perpetrator's own claim.",
      source: SOURCE,
    },
    majority: { says: 'The figure that the majority of sources give.', source: SOURCE },
    lowest: { says: 'Without a majority figure, the lowest.', source: SOURCE },
  },
  resolve,
});

function resolve({ accounts, claimsGiven }: CodebookMeasure): Resolution {
  const recent = mostRecent(accounts, claimsGiven);
  const { usable, steps } = setAside(accounts, reasonAgainst);
  if (typeof recent === 'object' && recent !== null) return enter(recent, 'most-recent', steps);
  const groups = groupByValue(usable, lowestOf);
  const [lowest] = groups;
  if (lowest === undefined) throw new RangeError('a row of a codebook has at least one account');
  const missing: readonly CodebookStep[] =
    typeof recent === 'string' && groups.length > 1
      ? [{ kind: 'not-applied', rule: 'gtd:most-recent', because: recent }]
      : [];
  const majority = groups.find((group) => group.accounts.length * 2 > usable.length);
  if (majority !== undefined) return enter(majority, 'majority', [...steps, ...missing]);
  return enter(lowest, 'lowest', [...steps, ...missing, ...tieOf(groups)]);
}

function enter(group: ValueGroup, rule: string, steps: readonly CodebookStep[]): Resolution {
  return { published: { kind: 'value', value: group.value }, rule, rests: group.accounts, steps };
}

/**
 * What the latest sources give; null where the rule hands over to the majority; a reason where it
 * cannot be applied.
 */
function mostRecent(
  accounts: readonly ReadAccount[],
  claimsGiven: boolean,
): ValueGroup | NotAppliedBecause | null {
  if (!claimsGiven) return 'claims-not-given';
  const days = accounts.flatMap(({ reportedOn }) => reportedOn ?? []);
  // A source without a day may be the latest of all.
  if (days.length < accounts.length) return 'reporting-day-not-given';
  const latest = Math.max(...days);
  const trusted = accounts.filter(
    (account) => account.reportedOn === latest && reasonAgainst(account) === null,
  );
  const groups = groupByValue(trusted, lowestOf);
  if (groups.length > 1) return 'tie';
  return groups[0] ?? null;
}

function reasonAgainst(account: ReadAccount): 'doubtful' | 'perpetrator' | null {
  if (isDoubtful(account)) return 'doubtful';
  return account.perpetrator === true ? 'perpetrator' : null;
}

function tieOf(groups: readonly ValueGroup[]): readonly CodebookStep[] {
  const most = Math.max(...groups.map(({ accounts }) => accounts.length));
  const tied = groups.filter(({ accounts }) => accounts.length === most);
  return tied.length < 2
    ? []
    : [
        {
          kind: 'tie',
          values: tied.map(({ value }) => value),
          claimIds: tied.flatMap(({ claimIds }) => claimIds).sort(),
        },
      ];
}
