import { z } from 'zod';
import { Citations } from '../citation.ts';
import { Id, Localized, Text } from '../text.ts';

/** What is known about how long a start takes: four published percentages, and our own dots. */
export const StartLatency = z.strictObject({
  id: z.literal('start-latency'),
  title: Localized.meta({ description: 'What the drawings show, for those who cannot see them' }),
  published: z.strictObject({
    title: Localized,
    lead: Localized,
    base: Text.meta({ description: 'What is 100' }),
    other: Text,
    metrics: z.array(
      z.strictObject({
        name: Localized,
        change: z.number().gt(-100).lt(0).meta({ description: 'Percent, as published' }),
      }),
    ),
    missing: Localized.meta({ description: 'What was published without a number' }),
    sources: Citations,
  }),
  measured: z.strictObject({ title: Localized, lead: Localized, sources: Citations }),
  sets: z
    .array(
      z.strictObject({
        id: Id,
        name: Localized,
        what: Localized.meta({ description: 'From what to what was measured, and how often' }),
        say: Localized.meta({ description: 'What may be concluded, and what may not' }),
        rows: z
          .array(
            z.strictObject({
              name: Text,
              versions: z.string().min(1),
              values: z.array(z.number().positive()).min(2).meta({ description: 'In ms' }),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  words: z.strictObject({
    set: Localized,
    unit: Localized,
    median: Localized,
    value: Localized.meta({ description: '{value}' }),
    starts: Localized.meta({ description: '{n}' }),
    table: Localized,
    way: Localized,
    versions: Localized,
    values: Localized,
    caveats: Localized,
  }),
  caveats: z.array(Localized).min(1),
  sources: Citations,
});
export type StartLatency = z.infer<typeof StartLatency>;
