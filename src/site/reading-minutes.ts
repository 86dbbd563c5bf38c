import { readChapter } from '../model/read-chapter.ts';

const CHINESE = /[\u4e00-\u9fff]/gu;

/**
 * Minutes to read a chapter's prose: 200 words, or 350 Chinese characters, a minute. At these
 * rates both languages of a chapter come to about the same.
 */
export function readingMinutes(mdx: string): number {
  const text = readChapter(mdx)
    .prose.map((run) => run.text)
    .join(' ');
  const characters = text.match(CHINESE)?.length ?? 0;
  const words = text
    .replace(CHINESE, ' ')
    .split(/\s+/)
    .filter((w) => /[\p{L}\p{N}]/u.test(w));
  return Math.max(1, Math.round(characters / 350 + words.length / 200));
}
