import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { Chain } from './model/chain.ts';
import { Chapter } from './model/chapter.ts';
import { Event } from './model/event.ts';
import { Figure } from './model/figures/figure.ts';
import { Myth } from './model/myth.ts';
import { Note } from './model/note.ts';
import { Publication } from './model/publication.ts';
import { Question } from './model/question.ts';
import { Term } from './model/term.ts';
import { Thread } from './model/thread.ts';
import { Ui } from './model/ui.ts';
import { Which } from './model/which.ts';

/** One file per entry: a file with all entries would build as an empty list when it is broken. */
const yaml = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.yaml' });

export const collections = {
  // The id is the language: `en`, `zh-cn`.
  about: defineCollection({
    loader: glob({ base: './content/about', pattern: '*.mdx' }),
  }),
  chains: defineCollection({ loader: yaml('chains'), schema: Chain }),
  // The id is `en/oci` or `zh-cn/oci`: the number in the name only sorts the folder.
  chapters: defineCollection({
    loader: glob({
      base: './content/chapters',
      pattern: '*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\/\d+-/, '/').replace(/\.mdx$/, ''),
    }),
    schema: Chapter,
  }),
  figures: defineCollection({ loader: yaml('figures'), schema: Figure }),
  glossary: defineCollection({ loader: yaml('glossary'), schema: Term }),
  log: defineCollection({ loader: yaml('log'), schema: Note }),
  myths: defineCollection({ loader: yaml('myths'), schema: Myth }),
  published: defineCollection({ loader: yaml('published') }),
  questions: defineCollection({ loader: yaml('questions'), schema: Question }),
  sources: defineCollection({ loader: yaml('sources'), schema: Publication }),
  threads: defineCollection({ loader: yaml('threads'), schema: Thread }),
  timeline: defineCollection({ loader: yaml('timeline'), schema: Event }),
  twins: defineCollection({ loader: yaml('twins') }),
  ui: defineCollection({ loader: yaml('ui'), schema: Ui }),
  which: defineCollection({ loader: yaml('which'), schema: Which }),
};
