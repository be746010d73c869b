import type { Report } from '../report';

/** Numbers the ids of a report, each kind by itself; what an id is replaced with, by the id. */
export function numberedIds({
  claims,
  rejected,
  issues,
  incidents,
  summaries,
  replay,
  changes = [],
}: Report): Map<string, string> {
  const absent =
    replay === undefined
      ? []
      : [
          ...replay.notYet,
          ...[...replay.waiting, ...replay.cut].flatMap(({ claimId, of }) => [claimId, of]),
        ];
  const rest = [...[...rejected, ...issues].flatMap(({ claimId }) => claimId ?? []), ...absent];
  return new Map([
    ...numbered(
      claims.flatMap(({ report }) => report ?? []),
      'report',
    ),
    ...numbered(
      claims.flatMap(({ event }) => event ?? []),
      'event',
    ),
    ...numbered(
      [
        ...[...incidents, ...summaries].map(({ id }) => id),
        ...changes.flatMap(({ from, to }) => [...from, ...to]),
      ],
      'incident',
      false,
    ),
    ...numbered([...claims.map(({ id }) => id), ...rest], 'claim'),
  ]);
}

/** Numbers the lineages of a report; what a lineage is replaced with, by the lineage. */
export function numberedLineages({ incidents, summaries }: Report): Map<string, string> {
  return numbered(
    [...incidents, ...summaries].flatMap(({ measures, disputes }) => [
      ...measures.flatMap(({ accounts }) => accounts.map(({ lineage }) => lineage)),
      ...disputes.flatMap(({ positions }) => positions.flatMap(({ lineages }) => lineages)),
    ]),
    'voice',
  );
}

/**
 * Takes what is secret out of every label; labels that differed in nothing else are numbered, for a
 * measure is known by its label.
 */
export function labelsWithout(
  { incidents, summaries }: Report,
  scrub: (text: string) => string,
): Map<string, string> {
  const labels = [
    ...new Set(
      [...incidents, ...summaries].flatMap(({ measures }) => measures.map(({ label }) => label)),
    ),
  ].sort();
  const borne = new Set<string>();
  return new Map(
    labels.map((label) => {
      const text = scrub(label);
      let own = text;
      for (let at = 2; borne.has(own); at += 1) own = `${text} (${String(at)})`;
      borne.add(own);
      return [label, own];
    }),
  );
}

/** Numbers texts, with numbers of equal length, so that the names sort as the texts did. */
function numbered(texts: readonly string[], word: string, sorted = true): Map<string, string> {
  const distinct = [...new Set(texts)];
  if (sorted) distinct.sort();
  const width = String(distinct.length).length;
  return new Map(
    distinct.map((text, at) => [text, `${word}-${String(at + 1).padStart(width, '0')}`]),
  );
}
