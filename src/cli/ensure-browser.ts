/**
 * Sees to it that the end-to-end tests have a browser: CHROMIUM_PATH, else an installed Chrome or
 * Chromium, else Playwright's own download, else Debian's package. Notes the choice in
 * node_modules/.cache for tests/playwright.config.ts.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserFile } from './browser-file.ts';
import { faultOf, findInstalledBrowser } from './find-browser.ts';

const minutes = 60_000;
const named = process.env.CHROMIUM_PATH;
const failures: string[] = [];

/** Output is kept back: of a failure only the outcome is of use, not the tool's stack trace. */
function quietly(command: string, args: string[], timeout: number): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout }).status === 0;
}

function download(): string | undefined {
  const path = chromium.executablePath();
  if (faultOf(path) === undefined) return path;
  console.log('No Chrome or Chromium found. Downloading one (about 200 MB) …');
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('playwright/package.json')),
    'cli.js',
  );
  if (!quietly(process.execPath, [cli, 'install', '--no-shell', 'chromium'], 15 * minutes)) {
    failures.push("Playwright's download failed: no connection, or no build for this system");
    return undefined;
  }
  const fault = faultOf(path);
  if (!fault) return path;
  failures.push(`Playwright's download cannot be used here: ${fault} (libraries may be missing)`);
  return undefined;
}

function installPackage(): string | undefined {
  if (!quietly('apt-get', ['--version'], minutes)) return undefined;
  const asRoot = process.getuid?.() === 0 ? ['env'] : ['sudo', '-n', 'env'];
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [
      ...asRoot,
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...args,
    ];
    return quietly(command, rest, 15 * minutes);
  };
  if (!apt('--version')) {
    failures.push('apt-get needs root, or sudo without a password');
    return undefined;
  }
  console.log('Installing the packages chromium and fonts-noto-cjk with apt-get …');
  // A list of packages that cannot be refreshed may still be good enough.
  apt('update');
  // The font is for the Chinese pages: without one, their text would be empty boxes.
  if (apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')) {
    const path = findInstalledBrowser();
    if (path) return path;
  }
  failures.push('apt-get could not install the package chromium');
  return undefined;
}

function stop(lines: string[]): never {
  console.error(`\n${lines.join('\n')}\n`);
  process.exit(1);
}

function choose(): string {
  if (named) {
    const fault = faultOf(named);
    if (!fault) return named;
    stop([
      `CHROMIUM_PATH is ${named}, but ${fault}.`,
      'Give the full path of a Chrome or Chromium, or unset it to have one looked for.',
    ]);
  }
  const path = findInstalledBrowser() ?? download() ?? installPackage();
  if (path) return path;
  stop([
    'The end-to-end tests need Chrome or Chromium, and there is none:',
    '  - none in the usual places, and CHROMIUM_PATH is not set',
    ...failures.map((failure) => `  - ${failure}`),
    '',
    'Install Google Chrome or Chromium as usual on this system and run the command again,',
    'or say where one is:',
    '',
    '  CHROMIUM_PATH=/path/to/chrome npm test',
    '',
    'All that needs no browser:  npm run check  and  npm run test:unit',
  ]);
}

const executablePath = choose();
mkdirSync(dirname(browserFile), { recursive: true });
writeFileSync(browserFile, `${JSON.stringify({ executablePath })}\n`);
console.log(`Browser for the end-to-end tests: ${executablePath}`);
