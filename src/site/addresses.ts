import { LANGS, LANGUAGES, type Lang } from '../model/vocabulary.ts';

/** The address of a page in a language: `at('zh', 'chains/cri-o')` → `/zh-cn/chains/cri-o/`. */
export function at(lang: Lang, path = ''): string {
  const parts = [LANGUAGES[lang].path, path].filter((part) => part !== '');
  return parts.length ? `/${parts.join('/')}/` : '/';
}

/** A chain's page, or that of one of its variants. */
export const atChain = (lang: Lang, chain: string, variant?: string): string =>
  at(lang, variant ? `chains/${chain}/${variant}` : `chains/${chain}`);

/** Every language with the parameter its pages have in `[...locale]`. */
export const LOCALES = LANGS.map((lang) => ({
  lang,
  locale: LANGUAGES[lang].path || undefined,
}));

/** The paths of a page that stands once in every language: its `getStaticPaths`. */
export const localePaths = () =>
  LOCALES.map(({ lang, locale }) => ({ params: { locale }, props: { lang } }));

/** The rest of a path, the same in every language: `/zh-cn/chains/` → `chains`. */
export function pathWithin(pathname: string, lang: Lang): string {
  const { path } = LANGUAGES[lang];
  return pathname
    .replace(path ? new RegExp(`^/${path}(?=/|$)`) : /^(?=\/)/, '')
    .replace(/^\/|\/$/g, '');
}

/** The language of a page by its address. */
export const langOf = (pathname: string): Lang =>
  LANGS.find((lang) => LANGUAGES[lang].path && pathname.startsWith(`/${LANGUAGES[lang].path}/`)) ??
  'en';
