import { Command, Option } from 'commander';
import { parseClaims } from '../claim';
import type { Issue } from '../issue/issue';
import { linkClaims, type Decision } from '../linkage';
import { parseGazetteer } from '../normalise';
import { codebooks, type CodebookName } from '../reconcile';
import { diffReports, explain, parseReport, reconcileClaims, timeline, type Report, type ReportOptions } from '../report';
import { collectClaims, incidentsGeoJson, parseBatch, writeClaimsCsv, writeClaimsNdjson, writeIncidentsNdjson, writeRangesCsv, type DateOrder, type TableName, type UncheckedClaim } from '../io';
import { renderDiff, renderMarkdown, renderText, renderTimeline, type Language } from '../render';
import type { ExitCode } from './exit-code';
import { CannotRead, INPUTS, openClaims, readJsonFile, type OpenOptions } from './open';

interface Reading {
  readonly input?: (typeof INPUTS)[number];
  readonly table?: TableName;
  readonly dates?: DateOrder;
  readonly encoding?: string;
  readonly quiet?: true;
  readonly strict?: true;
}

interface Reconciling extends Reading {
  readonly asOf?: string;
  readonly codebook?: CodebookName;
  readonly language: Language;
  readonly decisions?: string;
  readonly gazetteer?: string;
}

type End = (code: ExitCode) => void;

