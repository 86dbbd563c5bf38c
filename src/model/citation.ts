import { z } from 'zod';
import { Source } from './source.ts';
import { Id } from './text.ts';

/** What a statement rests on: a place in a publication of content/sources, or a line of code. */
export const Citation = z.union([
  z.strictObject({
    source: Id,
    where: z.string().min(1).optional().meta({ description: 'Section, page, entry or quotation' }),
  }),
  Source,
]);
export type Citation = z.infer<typeof Citation>;

/** At least one: nothing is claimed without a source. */
export const Citations = z.array(Citation).min(1);
