import { getEntry } from 'astro:content';
import type { Figure } from '../model/figures/figure.ts';
import { type Local, localize } from '../model/localize.ts';
import type { FigureId, Lang } from '../model/vocabulary.ts';

/** The data and words of a figure in one language. Throws when its file is missing. */
export async function getFigure<Id extends FigureId>(
  id: Id,
  lang: Lang,
): Promise<Local<Extract<Figure, { id: Id }>>> {
  const entry = await getEntry('figures', id);
  if (!entry) throw new Error(`content/figures/${id}.yaml is missing`);
  return localize(entry.data, lang) as Local<Extract<Figure, { id: Id }>>;
}
