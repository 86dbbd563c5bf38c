import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Lang } from '../../model/vocabulary.ts';

/** The YAML files of a content folder, sorted; none when the folder is missing. */
export function yamlFiles(root: string, folder: string): string[] {
  const dir = join(root, 'content', folder);
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(dir, name));
}

/** A chapter's file in one language. */
export interface ChapterFile {
  /** From the root of the project. */
  readonly file: string;
  /** The number in the file's name; NaN when there is none. */
  readonly number: number;
  readonly slug: string;
}

/** The chapters of a language, sorted by file. */
export function chapterFiles(root: string, lang: Lang): ChapterFile[] {
  const folder = `content/chapters/${LANGUAGES[lang].path || LANGUAGES[lang].tag}`;
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const [, number, slug] = /^(?:(\d+)-)?(.+)\.mdx$/.exec(name) ?? [];
      return {
        file: `${folder}/${name}`,
        number: Number(number ?? Number.NaN),
        slug: slug ?? name,
      };
    });
}
