import { parentPort, workerData } from 'node:worker_threads';
import { expect } from '../node_modules/vitest/dist/index.js';

// Of `npm run mutation`: loads the tests once (workerData.files: their paths, built by
// mutation-runner.mjs) and runs some of them whenever asked, with or without a mutant. Loading is
// what a mutant costs elsewhere; here it costs its tests. A mutant in workerData is on while the
// files load.

/** What instrumented code looks at: which mutant is on, and what it has covered. */
const stryker = (globalThis[workerData.namespace] = { activeMutant: workerData.mutant });

/** Every test of the files, in their order: id, what it does, its file. */
const tests = new Map();
let file = '';
let above = [];

function register(name, run, isSkipped = false) {
  if (isSkipped) return;
  const title = `${file}#${[...above, name].join(' ')}`;
  let id = title;
  for (let n = 2; tests.has(id); n += 1) id = `${title} (${n})`;
  tests.set(id, { id, file, name: [...above, name].join(' '), run });
}

function group(name, body, isSkipped = false) {
  if (isSkipped) return;
  above = [...above, name];
  body();
  above = above.slice(0, -1);
}

/** `it.each(rows)(title, run)`; the number of the row tells the tests apart. */
const each = (add) => (rows) => (name, run) =>
  rows.forEach((row, at) => {
    add(`${name} · ${at}`, () => (Array.isArray(row) ? run(...row) : run(row)));
  });

const it = (name, run) => register(name, run);
it.each = each(it);
it.skip = () => {};
it.skipIf = (isSkipped) =>
  Object.assign((name, run) => register(name, run, isSkipped), {
    each: isSkipped ? () => () => {} : it.each,
  });
it.runIf = (isRun) => it.skipIf(!isRun);
const describe = (name, body) => group(name, body);
describe.each = each(describe);
describe.skip = () => {};
describe.skipIf = (isSkipped) =>
  Object.assign((name, body) => group(name, body, isSkipped), {
    each: isSkipped ? () => () => {} : describe.each,
  });
globalThis.mutationTests = { describe, it, test: it, expect };

/** Why a test fails, or null. */
async function failureOf({ run, name, file: path }) {
  expect.setState({
    assertionCalls: 0,
    isExpectingAssertions: false,
    expectedAssertionsNumber: null,
    currentTestName: name,
    testPath: path,
  });
  try {
    await run();
    const { assertionCalls, expectedAssertionsNumber, isExpectingAssertions } = expect.getState();
    if (expectedAssertionsNumber !== null && expectedAssertionsNumber !== assertionCalls)
      return `${expectedAssertionsNumber} assertions expected, ${assertionCalls} made`;
    return isExpectingAssertions && assertionCalls === 0 ? 'assertions expected, none made' : null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** All tests, without a mutant: how long each takes, and which mutants it covers. */
async function dryRun() {
  const results = [];
  for (const test of tests.values()) {
    stryker.currentTestId = test.id;
    const start = performance.now();
    const failure = await failureOf(test);
    results.push({
      id: test.id,
      name: test.name,
      file: test.file,
      ms: performance.now() - start,
      failure,
    });
    stryker.currentTestId = undefined;
  }
  return { results, mutantCoverage: stryker.mutantCoverage ?? { static: {}, perTest: {} } };
}

/**
 * The first of the tests that fails under a mutant; and whether it fails without it too, as then an
 * earlier mutant has left something behind.
 */
async function mutantRun({ mutant, ids, hitLimit }) {
  Object.assign(stryker, { activeMutant: mutant, hitCount: 0, hitLimit, currentTestId: undefined });
  let run = 0;
  let found = null;
  for (const id of ids) {
    const test = tests.get(id);
    if (test === undefined) continue;
    run += 1;
    const failure = await failureOf(test);
    if (hitLimit !== undefined && stryker.hitCount > hitLimit) {
      found = { kind: 'endless', reason: `Hit limit reached (${stryker.hitCount}/${hitLimit})` };
      break;
    }
    if (failure !== null) {
      found = { kind: 'killed', test, failure };
      break;
    }
  }
  const hits = stryker.hitCount;
  Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
  if (found === null) return { kind: 'survived', run, hits };
  if (found.kind === 'endless') return { ...found, run, hits };
  return {
    kind: 'killed',
    by: found.test.id,
    failure: found.failure,
    run,
    hits,
    isTainted: (await failureOf(found.test)) !== null,
  };
}

for (const { path, built } of workerData.files) {
  file = path;
  await import(built);
}

parentPort.on('message', async (request) => {
  parentPort.postMessage(request.kind === 'dry' ? await dryRun() : await mutantRun(request));
});
parentPort.postMessage({ kind: 'loaded', ids: [...tests.keys()] });
