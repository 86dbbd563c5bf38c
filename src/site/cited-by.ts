import { readChapter } from '../model/read-chapter.ts';
import { parseSource } from '../model/source.ts';
import type { Lang } from '../model/vocabulary.ts';
import { at, atChain } from './addresses.ts';
import { listChapters } from './chapters.ts';
import { getUi, getWhich, listTellings } from './content.ts';
import { listEntries } from './entries.ts';
import { getFigure, listShownFigures } from './figures.ts';
import { addressOf } from './refs.ts';

/** Something that cites a source. */
export interface Citer {
  readonly href: string;
  readonly title: string;
}

/** Source id, or `owner/repo@ref` for lines of code → what cites it, in the order of the site. */
export type CitedBy = ReadonlyMap<string, readonly Citer[]>;

/** Reads the whole site for citations. Each citer is named once per source. */
export async function listCitedBy(lang: Lang): Promise<CitedBy> {
  const found = new Map<string, Map<string, Citer>>();
  const add = (citation: unknown, citer: Citer) => {
    const key = keyOf(citation);
    if (key === undefined) return;
    const citers = found.get(key) ?? new Map<string, Citer>();
    citers.set(citer.href, citer);
    found.set(key, citers);
  };
  for (const chapter of await listChapters(lang))
    for (const use of readChapter(chapter.entry.body ?? '').uses)
      if (use.name === 'Cite')
        add(use.attributes, {
          href: addressOf(
            { to: 'chapter', id: chapter.slug, variant: undefined, part: undefined },
            lang,
          ),
          title: chapter.title,
        });
  for (const { chain, variant } of await listTellings(lang))
    for (const scenario of chain.scenarios)
      for (const step of scenario.steps)
        for (const source of step.sources)
          add(source, {
            href: atChain(lang, chain.id, variant),
            title: [chain.name, variant].filter(Boolean).join(' · '),
          });
  const kept = [
    ['timeline', 'event', 'title'],
    ['glossary', 'term', 'term'],
    ['myths', 'myth', 'claim'],
    ['questions', 'question', 'question'],
  ] as const;
  for (const [folder, to, name] of kept)
    for (const entry of await listEntries(folder, lang)) {
      const title = String((entry as Readonly<Record<string, unknown>>)[name]);
      const href = addressOf({ to, id: entry.id, variant: undefined, part: undefined }, lang);
      for (const citation of citationsIn(entry)) add(citation, { href, title });
    }
  for (const { id, chapter } of await listShownFigures(lang)) {
    const href = `${addressOf({ to: 'chapter', id: chapter.slug, variant: undefined, part: undefined }, lang)}#figure-${id}`;
    for (const citation of citationsIn(await getFigure(id, lang)))
      add(citation, { href, title: `${chapter.title} · ${(await getUi(lang)).book.figure}` });
  }
  const which = { href: at(lang, 'which'), title: (await getUi(lang)).nav.which };
  for (const citation of citationsIn(await getWhich(lang))) add(citation, which);
  return new Map([...found].map(([key, citers]) => [key, [...citers.values()]]));
}

/** Every list of citations in an entry, whatever its field is called. */
function citationsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (typeof value !== 'object' || value === null) return [];
  return keyOf(value) === undefined ? Object.values(value).flatMap(citationsIn) : [value];
}

function keyOf(citation: unknown): string | undefined {
  const { source, at } = (citation ?? {}) as { source?: unknown; at?: unknown };
  if (typeof source === 'string') return source;
  if (typeof at !== 'string') return undefined;
  const { repo, ref } = parseSource(at);
  return `${repo}@${ref}`;
}
