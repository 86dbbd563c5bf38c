import { z } from 'zod';
import { Day } from './text.ts';

/** The frontmatter of a chapter: content/chapters/<language>/NN-slug.mdx. */
export const Chapter = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1).meta({ description: 'What one knows afterwards, in one sentence' }),
  order: z.number().int().positive().meta({ description: 'As in the name of the file' }),
  reviewed: Day.meta({ description: 'When the facts were last checked against their sources' }),
  draft: z.boolean().default(false).meta({ description: 'Left out of the built site' }),
});
export type Chapter = z.infer<typeof Chapter>;
