import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CannotRead } from './open';
import { clearProgress } from './terminal';

/** Where a command writes: the standard output, or a file that is there in full or not at all. */
export interface Output {
  /** Writes, and waits where the reader is slower. */
  readonly write: (text: string) => Promise<void> | undefined;
  /** Ends well: a file gets its name. */
  readonly done: () => void;
  /** Ends badly: nothing is left of a file. */
  readonly drop: () => void;
}

/** Says at once, before any work is done, that nothing can be written to a path. */
export function checkOutput(path: string | undefined): void {
  if (path === undefined) return;
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

function cannotWrite(path: string, error: unknown): CannotRead {
  return new CannotRead(
    `cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`,
  );
}

/**
 * Opens the standard output, or for a path a file beside it, which takes its name when all is
 * written.
 */
export function openOutput(path: string | undefined): Output {
  return path === undefined ? standardOutput() : fileOutput(path);
}

/** Pieces are gathered up to so many letters: there is one for each of a million incidents. */
const PIECE = 1 << 16;

function standardOutput(): Output {
  let held = '';
  const flush = (): boolean => {
    const text = held;
    held = '';
    if (text === '') return true;
    if (process.stdout.isTTY) clearProgress();
    return process.stdout.write(text);
  };
  return {
    write: (text) => {
      held += text;
      if (held.length < PIECE || flush()) return undefined;
      return new Promise((done) => process.stdout.once('drain', done));
    },
    done: () => void flush(),
    drop: () => void flush(),
  };
}

function fileOutput(path: string): Output {
  const beside = join(dirname(path), `.${basename(path)}.${String(process.pid)}.part`);
  let file: number;
  try {
    file = openSync(beside, 'w');
  } catch (error) {
    throw cannotWrite(path, error);
  }
  let open = true;
  const drop = (): void => {
    if (!open) return;
    open = false;
    process.off('SIGINT', stopped).off('SIGTERM', stopped);
    closeSync(file);
    rmSync(beside, { force: true });
  };
  const stopped = (signal: NodeJS.Signals): void => {
    drop();
    // As the shell expects of who was stopped by it.
    process.kill(process.pid, signal);
  };
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  let [held, written] = ['', 0];
  return {
    write: (text) => {
      held += text;
      if (held.length < PIECE) return undefined;
      writeAll(file, held);
      written += held.length;
      held = '';
      if (written < 1 << 20) return undefined;
      written = 0;
      // Now and then Ctrl-C is heard.
      return new Promise((next) => setImmediate(next));
    },
    done: () => {
      if (!open) return;
      open = false;
      process.off('SIGINT', stopped).off('SIGTERM', stopped);
      writeAll(file, held);
      fsyncSync(file);
      closeSync(file);
      renameSync(beside, path);
    },
    drop,
  };
}

/** A write may take a part of what it is given. */
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
