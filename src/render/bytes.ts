import type { Lang } from '../model/vocabulary.ts';

/** A number of bytes as written in a language: 19,456 in English, 19456 in Chinese. */
export const bytes = (n: number, lang: Lang): string =>
  lang === 'en' ? n.toLocaleString('en-US') : `${n}`;
