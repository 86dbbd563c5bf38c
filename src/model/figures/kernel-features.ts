import { z } from 'zod';
import { Citations } from '../citation.ts';
import { Day, Id, Localized, Text } from '../text.ts';

/** What the kernel had when, and which tool used it: content/figures/kernel-features.yaml. */
export const KernelFeatures = z.strictObject({
  id: z.literal('kernel-features'),
  title: Localized.meta({ description: 'What the drawing shows, for those who do not see it' }),
  features: z
    .array(
      z.strictObject({
        id: Id,
        name: Text,
        kernel: z.string().meta({ description: 'The release it came with' }),
        date: Day.optional().meta({ description: 'Of that release; absent: before the drawing' }),
        whole: Day.optional().meta({ description: 'When it was complete, if later' }),
        note: Localized.optional(),
        sources: Citations,
      }),
    )
    .min(1),
  tools: z
    .array(
      z.strictObject({
        id: Id,
        name: Text,
        version: Text,
        date: Day,
        uses: z.array(Id).min(1).meta({ description: 'Features that its code asks for' }),
        say: Localized,
        sources: Citations,
      }),
    )
    .min(1),
  start: Id.meta({ description: 'The tool chosen at first' }),
  words: z.strictObject({
    tool: Localized,
    feature: Localized,
    since: Localized,
    used: Localized,
    there: Localized,
    absent: Localized,
    table: Localized,
    count: Localized,
    bounds: Localized,
  }),
});
export type KernelFeatures = z.infer<typeof KernelFeatures>;
