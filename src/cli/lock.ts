/**
 * Completes package-lock.json. Run it after every change of a dependency.
 *
 * Tools with a native part list one optional package per platform, and npm installs the one that
 * fits. When a registry or mirror does not carry some of them yet, `npm install` leaves them out
 * of the lock file without a word; `npm ci` then refuses the file everywhere ("Missing: … from
 * lock file"), and other platforms lack their native part.
 *
 * The cure is an older version of the tool, one whose packages are all there: this script names
 * what is missing, so that one can be chosen. Until then it writes an entry without checksum for
 * each of them, from which npm can install the package as soon as a registry has it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

type Entry = {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};
type Lock = { packages: Record<string, Entry> };
type Missing = { name: string; version: string; parent: string; dev: boolean };

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;

/** As Node.js looks for it: beneath `place`, then beneath each package that `place` is in. */
function isLocked(place: string, name: string): boolean {
  if (`${place ? `${place}/` : ''}node_modules/${name}` in lock.packages) return true;
  if (!place) return false;
  return isLocked(place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0)), name);
}

function listMissing(): Missing[] {
  return Object.entries(lock.packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(place, name))
      .map(([name, version]) => ({
        name,
        version,
        parent: `${place.split('node_modules/').pop()} ${entry.version}`,
        dev: entry.dev === true,
      })),
  );
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'sunos', 'win32'];
const processors = /^(arm|arm64|ia32|loong64|ppc64|riscv64|s390x|wasm32|x64)$/;

/** The platform, told by the package's name: `@biomejs/cli-linux-x64-musl`. */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.test(word));
  const musl = words.some((word) => word.startsWith('musl'));
  const glibc = words.some((word) => word.startsWith('gnu'));
  return {
    ...(os.length && { os }),
    ...(cpu.length && { cpu }),
    ...((musl || glibc) && { libc: [musl ? 'musl' : 'glibc'] }),
  };
}

const missing = listMissing();
for (const { name, version, parent, dev } of missing) {
  const platform = platformOf(name);
  // An entry without platform would be installed everywhere, and fail everywhere.
  if (!platform.cpu) {
    console.error(`${parent}: cannot tell for which platform ${name} is. Choose another version.`);
    process.exit(1);
  }
  console.log(`${parent}: the lock file lacks ${name}@${version}`);
  lock.packages[`node_modules/${name}`] = {
    version,
    ...platform,
    ...(dev && { dev }),
    optional: true,
  };
}

if (missing.length === 0) {
  console.log('The lock file is complete: each platform has its packages.');
} else {
  const packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  console.log(`\nWrote ${missing.length} entries. Better: a version of which all packages exist.`);
}
