import { z } from 'zod';
import { Citation, Citations } from './citation.ts';
import { Localized } from './text.ts';

/**
 * right: holds as told, with what to add · simplified: a true core, told misleadingly · wrong ·
 * outdated: true when written · unsupported: we found no source for it, nor against it.
 */
export const VERDICTS = ['wrong', 'simplified', 'outdated', 'unsupported', 'right'] as const;

/** Something that is often told otherwise than it was: content/myths/<id>.yaml. */
export const Myth = z.strictObject({
  order: z.number().int().positive(),
  claim: Localized.meta({ description: 'In our own words, one sentence' }),
  verdict: z.enum(VERDICTS),
  told: z.array(Citation).optional().meta({ description: 'Where it is told' }),
  tempting: Localized.meta({ description: 'Why one believes it' }),
  truth: Localized.meta({ description: 'What is known, with the mechanism' }),
  see: z.array(z.string()).min(1).meta({
    description: 'References that show it, best first: chain:dockershim#run-pod-sandbox',
  }),
  sources: Citations,
});
export type Myth = z.infer<typeof Myth>;
