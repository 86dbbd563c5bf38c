import { z } from 'zod';
import { Actor } from './actor.ts';
import { Source } from './source.ts';
import { Step } from './step.ts';
import { Day, Id, Localized, Text } from './text.ts';
import { OWNERS } from './vocabulary.ts';

/** Which versions a drawing is true for, and which sources it was read from. */
const Covers = z.strictObject({
  first: z.string().min(1).meta({ description: 'First version, as Kubernetes 1.5' }),
  last: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Last version; absent when still current' }),
  from: Day,
  to: Day.optional(),
  reference: z
    .record(z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'owner/repo'), z.string().min(1))
    .meta({ description: 'owner/repo → the tag or commit whose source the steps cite' }),
  note: Localized.optional(),
});
export type Covers = z.infer<typeof Covers>;

/** A box-to-box arrow of the short form; its steps are those that name it. */
export const Hop = z.strictObject({
  id: Id,
  from: Id,
  to: Id,
  say: Localized.meta({ description: 'One sentence: at most 160 Latin or 70 Chinese characters' }),
});
export type Hop = z.infer<typeof Hop>;

/** One request followed from its first call to its end. */
export const Scenario = z.strictObject({
  id: Id,
  title: Localized,
  told: Localized.meta({ description: 'What is taken as given: which branch is told' }),
  steps: z.array(Step).min(1),
});
export type Scenario = z.infer<typeof Scenario>;

/** Who dies and who lives when an actor is killed. */
const Fault = z.strictObject({
  kill: Id,
  with: z.enum(['SIGKILL', 'SIGTERM']),
  dies: z.array(Id),
  lives: z.array(Id),
  then: Localized,
  observed: Id.optional().meta({ description: 'Evidence id of a recording that shows it' }),
  sources: z.array(Source).min(1),
});

/** A recording of the real programs that shows steps of this chain. */
const Evidence = z.strictObject({
  id: Id,
  title: Localized,
  versions: z.string().min(1),
  date: Day,
});

/** The same chain in other versions: steps added, removed or replaced, never a copy. */
export const Variant = z.strictObject({
  id: Id,
  label: Text.meta({ description: 'At most 28 characters, as containerd 1.1–1.3' }),
  why: Localized.meta({ description: 'What differs, and why' }),
  covers: Covers,
  actors: z
    .strictObject({
      add: z.array(Actor).default([]),
      remove: z.array(Id).default([]),
      change: z.array(Actor.partial().required({ id: true })).default([]),
    })
    .prefault({}),
  hops: z
    .strictObject({
      add: z.array(Hop).default([]),
      remove: z.array(Id).default([]),
      change: z.array(Hop.partial().required({ id: true })).default([]),
    })
    .prefault({}),
  scenarios: z
    .array(
      z.strictObject({
        id: Id,
        told: Localized.optional(),
        remove: z.array(Id).default([]),
        change: z
          .array(Step.partial().required({ id: true }))
          .default([])
          .meta({ description: 'Fields given replace those of the step with this id' }),
        add: z
          .array(z.strictObject({ after: Id.optional(), steps: z.array(Step).min(1) }))
          .default([])
          .meta({ description: 'Steps put behind the step named; without `after`: at the start' }),
      }),
    )
    .default([]),
});
export type Variant = z.infer<typeof Variant>;

/** A whole chain file. */
export const Chain = z.strictObject({
  id: Id,
  order: z.number().int().meta({ description: 'Place in the gallery: the order of history' }),
  name: z.string().min(1).meta({ description: 'Its name, the same in both languages' }),
  owner: z.enum(OWNERS),
  title: Localized.meta({ description: 'The point of this chain in one sentence' }),
  summary: Localized.meta({ description: 'Two or three sentences' }),
  label: Text.meta({ description: 'What the reference form is called beside its variants' }),
  covers: Covers,
  actors: z.array(Actor).min(2),
  hops: z.array(Hop).min(1),
  scenarios: z.array(Scenario).min(1),
  variants: z.array(Variant).default([]),
  faults: z.array(Fault).default([]),
  evidence: z.array(Evidence).default([]),
});
export type Chain = z.infer<typeof Chain>;
