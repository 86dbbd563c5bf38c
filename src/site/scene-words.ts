import type { LocalChain, LocalScenario } from '../model/localize.ts';
import type { Ui } from '../model/ui.ts';
import type { PillWords } from '../render/cue-parts.ts';
import { fill } from '../render/fill.ts';
import type { SceneWords } from '../render/svg.ts';

/** The words of the pills in a drawing. */
export const pillWords = (ui: Ui): PillWords => ({
  acts: ui.picture.acts,
  waits: ui.picture.waits,
  called: ui.picture.called,
});

/** The words that a drawing of a chain at a step carries itself. */
export function sceneWords(
  chain: LocalChain,
  { steps }: LocalScenario,
  step: number,
  ui: Ui,
): SceneWords {
  const { title, description, beam, overhead, kernel, underground } = ui.picture;
  const say = steps[step - 1]?.say ?? '';
  return {
    title: fill(title, { name: chain.name }),
    description: fill(description, { n: step, total: steps.length, say }),
    beam,
    overhead,
    kernel,
    underground,
    pills: pillWords(ui),
  };
}
