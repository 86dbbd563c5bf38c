import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findPage } from '../../src/cli/static-site.ts';
import { LANGUAGES } from '../../src/model/vocabulary.ts';
import { DIST, PAGES } from './site.ts';

/** Every page in dist as the address it answers to. */
const pages = readdirSync(existsSync(DIST) ? DIST : '.', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);

const htmlOf = new Map<string, string>();
function html(path: string): string | undefined {
  const known = htmlOf.get(path);
  if (known !== undefined) return known;
  const found = findPage(DIST, path);
  if (found.status !== 200) return undefined;
  const text = readFileSync(found.file, 'utf8');
  htmlOf.set(path, text);
  return text;
}

const decoded = (text: string) =>
  text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&#39;', "'");
/** Values of an attribute in the markup; scripts hold no links. */
function values(text: string, attribute: string): string[] {
  const markup = text.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (s) =>
    s.slice(0, s.indexOf('>')),
  );
  return [...markup.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, v]) =>
    decoded(v ?? ''),
  );
}

test('every page of the content is built, and no other', () => {
  const wanted = PAGES.filter((p) => p.kind !== 'missing').map((p) => p.path);
  const missing = Object.values(LANGUAGES).map(({ path }) => `${path ? `/${path}` : ''}/404.html`);
  const found = pages.map((p) => p.replace(/\/404\/$/, '/404.html'));
  expect(found.sort()).toEqual([...wanted, ...missing].sort());
});

for (const path of pages)
  test(`${path}: every link leads somewhere`, () => {
    const text = html(path) ?? '';
    const base = new URL(path, 'http://here');
    const broken = [...values(text, 'href'), ...values(text, 'src')].flatMap((href) => {
      const to = new URL(href, base);
      if (to.host !== base.host) return /^https?:$/.test(to.protocol) ? [] : [href];
      const found = findPage(DIST, to.pathname);
      if (found.status !== 200) return [`${href} answers ${found.status}`];
      const id = decodeURIComponent(to.hash.slice(1));
      if (!id || values(html(to.pathname) ?? '', 'id').includes(id)) return [];
      return [`${href} names no part of the page`];
    });
    expect([...new Set(broken)]).toEqual([]);
  });

for (const path of pages)
  test(`${path}: has each id once, a title and a description`, () => {
    const text = html(path) ?? '';
    const ids = values(text, 'id');
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(text).toMatch(/<title>[^<]+<\/title>/);
    expect(text).toMatch(/<meta name="description" content="[^"]+"/);
    expect(text.match(/<h1[\s>]/g)).toHaveLength(1);
  });

for (const site of PAGES.filter((p) => p.kind !== 'missing'))
  test(`${site.path}: names its twin in every language, which names it`, () => {
    const alternates = (path: string) =>
      new Map(
        [
          ...(html(path) ?? '').matchAll(
            /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g,
          ),
        ].map(([, tag, href]) => [tag ?? '', new URL(href ?? '').pathname] as const),
      );
    const mine = alternates(site.path);
    expect([...mine.keys()].sort()).toEqual(
      [...Object.values(LANGUAGES).map((l) => l.tag), 'x-default'].sort(),
    );
    expect(mine.get(LANGUAGES[site.lang].tag)).toBe(site.path);
    for (const path of mine.values()) {
      expect(findPage(DIST, path).status, path).toBe(200);
      expect(alternates(path), path).toEqual(mine);
    }
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html(site.path) ?? '')?.[1];
    expect(new URL(canonical ?? '').pathname).toBe(site.path);
  });

test('no page mentions a file that is not shipped', () => {
  const files = readdirSync(join(DIST, '_astro'));
  for (const path of pages)
    for (const [, name] of (html(path) ?? '').matchAll(/\/_astro\/([\w.-]+)/g))
      expect(files, path).toContain(name);
});
