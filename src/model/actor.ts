import { z } from 'zod';
import { Source } from './source.ts';
import { Id, Localized, Text } from './text.ts';
import { KINDS, OWNERS, SLOTS } from './vocabulary.ts';

/** Anyone who calls or is called: a process, a room inside one, the kernel, a file, a registry. */
export const Actor = z.strictObject({
  id: Id,
  label: Text.meta({ description: 'Its name as drawn, at most 24 characters' }),
  short: Text.optional().meta({
    description: 'Its name where there is little room, at most 8 characters',
  }),
  role: Text.optional().meta({ description: 'A few words under the name, at most 26 characters' }),
  owner: z.enum(OWNERS),
  kind: z.enum(KINDS),
  slot: z
    .enum(SLOTS)
    .meta({ description: 'The role it holds on the way down, the same in all chains' }),
  inside: Id.optional().meta({
    description: 'For a component: the actor whose process it runs in',
  }),
  present: z.boolean().optional().meta({
    description: 'There before the first step. Default: daemons, clients, kernel, remote',
  }),
  parent: Id.optional().meta({
    description: 'Parent process before the first step. Default: init',
  }),
  listens: z
    .array(z.string().min(1))
    .optional()
    .meta({ description: 'Addresses it listens on before the first step' }),
  connected: z
    .array(z.string().min(1))
    .optional()
    .meta({ description: 'Addresses it holds a connection to before the first step' }),
  about: Localized.meta({ description: 'One paragraph: what it is, and what it is not' }),
  sources: z.array(Source).optional(),
});
export type Actor = z.infer<typeof Actor>;
