import { InvalidArgumentError, Option, type Command } from 'commander';
import { codebooks, type CodebookName } from '../reconcile';
import type { DateOrder, TableName } from '../io';
import type { Language } from '../render';
import type { ExitCode } from './exit-code';
import { INPUTS, type OpenOptions } from './open';
import type { TableOptions } from './tables';

/** Tells how the command ended. */
export type End = (code: ExitCode) => void;

/** What can be said of reading files. */
export interface ReadFlags {
  readonly input?: (typeof INPUTS)[number];
  readonly table?: TableName;
  readonly dates?: DateOrder;
  readonly encoding?: string;
  readonly quiet?: true;
  readonly strict?: true;
}

/** What can be said of grouping claims. */
export interface Linking extends ReadFlags, TableOptions {}

/** What can be said of a report. */
export interface Reconciling extends Linking {
  readonly asOf?: string;
  readonly codebook?: CodebookName;
  readonly language: Language;
}

/** What can be said of where the result goes. */
export interface Writing {
  readonly output?: string;
}

/** Adds FILES and the options of reading them. */
export function readFlags(command: Command): Command {
  return command
    .argument('[files...]', 'files of claims, read as one set; - or none is the standard input')
    .addOption(
      new Option(
        '--input <form>',
        'the form of the files; told by name and content where left out',
      ).choices(INPUTS),
    )
    .addOption(
      new Option('--table <table>', 'the kind of CSV; told by its header where left out').choices([
        'claims',
        'ucdp',
        'acled',
        'gtd',
      ]),
    )
    .addOption(
      new Option('--dates <order>', 'what 8/1/2014 means; asked about where left out').choices([
        'day-first',
        'month-first',
      ]),
    )
    .option('--encoding <name>', 'the encoding of the files, such as windows-1256', knownEncoding)
    .option('--strict', 'end with 1 where there are issues')
    .option('-q, --quiet', 'tell no issues and no progress on the standard error');
}

/** The name of an encoding that there is. */
export function knownEncoding(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new InvalidArgumentError(
      'It is no encoding; there are utf-8, utf-16le, windows-1256, iso-8859-6 and others.',
    );
  }
}

/** Adds the tables that decide which claims belong together. */
export function linking(command: Command): Command {
  return readFlags(command)
    .option('--decisions <file>', 'JSON: answers about pairs, as review writes them')
    .option(
      '--gazetteer <file>',
      'JSON: places and their names; "starter" is the table that is shipped',
    )
    .option('--actors <file>', 'JSON: who goes by which names, and whose part they are')
    .option('--kinds <file>', 'JSON: sorts of events and their names');
}

/** Adds what a report can be asked for. */
export function reconciling(command: Command): Command {
  return linking(command)
    .option('--as-of <day>', 'only what was known by that day, as YYYY-MM-DD')
    .addOption(
      new Option(
        '--codebook <name>',
        'what this codebook would enter, under each incident',
      ).choices(Object.keys(codebooks)),
    )
    .addOption(languageOption());
}

/** Adds the file to write to. */
export function writing(command: Command): Command {
  return command.option(
    '-o, --output <file>',
    'write there instead of the standard output; the file is there in full or not at all',
  );
}

/** The language of what is told. */
export function languageOption(): Option {
  return new Option('--language <code>', 'English or Arabic').choices(['en', 'ar']).default('en');
}

/** What of it the readers are told. */
export function openOptions({ input, table, dates, encoding }: ReadFlags): OpenOptions {
  return {
    ...(input === undefined ? {} : { input }),
    ...(table === undefined ? {} : { table }),
    ...(dates === undefined ? {} : { dateOrder: dates }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}
