import { Option, type Command } from 'commander';
import { printable, printableLines } from '../issue/printable';
import { diffReports, explain, parseReport, timeline, type Report } from '../report';
import { renderDiff, renderTimeline, type Language } from '../render';
import { htmlReport } from '../render/page';
import { into } from './claims-commands';
import { CannotRead, readJsonFile } from './open';
import { checkOutput } from './output';
import {
  languageOption,
  reconciling,
  writing,
  type End,
  type Reconciling,
  type Writing,
} from './options';
import { pageTimelines } from './page-timelines';
import { reconcileFiles, reconcilePacked } from './read-files';
import { IssuePrinter } from './terminal';
import { FORMATS, writtenReport, type Format } from './write-report';

/** The incident and the measure that are asked about. */
export interface About {
  readonly incident: string;
  readonly measure: string;
}

/** Adds the commands that make reports and ask them: reconcile, timeline, explain, diff. */
export function addReportCommands(program: Command, end: End): void {
  writing(
    reconciling(
      program
        .command('reconcile')
        .description('the range, who stands where and why they disagree, incident by incident'),
    ),
  )
    .addOption(
      new Option(
        '--format <format>',
        'what to write; csv is the ranges, hxl the same with tags, ucdp and uwazi tables for those',
      )
        .choices(FORMATS)
        .default('text'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  casualty-claims reconcile ledger.csv\n  casualty-claims reconcile ' +
        'ledger.csv ged.csv --language ar --format markdown -o report.md\n  casualty-claims ' +
        'reconcile ledger.csv --format html -o report.html\n  casualty-claims reconcile ' +
        'ged.csv --format csv > ranges.csv\n  casualty-claims reconcile claims.ndjson ' +
        '--as-of 2016-11-01 --codebook acled',
    )
    .action(
      async (files: string[], options: Reconciling & Writing & { readonly format: Format }) => {
        const teller = new IssuePrinter(options);
        const { format, language } = options;
        checkOutput(options.output);
        if (format === 'html') {
          const { claims, report, settings, issues } = await reconcileFiles(files, options, teller);
          const timelines = pageTimelines(claims, report, settings);
          await into(options.output, async ({ write }) => {
            await write(htmlReport(report, { language, timelines }));
          });
          end(options.strict === true && issues.length > 0 ? 1 : 0);
          return;
        }
        const { report, issues, later } = await reconcilePacked(files, options, teller);
        // Made before the file is begun: some forms have no first piece before the last incident,
        // and Ctrl-C ends that work at once.
        const pieces = writtenReport(report, format, options)[Symbol.iterator]();
        const first = pieces.next();
        await into(options.output, async (output) => {
          for (let piece = first; piece.done !== true; piece = pieces.next())
            await output.write(piece.value);
        });
        end(options.strict === true && issues + later() > 0 ? 1 : 0);
      },
    );

  about(
    reconciling(
      program
        .command('timeline')
        .description('how one measure of one incident moved from report to report'),
    ),
  )
    .addHelpText(
      'after',
      '\nExample:\n  casualty-claims timeline claims.ndjson --incident incident-1f2e ' +
        '--measure killed\n\nWithout --incident and --measure it lists what there is.',
    )
    .action(async (files: string[], options: Reconciling & Partial<About>) => {
      const teller = new IssuePrinter(options);
      const { claims, report, settings } = await reconcileFiles(files, options, teller);
      const { incident, measure } = asked(report, options);
      const { language } = options;
      await into(undefined, async ({ write }) => {
        await write(
          `${renderTimeline(timeline(claims, incident, measure, settings), report, { incident, measure }, { language })}\n`,
        );
      });
      end(0);
    });

  about(
    reconciling(
      program
        .command('explain')
        .description('which claims an end of a range rests on, and by what rule, as JSON'),
    ),
  )
    .addOption(
      new Option('--end <end>', 'which end of the range')
        .choices(['lower', 'upper'])
        .default('upper'),
    )
    .addHelpText(
      'after',
      '\nExample:\n  casualty-claims explain claims.ndjson --incident incident-1f2e ' +
        '--measure killed --end lower\n\nWithout --incident and --measure it lists what ' +
        'there is.',
    )
    .action(
      async (files: string[], options: Reconciling & Partial<About> & { readonly end: string }) => {
        const teller = new IssuePrinter(options);
        const { report } = await reconcileFiles(files, options, teller);
        const { incident, measure } = asked(report, options);
        await into(undefined, async ({ write }) => {
          await write(
            `${printableLines(JSON.stringify(explain(report, ['incidents', incident, 'measures', measure, 'range', options.end]), null, 2))}\n`,
          );
        });
        end(0);
      },
    );

  writing(program.command('diff'))
    .description('what changed between two reports')
    .argument('<before>', 'a report, as reconcile --format json writes it')
    .argument('<after>', 'a later one')
    .addOption(
      new Option('--format <format>', 'what to write').choices(['text', 'json']).default('text'),
    )
    .addOption(languageOption())
    .addHelpText(
      'after',
      '\nExample:\n  casualty-claims reconcile claims.ndjson --as-of 2016-11-01 --format ' +
        'json -o monday.json\n  casualty-claims reconcile claims.ndjson --format json -o ' +
        'today.json\n  casualty-claims diff monday.json today.json',
    )
    .action(
      async (
        before: string,
        after: string,
        {
          format,
          language,
          output: path,
        }: Writing & { readonly format: 'text' | 'json'; readonly language: Language },
      ) => {
        const [old, now] = [reportIn(before), reportIn(after)];
        await into(path, async ({ write }) => {
          await write(
            `${format === 'json' ? printableLines(JSON.stringify(diffReports(old, now), null, 2)) : renderDiff(old, now, { language })}\n`,
          );
        });
        end(0);
      },
    );
}

/** Adds the incident and the measure. */
export function about(command: Command): Command {
  return command
    .option('--incident <id>', 'the incident, or how its id begins')
    .option('--measure <label>', 'the measure, such as killed; the only one where left out');
}

/** The incident and measure that were asked for; where they are not clear, what there is. */
export function asked(report: Report, of: Partial<About>): About {
  const { id, measures } = askedIncident(report, of);
  const labels = measures.map(({ label }) => label);
  const label = of.measure ?? (labels.length === 1 ? labels[0] : undefined);
  if (label === undefined || !labels.includes(label))
    throw new CannotRead(
      `${of.measure === undefined ? 'which measure? Say --measure' : `no measure ${JSON.stringify(of.measure)}`}; ${id} has${listed(labels)}`,
    );
  return { incident: id, measure: label };
}

/** The incident that was asked for, by its id or how that begins. */
export function askedIncident(
  { incidents }: Report,
  { incident }: Partial<About>,
): Report['incidents'][number] {
  const found = incidents.filter(
    ({ id }) => incident === undefined || id === incident || id.startsWith(incident),
  );
  const one =
    found.find(({ id }) => id === incident) ?? (found.length === 1 ? found[0] : undefined);
  if (one !== undefined) return one;
  const shown = found.length === 0 ? incidents : found;
  const which =
    found.length === 0
      ? `no incident ${JSON.stringify(incident ?? '')}`
      : 'which incident? Say --incident';
  throw new CannotRead(
    `${which}; there ${shown.length === 1 ? 'is' : 'are'}${shown.length === 0 ? ' none' : listed(shown.map(({ id, place, date, kind }) => [id, date.from ?? '', place?.name ?? '', kind ?? ''].join('  ').trimEnd()))}`,
  );
}

function listed(rows: readonly string[]): string {
  return [
    ...rows.slice(0, 20),
    ...(rows.length > 20 ? [`… and ${String(rows.length - 20)} more`] : []),
  ]
    .map((row) => `\n  ${printable(row)}`)
    .join('');
}

function reportIn(path: string): Report {
  const parsed = parseReport(readJsonFile(path));
  if (!parsed.ok)
    throw new CannotRead(
      `${path}: expected a report, as reconcile --format json writes it; ${parsed.issues[0]?.message ?? ''}`,
    );
  return parsed.report;
}
