import { type CollectionEntry, getCollection, render } from 'astro:content';
import { LANGUAGES, type Lang } from '../model/vocabulary.ts';

/** A chapter as lists and neighbours name it. */
export interface ChapterEntry {
  readonly slug: string;
  readonly order: number;
  readonly title: string;
  readonly summary: string;
  readonly entry: CollectionEntry<'chapters'>;
}

/** The chapters of a language, in the order of the book; drafts are left out. */
export async function listChapters(lang: Lang): Promise<ChapterEntry[]> {
  const folder = LANGUAGES[lang].path || LANGUAGES[lang].tag;
  const entries = await getCollection('chapters', (c) => c.id.startsWith(`${folder}/`));
  return entries
    .filter((entry) => !entry.data.draft)
    .map((entry) => ({
      slug: entry.id.slice(folder.length + 1),
      order: entry.data.order,
      title: entry.data.title,
      summary: entry.data.summary,
      entry,
    }))
    .sort((a, b) => a.order - b.order);
}

/** A chapter's text as a component, and its headings. */
export const renderChapter = ({ entry }: ChapterEntry) => render(entry);
