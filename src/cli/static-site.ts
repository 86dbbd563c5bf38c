import { statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mmd': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
};

export function contentType(file: string): string {
  return types[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** Pictures and fonts are compressed already; these are not. */
export function isText(type: string): boolean {
  return /^text\/|json|xml|javascript|yaml|wasm/.test(type);
}

export type Answer =
  | { status: 200 | 404; file: string; size: number; changed: number }
  | { status: 301; location: string }
  | { status: 400 | 404; file: undefined };

const known = (path: string) => statSync(path, { throwIfNoEntry: false });

function page(status: 200 | 404, file: string): Answer | undefined {
  const info = known(file);
  if (!info?.isFile()) return undefined;
  return { status, file, size: info.size, changed: info.mtimeMs };
}

function pageOf404(folder: string): Answer | undefined {
  return page(404, join(folder, '404.html')) ?? page(404, join(folder, '404', 'index.html'));
}

/** What a static host would say to a request for `target` (a path with an optional query). */
export function findPage(folder: string, target: string): Answer {
  const [rawPath = '/', ...query] = target.split('?');
  let path: string;
  try {
    path = decodeURIComponent(rawPath);
  } catch {
    return { status: 400, file: undefined };
  }
  if (!path.startsWith('/') || path.includes('\0')) return { status: 400, file: undefined };

  const file = join(folder, path);
  if (file === folder || file.startsWith(folder + sep)) {
    const found = page(200, path.endsWith('/') ? join(file, 'index.html') : file);
    if (found) return found;
    if (!path.endsWith('/') && known(join(file, 'index.html'))?.isFile()) {
      // One leading slash only: `//host/x` would send the reader to another host.
      const location = `${rawPath.replace(/^\/+/, '/')}/`;
      return { status: 301, location: [location, ...query].join('?') };
    }
  }
  const language = /^\/([a-z]{2}(?:-[a-z]+)?)\//.exec(path)?.[1];
  return (
    (language && pageOf404(join(folder, language))) ||
    pageOf404(folder) || { status: 404, file: undefined }
  );
}
