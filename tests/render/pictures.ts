import { layoutPath } from '../../src/layout/layout-path.ts';
import type { Scene } from '../../src/layout/scene.ts';
import { SIZES, type Size } from '../../src/layout/sizes.ts';
import { renderSvg, type SceneWords } from '../../src/render/svg.ts';
import { sceneWords } from '../../src/site/scene-words.ts';
import { type Telling, uiOf } from '../site/tellings.ts';

/** The drawing for wide screens, which shows most. */
export const WIDE = SIZES.find((size) => size.name === 'wide') as Size;

/** The words of a picture, as the site puts them together. */
export const wordsOf = ({ chain, scenario, lang }: Telling, step: number): SceneWords =>
  sceneWords(chain, scenario, step, uiOf(lang));

/** A telling laid out for a size, and drawn at a step. */
export function draw(telling: Telling, size: Size, step: number): { scene: Scene; svg: string } {
  const scene = layoutPath(telling.chain, telling.scenario, size);
  return { scene, svg: renderSvg(scene, step, wordsOf(telling, step), telling.chain.id) };
}
