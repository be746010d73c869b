import type { Claim } from '../../claim';
import { printable } from '../../issue/printable';

/** So many claims are listed under a failed expectation. */
const MOST = 20;

/** Claims as a reader of a failed test needs them: who says what, about when and where. */
export function claimList(claims: readonly Claim[]): string {
  const lines = claims.slice(0, MOST).map(claimLine);
  const more = claims.length > MOST ? [`  … and ${String(claims.length - MOST)} more`] : [];
  return [`claims (${String(claims.length)}):`, ...lines, ...more].join('\n');
}

function claimLine({
  id,
  figure,
  outcome,
  topic,
  value,
  source,
  via,
  date,
  place,
  report,
  partOf,
  modality,
  evidence,
}: Claim): string {
  const said =
    figure === undefined
      ? `${topic ?? 'no figure'}${value === undefined ? '' : `: ${value}`}`
      : figure.words === ''
        ? JSON.stringify(figure)
        : figure.words;
  const what =
    outcome === undefined
      ? ''
      : ` ${typeof outcome === 'string' ? outcome : outcome.anyOf.join(' or ')}`;
  const when =
    date === undefined
      ? 'undated'
      : date.from === date.to
        ? (date.from ?? 'undated')
        : `${date.from ?? '…'} to ${date.to ?? '…'}`;
  const chain = [source?.name, ...(via ?? []).map(({ name }) => name)].filter(
    (name) => name !== undefined,
  );
  const who = chain.length === 0 ? 'nobody named' : chain.join(' via ');
  const notes = [
    report === undefined ? '' : `in ${report}`,
    partOf === undefined ? '' : `part of ${partOf}`,
    modality === 'asserted' ? '' : modality,
    evidence === undefined ? '' : `known by ${evidence.join(' and ')}`,
  ].filter((note) => note !== '');
  return printable(
    `  ${id}: ${said}${what} · ${who} · ${when} · ${place?.name ?? 'nowhere'}${notes.map((note) => ` · ${note}`).join('')}`,
  );
}
