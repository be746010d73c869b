import { daysIn } from '../../calendar';
import type { Claim } from '../../claim/claim';
import { isSummaryClaim } from '../../linkage';
import { normaliseClaims, type NameTables, type NormalClaim } from '../../normalise';
import type { Account, ReconciledIncident } from '../model/types';
import type { ReadAccount } from './codebook';

/**
 * What `publishAs` may be told besides the incident: the claims behind it, of which an account
 * keeps neither the day of the report nor the grade of its source, and tables of names. Claims of
 * other incidents are passed over.
 */
export interface PublishOptions extends NameTables {
  /** The claims of the report, in their regular form. */
  readonly claims?: readonly Claim[];
  /**
   * For a summary: the incidents that it contains and that have entries of their own. UCDP
   * subtracts their deaths.
   */
  readonly identified?: readonly ReconciledIncident[];
}

/** The claims of one incident, by id; null where none were given. */
export type IncidentClaims = ReadonlyMap<string, NormalClaim> | null;

/** One index per list, since the same list serves every incident of a report. */
const INDEXES = new WeakMap<readonly Claim[], ReadonlyMap<string, Claim>>();

/** The claims behind an incident, normalised; null where no claims were given. */
export function claimsOf(
  incident: Pick<ReconciledIncident, 'claimIds'>,
  { claims, actors, gazetteer }: PublishOptions,
): IncidentClaims {
  if (claims === undefined) return null;
  const index = INDEXES.get(claims) ?? new Map(claims.map((claim) => [claim.id, claim]));
  INDEXES.set(claims, index);
  const own = incident.claimIds.flatMap((id) => index.get(id) ?? []);
  return new Map(
    normaliseClaims(own, {
      ...(actors === undefined ? {} : { actors }),
      ...(gazetteer === undefined ? {} : { gazetteer }),
    }).map((claim) => [claim.id, claim]),
  );
}

/** What the claims say about the source of an account. */
export type ClaimFacts = Pick<
  ReadAccount,
  'reportedOn' | 'reliability' | 'credibility' | 'perpetrator' | 'totalDays'
>;

/** The facts of the claim that speaks for an account, all of them null without claims. */
export function claimFacts(
  account: Account,
  accused: ReadonlySet<string>,
  claims: IncidentClaims,
): ClaimFacts {
  const claim = claims?.get(account.claimId);
  if (claim === undefined)
    return {
      reportedOn: null,
      reliability: null,
      credibility: null,
      perpetrator: null,
      totalDays: null,
    };
  const { reliability, camp, lineage } = claim.origin;
  const { credibility } = claim.effective;
  return {
    reportedOn: claim.reportedOn ?? claim.asOf,
    reliability: reliability === 'F' ? null : (reliability ?? null),
    credibility: credibility === 6 ? null : (credibility ?? null),
    perpetrator:
      accused.size === 0
        ? null
        : accused.has(lineage) || (camp !== null && accused.has(campKey(camp))),
    totalDays: isSummaryClaim(claim) ? daysIn(claim.period) : null,
  };
}

/**
 * Who is said to have done it, by any claim behind the accounts of the row or by a claim of
 * responsibility: keys of camps and lineages.
 */
export function accusedOf(
  accounts: readonly Account[],
  claims: IncidentClaims,
): ReadonlySet<string> {
  if (claims === null) return new Set();
  const counted = accounts.flatMap(({ claimIds }) =>
    claimIds.flatMap((id) => claims.get(id)?.by ?? []),
  );
  const responsible = [...claims.values()].flatMap((claim) =>
    claim.effective.topic === 'responsibility' && claim.claim.stance === 'asserts'
      ? (claim.value ?? [])
      : [],
  );
  return new Set(
    [...counted, ...responsible].flatMap(({ id, camp }) => [
      `named:${id.replace(/^name:/, '')}`,
      ...(camp === null ? [] : [campKey(camp)]),
    ]),
  );
}

function campKey(camp: string): string {
  return `camp:${camp}`;
}
