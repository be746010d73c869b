import { match, P } from 'ts-pattern';
import {
  acledConvention,
  defaultConvention,
  emdatConvention,
  gtdConvention,
  mpedsConvention,
  wikimpactsConvention,
  type Convention,
  type Figure,
} from '../../figure';
import { MisuseError } from '../../issue/misuse';
import type { CodebookStep, PublishedMeasure } from '../../reconcile';
import type { MeasureReport } from '../../reconcile/model/types';
import { explainMeasure } from './explain-measure';
import type { Explanation, ExplanationReason, FigureBehind } from './explanation';
import { measureEvidence } from './figures-behind';
import type { IncidentReport, Report, SummaryReport } from '../report';
import { existing, follow, written, type Followed, type ReportPath } from './report-path';

/** What an explanation may need: the convention, where it is one of your own. */
export interface ExplainOptions {
  /** The convention of the report; the shipped one of its name where left out. */
  readonly convention?: Convention;
}

/**
 * Why a number of a report is what it is: the claims, their figures and the rules behind it, as
 * data. An item of a list is named by its place, or by its id, label, claim, lineage or interest.
 *
 * @param report - from `reconcileClaims`
 * @param path - the way to a number, key by key
 * @param options - the convention, where it is not a shipped one
 * @throws a {@link MisuseError} where the path leads nowhere or to no number; the message names
 *   what is there
 *
 * @example
 * ```ts
 * import { explain, isMisuseError, reconcileClaims } from 'casualty-claims';
 *
 * const killed = {
 *   outcome: 'killed',
 *   place: 'Aleppo',
 *   date: '2014-01-08',
 *   kind: 'battle',
 * } as const;
 * const report = reconcileClaims([
 *   { ...killed, id: 'a', figure: 'at least 42', source: 'A' },
 *   { ...killed, id: 'b', figure: 'dozens', source: 'B' },
 * ]);
 * const row = ['incidents', report.incidents[0]?.id ?? '', 'measures', 'killed'];
 * const upper = explain(report, [...row, 'range', 'upper']);
 * [upper.value, upper.claimIds, upper.kind === 'range-end' && upper.figures[0]?.rule]; // => [99, ['b'], { kind: 'word', convention: 'default' }]
 * const least = explain(report, [...row, 'asserted', 'lower']);
 * [least.value, least.claimIds]; // => [24, ['b']]
 * let message = '';
 * try {
 *   explain(report, [...row, 'rang']);
 * } catch (error) {
 *   message = isMisuseError(error) ? error.message : '';
 * }
 * message.includes('"range"'); // => true
 * ```
 */
export function explain(
  report: Report,
  path: ReportPath,
  options: ExplainOptions = {},
): Explanation {
  const followed = follow(report, path);
  const value = followed.values.at(-1);
  const reason =
    value === null || typeof value === 'number'
      ? reasonFor(report, followed, value, options)
      : null;
  if (
    reason === null ||
    (value !== null && typeof value !== 'number') ||
    (value === null && reason.kind === 'derived')
  ) {
    throw new MisuseError(
      'not-a-number',
      `explain: ${written(path)} is not a number; ${value === undefined ? 'it is not there' : existing(value)}`,
    );
  }
  return {
    ...reason,
    path: followed.path,
    value,
    claimIds: [...new Set(claimsOf(report, followed, reason))].sort(),
  };
}

const CONVENTIONS = [
  defaultConvention,
  acledConvention,
  emdatConvention,
  gtdConvention,
  mpedsConvention,
  wikimpactsConvention,
];

function reasonFor(
  report: Report,
  { path, values }: Followed,
  value: number | null,
  options: ExplainOptions,
): ExplanationReason | null {
  const field = path.filter((step) => typeof step === 'string').at(-1) ?? '';
  const derived: ExplanationReason = { kind: 'derived', field };
  return match<readonly (string | number)[], ExplanationReason | null>(path)
    .with(['claims', P.number, ...P.array()], ([, at]) => ({
      kind: 'claim',
      claimId: report.claims[at]?.id ?? '',
    }))
    .with(['incidents', P.number, 'links', P.number, ...P.array()], ([, at, , of]) => {
      const link = report.incidents[at]?.links[of];
      return link === undefined ? null : { kind: 'link', link };
    })
    .with(
      [
        'incidents',
        P.number,
        'measures',
        P.number,
        'sensitivity',
        'withoutLinks',
        P.number,
        'weight',
      ],
      ([, at, , of, , , loss]) => {
        const incident = report.incidents[at];
        const [a, b] = incident?.measures[of]?.sensitivity.withoutLinks[loss]?.between ?? [];
        const link = incident?.links.find((one) => one.a === a && one.b === b);
        return link === undefined ? null : { kind: 'link', link };
      },
    )
    .with([P.union('incidents', 'summaries'), P.number, 'place', ...P.array()], () => ({
      kind: 'setting',
      field: 'place',
    }))
    .with(
      [P.union('incidents', 'summaries'), P.number, 'measures', P.number, ...P.array()],
      ([, , , , ...steps]) => {
        const figure = figureOn(values);
        if (figure !== null) return figure;
        const convention =
          options.convention ??
          CONVENTIONS.find(({ name }) => name === report.convention) ??
          defaultConvention;
        return (
          explainMeasure(
            steps,
            value,
            measureEvidence(
              report,
              values[2] as IncidentReport | SummaryReport,
              values[4] as MeasureReport,
              convention,
            ),
          ) ?? derived
        );
      },
    )
    .with(
      [P.union('incidents', 'summaries'), P.number, 'estimate', P.number, ...P.array()],
      () => estimateOn(values) ?? derived,
    )
    .with([P.union('incidents', 'summaries'), ...P.array()], () => derived)
    .otherwise(() => ({ kind: 'bookkeeping', field: String(path[0]) }));
}

