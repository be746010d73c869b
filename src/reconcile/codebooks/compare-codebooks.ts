import type { Outcome } from '../../claim/outcome';
import type { MeasureFacets, ReconciledIncident } from '../model/types';
import type { PublishOptions } from './claim-facts';
import type { Codebook } from './codebook';
import { codebooks as presets, presetOf, type CodebookName } from './presets';
import { publishWith, sourcesOf } from './publish-as';
import type { PublishedMeasure } from './published';

/** What several codebooks would publish for the rows of one incident, side by side. */
export interface CodebookComparison {
  /** The codebooks, in the order of the cells. */
  readonly codebooks: readonly {
    readonly id: string;
    readonly name: string;
    readonly edition: string;
  }[];
  /** The rows that at least one of them publishes, in the order of the incident. */
  readonly rows: readonly ComparedMeasure[];
}

/** One row of a comparison: a cell per codebook, null where it has no column for the row. */
export interface ComparedMeasure {
  /** Label of the row of the incident. */
  readonly label: string;
  /** What is counted in that row. */
  readonly measure: MeasureFacets;
  /** What it is published as. */
  readonly as: Outcome;
  /** One per codebook, in their order. */
  readonly cells: readonly (PublishedMeasure | null)[];
}

/**
 * What each codebook would publish for an incident, side by side: the same claims, the rules of
 * different databases.
 *
 * @param incident - a reconciled incident, or one of a report's
 * @param codebooks - presets by name, or codebooks of your own; all presets where left out
 * @param options - the claims, for rules that ask when a figure was published and how good its
 *   source is
 * @returns plain JSON: rows in the order of the incident, cells in the order of the codebooks
 * @throws MisuseError where no preset has the name
 *
 * @example
 * ```ts
 * import { compareCodebooks, reconcileIncident } from 'casualty-claims';
 *
 * const { codebooks, rows } = compareCodebooks(
 *   reconcileIncident([
 *     { figure: 42, outcome: 'bodies found', source: 'Syrian Observatory for Human Rights' },
 *     { figure: 70, outcome: 'executed', source: 'activists' },
 *   ]),
 * );
 * rows[0]?.cells.map((cell, at) => [codebooks[at]?.name, cell?.rule.id]);
 * // => [
 * //   ['ACLED', 'acled:lowest'],
 * //   ['GTD', 'gtd:lowest'],
 * //   ['UCDP GED', 'ucdp:low-best-high'],
 * //   ['EM-DAT', 'not-stated'],
 * //   ['IBC / Airwars', 'not-stated'],
 * //   ['Wikimpacts', 'not-stated'],
 * // ]
 * ```
 */
export function compareCodebooks(
  incident: ReconciledIncident,
  codebooks: readonly (Codebook | CodebookName)[] = Object.values(presets),
  options: PublishOptions = {},
): CodebookComparison {
  const sources = sourcesOf(incident, options);
  const chosen = codebooks.map(presetOf);
  const published = chosen.map(
    (codebook) => new Map(publishWith(sources, codebook).map((row) => [row.label, row])),
  );
  return {
    codebooks: chosen.map(({ id, name, edition }) => ({ id, name, edition })),
    rows: incident.measures.flatMap(({ label, measure }): ComparedMeasure[] => {
      const cells = published.map((rows) => rows.get(label) ?? null);
      const as = cells.find((cell) => cell !== null)?.as;
      return as === undefined ? [] : [{ label, measure, as, cells }];
    }),
  };
}
