import { existsSync, readFileSync, rmSync } from 'node:fs';

export type Count = { passed: number; failed: number; skipped: number };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
};
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
};

function countOf(report: VitestReport | PlaywrightReport): Count {
  if ('stats' in report) {
    const { expected, flaky, unexpected, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** What a test runner's JSON report says; all zero when it ended before it could write one. */
export function readReport(file: string): Count {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  return countOf(JSON.parse(readFileSync(file, 'utf8')));
}

/** An old report must not stand in for a run that wrote none. */
export function forgetReport(file: string): void {
  rmSync(file, { force: true });
}
