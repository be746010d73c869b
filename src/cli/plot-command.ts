import { Option, type Command } from 'commander';
import { rollup, timeline } from '../report';
import { codebookTable, corpusOverview, disputePlot, incidentMap, timelinePlot } from '../render';
import { into } from './claims-commands';
import { reconciling, writing, type End, type Reconciling, type Writing } from './options';
import { reconcileFiles } from './read-files';
import { about, asked, askedIncident, type About } from './report-commands';
import { IssuePrinter } from './terminal';

const PICTURES = ['dispute', 'timeline', 'map', 'codebooks', 'overview'] as const;

interface Plotting extends Reconciling, Writing, Partial<About> {
  readonly picture: (typeof PICTURES)[number];
  readonly theme: 'colour' | 'grey';
}

/** Adds the command that draws. */
export function addPlotCommand(program: Command, end: End): void {
  writing(
    about(
      reconciling(
        program
          .command('plot')
          .description(
            'draw a dispute, a timeline, a map, what codebooks would enter, or all incidents by month, as SVG',
          ),
      ),
    ),
  )
    .addOption(
      new Option(
        '--picture <picture>',
        'what to draw; overview is of all incidents, map and codebooks of an incident',
      )
        .choices(PICTURES)
        .default('dispute'),
    )
    .addOption(
      new Option('--theme <theme>', 'in colours, or in greys for print')
        .choices(['colour', 'grey'])
        .default('colour'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  casualty-claims plot claims.ndjson --incident incident-1f2e ' +
        '--measure dead -o dispute.svg\n  casualty-claims plot claims.ndjson --picture ' +
        'overview --language ar -o months.svg\n\nWithout --incident and --measure it lists ' +
        'what there is.',
    )
    .action(async (files: string[], options: Plotting) => {
      const { picture, language, theme } = options;
      const { claims, report, settings } = await reconcileFiles(
        files,
        options,
        new IssuePrinter(options),
      );
      const drawing = { language, theme };
      const draw = (): string => {
        switch (picture) {
          case 'overview':
            return corpusOverview(
              rollup(report, 'month'),
              { outcome: options.measure ?? 'dead' },
              drawing,
            );
          case 'map':
            return incidentMap(report, { incident: askedIncident(report, options).id }, drawing);
          case 'codebooks':
            return codebookTable(report, { incident: askedIncident(report, options).id }, drawing);
          case 'dispute':
            return disputePlot(report, asked(report, options), drawing);
          case 'timeline': {
            const of = asked(report, options);
            return timelinePlot(
              timeline(claims, of.incident, of.measure, settings),
              report,
              of,
              drawing,
            );
          }
        }
      };
      const svg = draw();
      await into(options.output, async ({ write }) => {
        await write(`${svg}\n`);
      });
      end(0);
    });
}
