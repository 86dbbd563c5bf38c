import { z } from 'zod';
import { Day, Localized } from './text.ts';

/** A correction of what was said, or something new: content/log/<id>.yaml; the feed is made from these. */
export const Note = z.strictObject({
  date: Day,
  kind: z.enum(['correction', 'addition']),
  title: Localized,
  text: Localized,
  see: z.array(z.string()).optional().meta({ description: 'References to what changed' }),
});
export type Note = z.infer<typeof Note>;
