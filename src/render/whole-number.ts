import type { Lang } from '../model/vocabulary.ts';

/** A whole number as written in a language: 19,456 in English, 19456 in Chinese. */
export const wholeNumber = (n: number, lang: Lang): string =>
  lang === 'en' ? n.toLocaleString('en-US') : `${n}`;
