import { z } from 'zod';
import { Citations } from '../citation.ts';
import { Id, Localized, Text } from '../text.ts';

/** What a reader does in the container. */
export const ACTIONS = ['edit', 'delete', 'write'] as const;
export type ActionId = (typeof ACTIONS)[number];

const Path = z
  .string()
  .regex(/^[\w.-]+(\/[\w.-]+)*\/?$/)
  .meta({ description: 'Without a slash in front; directories end in one' });

const Blob = z
  .strictObject({
    size: z.number().int().positive().meta({ description: 'Bytes' }),
    digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  })
  .meta({ description: 'Computed; a test makes the bytes again' });

const Entry = z.strictObject({
  path: Path,
  mode: z.string().regex(/^[0-7]{4}$/),
  text: z.string().optional().meta({ description: 'Absent for a directory' }),
  times: z.number().int().positive().optional().meta({ description: 'The text so many times' }),
});

const Layer = z.strictObject({
  id: Id,
  name: Localized,
  short: Localized.meta({ description: 'In a sentence' }),
  made: z.string().min(1).meta({ description: 'The line of a Dockerfile that it stands for' }),
  entries: z.array(Entry).min(1).meta({ description: 'Of the tar archive, in its order' }),
  blob: Blob,
});

const Image = z.strictObject({
  id: Id,
  name: Localized,
  letter: z.string().length(1),
  layers: z.array(Id).min(1).meta({ description: 'The base first, as in a manifest' }),
  cmd: z.string().min(1),
  config: Blob,
  manifest: Blob,
});

const Action = z.strictObject({
  id: z.enum(ACTIONS),
  label: Localized,
  command: z.string().min(1),
  path: Path,
  size: z.number().int().optional().meta({ description: 'In upper afterwards; absent: whiteout' }),
  done: Localized.meta({ description: 'Said when it is done' }),
  undone: Localized.meta({ description: 'Said when it is taken back' }),
  sources: Citations,
});

const Output = z.strictObject({ command: z.string().min(1), lines: z.array(z.string()).min(1) });

/** Layers under a container, and the same layers on two machines. */
export const ImageLayers = z.strictObject({
  id: z.literal('image-layers'),
  title: Localized.meta({ description: 'What the drawing shows, for those who cannot see it' }),
  command: z.string().min(1).meta({ description: 'Makes every layer' }),
  layers: z.array(Layer).min(1),
  images: z.array(Image).length(3).meta({ description: 'A, B, and B with another base' }),
  stack: z
    .array(Id)
    .min(1)
    .meta({ description: 'Layers under the upper directory, topmost first' }),
  files: z.array(Path).min(1).meta({ description: 'The columns' }),
  read: Path.meta({ description: 'The file that is read before anybody chooses' }),
  actions: z.array(Action).length(ACTIONS.length),
  listing: z.string().min(1).meta({ description: 'The command that printed `upper`' }),
  upper: z.array(z.strictObject({ on: z.array(z.enum(ACTIONS)).length(1), text: z.string() })),
  archive: Output,
  unpacked: Output,
  secret: Output,
  machines: z.array(z.strictObject({ id: Id, name: Localized, pulled: z.array(Id) })).length(2),
  words: z.strictObject({
    act: Localized,
    merged: Localized,
    mergedText: Localized,
    upper: Localized,
    upperText: Localized,
    layerText: Localized.meta({ description: '{made}' }),
    file: Localized.meta({ description: '{size}' }),
    whiteout: Text,
    none: Localized,
    empty: Localized.meta({ description: 'For those who cannot see that a place is empty' }),
    reading: Localized.meta({ description: '{path} {steps}' }),
    between: Localized,
    stepNo: Localized.meta({ description: '{layer}' }),
    stepFile: Localized.meta({ description: '{layer} {size}' }),
    stepWhiteout: Localized.meta({ description: '{layer}' }),
    stepNowhere: Localized,
    shortUpper: Localized,
    below: Localized.meta({ description: '{layer} {size}' }),
    disk: Localized,
    archive: Localized,
    unpacked: Localized,
    secret: Localized,
    all: Localized,
    pulls: Localized,
    pull: Localized.meta({ description: '{machine}' }),
    change: Localized,
    content: Localized,
    bytes: Localized,
    config: Localized.meta({ description: '{image}' }),
    manifest: Localized.meta({ description: '{image}' }),
    came: Localized.meta({ description: '{image}' }),
    shared: Localized.meta({ description: '{image} {other}' }),
    absent: Localized,
    travelled: Localized,
    sayPull: Localized.meta({ description: '{image} {n} {total} {bytes}' }),
    sayMachine: Localized.meta({ description: '{machine} {pulls}' }),
    sayNothing: Localized.meta({ description: '{machine}' }),
    sayBetween: Localized,
    sayChanged: Localized,
    recipe: Localized,
    list: Localized,
  }),
  caveats: z.array(Localized).min(1),
  sources: Citations,
});
export type ImageLayers = z.infer<typeof ImageLayers>;
