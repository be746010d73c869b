import type { Issue } from '../../issue/issue';

/**
 * Replaces ids and secrets in an issue, and what it received. Codes and paths name the parts of a
 * field as they were written: only the field itself is the library's own word.
 */
export function redactIssue(
  { code: written, severity, claimId, path, expected }: Issue,
  ids: ReadonlyMap<string, string>,
  scrub: (text: string) => string,
): Issue {
  const known =
    claimId === undefined ? undefined : (ids.get(claimId) ?? (ids.size > 0 ? undefined : claimId));
  const where = written === 'unknown-field' ? [] : path.slice(0, 1);
  const code = written.startsWith('invalid-') ? `invalid-${String(where[0]!)}` : written;
  // An id is named in quotes; anywhere else it may be a letter of a word.
  const right = [...ids].reduce(
    (text, [id, instead]) => text.split(JSON.stringify(id)).join(JSON.stringify(instead)),
    scrub(expected),
  );
  return {
    code,
    severity,
    ...(known === undefined ? {} : { claimId: known }),
    path: where,
    received: '…',
    expected: right,
    message: `${code}: expected ${right}`,
  };
}
