import { frozen } from '../../issue/frozen';
import type { Convention } from '../../figure';
import { upperEnd, upperFrom } from '../../interval/interval';
import type { Account } from '../model/types';
import { combatantParts } from './civilian-status';
import type { Codebook, CodebookMeasure, ReadAccount, Resolution } from './codebook';
import { ungraded, withoutDoubtful } from './doubtful';
import type { CodebookStep } from './published';

const SOURCE = 'Iraq Body Count, methods; Airwars, methodology';
const CONTESTED = 'Iraq Body Count, methods; for Airwars second-hand';

/** Numbers as stated, and both ends of a range; no rule for any other wording was found. */
const convention: Convention = {
  name: 'IBC / Airwars',
  source: SOURCE,
  terms: {},
  comparators: {},
  between: { take: 'both', source: `${SOURCE}: the ends of a range are figures of their own` },
};

/**
 * Iraq Body Count and Airwars: civilians only, from the lowest to the highest credible figure;
 * where it is contested that the victims were civilians, the minimum is 0. Nothing is published of
 * victims whom nobody calls civilians.
 *
 * @example
 * ```ts
 * import { ibc, publishAs, reconcileIncident } from 'casualty-claims';
 *
 * const civilians = { outcome: 'killed', population: 'civilians', place: 'Aleppo' } as const;
 * const claims = [{ ...civilians, figure: 42, source: 'A' }, { ...civilians, figure: 70, source: 'B' }];
 * publishAs(reconcileIncident(claims), ibc)[0]?.published; // => { kind: 'range', low: 42, high: 70 }
 * const contested = [
 *   { topic: 'victim-status', value: 'civilian', source: 'A' },
 *   { topic: 'victim-status', value: 'combatant', source: 'C' },
 * ] as const;
 * publishAs(reconcileIncident([...claims, ...contested]), ibc)[0]?.published; // => { kind: 'range', low: 0, high: 70 }
 * ```
 */
export const ibc: Codebook = /* @__PURE__ */ frozen({
  id: 'ibc',
  name: 'IBC / Airwars',
  edition: SOURCE,
  publishes: ['dead'],
  civiliansOnly: true,
  convention,
  rules: {
    'credible-range': { says: 'From the lowest to the highest credible figure.', source: SOURCE },
    'contested-status': {
      says: 'Where it is contested that the victims were civilians, the minimum is 0.',
      source: CONTESTED,
    },
  },
  resolve,
});

function resolve({ accounts, status, claimsGiven }: CodebookMeasure): Resolution {
  const { usable, steps: aside } = withoutDoubtful(accounts);
  const low = Math.min(...usable.map(({ bounds }) => bounds.lower));
  const end = Math.max(...usable.map((account) => civilianEnd(account)));
  const steps: readonly CodebookStep[] = [
    ...aside,
    ...ungraded('ibc:credible-range', accounts, claimsGiven),
  ];
  switch (status.kind) {
    case 'unknown':
    case 'mixed':
      return { published: { kind: 'not-stated', because: 'status' }, rule: null, rests: [] };
    case 'contested':
      return {
        published: { kind: 'range', low: 0, high: upperFrom(end) },
        rule: 'contested-status',
        rests: usable.filter((account) => civilianEnd(account) === end),
        steps: [...usable.flatMap(({ account }) => combatantsOf(account)), ...steps],
      };
    case 'civilian':
      return {
        published: { kind: 'range', low, high: upperFrom(end) },
        rule: 'credible-range',
        rests: usable.filter(
          (account) => account.bounds.lower === low || civilianEnd(account) === end,
        ),
        steps: low === end ? aside : steps,
      };
  }
}

/**
 * The most civilians that a voice leaves room for: its figure less the combatants it counts among
 * them.
 */
function civilianEnd({ account, bounds }: ReadAccount): number {
  return Math.max(0, upperEnd(bounds) - leastCombatants(account));
}

/** Parts may overlap: the largest of them is certain, their sum is not. */
function leastCombatants(account: Account): number {
  return Math.max(0, ...combatantParts(account).map(({ asserted }) => asserted.lower));
}

function combatantsOf(account: Account): readonly CodebookStep[] {
  const claimIds = combatantParts(account)
    .map(({ claimId }) => claimId)
    .sort();
  return claimIds.length === 0
    ? []
    : [{ kind: 'combatants', claimIds, atLeast: leastCombatants(account) }];
}
