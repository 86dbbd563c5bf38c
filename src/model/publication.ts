import { z } from 'zod';
import { Day } from './text.ts';

/** What sort of text a publication is. */
export const PUBLICATION_KINDS = [
  'announcement',
  'article',
  'blog',
  'book',
  'code',
  'data',
  'documentation',
  'mailing-list',
  'man-page',
  'paper',
  'press',
  'proposal',
  'recording',
  'specification',
  'talk',
  'thread',
] as const;

/**
 * A text that statements rest on: content/sources/<id>.yaml. The id is the file's name and the
 * anchor at /sources/. Lines of code need no entry: they are cited as `owner/repo@tag:path#L1`.
 */
export const Publication = z.strictObject({
  title: z.string().min(1).meta({ description: 'As printed, in its own language' }),
  publisher: z.string().min(1),
  author: z.string().min(1).optional(),
  date: Day.optional(),
  url: z
    .union([z.url({ protocol: /^https?$/ }), z.literal('page:about')])
    .meta({ description: 'Where it is; page:about for what we measured ourselves' }),
  kind: z.enum(PUBLICATION_KINDS),
  lang: z.string().min(2).optional().meta({ description: 'Language tag when it is not English' }),
  seen: z.enum(['opened', 'excerpt', 'secondary']).meta({
    description:
      'opened: we read it · excerpt: we read part of it · secondary: known only through others, who are named in note',
  }),
  note: z.string().min(1).optional(),
});
export type Publication = z.infer<typeof Publication>;
