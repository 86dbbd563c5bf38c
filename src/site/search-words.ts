import type { Lang } from '../model/vocabulary.ts';

const CHINESE = /[\u4e00-\u9fff]/u;

/**
 * The words of an entry under which a reader of this language may look for it. Readers of Chinese
 * type Latin names as well; readers of English are spared words that they cannot read.
 */
export const searchWords = (words: readonly string[] | undefined, lang: Lang): string[] =>
  (words ?? []).filter((word) => lang === 'zh' || !CHINESE.test(word));
