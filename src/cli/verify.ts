/**
 * Everything that must hold before a change is good: run by `npm test` and by CI. Stops at the
 * first step that fails; the last line always tells how many tests passed and failed.
 */
import { join, relative } from 'node:path';
import { cacheFolder, root, run } from './run.ts';
import { type Count, forgetReport, readReport } from './test-report.ts';

type Step = { title: string; command: string; report?: string };

const unitReport = join(cacheFolder, 'unit.json');
const e2eReport = join(cacheFolder, 'e2e.json');
const reporter = process.env.CI ? 'dot' : 'list';

const steps: Step[] = [
  { title: 'Content', command: 'node src/cli/check.ts' },
  { title: 'Lint and format', command: 'biome check --error-on-warnings .' },
  { title: 'Types', command: 'astro check --minimumFailingSeverity warning' },
  { title: 'Unused code', command: 'knip --no-config-hints' },
  {
    title: 'Unit tests',
    command: `vitest run --config tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${relative(root, unitReport)}`,
    report: unitReport,
  },
  { title: 'Build', command: 'astro build' },
  { title: 'Search index', command: 'node src/cli/index-search.ts' },
  {
    title: 'End-to-end tests',
    command: `playwright test --config tests/playwright.config.ts --reporter=${reporter},json`,
    report: e2eReport,
  },
];

const total: Count = { passed: 0, failed: 0, skipped: 0 };

function finish(): never {
  if (total.skipped) console.log(`${total.skipped} skipped`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed ? 1 : 0);
}

function stop(reason: string): never {
  console.log(`\n✗ ${reason}\n`);
  // A step that is no test, or a test file that does not load, is a failure as well.
  total.failed ||= 1;
  finish();
}

for (const { title, command, report } of steps) {
  console.log(`\n━━ ${title} ${'━'.repeat(60 - title.length)}\n`);
  const started = performance.now();
  if (report) forgetReport(report);
  const code = run(command, { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport });
  if (report) {
    const count = readReport(report);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    if (code === 0 && count.passed === 0) stop(`${title}: no test was run`);
  }
  if (code !== 0) stop(`${title} failed`);
  console.log(`\n✓ ${title} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

console.log('\nAll is well.\n');
finish();
