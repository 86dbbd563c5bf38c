import { getEntry } from 'astro:content';
import { isStale, type Twins, twinsOf } from '../model/twins.ts';
import type { Lang } from '../model/vocabulary.ts';
import { type ChapterEntry, listChapters } from './chapters.ts';

/** Whether the English of a chapter has changed since its Chinese text was written. */
export async function isChapterStale(chapter: ChapterEntry, lang: Lang): Promise<boolean> {
  if (lang === 'en') return false;
  const english = (await listChapters('en')).find((c) => c.slug === chapter.slug);
  const record = (await getEntry('twins', 'record'))?.data as Record<string, Twins> | undefined;
  if (!english) return false;
  const now = twinsOf({ en: textOf(english), zh: textOf(chapter) });
  return isStale(now, record?.[`chapters/${chapter.slug}`]);
}

const textOf = ({ title, summary, entry }: ChapterEntry) =>
  [title, summary, entry.body?.trim() ?? ''].join('\n');
