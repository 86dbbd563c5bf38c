import type { Ui } from '../model/ui.ts';
import { LANGUAGES, type Lang } from '../model/vocabulary.ts';
import type { ChapterEntry } from './chapters.ts';

/** What search engines read of a chapter: schema.org/Article. */
export function structureChapter(
  chapter: ChapterEntry,
  lang: Lang,
  ui: Ui,
  address: URL,
): Readonly<Record<string, unknown>> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: chapter.title,
    abstract: chapter.summary,
    inLanguage: LANGUAGES[lang].tag,
    url: address.href,
    position: chapter.order,
    dateModified: chapter.entry.data.reviewed,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isPartOf: { '@type': 'Book', name: ui.site.name, url: new URL('/', address).href },
  };
}
