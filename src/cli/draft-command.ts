import { Option, type Command } from 'commander';
import type { Place } from '../claim';
import type { GazetteerEntry } from '../normalise';
import { draftClaims } from '../text';
import { writeClaimsNdjson } from '../io';
import { renderDraftsText, type Language } from '../render';
import { into } from './claims-commands';
import { readText } from './open';
import { knownEncoding, languageOption, writing, type End, type Writing } from './options';
import { readTables } from './tables';
import { IssuePrinter } from './terminal';

interface Drafting extends Writing {
  readonly format: 'ndjson' | 'text';
  readonly language: Language;
  readonly publisher?: string;
  readonly reportedOn?: string;
  readonly report?: string;
  readonly gazetteer?: string;
  readonly encoding?: string;
  readonly quiet?: true;
}

/** A place of a gazetteer as claims have it: without its id and parent. */
function placeOf({ name, names, lat, lon, radiusKm, level }: GazetteerEntry): Place {
  return {
    name,
    ...(names === undefined ? {} : { names }),
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    ...(radiusKm === undefined ? {} : { radiusKm }),
    ...(level === undefined ? {} : { level }),
  };
}

/** Adds the command that reads an article. */
export function addDraftCommand(program: Command, end: End): void {
  writing(program.command('draft'))
    .description('draft claims from an article in Arabic or English, for a person to check')
    .argument('[article]', 'a file of plain text; - or none is the standard input')
    .addOption(
      new Option(
        '--format <format>',
        'ndjson: claims to edit and reconcile; text: the article with every reading beside it',
      )
        .choices(['ndjson', 'text'])
        .default('ndjson'),
    )
    .option('--publisher <name>', 'who published it: the narrator, where nobody else is quoted')
    .option(
      '--reported-on <day>',
      'the day of publication, as YYYY-MM-DD: "yesterday" counts from it',
    )
    .option(
      '--report <id>',
      'an id for the article: claims of one article are never joined by mistake',
    )
    .option(
      '--gazetteer <file>',
      'JSON: places and their names; "starter" is the table that is shipped',
    )
    .option('--encoding <name>', 'the encoding of the file, such as windows-1256', knownEncoding)
    .addOption(languageOption())
    .option('-q, --quiet', 'tell nothing on the standard error')
    .addHelpText(
      'after',
      '\nExamples:\n  casualty-claims draft article.txt --format text\n  casualty-claims ' +
        'draft article.txt --publisher "Enab Baladi" --reported-on 2016-10-31 --report ' +
        'enab-1 > drafts.ndjson\n  casualty-claims draft a.txt | casualty-claims reconcile\n' +
        '\nDrafts are proposals: read every one against its words before you use it.',
    )
    .action(async (article: string | undefined, options: Drafting) => {
      const { format, language, publisher, reportedOn, report, gazetteer, encoding } = options;
      const places = readTables(
        gazetteer === undefined ? {} : { gazetteer },
        new IssuePrinter(options),
      ).names.gazetteer;
      const text = await readText(article ?? '-', encoding);
      const drafted = draftClaims(text, {
        publisher,
        reportedOn,
        report,
        ...(places === undefined ? {} : { gazetteer: places.map(placeOf) }),
      });
      if (options.quiet !== true)
        process.stderr.write(
          `${String(drafted.drafts.length)} drafts; ${String(drafted.passed.length)} numbers passed over. Nobody has checked them yet.\n`,
        );
      await into(options.output, async ({ write }) => {
        if (format === 'text') await write(renderDraftsText(text, drafted, { language }));
        else
          for (const line of writeClaimsNdjson(
            drafted.drafts.map(({ id, claim }) => ({ id, ...claim })),
          ))
            await write(line);
      });
      end(0);
    });
}
