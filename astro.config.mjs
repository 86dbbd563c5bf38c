import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

export default defineConfig({
  // Canonical links, feeds and share images need the public address, which only the hosting
  // knows: it sets SITE_URL. The default is a reserved name that can never be somebody's site.
  site: process.env.SITE_URL ?? 'https://kubelet-to-container.example',
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    sitemap({ i18n: { defaultLocale: 'en', locales: { en: 'en', 'zh-cn': 'zh-Hans' } } }),
  ],
  // The pages bring their own `[...locale]` routes; this gives `Astro.currentLocale` and the
  // check that a locale exists.
  i18n: {
    defaultLocale: 'en',
    locales: ['en', { path: 'zh-cn', codes: ['zh-CN'] }],
    routing: { prefixDefaultLocale: false },
  },
  build: {
    // The policy below names a hash for each inlined style, so a page can carry all of its CSS:
    // no request stands between the HTML and the first paint.
    inlineStylesheets: 'always',
  },
  // Prism marks the parts of code with classes. Shiki, the default, writes inline styles, which
  // the policy below refuses.
  // Headings name their ids themselves (`{#the-bundle}`): the same in both languages, and kept
  // when the words change.
  markdown: {
    syntaxHighlight: 'prism',
    processor: satteri({ features: { headingAttributes: true } }),
  },
  security: {
    // Astro adds `script-src` and `style-src` with the hashes of what it inlines.
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
      ],
    },
  },
  vite: {
    build: {
      // A font inlined as a data: URL would be refused by `default-src 'self'`.
      assetsInlineLimit: (file) => (/\.woff2?$/.test(file) ? false : undefined),
      // Each MDX file triggers this one; it says nothing about the site.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
