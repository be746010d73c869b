import { Option, type Command } from 'commander';
import { printableJson } from '../issue/printable';
import { isoFromDay } from '../calendar';
import { type LinkedIncident } from '../linkage';
import { linkInParts } from '../linkage/stream/link-in-parts';
import { linkOptionsOf } from '../report/options';
import { writeClaimsCsv, writeClaimsNdjson, type UncheckedClaim } from '../io';
import { jsonByItem } from '../io/write/json-by-item';
import { checkOutput, openOutput, type Output } from './output';
import {
  linking,
  readFlags,
  writing,
  type End,
  type Linking,
  type ReadFlags,
  type Writing,
} from './options';
import { batchesOf, packFiles, placedIssues, settingsOf } from './read-files';
import { clearProgress, IssuePrinter } from './terminal';
import { validateFiles } from './validate-files';

type Form = 'ndjson' | 'csv' | 'json';

/** Adds the commands that look at claims: validate, convert, link. */
export function addClaimsCommands(program: Command, end: End): void {
  readFlags(program.command('validate').description('name every bad row by file, line and column'))
    .addHelpText(
      'after',
      '\nExamples:\n  casualty-claims validate ledger.csv\n  casualty-claims validate ' +
        '--strict *.csv && echo good\n  casualty-claims validate --dates day-first < ' +
        'ledger.csv',
    )
    .action(async (files: string[], options: ReadFlags) => {
      const teller = new IssuePrinter(options);
      const { rows, flagged, good, refused, issues } = await validateFiles(files, options, teller);
      process.stdout.write(
        `${String(rows)} rows: ${String(good)} claims good, ${String(refused)} refused; ${String(issues)} issues, ${String(flagged)} rows flagged by the reader\n`,
      );
      end(options.strict === true && issues > 0 ? 1 : 0);
    });

  writing(
    readFlags(
      program
        .command('convert')
        .description('write claims in another form, unchecked; ndjson is written as it is read'),
    ),
  )
    .addOption(
      new Option('--to <form>', 'the form').choices(['ndjson', 'csv', 'json']).default('ndjson'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  casualty-claims convert ged.csv > claims.ndjson\n  casualty-claims ' +
        'convert claims.ndjson --to csv -o claims.csv\n  casualty-claims convert acled.csv | ' +
        'casualty-claims reconcile',
    )
    .action(async (files: string[], options: ReadFlags & Writing & { readonly to: Form }) => {
      const teller = new IssuePrinter(options);
      let issues = 0;
      await into(options.output, async (output) => {
        const all: UncheckedClaim[] = [];
        for await (const batch of batchesOf(files, options)) {
          issues += batch.issues.length;
          teller.tell(batch.issues);
          // A line is written as it is read; a table needs all claims, to know its columns.
          if (options.to === 'ndjson')
            await output.write([...writeClaimsNdjson(batch.claims)].join(''));
          else for (const claim of batch.claims) all.push(claim);
        }
        if (options.to === 'csv') for (const line of writeClaimsCsv(all)) await output.write(line);
        if (options.to === 'json')
          for (const [at, claim] of all.entries())
            await output.write(`${at === 0 ? '[' : ','}\n${printableJson(claim)}`);
        if (options.to === 'json') await output.write(all.length === 0 ? '[]\n' : '\n]\n');
      });
      end(options.strict === true && issues > 0 ? 1 : 0);
    });

  writing(
    linking(
      program.command('link').description('group claims into incidents: ids and why, as JSON'),
    ),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  casualty-claims link claims.ndjson --gazetteer starter\n  ' +
        'casualty-claims link claims.ndjson --decisions decisions.json -o incidents.json',
    )
    .action(async (files: string[], options: Linking & Writing) => {
      const teller = new IssuePrinter(options);
      checkOutput(options.output);
      const settings = settingsOf(options, teller);
      const { claims, places, issues } = await packFiles(files, options, teller);
      const { placeOf, ...linked } = linkInParts(claims, linkOptionsOf(settings));
      clearProgress();
      teller.tell(placedIssues(linked.issues, placeOf, places));
      await into(options.output, async (output) => {
        for (const piece of jsonByItem({ ...linked, incidents: datedIncidents(linked.incidents) }))
          await output.write(piece);
      });
      end(options.strict === true && issues + linked.issues.length > 0 ? 1 : 0);
    });
}

/** Incidents whose first day is a date: who reads the file has no use for a number of days. */
function datedIncidents(
  incidents: Iterable<LinkedIncident>,
): Iterable<Omit<LinkedIncident, 'firstDay'> & { readonly firstDay: string | null }> {
  return {
    *[Symbol.iterator]() {
      for (const incident of incidents)
        yield {
          ...incident,
          firstDay: incident.firstDay === null ? null : isoFromDay(incident.firstDay),
        };
    },
  };
}

/** Runs with the output, which is whole when it ends well and gone when it does not. */
export async function into(
  path: string | undefined,
  run: (output: Output) => Promise<void>,
): Promise<void> {
  const output = openOutput(path);
  try {
    await run(output);
    output.done();
  } catch (error) {
    output.drop();
    throw error;
  }
}