/**
 * A number inside a claim's figure: what stands above it on the way is a figure, and above that
 * what names the claim.
 */
function figureOn(values: readonly unknown[]): ExplanationReason | null {
  const at = values.findIndex(
    (value, place) =>
      isRecord(value) &&
      values[place + 1] === value['figure'] &&
      typeof value['claimId'] === 'string',
  );
  const owner = values[at];
  return isRecord(owner) && at + 1 < values.length
    ? { kind: 'figure', claimId: String(owner['claimId']), figure: owner['figure'] as Figure }
    : null;
}

/** A number of what a codebook would enter: of the value itself, or of a step on the way to it. */
function estimateOn(values: readonly unknown[]): ExplanationReason | null {
  const { codebook, label, rule, published, steps } = values[4] as PublishedMeasure;
  const step = steps.find((one) => one === values[6]) ?? null;
  return step === null && values[5] !== published
    ? null
    : { kind: 'estimate', codebook, label, rule, step };
}

/**
 * The claims that a step names, or else those that what is entered rests on; where that is nothing,
 * all that were read for it.
 */
function claimsOfEstimate(
  { claimIds, steps }: PublishedMeasure,
  step: CodebookStep | null,
): readonly string[] {
  const named = (one: CodebookStep): readonly string[] =>
    'claimIds' in one ? one.claimIds : 'claimId' in one ? [one.claimId] : [];
  const own = step === null ? [] : named(step);
  return own.length > 0 ? own : claimIds.length > 0 ? claimIds : steps.flatMap(named);
}

/** Every claim that a reason names. */
function claimsOf(
  report: Report,
  { values }: Followed,
  reason: ExplanationReason,
): readonly string[] {
  const incident = (): IncidentReport => values[2] as IncidentReport;
  const measure = (): MeasureReport => values[4] as MeasureReport;
  const figured = (list: readonly FigureBehind[]): readonly string[] =>
    list.flatMap(({ claimId, rule }) =>
      rule.kind === 'sum-of-parts'
        ? rule.claimIds
        : rule.kind === 'share' && rule.of !== null
          ? [claimId, rule.of]
          : [claimId],
    );
  return match(reason)
    .with(
      {
        kind: P.union(
          'range-end',
          'no-number',
          'asserted-bound',
          'minimum',
          'position-bound',
          'account-bound',
          'part-bound',
          'coverage',
        ),
      },
      ({ figures }) => figured(figures),
    )
    .with({ kind: 'implied' }, ({ implied, figures }) => [...implied.from, ...figured(figures)])
    .with({ kind: 'rest' }, ({ whole, parts }) => figured([...whole, ...parts]))
    .with({ kind: 'voices' }, ({ lineages }) =>
      measure().accounts.flatMap(({ lineage, claimIds }) =>
        lineages.some((one) => one.lineage === lineage) ? claimIds : [],
      ),
    )
    .with({ kind: 'gap' }, ({ ends }) => ends.flatMap(({ claimIds }) => claimIds))
    .with({ kind: 'gap-share' }, ({ causes }) => [
      ...causes.flatMap(({ claimId, counterpart }) => [claimId, counterpart]),
      ...nearest(report, values),
    ])
    .with({ kind: 'figure' }, ({ claimId }) => sumOn(values) ?? [claimId])
    .with({ kind: 'estimate' }, ({ step }) => claimsOfEstimate(values[4] as PublishedMeasure, step))
    .with({ kind: 'omitted' }, () => measure().accounts.flatMap(({ claimIds }) => claimIds))
    .with({ kind: 'link' }, ({ link }) => [link.a, link.b])
    .with({ kind: 'setting' }, () => {
      const { claimIds, place } = incident();
      const members = new Set(claimIds);
      const stating = report.claims
        .filter((claim) => members.has(claim.id) && claim.place?.name === place?.name)
        .map(({ id }) => id);
      return stating.length > 0 ? stating : claimIds;
    })
    .with({ kind: 'claim' }, ({ claimId }) => [claimId])
    .with({ kind: 'derived' }, () => nearest(report, values))
    .with({ kind: 'bookkeeping' }, () => [])
    .exhaustive();
}

/** A sum of parts is the figure of no claim, but of all that were added up. */
function sumOn(values: readonly unknown[]): readonly string[] | null {
  const owner = values[6];
  return isRecord(owner) && owner['sumOfParts'] === true && values[7] === owner['figure']
    ? (owner['claimIds'] as readonly string[])
    : null;
}

/** The claims named in what lies nearest above a number. */
function nearest(report: Report, values: readonly unknown[]): readonly string[] {
  const ids = new Set(report.claims.map(({ id }) => id));
  for (const value of values.slice(1).reverse()) {
    const named = claimIdsIn(value, 3).filter((id) => ids.has(id));
    if (named.length > 0) return named;
  }
  return [];
}

/** The texts in a value, a few levels down: ids of claims are among them. */
function claimIdsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((one) => claimIdsIn(one, depth - 1));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
