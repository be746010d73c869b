import { Command } from 'commander';
import { printableLines } from '../issue/printable';
import { addClaimsCommands } from './claims-commands';
import { addDraftCommand } from './draft-command';
import type { End } from './options';
import { addPlotCommand } from './plot-command';
import { addReportCommands } from './report-commands';
import { addReviewCommand } from './review-command';

const HELP = `
FILES are CSV, JSON or NDJSON of claims, or tables of UCDP GED, ACLED or GTD, told by their headers; - or none is the
standard input. What is wrong in them is told on the standard error, and the rest is used.

Examples:
  casualty-claims validate ledger.csv
  casualty-claims reconcile ledger.csv ged.csv --format markdown -o report.md
  casualty-claims draft article.txt --publisher "Enab Baladi" | casualty-claims reconcile --language ar
  casualty-claims review ledger.csv ged.csv --decisions decisions.json

Ends with 0; with 1 where there are issues under --strict; with 2 where it was used wrongly.`;

/**
 * The command and its parts. It reads files or the standard input, writes the standard output, and
 * tells issues on the standard error.
 */
export function makeProgram(end: End): Command {
  const program = new Command('casualty-claims')
    .description(
      'What many sources claim about the human cost of events: who says which number, how ' +
        'wide the range is, where they disagree.',
    )
    .exitOverride()
    .configureOutput({ writeErr: (text) => void process.stderr.write(printableLines(text)) })
    .showHelpAfterError('(add --help for what can be said here)')
    .addHelpText('after', HELP);
  addReportCommands(program, end);
  addClaimsCommands(program, end);
  addDraftCommand(program, end);
  addReviewCommand(program, end);
  addPlotCommand(program, end);
  return program;
}
