import { type Part, partsOf, pull } from '../layout/figures/image-layers.ts';
import type { ImageLayers } from '../model/figures/image-layers.ts';
import type { Local } from '../model/localize.ts';
import type { Lang } from '../model/vocabulary.ts';
import { fill } from './fill.ts';
import { stateKey } from './state-key.ts';
import { wholeNumber } from './whole-number.ts';

type Figure = Local<ImageLayers>;
type Image = Figure['images'][number];

/** A row of the table: one digest. */
interface PartRow extends Part {
  readonly name: string;
  /** Shown only with the one byte changed, or only without; else always. */
  readonly when: 'changed' | 'unchanged' | undefined;
}

/** What a machine has after its pulls. */
interface PullState {
  /** By digest: with which image it came. */
  readonly cells: Readonly<Record<string, string>>;
  readonly total: string;
  /** With {machine} still to be filled. */
  readonly say: string;
}

const imageOf = (figure: Figure, id: string, isChanged: boolean): Image => {
  const wanted = isChanged && id === 'b' ? 'b-changed' : id;
  const image = figure.images.find((i) => i.id === wanted);
  if (!image) throw new Error(`image-layers: there is no image ${wanted}`);
  return image;
};

const has = (figure: Figure, image: Image, digest: string) =>
  partsOf(figure, image).some((part) => part.digest === digest);

/** Every digest once, in the order in which the images need them. */
export function rowsOf(figure: Figure): readonly PartRow[] {
  const [a, b, changed] = ['a', 'b', 'b-changed'].map((id) => imageOf(figure, id, false));
  if (!a || !b || !changed) throw new Error('image-layers: three images are needed');
  const parts = [a, changed, b].flatMap((image) =>
    partsOf(figure, image).map((part) => ({ ...part, image })),
  );
  const once = parts.filter((p, i) => parts.findIndex((q) => q.digest === p.digest) === i);
  return once.map(({ image, ...part }) => {
    const isBoth = has(figure, a, part.digest);
    const [inB, inChanged] = [has(figure, b, part.digest), has(figure, changed, part.digest)];
    const name =
      part.kind === 'layer'
        ? (figure.layers.find((l) => l.id === part.of)?.name ?? part.of)
        : fill(figure.words[part.kind], { image: image.name });
    const when = isBoth || inB === inChanged ? undefined : inB ? 'unchanged' : 'changed';
    return { ...part, name, when };
  });
}

function stateOf(
  figure: Figure,
  lang: Lang,
  pulled: readonly string[],
  isChanged: boolean,
): PullState {
  const { words } = figure;
  const steps = pull(
    figure,
    pulled.map((id) => imageOf(figure, id, isChanged)),
  );
  const sum = (parts: readonly Part[]) => parts.reduce((total, part) => total + part.size, 0);
  const cells = steps.flatMap(({ image, fetched }, i) =>
    fetched.map(({ digest }) => {
      const other = steps.slice(i + 1).find((step) => has(figure, step.image, digest))?.image;
      return [
        digest,
        fill(other ? words.shared : words.came, { image: image.letter, other: other?.letter }),
      ] as const;
    }),
  );
  const pulls = steps.map(({ image, all, fetched }) =>
    fill(words.sayPull, {
      image: image.name,
      n: fetched.length,
      total: all,
      bytes: wholeNumber(sum(fetched), lang),
    }),
  );
  return {
    cells: Object.fromEntries(cells),
    total: wholeNumber(sum(steps.flatMap((step) => step.fetched)), lang),
    say: pulls.length
      ? fill(words.sayMachine, { pulls: pulls.join(words.sayBetween) })
      : words.sayNothing,
  };
}

/** All states of a machine, by `stateKey`. */
export const statesOf = (figure: Figure, lang: Lang): Readonly<Record<string, PullState>> =>
  Object.fromEntries(
    [[], ['a'], ['b'], ['a', 'b']].flatMap((pulled) =>
      [false, true].map((isChanged) => [
        stateKey(pulled, isChanged),
        stateOf(figure, lang, pulled, isChanged),
      ]),
    ),
  );
