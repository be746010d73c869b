import { existsSync, readFileSync } from 'node:fs';

// Called by .ci/run with vitest's JSON report, its exit code and the output of `npm run check`.
// Prints the one line `N passed, N failed` and ends non-zero where anything failed.
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const [reportFile = '', exitCode = '', checkFile = ''] = process.argv.slice(2);
const tests = countTests(reportFile, exitCode);
const check = countSteps(checkFile);
const failed = tests.failed + check.failed;
console.log(`${String(tests.passed + check.passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function countTests(file: string, exit: string): { passed: number; failed: number } {
  // No report: vitest did not get as far as running anything.
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  // A file that fails to load has no tests in it and would count as nothing.
  const broken = report.testResults.filter(
    (one) =>
      one.status === 'failed' && !one.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  // Type errors outside the tests and unhandled rejections show in the exit code alone.
  return { passed: report.numPassedTests, failed: exit === '0' ? failed : Math.max(failed, 1) };
}

function countSteps(file: string): { passed: number; failed: number } {
  const match = /^check: (\d+) steps passed, (\d+) failed$/m.exec(readFileSync(file, 'utf8'));
  return match === null
    ? { passed: 0, failed: 1 }
    : { passed: Number(match[1]), failed: Number(match[2]) };
}
