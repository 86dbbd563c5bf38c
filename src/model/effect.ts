import { z } from 'zod';
import { Id } from './text.ts';
import { NAMESPACES } from './vocabulary.ts';

const types = z.array(z.enum(NAMESPACES)).min(1).readonly();
const path = z.string().min(1);

/** What a step changes on the machine. `machineAt` folds these into the state after each step. */
export const Effect = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('spawn').meta({ description: 'A process is born' }),
    actor: Id,
    parent: Id.meta({ description: 'Its parent at birth, or init' }),
    as: z.string().min(1).optional().meta({ description: 'The program it runs for now' }),
  }),
  z.strictObject({
    do: z.literal('exec').meta({ description: 'A living process replaces its program: same PID' }),
    actor: Id,
    as: z.string().min(1),
  }),
  z.strictObject({
    do: z
      .literal('exit')
      .meta({ description: 'A process ends; its listeners and connections close' }),
    actor: Id,
    code: z.number().int().optional(),
  }),
  z.strictObject({
    do: z.literal('reparent').meta({ description: 'A process is adopted: sub-reaper or init' }),
    actor: Id,
    to: Id,
  }),
  z.strictObject({ do: z.literal('listen'), actor: Id, at: path }),
  z.strictObject({ do: z.literal('connect'), actor: Id, at: path }),
  z.strictObject({ do: z.literal('disconnect'), actor: Id, at: path }),
  z.strictObject({
    do: z.literal('create-namespace'),
    name: Id.meta({ description: 'A name for this set of namespaces, to be joined by it' }),
    types,
    for: Id.optional().meta({ description: 'The process inside; none when they are only pinned' }),
    pin: path.optional().meta({ description: 'The file they are bind-mounted on' }),
  }),
  z.strictObject({
    do: z.literal('join-namespace'),
    actor: Id,
    types,
    of: Id.meta({ description: 'The name given by create-namespace' }),
  }),
  z.strictObject({ do: z.literal('create-cgroup'), by: Id, path }),
  z.strictObject({ do: z.literal('join-cgroup'), actor: Id, path }),
  z.strictObject({ do: z.literal('mount'), by: Id, path, type: z.string().min(1).optional() }),
  z.strictObject({ do: z.literal('write'), by: Id, path }),
  z.strictObject({ do: z.literal('remove'), by: Id, path }),
]);
export type Effect = z.infer<typeof Effect>;
