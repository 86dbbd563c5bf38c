import { join } from 'node:path';
import { chapterFiles } from '../../src/cli/content/content-files.ts';
import { readMdx } from '../../src/cli/content/read-mdx.ts';
import { root } from '../../src/cli/run.ts';
import type { Chapter } from '../../src/model/chapter.ts';
import type { ChapterText } from '../../src/model/read-chapter.ts';
import { LANGS, type Lang } from '../../src/model/vocabulary.ts';

/** A chapter of the content in one language. */
export interface ChapterFixture {
  readonly slug: string;
  readonly lang: Lang;
  readonly file: string;
  readonly head: Chapter;
  readonly text: ChapterText;
  readonly body: string;
}

/** Every chapter in every language, in the order of the book. */
export const ALL_CHAPTERS: readonly ChapterFixture[] = LANGS.flatMap((lang) =>
  chapterFiles(root, lang).map(({ slug, file }) => {
    const { frontmatter, text, body } = readMdx(join(root, file), file);
    if (!text) throw new Error(`${file} is no chapter; see: npm run check`);
    return { slug, lang, file, head: frontmatter.data as Chapter, text, body };
  }),
);

/** The chapters of the book, once each. */
export const CHAPTERS = ALL_CHAPTERS.filter((c) => c.lang === 'en');
