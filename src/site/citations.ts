import { Citation } from '../model/citation.ts';
import { readChapter } from '../model/read-chapter.ts';
import { linkSource } from '../model/source.ts';
import type { Lang } from '../model/vocabulary.ts';
import { at } from './addresses.ts';
import type { ChapterEntry } from './chapters.ts';
import { formatDay } from './dates.ts';
import { needEntry } from './entries.ts';
import { nameSource } from './texts.ts';

/** A citation as a reader meets it. */
export interface Cited {
  /** The same for two citations of the same place. */
  readonly key: string;
  readonly href: string;
  /** Title, or repository, version, file and lines. */
  readonly title: string;
  /** Publisher, author and date; absent for a line of code. */
  readonly by: string | undefined;
  /** Section, line or quoted words. */
  readonly where: string | undefined;
  /** Language of the title. */
  readonly lang: string;
}

/** Looks a citation up. Throws when its publication is missing. */
export async function cite(citation: Citation, lang: Lang): Promise<Cited> {
  if ('at' in citation)
    return {
      key: citation.at,
      href: linkSource(citation.at),
      title: nameSource(citation),
      by: undefined,
      where: citation.says,
      lang: 'en',
    };
  const { source, where } = citation;
  const {
    title,
    publisher,
    author,
    date,
    url,
    lang: language,
  } = await needEntry('sources', source, lang);
  const by = [author, publisher, date && formatDay(date, lang)].filter(Boolean);
  return {
    key: `${source} ${where ?? ''}`.trim(),
    href: url === 'page:about' ? at(lang, 'about') : url,
    title,
    by: by.join(lang === 'zh' ? '，' : ', '),
    where,
    lang: language ?? 'en',
  };
}

/** The attributes of `<Cite>` as a citation. Throws when neither `source` nor `at` is there. */
export function citationOf(attributes: Readonly<Record<string, unknown>>): Citation {
  const parsed = Citation.safeParse(attributes);
  if (!parsed.success) throw new Error('<Cite> needs source="…" or at="…"');
  return parsed.data;
}

/** The citations of a chapter in the order of the text, each place once: number 1 comes first. */
export async function listCitations(chapter: ChapterEntry, lang: Lang): Promise<Cited[]> {
  const { uses } = readChapter(chapter.entry.body ?? '');
  const cited = await Promise.all(
    uses.filter((use) => use.name === 'Cite').map((use) => cite(citationOf(use.attributes), lang)),
  );
  return [...new Map(cited.map((c) => [c.key, c])).values()];
}