/** The command and its parts. It reads files or the standard input, writes the standard output, and tells issues on the standard error. */
export function makeProgram(end: End): Command {
  const program = new Command('casualty-claims')
    .description('What many sources claim about the human cost of events: who says which number, how wide the range is, where they disagree.')
    .exitOverride()
    .showHelpAfterError('(add --help for what can be said here)')
    .addHelpText('after', '\nFILES are CSV, JSON or NDJSON of claims, or tables of UCDP GED, ACLED or GTD, told by their headers; - or none is the standard input.\n\nExamples:\n  casualty-claims validate ledger.csv\n  casualty-claims reconcile ledger.csv ged.csv --format markdown > report.md\n  casualty-claims convert acled.csv --to ndjson | casualty-claims reconcile --language ar\n\nEnds with 0; with 1 where there are issues under --strict; with 2 where it was used wrongly.');

  reading(program.command('validate').description('name every bad row by file, line and column'))
    .addHelpText('after', '\nExamples:\n  casualty-claims validate ledger.csv --strict\n  casualty-claims validate --dates day-first < ledger.csv')
    .action(async (files: string[], options: Reading) => {
      const { claims, rejected, issues, rows, flagged } = await readFiles(files, options);
      process.stdout.write(`${String(rows)} rows: ${String(claims.length - rejected)} claims good, ${String(rejected)} refused; ${String(issues.length)} issues, ${String(flagged)} rows flagged by the reader\n`);
      end(options.strict === true && issues.length > 0 ? 1 : 0);
    });

  reading(program.command('convert').description('write claims in another form'))
    .addOption(new Option('--to <form>', 'the form').choices(['ndjson', 'csv', 'json']).default('ndjson'))
    .addHelpText('after', '\nExamples:\n  casualty-claims convert ged.csv > claims.ndjson\n  casualty-claims convert claims.ndjson --to csv > claims.csv')
    .action(async (files: string[], options: Reading & { readonly to: 'ndjson' | 'csv' | 'json' }) => {
      let issues = 0;
      const all: UncheckedClaim[] = [];
      for (const path of pathsOf(files)) {
        for await (const batch of openClaims(path, openOptions(options))) {
          issues += batch.issues.length;
          tell(batch.issues, options);
          // A line is written as it is read; a table needs all claims, to know its columns.
          if (options.to === 'ndjson') for (const line of writeClaimsNdjson(batch.claims)) await write(line);
          else for (const claim of batch.claims) all.push(claim);
        }
      }
      if (options.to === 'csv') for (const line of writeClaimsCsv(all)) await write(line);
      if (options.to === 'json') await write(`${JSON.stringify(all, null, 2)}\n`);
      end(options.strict === true && issues > 0 ? 1 : 0);
    });

  reading(program.command('link').description('group claims into incidents: ids and why, as JSON'))
    .option('--decisions <file>', 'JSON: what an analyst decided about pairs')
    .option('--gazetteer <file>', 'JSON: places and their names')
    .addHelpText('after', '\nExample:\n  casualty-claims link claims.ndjson --decisions decisions.json')
    .action(async (files: string[], options: Reading & Pick<Reconciling, 'decisions' | 'gazetteer'>) => {
      const { claims, issues } = await readFiles(files, options);
      await write(`${JSON.stringify(linkClaims(parseClaims(claims).claims, tables(options)), null, 2)}\n`);
      end(options.strict === true && issues.length > 0 ? 1 : 0);
    });

  reconciling(program.command('reconcile').description('the range, who stands where and why they disagree, incident by incident'))
    .addOption(new Option('--format <format>', 'what to write').choices(['text', 'markdown', 'json', 'ndjson', 'csv', 'hxl', 'geojson']).default('text'))
    .addHelpText('after', '\nExamples:\n  casualty-claims reconcile ledger.csv --language ar\n  casualty-claims reconcile ged.csv --format csv > ranges.csv\n  casualty-claims reconcile claims.ndjson --as-of 2016-11-01 --codebook acled')
    .action(async (files: string[], options: Reconciling & { readonly format: Format }) => {
      const { report, issues } = await reconcileFiles(files, options);
      for (const piece of written(report, options)) await write(piece);
      end(options.strict === true && issues.length + report.issues.length > 0 ? 1 : 0);
    });

  reconciling(program.command('timeline').description('how one measure of one incident moved from report to report'))
    .requiredOption('--incident <id>', 'the incident, as reconcile --format json names it')
    .requiredOption('--measure <label>', 'the measure, such as killed')
    .addHelpText('after', '\nExample:\n  casualty-claims timeline claims.ndjson --incident incident-1f --measure killed')
    .action(async (files: string[], options: Reconciling & { readonly incident: string; readonly measure: string }) => {
      const { claims, report, settings } = await reconcileFiles(files, options);
      const { incident, measure, language } = options;
      await write(`${renderTimeline(timeline(claims, incident, measure, settings), report, { incident, measure }, { language })}\n`);
    });

  reconciling(program.command('explain').description('which claims an end of a range rests on, and by what rule, as JSON'))
    .requiredOption('--incident <id>', 'the incident, as reconcile --format json names it')
    .requiredOption('--measure <label>', 'the measure, such as killed')
    .addOption(new Option('--end <end>', 'which end of the range').choices(['lower', 'upper']).default('upper'))
    .addHelpText('after', '\nExample:\n  casualty-claims explain claims.ndjson --incident incident-1f --measure killed --end lower')
    .action(async (files: string[], options: Reconciling & { readonly incident: string; readonly measure: string; readonly end: string }) => {
      const { report } = await reconcileFiles(files, options);
      await write(`${JSON.stringify(explain(report, ['incidents', options.incident, 'measures', options.measure, 'range', options.end]), null, 2)}\n`);
    });

  program
    .command('diff')
    .description('what changed between two reports')
    .argument('<before>', 'a report, as reconcile --format json wrote it')
    .argument('<after>', 'a later one')
    .addOption(new Option('--format <format>', 'what to write').choices(['text', 'json']).default('text'))
    .addOption(languageOption())
    .addHelpText('after', '\nExample:\n  casualty-claims diff monday.json tuesday.json')
    .action(async (before: string, after: string, { format, language }: { readonly format: 'text' | 'json'; readonly language: Language }) => {
      const [old, now] = [reportIn(before), reportIn(after)];
      await write(`${format === 'json' ? JSON.stringify(diffReports(old, now), null, 2) : renderDiff(old, now, { language })}\n`);
    });

  return program;
}

function reading(command: Command): Command {
  return command
    .argument('[files...]', 'files of claims; - or none is the standard input')
    .addOption(new Option('--input <form>', 'the form of the files; told by name and content where left out').choices(INPUTS))
    .addOption(new Option('--table <table>', 'the kind of CSV; told by its header where left out').choices(['claims', 'ucdp', 'acled', 'gtd']))
    .addOption(new Option('--dates <order>', 'what 8/1/2014 means; asked about where left out').choices(['day-first', 'month-first']))
    .option('--encoding <name>', 'the encoding of the files, such as windows-1256')
    .option('--strict', 'end with 1 where there are issues')
    .option('-q, --quiet', 'do not tell issues on the standard error');
}

function reconciling(command: Command): Command {
  return reading(command)
    .option('--as-of <day>', 'only what was known by that day, as YYYY-MM-DD')
    .addOption(new Option('--codebook <name>', 'what this codebook would enter, under each incident').choices(Object.keys(codebooks)))
    .addOption(languageOption())
    .option('--decisions <file>', 'JSON: what an analyst decided about pairs')
    .option('--gazetteer <file>', 'JSON: places and their names');
}

