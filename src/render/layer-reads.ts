import { lookUp, shelvesOf } from '../layout/figures/image-layers.ts';
import type { ActionId, ImageLayers } from '../model/figures/image-layers.ts';
import type { Local } from '../model/localize.ts';
import type { Lang } from '../model/vocabulary.ts';
import { fill } from './fill.ts';
import { wholeNumber } from './whole-number.ts';

/** The sentence for a read of a file: who is asked, from the upper directory down, and who answers. */
export function sayRead(
  figure: Local<ImageLayers>,
  lang: Lang,
  path: string,
  done: ReadonlySet<ActionId>,
): string {
  const { layers, words } = figure;
  const shelves = shelvesOf(figure, done);
  const nameOf = (id: string) => layers.find((l) => l.id === id)?.short ?? words.shortUpper;
  const answer = lookUp(shelves, path);
  const asked = shelves.slice(0, answer ? answer.at : shelves.length);
  const steps = asked.map(({ id }) => fill(words.stepNo, { layer: nameOf(id) }));
  const answering = answer && shelves[answer.at];
  if (!answering) steps.push(words.stepNowhere);
  else
    steps.push(
      fill(answer.thing.kind === 'file' ? words.stepFile : words.stepWhiteout, {
        layer: nameOf(answering.id),
        size: answer.thing.kind === 'file' ? wholeNumber(answer.thing.size, lang) : undefined,
      }),
    );
  const said = fill(words.reading, { path, steps: steps.join(words.between) });
  if (answer?.thing.kind !== 'whiteout') return said;
  const hidden = shelves
    .slice(answer.at + 1)
    .flatMap(({ id, things }) => ({ id, thing: things.get(path) }))
    .find(({ thing }) => thing?.kind === 'file');
  if (hidden?.thing?.kind !== 'file') return said;
  const size = wholeNumber(hidden.thing.size, lang);
  return [said, fill(words.below, { layer: nameOf(hidden.id), size })].join(
    lang === 'zh' ? '' : ' ',
  );
}
