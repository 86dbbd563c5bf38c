import { markdownToHtml } from 'satteri';
import { parseRef } from '../model/ref.ts';
import type { Lang } from '../model/vocabulary.ts';
import { addressOf } from './refs.ts';

/**
 * The HTML of a text from a content file: inline Markdown, with references such as
 * `[the plugin](chain:containerd-cri)` turned into addresses of the reader's language.
 * A single paragraph comes without its `<p>`, so that it fits into any element.
 */
export function renderInline(markdown: string, lang: Lang): string {
  const { html } = markdownToHtml(markdown, {
    features: { gfm: false, frontmatter: false },
    mdastPlugins: [
      {
        name: 'references',
        link(node, context) {
          const ref = parseRef(node.url);
          if (ref) context.setProperty(node, 'url', addressOf(ref, lang));
        },
      },
    ],
  });
  const text = html.trim();
  const single = /^<p>((?:(?!<p>)[\s\S])*)<\/p>$/.exec(text);
  return single?.[1] ?? text;
}
