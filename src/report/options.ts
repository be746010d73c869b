import { dayFromIso, type IsoDay } from '../calendar';
import { MisuseError } from '../issue/misuse';
import type { ProgressOptions } from '../issue/progress';
import type { LinkOptions } from '../linkage';
import type { NameTables } from '../normalise/normalise';
import type { Codebook, CodebookName } from '../reconcile';
import type { ReconcileOptions } from '../reconcile/reconcile-incident';

/**
 * Everything that can be set for the whole way from claims to a report; all of it optional, and in
 * groups: by what names are resolved, how claims are linked, how figures are read, and what is only
 * tried.
 */
export interface ReportOptions extends ProgressOptions {
  /** Tables of names: of actors, of places, of kinds of event. */
  readonly names?: NameTables & Pick<LinkOptions, 'kinds'>;
  /** How claims become incidents: analysts' answers, match weights, the report before this one. */
  readonly linking?: Pick<LinkOptions, 'decisions' | 'weights' | 'previous'>;
  /** How figures are read. */
  readonly reading?: Pick<ReconcileOptions, 'convention'> & {
    /** A codebook, by name or your own, whose numbers are to stand beside the ranges. */
    readonly estimate?: CodebookName | Codebook;
  };
  /** What is only tried, to see what hangs on it. */
  readonly whatIf?: Pick<ReconcileOptions, 'exclude' | 'applyCopies'> & {
    /** Only what was known by the end of this day, `YYYY-MM-DD`; see `claimsKnownBy`. */
    readonly asOf?: IsoDay;
  };
}

type Group = 'names' | 'linking' | 'reading' | 'whatIf';

/** Every option of every group: one that is left out here does not compile. */
const GROUPS: {
  readonly [G in Group]: Readonly<Record<keyof NonNullable<ReportOptions[G]>, true>>;
} = {
  names: { actors: true, gazetteer: true, kinds: true },
  linking: { decisions: true, weights: true, previous: true },
  reading: { convention: true, estimate: true },
  whatIf: { asOf: true, exclude: true, applyCopies: true },
};
const OPTIONS: Readonly<Record<Exclude<keyof ReportOptions, Group>, true>> = {
  onProgress: true,
  signal: true,
};

/**
 * Checks that every option exists and that the day of a replay does. A mistyped option would be
 * ignored in silence, and the report would not be what was asked for.
 */
export function checkOptions(caller: string, options: ReportOptions): void {
  checkKeys(caller, options, { ...GROUPS, ...OPTIONS }, '');
  for (const group of Object.keys(GROUPS) as Group[]) {
    checkKeys(caller, options[group] ?? {}, GROUPS[group], ` in ${group}`);
  }
  checkDay(options.whatIf?.asOf);
}

/** Throws for a key that is not among those known, and names the group that has it. */
function checkKeys(
  caller: string,
  options: object,
  known: Readonly<Record<string, unknown>>,
  where: string,
): void {
  for (const key of Object.keys(options)) {
    if (Object.hasOwn(known, key)) continue;
    const home = Object.entries(GROUPS).find(([, keys]) => Object.hasOwn(keys, key))?.[0];
    throw new MisuseError(
      'unknown-option',
      `${caller}: there is no option ${JSON.stringify(key)}${where}; ${
        home === undefined
          ? `the options are ${Object.entries(known).map(optionText).join(', ')}`
          : `it stands in ${home}: { ${home}: { ${key}: … } }`
      }`,
    );
  }
}

/** An option, with the options inside it where it is a group of them. */
function optionText([key, value]: [string, unknown]): string {
  return typeof value === 'object' && value !== null
    ? `${key} { ${Object.keys(value).join(', ')} }`
    : key;
}

/** Throws for a day that does not exist, before any work is done. */
function checkDay(day: IsoDay | undefined): void {
  if (day === undefined || dayFromIso(day) !== null) return;
  throw new MisuseError(
    'invalid-day',
    `a replay needs a day: ${JSON.stringify(day)} is not one; write it as "YYYY-MM-DD"`,
  );
}

/** The options of the stage that links claims. */
export function linkOptionsOf({ names, linking, onProgress, signal }: ReportOptions): LinkOptions {
  return {
    ...names,
    ...linking,
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  };
}
