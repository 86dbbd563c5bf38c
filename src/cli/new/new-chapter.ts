import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGS, LANGUAGES } from '../../model/vocabulary.ts';
import { chapterTemplate } from './chapter-template.ts';
import { type Made, needId, Refusal } from './refusal.ts';

/**
 * Writes a draft of a chapter in every language, with the next free number.
 * Throws a `Refusal` when the slug is no id or a chapter has it.
 */
export function newChapter(root: string, slug: string): Made {
  needId(slug);
  const folders = LANGS.map((lang) => ({
    lang,
    folder: `content/chapters/${LANGUAGES[lang].path || LANGUAGES[lang].tag}`,
  }));
  const there = folders.flatMap(({ folder }) => chaptersIn(root, folder));
  const twin = there.find((chapter) => chapter.slug === slug);
  if (twin) throw new Refusal(`${twin.file} exists already; nothing was written`);
  const today = new Date().toISOString().slice(0, 10);
  const order = Math.max(0, ...there.map((chapter) => chapter.number)) + 1;
  const name = `${String(order).padStart(2, '0')}-${slug}.mdx`;
  const written = folders.map(({ lang, folder }) => {
    const file = `${folder}/${name}`;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), chapterTemplate(lang, slug, order, today), { flag: 'wx' });
    return file;
  });
  return { written, next: 'Change both, and take out `draft: true` when they are done.' };
}

function chaptersIn(root: string, folder: string) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).flatMap((name) => {
    const [, number, slug] = /^(\d+)-(.+)\.mdx$/.exec(name) ?? [];
    return slug ? [{ number: Number(number), slug, file: `${folder}/${name}` }] : [];
  });
}
