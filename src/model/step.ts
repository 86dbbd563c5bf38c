import { z } from 'zod';
import { Effect } from './effect.ts';
import { Source } from './source.ts';
import { Id, Localized, Text } from './text.ts';
import { PHASES, TRANSPORTS } from './vocabulary.ts';

/** One call of a chain: who, to whom, how, with which words, and what it changes on the machine. */
export const Step = z.strictObject({
  id: Id.meta({ description: 'Permanent: it is the address people link to; never reused' }),
  phase: z.enum(PHASES),
  hop: Id.meta({ description: 'The hop of the short form that this step belongs to' }),
  from: Id,
  to: Id,
  via: z.enum(TRANSPORTS),
  label: Text.meta({
    description: 'For lists and lines: at most 28 Latin or 14 Chinese characters',
  }),
  call: z
    .string()
    .min(1)
    .meta({ description: 'The exact call: RPC, HTTP request, argv, system call' }),
  at: z.string().min(1).optional().meta({ description: 'The address called: unix:///run/…' }),
  until: Id.optional().meta({
    description: 'The caller waits until that step has happened. Default: answered at once',
  }),
  returns: Localized.optional().meta({ description: 'What comes back' }),
  say: Localized.meta({ description: 'One sentence: at most 160 Latin or 70 Chinese characters' }),
  why: Localized.meta({ description: 'A paragraph: why it is so' }),
  corrects: Localized.optional().meta({ description: 'What is often told or drawn wrong here' }),
  when: Localized.optional().meta({
    description: 'Condition under which this step happens at all',
  }),
  notes: Localized.optional().meta({ description: "For the teacher's window" }),
  recorded: z
    .array(Id)
    .optional()
    .meta({ description: 'Evidence ids: where our recordings show it' }),
  effects: z.array(Effect).optional(),
  sources: z.array(Source).min(1),
});
export type Step = z.infer<typeof Step>;
