import type { Claim } from '../../claim/claim';
import type { Report } from '../report';
import type { Redaction, RedactionPolicy } from './redaction-policy';
import { isInformant, sourcesOf } from './redaction-secrets';

/** Lists what a policy removes from a report, each with the new ids of the claims that had it. */
export function removedFrom(
  { claims, rejected, issues }: Report,
  policy: RedactionPolicy,
  ids: ReadonlyMap<string, string>,
): Redaction[] {
  const from = (
    what: Redaction['what'],
    keeps: boolean,
    has: (claim: Claim) => boolean,
  ): Redaction[] => {
    const claimIds = keeps ? [] : claims.filter(has).map(({ id }) => ids.get(id) ?? id);
    return claimIds.length === 0 ? [] : [{ what, claimIds }];
  };
  return [
    ...from(
      'people',
      policy.people === 'keep',
      ({ people }) => people !== undefined && people.length > 0,
    ),
    ...from('informants', policy.informants === 'keep', (claim) =>
      sourcesOf(claim).some((source) => isInformant(source, policy.informants)),
    ),
    ...from(
      'quotes',
      policy.quotes === 'keep',
      ({ quote, note, span }) => quote !== undefined || note !== undefined || span !== undefined,
    ),
    ...from('urls', policy.urls === 'keep', ({ url }) => url !== undefined),
    ...from('coordinates', policy.coordinates === 'keep', ({ place }) => place?.lat !== undefined),
    ...from('ids', ids.size === 0, () => true),
    ...(rejected.length + issues.length === 0
      ? []
      : [
          {
            what: 'rejected-input' as const,
            claimIds: [
              ...new Set(
                [...rejected, ...issues].flatMap(({ claimId }) =>
                  claimId === undefined ? [] : (ids.get(claimId) ?? (ids.size > 0 ? [] : claimId)),
                ),
              ),
            ].sort(),
          },
        ]),
  ];
}
