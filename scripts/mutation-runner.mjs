import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { isSampled, NOT_SAMPLED } from './mutation-sample.mjs';

// A test runner of Stryker for `npm run mutation`. A thread (mutation-worker.mjs) keeps the tests
// loaded, so that a mutant costs the
// tests that cover it. A thread that may remember something (a mutant ran while it built a table; a
// test fails without a mutant) is replaced, and the mutant judged in a new one. A mutant has no end
// when it turns a hundred times as often as the code it
// changes (Stryker), or uses the processor for much longer: a clock would also meet a machine
// that stands still.

const { MUTATION_TESTS = 'interval', MUTATION_SAMPLE = '100', MUTATION_SEED = '1' } = process.env;
const sample = { percent: Number(MUTATION_SAMPLE), seed: MUTATION_SEED };
/** Beyond three times what its tests took in the dry run; in milliseconds of the processor. */
const CPU_MS = 8000;
/**
 * Milliseconds of the dry run that one mutant may cost: the cheapest tests that cover it, and
 * always one. What only dearer ones notice counts as not noticed.
 */
const BUDGET_MS = Number(process.env['MUTATION_BUDGET'] ?? '3000');

/** Stryker counts lines and columns from 0 inside, and from 1 in what it writes. */
const fromOne = ({ line, column }) => ({ line: line + 1, column: column + 1 });

const belowProject = (path) => relative(process.cwd(), path).replaceAll('\\', '/');

/** The files lie below a sandbox, .stryker-tmp/sandbox-x/src/…, or below the project. */
const inReport = (fileName) => belowProject(fileName).replace(/^(?:\.\.\/)*(?:.*\/)?(?=src\/)/, '');

/**
 * The tests of folders, or files: test/x.ts. examples.test.ts compiles documentation for seconds
 * and looks at nothing that others do not.
 */
function testFiles() {
  return MUTATION_TESTS.split(',')
    .flatMap((one) =>
      one.endsWith('.ts')
        ? [`test/${one}`]
        : readdirSync(`test/${one}`, { recursive: true }).map((name) => `test/${one}/${name}`),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:test|prop)\.ts$/.test(path) && !path.endsWith('examples.test.ts'))
    .sort();
}

/**
 * One bundle of all tests and of the source below them, in pieces; `import.meta.url` stays that of
 * the file.
 */
async function buildTests(files) {
  const urls = {
    name: 'urls-of-files',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/](?:test|scripts)[\\/].*\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replaceAll(
          'import.meta.url',
          JSON.stringify(pathToFileURL(path).href),
        ),
        loader: 'ts',
      }));
    },
  };
  await build({
    absWorkingDir: process.cwd(),
    entryPoints: files,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: 'built',
    outbase: '.',
    outExtension: { '.js': '.mjs' },
    alias: {
      vitest: resolve('scripts/mutation-vitest.mjs'),
      'fast-check': resolve('test/few-runs.ts'),
    },
    plugins: [urls],
    logLevel: 'warning',
  });
  return files.map((path) => ({
    path,
    built: pathToFileURL(resolve('built', path.replace(/\.ts$/, '.mjs'))).href,
  }));
}

class Resident {
  #namespace;
  #files = [];
  #worker = null;
  /** Milliseconds of each test in the dry run, cheapest first. */
  #costs = new Map();

  constructor(namespace) {
    this.#namespace = namespace;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#files = await buildTests(testFiles());
  }

  async dispose() {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  /** A thread with the tests loaded; with a mutant, that one is on meanwhile. */
  async #newWorker(mutant) {
    await this.dispose();
    const workerData = { namespace: this.#namespace, files: this.#files, mutant };
    const worker = new Worker(new URL('./mutation-worker.mjs', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: 1500 },
    });
    this.#worker = worker;
    // Whoever is being waited for hears of an error; none may end the run.
    worker.on('error', () => {});
    return await this.#answer(worker, Infinity);
  }

