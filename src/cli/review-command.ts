import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { InvalidArgumentError, type Command } from 'commander';
import { parseClaims, type Claim } from '../claim';
import { printable } from '../issue/printable';
import type { Decision } from '../linkage';
import { reconcileClaims, reviewRanges } from '../report';
import { renderReview } from '../render';
import { claimsOf } from '../io/read/parse-batch';
import { CannotRead } from './open';
import { languageOption, linking, type End, type Linking } from './options';
import { readFiles, settingsOf } from './read-files';
import { readDecisions, writeDecisions } from './tables';
import { clearProgress, coloured, IssuePrinter } from './terminal';
import type { Language } from '../render';

interface Reviewing extends Linking {
  readonly by?: string;
  readonly count: number;
  readonly language: Language;
}

/** Adds the command that asks an analyst about doubtful pairs. */
export function addReviewCommand(program: Command, end: End): void {
  linking(program.command('review'))
    .description('answer the doubtful pairs in the terminal; what you decide is saved as you go')
    .option('--by <name>', 'who decides, kept with every answer')
    .option(
      '--count <n>',
      'how many pairs at most',
      (text) => {
        if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
        return Number(text);
      },
      20,
    )
    .addOption(languageOption())
    .addHelpText(
      'after',
      '\nExamples:\n  casualty-claims review ledger.csv ged.csv --decisions decisions.json ' +
        '--by "L. H."\n  casualty-claims reconcile ledger.csv ged.csv --decisions ' +
        'decisions.json\n\nAnswers: s same incident, d different, Enter skip, u take the ' +
        'last answer back, q stop.\nRun it again and it goes on where you stopped.',
    )
    .action(async (files: string[], options: Reviewing) => {
      const { decisions: path } = options;
      if (path === undefined)
        throw new CannotRead(
          'review needs --decisions FILE, where your answers are kept; it need not be there yet',
        );
      if (files.length === 0 || files.includes('-'))
        throw new CannotRead('review reads claims from FILES; the terminal is for your answers');
      await review(files, options, path);
      end(0);
    });
}

async function review(files: readonly string[], options: Reviewing, path: string): Promise<void> {
  const teller = new IssuePrinter(options);
  const { gazetteer, actors, kinds, quiet } = options;
  const settings = settingsOf(
    {
      ...(gazetteer === undefined ? {} : { gazetteer }),
      ...(actors === undefined ? {} : { actors }),
      ...(kinds === undefined ? {} : { kinds }),
      ...(quiet === undefined ? {} : { quiet }),
    },
    teller,
  );
  const decided: Decision[] = existsSync(path) ? readDecisions(path) : [];
  const read = await readFiles(files, options, teller);
  const { claims } = parseClaims(claimsOf(read.batches));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const known = new Set(byId.keys());
  const kept = decided.filter(({ a, b }) => known.has(a) && known.has(b)).length;
  const before = decided.length;
  const lines = answersOf();
  const say = (text: string): void => void process.stdout.write(text);
  say(
    decided.length === 0
      ? `No answers yet; they will be kept in ${path}.\n`
      : `${String(decided.length)} answers in ${path}${kept < decided.length ? `, ${String(decided.length - kept)} of them about claims that are not in these files` : ''}.\n`,
  );
  const skipped = new Set<string>();
  const takeBack = (): void => {
    if (decided.length > before) {
      decided.pop();
      writeDecisions(path, decided);
      say('Taken back.\n');
    } else say(`Nothing of this sitting to take back; earlier answers are in ${path}.\n`);
  };
  for (let asked = 0; asked < options.count;) {
    const answered = new Set(decided.map(({ a, b }) => pairKey(a, b)));
    const used = {
      ...settings,
      linking: { decisions: decided.filter(({ a, b }) => known.has(a) && known.has(b)) },
    };
    const queue = reviewRanges(claims, options.count + answered.size + skipped.size, used);
    clearProgress();
    const open = queue.filter(
      ({ between: [a, b] }) => !answered.has(pairKey(a, b)) && !skipped.has(pairKey(a, b)),
    );
    const [next] = open;
    if (next === undefined) {
      say('\nNo doubtful pairs are left.\n');
      if (decided.length === before || (await ask(lines, 'Enter to finish, [u]ndo: ')) !== 'undo')
        break;
      takeBack();
      continue;
    }
    const [a, b] = next.between;
    say(
      `\n${coloured('bold', `${String(Math.min(open.length, options.count - asked))} to go`, process.stdout)}\n${renderReview([next], reconcileClaims(claims, used), { language: options.language })}\n${[a, b].map((id) => whereabouts(byId.get(id))).join('')}\n`,
    );
    const answer = await ask(
      lines,
      'Same incident? [s]ame, [d]ifferent, Enter to skip, [u]ndo, [q]uit: ',
    );
    if (answer === 'quit') break;
    if (answer === 'undo') {
      takeBack();
      continue;
    }
    asked += 1;
    if (answer === 'skip') skipped.add(pairKey(a, b));
    else {
      decided.push({
        a,
        b,
        answer,
        ...(options.by === undefined ? {} : { by: options.by }),
        on: today(),
      });
      writeDecisions(path, decided);
    }
  }
  lines.close();
  say(
    `${String(decided.length - before)} new answers, ${String(decided.length)} in ${path}. Next: casualty-claims reconcile ${files.join(' ')} --decisions ${path}\n`,
  );
}

/** What tells one claim from another, as it was written. */
function whereabouts(claim: Claim | undefined): string {
  if (claim === undefined) return '';
  const { id, date, place, kind, report, quote, url } = claim;
  const days =
    date === undefined
      ? undefined
      : date.from === date.to
        ? date.from
        : `${date.from ?? '…'} to ${date.to ?? '…'}`;
  return `  ${printable([id, days, place?.name, kind, report, quote === undefined ? undefined : `“${quote}”`, url].filter((part) => part !== undefined).join(' · '))}\n`;
}

type Answer = 'same' | 'different' | 'skip' | 'undo' | 'quit';

const ANSWERS: Readonly<Record<string, Answer>> = {
  s: 'same',
  same: 'same',
  d: 'different',
  different: 'different',
  '': 'skip',
  skip: 'skip',
  u: 'undo',
  undo: 'undo',
  q: 'quit',
  quit: 'quit',
};

async function ask(lines: Lines, question: string): Promise<Answer> {
  for (;;) {
    process.stdout.write(question);
    const line = await lines.next();
    // The end of the input, or Ctrl-D.
    if (line === null) return 'quit';
    const word = line.trim().toLowerCase();
    const answer = Object.hasOwn(ANSWERS, word) ? ANSWERS[word] : undefined;
    if (answer !== undefined) return answer;
    process.stdout.write(`"${printable(line.trim())}" is no answer. `);
  }
}

interface Lines {
  readonly next: () => Promise<string | null>;
  readonly close: () => void;
}

/** Lines of the standard input, kept until they are asked for. */
function answersOf(): Lines {
  const face = createInterface({ input: process.stdin, terminal: false });
  const lines = face[Symbol.asyncIterator]();
  return {
    next: async () => {
      const read = await lines.next();
      return read.done === true ? null : read.value;
    },
    close: () => {
      face.close();
    },
  };
}

function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
