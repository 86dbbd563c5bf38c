import { z } from 'zod';
import { Citations } from './citation.ts';
import { Localized, Text } from './text.ts';

/** A term of the field: content/glossary/<id>.yaml. The id is its anchor at /glossary/. */
export const Term = z.strictObject({
  term: Text.meta({ description: 'The head word' }),
  expands: z.string().min(1).optional().meta({ description: 'What an abbreviation stands for' }),
  short: Localized.meta({
    description: 'The hover card: at most 240 Latin or 110 Chinese characters',
  }),
  text: Localized.optional().meta({ description: 'More, on the glossary page' }),
  not: Localized.optional().meta({ description: 'What it is often taken for, and is not' }),
  aliases: z.array(z.string().min(1)).optional().meta({
    description: 'Other spellings and words in either language, for the search',
  }),
  see: z.array(z.string()).optional().meta({ description: 'References such as term:runc' }),
  sources: Citations,
});
export type Term = z.infer<typeof Term>;
