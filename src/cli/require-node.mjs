// Runs before every npm script. It is old-fashioned JavaScript on purpose: a Node.js that is too
// old for the rest must still be able to run this file and explain itself.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'node_modules');
const script = process.env.npm_lifecycle_event || 'start';
const command = script === 'start' || script === 'test' ? `npm ${script}` : `npm run ${script}`;
const rescue = `npx -y -p node@24 -p npm@11 -c 'npm ci && ${command}'`;

/** Native parts that npm leaves out, without a word, when it thinks the Node.js too old. */
const natives = [
  ['@rolldown', 'binding-'],
  ['@astrojs', 'compiler-binding-'],
  ['@bruits', 'satteri-'],
];

function hasNative(scope, prefix) {
  const folder = join(modules, scope);
  return existsSync(folder) && readdirSync(folder).some((name) => name.indexOf(prefix) === 0);
}

function stop(lines) {
  console.error(`\n${lines.join('\n')}\n`);
  process.exit(1);
}

if (!existsSync(join(modules, 'astro'))) {
  stop(['The dependencies are not installed yet. Run this first:', '', '  npm ci']);
}

const [major, minor] = process.versions.node.split('.').map(Number);
// 22.18 is the first release that runs TypeScript files as they are.
if (major < 22 || (major === 22 && minor < 18)) {
  stop([
    `This is Node.js ${process.versions.node}, which is too old to build the site.`,
    'Usually `npm ci` brings a newer one along; here it did not, because the installed Node.js',
    'or npm is older than 20.19, because of --omit=optional, or because there is none for this system.',
    '',
    'Install Node.js 24 and run `npm ci` again, or let npx fetch it for this one command:',
    '',
    `  ${rescue}`,
  ]);
}

if (!natives.every(([scope, prefix]) => hasNative(scope, prefix))) {
  stop([
    'Parts of the build tools are missing from node_modules. npm leaves them out when the installed',
    'Node.js is older than 20.19 (or 22.0 to 22.11), and when it is told --omit=optional.',
    '',
    'Run `npm ci` again with Node.js 20.19 or newer, or let npx fetch one for this one command:',
    '',
    `  ${rescue}`,
  ]);
}
