import { getEntry } from 'astro:content';
import type { Figure } from '../model/figures/figure.ts';
import { type Local, localize } from '../model/localize.ts';
import { readChapter } from '../model/read-chapter.ts';
import type { FigureId, Lang } from '../model/vocabulary.ts';
import { type ChapterEntry, listChapters } from './chapters.ts';

/** The data and words of a figure in one language. Throws when its file is missing. */
export async function getFigure<Id extends FigureId>(
  id: Id,
  lang: Lang,
): Promise<Local<Extract<Figure, { id: Id }>>> {
  const entry = await getEntry('figures', id);
  if (!entry) throw new Error(`content/figures/${id}.yaml is missing`);
  return localize(entry.data, lang) as Local<Extract<Figure, { id: Id }>>;
}

/** Every figure that a chapter shows, with the chapter, in the order of the book. */
export async function listShownFigures(
  lang: Lang,
): Promise<{ readonly id: FigureId; readonly chapter: ChapterEntry }[]> {
  return (await listChapters(lang)).flatMap((chapter) =>
    readChapter(chapter.entry.body ?? '')
      .uses.filter((use) => use.name === 'Figure')
      .map((use) => ({ id: use.attributes.id as FigureId, chapter })),
  );
}
