import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { contentType, findPage, isText } from './static-site.ts';

/** File names in this folder carry a hash of the content, so they can be kept for ever. */
const hashed = /^\/_astro\//;

function chooseEncoding(request: IncomingMessage, type: string): 'br' | 'gzip' | undefined {
  if (!isText(type)) return undefined;
  const accepted = String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => !/;\s*q=0(\.0*)?$/.test(entry))
    .map((entry) => entry.split(';')[0]);
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : undefined;
}

function compressor(encoding: 'br' | 'gzip') {
  // Quality 5: about as small as the best setting, and fast enough to do for each request.
  return encoding === 'br'
    ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    : createGzip();
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const target = request.url ?? '/';
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sendText(response, 405, 'Only GET and HEAD.');
    return;
  }
  const found = findPage(folder, target);
  if (found.status === 301) {
    response.writeHead(301, { Location: found.location });
    response.end();
    return;
  }
  if (found.file === undefined) {
    sendText(response, found.status, found.status === 400 ? 'Bad address.' : 'Not found.');
    return;
  }

  const type = contentType(found.file);
  const encoding = chooseEncoding(request, type);
  const tag = `W/"${found.size.toString(36)}-${Math.trunc(found.changed).toString(36)}"`;
  response.setHeader('Content-Type', type);
  response.setHeader('ETag', tag);
  response.setHeader(
    'Cache-Control',
    found.status === 200 && hashed.test(target)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  );
  if (isText(type)) response.setHeader('Vary', 'Accept-Encoding');
  if (found.status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304);
    response.end();
    return;
  }
  if (encoding) response.setHeader('Content-Encoding', encoding);
  else response.setHeader('Content-Length', found.size);
  response.writeHead(found.status);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // A reader who leaves in the middle of a page is no error.
  const done = () => {};
  const source = createReadStream(found.file);
  if (encoding) pipeline(source, compressor(encoding), response, done);
  else pipeline(source, response, done);
}

/**
 * Serves `folder` as a static host would. Port 0 takes any free port; `server.address()` tells
 * which. Rejects with the error of `listen` (`EADDRINUSE`, `EACCES`, …).
 */
export function startServer(options: {
  folder: string;
  port: number;
  host: string;
}): Promise<Server> {
  const folder = resolve(options.folder);
  const server = createServer((request, response) => answer(folder, request, response));
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(options.port, options.host, () => done(server));
  });
}
