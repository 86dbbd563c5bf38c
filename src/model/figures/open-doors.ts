import { z } from 'zod';
import { Citations } from '../citation.ts';
import { Day, Id, Localized, Text } from '../text.ts';
import { OWNERS } from '../vocabulary.ts';

/** How far a door is open; each state has a shape and a label of its own. */
export const DOOR_STATES = ['alpha', 'beta', 'open', 'default', 'deprecated'] as const;
export type DoorState = (typeof DOOR_STATES)[number];

const version = z
  .string()
  .regex(/^1\.\d{1,2}$/, 'a minor version in quotes, as in ‘1.20’')
  .meta({ description: 'A minor version of Kubernetes, quoted: 1.20 is no number' });

/** Which ways led from the kubelet to a container, by version of Kubernetes. */
export const OpenDoors = z.strictObject({
  id: z.literal('open-doors'),
  title: Localized.meta({ description: 'What the drawing shows, for those who cannot see it' }),
  first: version.meta({ description: 'The version shown before anybody chooses' }),
  versions: z.array(z.strictObject({ version, date: Day, sources: Citations })).min(1),
  cri: z.array(
    z.strictObject({
      from: version,
      until: version,
      name: Text,
      spoken: Localized.meta({ description: 'The sentence that says it' }),
      sources: Citations,
    }),
  ),
  doors: z.array(
    z.strictObject({
      id: Id,
      name: Text,
      owner: z.enum(OWNERS),
      where: Localized.meta({ description: 'In whose process it stands' }),
      to: z.string().min(1).meta({ description: 'A reference: chain:dockershim' }),
      spans: z
        .array(
          z.strictObject({
            from: version,
            until: version,
            state: z.enum(DOOR_STATES),
            label: Text,
            sources: Citations.optional(),
          }),
        )
        .min(1),
      end: z
        .strictObject({ label: Localized, sources: Citations })
        .optional()
        .meta({ description: 'How it was closed; absent while it is open' }),
    }),
  ),
  states: z.strictObject(
    Object.fromEntries(DOOR_STATES.map((state) => [state, Text])) as Record<DoorState, typeof Text>,
  ),
  words: z.strictObject({
    version: Localized,
    named: Text.meta({ description: '{version}' }),
    dated: Localized.meta({ description: '{name} {date}' }),
    say: Localized.meta({ description: '{version} {doors} {cri}' }),
    door: Localized.meta({ description: '{name} {state}' }),
    between: Localized,
    notYet: Localized,
    closed: Localized,
    cri: Localized,
    doors: Localized,
    table: Localized,
    date: Localized,
    source: Localized,
  }),
  caveats: z.array(Localized).min(1),
  sources: Citations,
});
export type OpenDoors = z.infer<typeof OpenDoors>;
