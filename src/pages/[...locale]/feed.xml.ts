import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { LANGUAGES, type Lang } from '../../model/vocabulary.ts';
import { at, localePaths } from '../../site/addresses.ts';
import { getUi } from '../../site/content.ts';
import { listEntries } from '../../site/entries.ts';
import { renderInline } from '../../site/inline.ts';

export const getStaticPaths = localePaths;

/** Corrections and additions, newest first. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang }, site }) => {
  const ui = await getUi(lang);
  const log = await listEntries('log', lang);
  const address = site ?? new URL('https://localhost/');
  return rss({
    title: `${ui.site.name} · ${ui.reference.log}`,
    description: ui.site.description,
    site: new URL(at(lang), address),
    customData: `<language>${LANGUAGES[lang].tag}</language>`,
    items: log
      .sort((a, b) => b.date.localeCompare(a.date))
      .map((note) => ({
        title: `${ui.notes[note.kind]}: ${note.title}`,
        link: `${at(lang, 'about')}#${note.id}`,
        pubDate: new Date(`${note.date}T00:00:00Z`),
        content: absolute(renderInline(note.text, lang), address),
      })),
  });
};

/** Readers of a feed have no page to resolve an address against. */
const absolute = (html: string, site: URL): string =>
  html.replace(/href="(\/[^"]*)"/g, (_, path: string) => `href="${new URL(path, site).href}"`);