function languageOption(): Option {
  return new Option('--language <code>', 'English or Arabic').choices(['en', 'ar']).default('en');
}

function pathsOf(files: readonly string[]): readonly string[] {
  return files.length === 0 ? ['-'] : files;
}

function openOptions({ input, table, dates, encoding }: Reading): OpenOptions {
  return { ...(input === undefined ? {} : { input }), ...(table === undefined ? {} : { table }), ...(dates === undefined ? {} : { dateOrder: dates }), ...(encoding === undefined ? {} : { encoding }) };
}

interface FilesRead {
  readonly claims: readonly UncheckedClaim[];
  readonly issues: readonly Issue[];
  readonly rejected: number;
  readonly rows: number;
  readonly flagged: number;
}

/** The claims of all files, and what is wrong in any. */
async function readFiles(files: readonly string[], options: Reading): Promise<FilesRead> {
  const claims: UncheckedClaim[] = [];
  const issues: Issue[] = [];
  let [rejected, rows, flagged] = [0, 0, 0];
  for (const path of pathsOf(files)) {
    const batch = await collectClaims(openClaims(path, openOptions(options)));
    const parsed = parseBatch(batch);
    for (const claim of batch.claims) claims.push(claim);
    for (const issue of parsed.issues) issues.push(issue);
    tell(parsed.issues, options);
    [rejected, rows, flagged] = [rejected + parsed.rejected.length, rows + batch.rows, flagged + batch.flagged];
  }
  return { claims, issues, rejected, rows, flagged };
}

async function reconcileFiles(files: readonly string[], options: Reconciling): Promise<FilesRead & { readonly report: Report; readonly settings: ReportOptions }> {
  const read = await readFiles(files, options);
  const { asOf, codebook } = options;
  const settings: ReportOptions = { ...tables(options), ...(asOf === undefined ? {} : { asOf }), ...(codebook === undefined ? {} : { estimate: codebook }) };
  return { ...read, report: reconcileClaims(read.claims, settings), settings };
}

function tables({ decisions, gazetteer, quiet }: Pick<Reconciling, 'decisions' | 'gazetteer' | 'quiet'>): Pick<ReportOptions, 'decisions' | 'gazetteer'> {
  const places = gazetteer === undefined ? null : parseGazetteer(readJsonFile(gazetteer));
  if (places !== null) tell(places.issues, { ...(quiet === undefined ? {} : { quiet }) });
  const decided = decisions === undefined ? null : readJsonFile(decisions);
  if (decided !== null && !Array.isArray(decided)) throw new CannotRead(`${decisions ?? ''}: expected a list of decisions { a, b, answer }`);
  return { ...(decided === null ? {} : { decisions: decided as Decision[] }), ...(places === null ? {} : { gazetteer: places.entries }) };
}

function tell(issues: readonly Issue[], { quiet }: Pick<Reading, 'quiet'>): void {
  if (quiet !== true) for (const { severity, message } of issues) process.stderr.write(`${severity}: ${message}\n`);
}

type Format = 'text' | 'markdown' | 'json' | 'ndjson' | 'csv' | 'hxl' | 'geojson';

function written(report: Report, { format, language, codebook }: Pick<Reconciling, 'language' | 'codebook'> & { readonly format: Format }): Iterable<string> {
  const rendering = { language, ...(codebook === undefined ? {} : { codebooks: [codebook] }) };
  switch (format) {
    case 'text':
      return [renderText(report, rendering), '\n'];
    case 'markdown':
      return [renderMarkdown(report, rendering), '\n'];
    case 'json':
      return [JSON.stringify(report, null, 2), '\n'];
    case 'ndjson':
      return writeIncidentsNdjson(report);
    case 'csv':
      return writeRangesCsv(report);
    case 'hxl':
      return writeRangesCsv(report, { hxl: true });
    case 'geojson':
      return [JSON.stringify(incidentsGeoJson(report), null, 2), '\n'];
  }
}

function reportIn(path: string): Report {
  const parsed = parseReport(readJsonFile(path));
  if (!parsed.ok) throw new CannotRead(`${path}: expected a report, as reconcile --format json writes it; ${parsed.issues[0]?.message ?? ''}`);
  return parsed.report;
}

/** Writes to the standard output, and waits where the reader is slower. */
function write(text: string): Promise<void> | undefined {
  return process.stdout.write(text) ? undefined : new Promise((done) => process.stdout.once('drain', done));
}
