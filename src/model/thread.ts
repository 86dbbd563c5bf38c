import { z } from 'zod';
import { Id, Localized, Text } from './text.ts';
import { PARTIES } from './vocabulary.ts';

/** How readily a drawing names an event: 1 always, 2 where there is room, 3 where every event is named. */
const RANKS = [1, 2, 3] as const;

/** An event on the line of the project it belongs to. An event is a knot of one thread only. */
const Knot = z.strictObject({
  event: Id.meta({
    description: 'An entry of content/timeline; its date is the place of the knot',
  }),
  label: Localized.optional().meta({
    description: 'The event in at most 34 Latin or 18 Chinese characters; its title when left out',
  }),
  rank: z.literal(RANKS).default(2),
  meets: Id.optional().meta({ description: 'The other thread, when two meet here' }),
  opens: Id.optional().meta({
    description: 'The chapter that tells it; the timeline when left out',
  }),
});

/**
 * A project as a line through time: content/threads/<id>.yaml. It has no dates of its own: all
 * of them come from the events.
 */
export const Thread = z
  .strictObject({
    name: Text,
    order: z.number().int().positive().meta({
      description: 'Its row: 1 is who asks; the highest is the ground',
    }),
    once: z
      .strictObject({ name: Text, until: Id })
      .optional()
      .meta({ description: 'The name it had before an event' }),
    party: z.enum(PARTIES).meta({ description: 'Who holds it at first; its colour' }),
    begins: Id.optional().meta({
      description: 'Its first knot; left out when it is older than the picture',
    }),
    splits: z.strictObject({ from: Id }).optional(),
    given: z
      .array(
        z.strictObject({
          event: Id,
          party: z.enum(PARTIES).meta({ description: 'Its colour from then on' }),
          receiver: z.enum(PARTIES).optional().meta({
            description: 'Who receives it, when that is another than the new colour says',
          }),
        }),
      )
      .default([]),
    merges: z.strictObject({ into: Id, event: Id }).optional(),
    ends: z.strictObject({ event: Id }).optional(),
    fades: z
      .strictObject({ after: Id })
      .optional()
      .meta({ description: 'It lives on, but leaves this story after the event' }),
    uses: z
      .array(z.strictObject({ event: Id, thread: Id }))
      .default([])
      .meta({ description: 'From this event on it uses another project' }),
    knots: z.array(Knot).min(1).meta({ description: 'Its events, the oldest first' }),
  })
  .refine(({ merges, ends, fades }) => [merges, ends, fades].filter(Boolean).length <= 1, {
    message: 'a thread merges, ends or fades, not two of these',
  });
export type Thread = z.infer<typeof Thread>;
