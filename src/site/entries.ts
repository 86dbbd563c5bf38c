import { type CollectionEntry, getCollection } from 'astro:content';
import { type Local, localize } from '../model/localize.ts';
import type { Lang } from '../model/vocabulary.ts';

/** The collections of which one file is one entry in both languages. */
type Kept = 'glossary' | 'log' | 'myths' | 'questions' | 'sources' | 'timeline';

/** An entry in one language, with its id: the name of its file. */
export type Entry<Name extends Kept> = Local<CollectionEntry<Name>['data']> & {
  readonly id: string;
};

/** All entries of a collection in one language, by id. */
export async function listEntries<Name extends Kept>(
  name: Name,
  lang: Lang,
): Promise<Entry<Name>[]> {
  const entries: readonly { id: string; data: CollectionEntry<Name>['data'] }[] =
    await getCollection(name);
  return entries
    .map(({ id, data }) => ({ ...localize(data, lang), id }) as Entry<Name>)
    .sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

/** One entry. Throws when there is none, naming it: `npm run check` tells the line. */
export async function needEntry<Name extends Kept>(
  name: Name,
  id: string,
  lang: Lang,
): Promise<Entry<Name>> {
  const found = (await listEntries(name, lang)).find((entry) => entry.id === id);
  if (!found)
    throw new Error(`content/${name}/${id}.yaml is missing; npm run check says where it is named`);
  return found;
}

/** The timeline, oldest first; of one day, by title. */
export async function listEvents(lang: Lang): Promise<Entry<'timeline'>[]> {
  const events = await listEntries('timeline', lang);
  return events.sort((a, b) => a.date.localeCompare(b.date) || a.title.localeCompare(b.title));
}
