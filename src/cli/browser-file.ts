import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './run.ts';

/** Where `ensure-browser.ts` notes what it found, for the Playwright configuration. */
export const browserFile = join(cacheFolder, 'browser.json');

/** The browser found last time, or undefined when there is no note or the browser has gone. */
export function readBrowser(): string | undefined {
  if (!existsSync(browserFile)) return undefined;
  const { executablePath } = JSON.parse(readFileSync(browserFile, 'utf8'));
  return existsSync(executablePath) ? executablePath : undefined;
}
