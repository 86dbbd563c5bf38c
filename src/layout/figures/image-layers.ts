import type { ActionId, ImageLayers } from '../../model/figures/image-layers.ts';
import type { Local } from '../../model/localize.ts';

type Figure = Local<ImageLayers>;
type Layer = Figure['layers'][number];
type Image = Figure['images'][number];

/** What a directory has under a name. Sizes in bytes. */
type Thing = { readonly kind: 'file'; readonly size: number } | { readonly kind: 'whiteout' };

/** A directory of the stack: the upper one, or a layer. */
interface Shelf {
  /** `upper`, or the id of a layer. */
  readonly id: string;
  /** By path; a name that is not there is absent. */
  readonly things: ReadonlyMap<string, Thing>;
}

const WHITEOUT = /(^|\/)\.wh\.([^/]+)$/;

const sizeOf = ({ text = '', times = 1 }: Layer['entries'][number]): number =>
  new TextEncoder().encode(text).length * times;

/** The directory that a layer becomes when it is unpacked. */
const unpack = ({ id, entries }: Layer): Shelf => ({
  id,
  things: new Map(
    entries
      .filter((entry) => !entry.path.endsWith('/'))
      .map((entry): readonly [string, Thing] =>
        WHITEOUT.test(entry.path)
          ? [entry.path.replace(WHITEOUT, '$1$2'), { kind: 'whiteout' }]
          : [entry.path, { kind: 'file', size: sizeOf(entry) }],
      ),
  ),
});

/** The upper directory after these actions. */
const upperAfter = (figure: Figure, done: ReadonlySet<ActionId>): Shelf => ({
  id: 'upper',
  things: new Map(
    figure.actions
      .filter((action) => done.has(action.id))
      .map(({ path, size }): readonly [string, Thing] =>
        size === undefined ? [path, { kind: 'whiteout' }] : [path, { kind: 'file', size }],
      ),
  ),
});

const layerOf = (figure: Figure, id: string): Layer => {
  const layer = figure.layers.find((l) => l.id === id);
  if (!layer) throw new Error(`image-layers: there is no layer ${id}`);
  return layer;
};

/** The directories as they are searched after these actions: upper first, the base last. */
export const shelvesOf = (figure: Figure, done: ReadonlySet<ActionId>): readonly Shelf[] => [
  upperAfter(figure, done),
  ...figure.stack.map((id) => unpack(layerOf(figure, id))),
];

/** Which directory answers for a name, and with what; undefined when none has it. */
export function lookUp(
  shelves: readonly Shelf[],
  path: string,
): { readonly at: number; readonly thing: Thing } | undefined {
  const at = shelves.findIndex((shelf) => shelf.things.has(path));
  const thing = shelves[at]?.things.get(path);
  return thing && { at, thing };
}

/** One part of an image, named by its digest. */
export interface Part {
  readonly digest: string;
  readonly size: number;
  readonly kind: 'layer' | 'config' | 'manifest';
  /** The layer's id, or the image's. */
  readonly of: string;
}

/** Everything one needs for an image, in the order of the drawing. */
export const partsOf = (figure: Figure, image: Image): readonly Part[] => [
  ...image.layers.map((id) => ({ ...layerOf(figure, id).blob, kind: 'layer' as const, of: id })),
  { ...image.config, kind: 'config', of: image.id },
  { ...image.manifest, kind: 'manifest', of: image.id },
];

/** What travels to an empty machine that pulls these images one after the other. */
export function pull(
  figure: Figure,
  images: readonly Image[],
): readonly { readonly image: Image; readonly all: number; readonly fetched: readonly Part[] }[] {
  const held = new Set<string>();
  return images.map((image) => {
    const parts = partsOf(figure, image);
    const fetched = parts.filter((part) => !held.has(part.digest));
    for (const { digest } of fetched) held.add(digest);
    return { image, all: parts.length, fetched };
  });
}
