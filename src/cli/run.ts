import { CommanderError } from 'commander';
import { isMisuseError } from '../issue/misuse';
import { printableLines } from '../issue/printable';
import type { ExitCode } from './exit-code';
import { CannotRead } from './open';
import { makeProgram } from './program';

/** Runs the command with these words and tells how it ended. */
export async function run(words: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = makeProgram((ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    // commander has printed what it throws: help and version end well, a mistyped option does not.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (isMisuseError(error) || error instanceof CannotRead) {
      process.stderr.write(`casualty-claims: ${printableLines((error as Error).message)}\n`);
      return 2;
    }
    throw error;
  }
}
