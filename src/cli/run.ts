import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** For what is made on the way and may be thrown away at any time. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'from-kubelet-to-container');

/**
 * Runs a command line as an npm script would: from the top folder, tools found in node_modules,
 * output passed through. Returns its exit code.
 */
export function run(commandLine: string, env: NodeJS.ProcessEnv = {}): number {
  const { status } = spawnSync(commandLine, {
    cwd: root,
    shell: true,
    stdio: 'inherit',
    env: {
      ...process.env,
      // Astro would otherwise report usage figures, and wait for a network that may not exist.
      ASTRO_TELEMETRY_DISABLED: '1',
      PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      ...env,
    },
  });
  return status ?? 1;
}
