import { z } from 'zod';
import { Citation, Citations } from './citation.ts';
import { Localized } from './text.ts';

/** What readers ask: content/questions/<id>.yaml. The id is its anchor at /questions/. */
export const Question = z.strictObject({
  order: z.number().int().positive(),
  question: Localized,
  answer: Localized.meta({ description: 'Short, checked; inline Markdown and references' }),
  errors: z.array(z.string().min(1)).optional().meta({
    description: 'Messages as printed by the programs, which people paste into a search',
  }),
  words: z.array(z.string().min(1)).optional().meta({
    description: 'Words in either language under which the question should be found',
  }),
  see: z.array(z.string()).min(1).meta({ description: 'References, the step that shows it first' }),
  asked: z.array(Citation).optional().meta({ description: 'Threads in which people asked' }),
  sources: Citations,
});
export type Question = z.infer<typeof Question>;
