import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { readBrowser } from '../src/cli/browser-file.ts';
import { cacheFolder, root } from '../src/cli/run.ts';

const inCi = Boolean(process.env.CI);
const executablePath = readBrowser();

/** End-to-end tests: Chromium on the finished site in dist. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: join(cacheFolder, 'e2e'),
  snapshotPathTemplate: '{testDir}/snapshots/{testFileName}/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: inCi,
  retries: 0,
  workers: 2,
  reporter: inCi ? 'dot' : 'list',
  use: {
    // The server below takes any free port and so can run beside `npm start`; Playwright reads
    // the number from its output into this variable before it starts the tests.
    baseURL: `http://127.0.0.1:${process.env.E2E_PORT}`,
    // Recording every page costs half of the run: `TRACE=1 npm run test:e2e` when one is needed.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        '--font-render-hinting=none',
      ],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: 'node src/cli/serve.ts',
    cwd: root,
    env: { PORT: '0', HOST: '127.0.0.1' },
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<e2e_port>\d+)/ },
  },
});
