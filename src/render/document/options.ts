import { MisuseError } from '../../issue/misuse';
import type { CodebookName } from '../../reconcile';
import { REPORT_VERSION, type Report } from '../../report/report';
import type { ReportInParts } from '../../report/stream/report-in-parts';

/** The languages that reports are rendered in. */
export type Language = (typeof LANGUAGE_CODES)[number];

/** What to print of a report. */
export interface RenderOptions {
  /** Ids of the incidents and summaries to print; all of them where it is left out. */
  readonly incidents?: readonly string[];
  /**
   * Whether to end with the claims that could not be placed or used, and why. `true` where it is
   * left out.
   */
  readonly showIssues?: boolean;
  /** English (`en`, where it is left out) or Arabic (`ar`). */
  readonly language?: Language;
  /**
   * Codebooks to compare under each incident: `true` for all that are shipped, or their names. None
   * where it is left out.
   */
  readonly codebooks?: true | readonly CodebookName[];
}

/** How to print a timeline, a difference or a review. */
export interface ViewOptions {
  /** English (`en`, where it is left out) or Arabic (`ar`). */
  readonly language?: Language;
  /** Plain text (where it is left out) or Markdown. */
  readonly format?: 'text' | 'markdown';
}

const LANGUAGE_CODES = ['en', 'ar'] as const;
const LISTS = ['incidents', 'summaries', 'unplaced', 'rejected', 'issues', 'claims'] as const;
const OPTIONS: readonly string[] = [
  'incidents',
  'showIssues',
  'language',
  'codebooks',
] satisfies readonly (keyof RenderOptions)[];

/** Throws unless it is a report of this version and the options ask for what it has. */
export function checkRendering(
  caller: string,
  report: unknown,
  options: RenderOptions,
): asserts report is Report {
  checkParts(caller, report, options, Array.isArray);
}

/** The same for a report in parts. */
export function checkWriting(
  caller: string,
  report: unknown,
  options: RenderOptions,
): asserts report is ReportInParts {
  checkParts(
    caller,
    report,
    options,
    (list) => typeof list === 'object' && list !== null && Symbol.iterator in list,
  );
}

function checkParts(
  caller: string,
  report: unknown,
  options: RenderOptions,
  isList: (list: unknown) => boolean,
): void {
  if (
    typeof report !== 'object' ||
    report === null ||
    !LISTS.every((key) => isList((report as Record<string, unknown>)[key]))
  ) {
    throw new MisuseError(
      'not-a-report',
      `${caller}: the first argument must be a report as reconcileClaims returns it; received ${describe(report)}`,
    );
  }
  const { version } = report as { version?: unknown };
  if (version !== REPORT_VERSION) {
    throw new MisuseError(
      'report-version',
      `${caller}: the report has version ${describe(version)}; this release renders version ${String(REPORT_VERSION)}. A report that was stored is read by parseReport.`,
    );
  }
  for (const key of Object.keys(options)) {
    if (!OPTIONS.includes(key))
      throw new MisuseError(
        'unknown-option',
        `${caller}: there is no option ${JSON.stringify(key)}; the options are ${OPTIONS.join(', ')}`,
      );
  }
  checkLanguage(caller, options.language);
  if (options.incidents === undefined) return;
  const { incidents, summaries } = report as ReportInParts;
  const known = new Set([...incidents, ...summaries].map(({ id }) => id));
  for (const id of options.incidents) {
    if (!known.has(id))
      throw new MisuseError(
        'unknown-incident',
        `${caller}: options.incidents names ${JSON.stringify(id)}, which is neither an incident nor a summary of this report`,
      );
  }
}

/** Throws for an option of a view that does not exist. */
export function checkView(caller: string, options: ViewOptions): void {
  for (const key of Object.keys(options)) {
    if (key !== 'language' && key !== 'format')
      throw new MisuseError(
        'unknown-option',
        `${caller}: there is no option ${JSON.stringify(key)}; the options are language, format`,
      );
  }
  checkLanguage(caller, options.language);
  if (options.format !== undefined && !['text', 'markdown'].includes(options.format))
    throw new MisuseError(
      'unknown-option',
      `${caller}: options.format is ${describe(options.format)}; the formats are text, markdown`,
    );
}

/** Throws for a language that there are no sentences in. */
export function checkLanguage(caller: string, language: Language | undefined): void {
  if (language === undefined || LANGUAGE_CODES.includes(language)) return;
  throw new MisuseError(
    'unknown-language',
    `${caller}: options.language is ${describe(language)}; the languages are ${LANGUAGE_CODES.join(', ')}`,
  );
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value))
    return `an array of ${String(value.length)}; render one report at a time`;
  return typeof value === 'object'
    ? `an object with the keys ${Object.keys(value).slice(0, 8).join(', ') || '(none)'}`
    : typeof value === 'string' || typeof value === 'number'
      ? JSON.stringify(value)
      : typeof value;
}
