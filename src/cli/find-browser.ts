import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Older ones lack CSS that the pages rely on, so tests would fail for no fault of the site. */
const oldest = 126;

function onPath(names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Where Chrome and Chromium are usually installed, the likeliest first. */
function usualPlaces(): string[] {
  const env = (name: string) => process.env[name] ?? '';
  if (process.platform === 'darwin') {
    return ['/Applications', join(env('HOME'), 'Applications')].flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    ]);
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => [
      join(env(name), 'Google/Chrome/Application/chrome.exe'),
      join(env(name), 'Chromium/Application/chrome.exe'),
    ]);
  }
  return [
    ...onPath(['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']),
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
}

/** What is wrong with the browser at `path`; undefined when it can be used. */
export function faultOf(path: string): string | undefined {
  if (!existsSync(path)) return 'there is no such file';
  // Chrome for Windows opens a window instead of printing its version.
  if (process.platform === 'win32') return undefined;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const version = /(\d+)\.\d+\.\d+/.exec(stdout ?? '')?.[1];
  if (status !== 0 || !version) return 'it does not start';
  return Number(version) < oldest ? `it is version ${version}, older than ${oldest}` : undefined;
}

export function findInstalledBrowser(): string | undefined {
  return usualPlaces().find((path) => faultOf(path) === undefined);
}
