/**
 * Serves the finished site from dist. PORT (4321) and HOST (127.0.0.1) choose the address; with
 * `--probe` it only tells whether that address is free, so that `npm start` can say no before
 * it builds.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from './run.ts';
import { startServer } from './static-server.ts';

const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 4321);
const probe = process.argv.includes('--probe');
const folder = join(root, 'dist');

function stop(message: string): never {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function withPort(other: number): string {
  const script = process.env.npm_lifecycle_event ?? 'serve';
  const command = script === 'start' ? 'npm start' : `npm run ${script}`;
  return process.platform === 'win32'
    ? `set PORT=${other}&& ${command}`
    : `PORT=${other} ${command}`;
}

function explain(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use by another program. Choose another port:\n\n  ${withPort(port < 65535 ? port + 1 : 4321)}`;
    case 'EACCES':
      return `This user may not open port ${port}. Choose one above 1023:\n\n  ${withPort(4321)}`;
    default:
      return `Cannot listen on ${host}, port ${port} (${error.code ?? error.message}). HOST must be an address of this machine, for example 127.0.0.1.`;
  }
}

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  stop(
    `PORT is "${process.env.PORT}", but a port is a number from 0 to 65535:\n\n  ${withPort(4321)}`,
  );
}
if (!probe && !existsSync(join(folder, 'index.html'))) {
  stop('There is no finished site in dist yet. Build it first:\n\n  npm run build');
}

try {
  const server = await startServer({ folder, port, host });
  if (probe) {
    server.close();
  } else {
    const address = server.address() as AddressInfo;
    const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
    console.log(`\nThe site is at http://${name}:${address.port}/ (stop with Ctrl+C)\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
  }
} catch (error) {
  stop(explain(error as NodeJS.ErrnoException));
}
