import { z } from 'zod';
import { Citations } from '../citation.ts';
import { Id, Localized, Text } from '../text.ts';

/** Which process makes a call: runc create, or runc init before or after its second clone. */
export const MAKERS = ['create', 'stage-1', 'stage-2'] as const;

/** What a thing is that exists for a while. */
export const THINGS = ['command', 'process', 'file', 'kernel'] as const;
export type Thing = (typeof THINGS)[number];

const line = z.strictObject({
  depth: z.number().int().min(0).max(2).meta({ description: 'Levels of indentation' }),
  text: z.string().min(1),
  field: Id.optional().meta({ description: 'The field that this line can be pressed for' }),
});

/** A column edge of the lifecycle: 1 is where the first step begins, 8 where the last one ends. */
const edge = z.number().min(1).max(8);

/** A real config.json, what each field makes the kernel do, and the life that follows. */
export const Bundle = z.strictObject({
  id: z.literal('bundle'),
  title: Localized.meta({ description: 'What the drawing shows, for those who cannot see it' }),
  config: z.array(line).min(1).meta({ description: 'The whole file; joined it is valid JSON' }),
  absent: z.array(line),
  fields: z.array(
    z.strictObject({
      id: Id,
      path: z
        .string()
        .regex(/^\w+(\.\w+)*$/)
        .meta({ description: 'As in process.args' }),
    }),
  ),
  first: Id.meta({ description: 'The field shown before anybody chooses' }),
  calls: z
    .array(
      z.strictObject({
        id: Id,
        fields: z.array(Id).meta({ description: 'Empty: no field asks for it' }),
        by: z.enum(MAKERS),
        recorded: z.literal(true).optional(),
        call: z.string().min(1).meta({ description: 'System calls, parted by “; ”' }),
        say: Localized,
        sources: Citations,
      }),
    )
    .min(1)
    .meta({ description: 'In the order in which runc makes them' }),
  steps: z
    .array(
      z.strictObject({
        id: Id,
        kind: z.enum(['operation', 'state']),
        name: z.string().min(1),
        say: Localized,
        sources: Citations,
      }),
    )
    .length(7),
  things: z.array(
    z.strictObject({
      id: Id,
      kind: z.enum(THINGS),
      name: Text,
      spans: z.array(z.strictObject({ from: edge, to: edge, label: Text.optional() })).min(1),
    }),
  ),
  words: z.strictObject({
    config: Text,
    absent: Localized,
    calls: Localized,
    noField: Localized,
    say: Localized.meta({ description: '{n} {total} {say}' }),
    recorded: Localized,
    lifecycle: Localized,
    step: Localized,
    operation: Localized,
    state: Localized,
    steps: Localized,
  }),
  makers: z.strictObject(
    Object.fromEntries(MAKERS.map((maker) => [maker, Localized])) as Record<
      (typeof MAKERS)[number],
      typeof Localized
    >,
  ),
  caveats: z.array(Localized).min(1),
  sources: Citations,
});
export type Bundle = z.infer<typeof Bundle>;
