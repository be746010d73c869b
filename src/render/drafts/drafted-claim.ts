import type { Claim } from '../../claim/claim';
import type { ClaimInput, WellFormedClaim } from '../../claim/input';
import type { Source } from '../../claim/source';
import { parseFigure } from '../../figure';

/**
 * The claim of a draft in regular form, as far as a review shows it. Drafts are well formed, as
 * `draftClaims` made them: the parser with its schemas would double what this entry point weighs.
 */
export function draftedClaim(claim: ClaimInput): Claim {
  // Drafts are made of known words.
  const { figure, source, via, place, ...rest } = claim as WellFormedClaim;
  const read = typeof figure === 'string' ? parseFigure(figure) : null;
  const counted =
    read?.ok === true
      ? read.value
      : typeof figure === 'number'
        ? { kind: 'exact', value: figure, words: String(figure) }
        : typeof figure === 'object'
          ? { words: '', ...figure }
          : undefined;
  const chain = (via === undefined ? [] : Array.isArray(via) ? via : [via]) as readonly NonNullable<
    WellFormedClaim['source']
  >[];
  return {
    ...rest,
    id: rest.id ?? '',
    unit: rest.unit ?? 'person',
    stance: rest.stance ?? 'asserts',
    modality: rest.modality ?? 'asserted',
    ...(counted === undefined ? {} : { figure: counted }),
    ...(source === undefined ? {} : { source: named(source) }),
    ...(chain.length === 0 ? {} : { via: chain.map(named) }),
    ...(place === undefined ? {} : { place: typeof place === 'string' ? { name: place } : place }),
  } as Claim;
}

function named(source: NonNullable<WellFormedClaim['source']>): Source {
  return typeof source === 'string' ? { name: source, named: true } : { named: true, ...source };
}