  /**
   * What the thread says next; without a word after so much work of the processor, it has no end.
   */
  async #answer(worker, cpuMs) {
    const start = process.cpuUsage();
    return await new Promise((done) => {
      const end = (answer) => {
        clearInterval(watch);
        worker.off('message', end);
        worker.off('error', fail);
        done(answer);
      };
      const watch = setInterval(() => {
        const { user, system } = process.cpuUsage(start);
        if ((user + system) / 1000 > cpuMs)
          end({
            kind: 'endless',
            reason: `${Math.round((user + system) / 1e6)} s of the processor`,
          });
      }, 100);
      const fail = (error) =>
        end({
          kind: 'broken',
          reason: error.message,
          isMemory: error.code === 'ERR_WORKER_OUT_OF_MEMORY',
        });
      worker.on('message', end);
      worker.on('error', fail);
    });
  }

  async dryRun() {
    const loaded = await this.#newWorker();
    if (loaded.kind !== 'loaded') return { status: 'error', errorMessage: loaded.reason };
    this.#worker.postMessage({ kind: 'dry' });
    const { results, mutantCoverage, reason } = await this.#answer(this.#worker, Infinity);
    if (results === undefined) return { status: 'error', errorMessage: reason };
    this.#costs = new Map([...results].sort((a, b) => a.ms - b.ms).map(({ id, ms }) => [id, ms]));
    const tests = results.map(({ id, name, file, ms, failure }) => ({
      id,
      name,
      timeSpentMs: ms,
      fileName: resolve(file),
      ...(failure === null ? { status: 0 } : { status: 1, failureMessage: failure }),
    }));
    return { status: 'complete', tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const { fileName, location, ...rest } = activeMutant;
    if (
      !isSampled(
        inReport(fileName),
        { ...rest, location: { start: fromOne(location.start), end: fromOne(location.end) } },
        sample,
      )
    ) {
      return { status: 'error', errorMessage: NOT_SAMPLED };
    }
    const isStatic = mutantActivation === 'static';
    const first = isStatic
      ? null
      : await this.#judge({ mutant: activeMutant.id, ids: testFilter, hitLimit });
    if (first === null || (first.kind === 'survived' && first.hits === 0)) {
      // What it changes runs once, while something is built that all tests share.
      return this.#verdict(
        await this.#judge({ mutant: activeMutant.id, isNew: true, isOnAtLoad: true }),
      );
    }
    if (!first.isTainted) return this.#verdict(first);
    return this.#verdict(
      await this.#judge({ mutant: activeMutant.id, ids: testFilter, hitLimit, isNew: true }),
    );
  }

  /**
   * Runs a mutant, cheapest test first; what may not be trusted with the next mutant is replaced.
   */
  async #judge({ mutant, ids, hitLimit, isNew = false, isOnAtLoad = false }) {
    if (isNew || this.#worker === null) {
      const loaded = await this.#newWorker(isOnAtLoad ? mutant : undefined);
      if (loaded.kind !== 'loaded') {
        await this.dispose();
        return { kind: 'killed', by: [...this.#costs.keys()][0], failure: loaded.reason, run: 0 };
      }
    }
    const filter = ids === undefined ? null : new Set(ids);
    const inOrder = [];
    let ms = 0;
    for (const [id, cost] of this.#costs) {
      if (filter !== null && !filter.has(id)) continue;
      if (inOrder.length > 0 && ms + cost > BUDGET_MS) break;
      inOrder.push(id);
      ms += cost;
    }
    this.#worker.postMessage({ kind: 'mutant', mutant, ids: inOrder, hitLimit });
    const answer = await this.#answer(this.#worker, CPU_MS + 3 * ms);
    if (isNew || answer.kind === 'endless' || answer.kind === 'broken' || answer.isTainted)
      await this.dispose();
    return answer;
  }

  #verdict({ kind, by, failure, run, reason, isMemory }) {
    if (kind === 'killed')
      return { status: 'killed', killedBy: [by], failureMessage: failure, nrOfTests: run };
    if (kind === 'survived') return { status: 'survived', nrOfTests: run };
    if (kind === 'endless' || isMemory) return { status: 'timeout', reason: reason ?? 'memory' };
    return { status: 'error', errorMessage: reason };
  }
}

/** What Stryker asks a plugin for; its global is called so in what it instruments. */
const resident = () => new Resident('__stryker__');
resident.inject = [];
export const strykerPlugins = [{ kind: 'TestRunner', name: 'resident', factory: resident }];
