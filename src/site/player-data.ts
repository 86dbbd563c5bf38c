import type { PlayerData } from '../element/data.ts';
import type { Cue, Scene } from '../layout/scene.ts';
import type { LocalChain, LocalScenario } from '../model/localize.ts';
import { leadsOf, shortStops } from '../model/short-form.ts';
import type { Ui } from '../model/ui.ts';
import { pillWords } from './scene-words.ts';

/** What `<call-chain>` needs to know, and nothing that the page already says. */
export function playerData(
  chain: LocalChain,
  scenario: LocalScenario,
  scenes: readonly Scene[],
  heirs: Readonly<Record<string, string>>,
  ui: Ui,
): PlayerData {
  const leads = leadsOf(chain.actors, chain.hops, scenario.steps);
  const { player, step } = ui;
  return {
    ids: scenario.steps.map((s) => s.id),
    heirs,
    stops: shortStops(leads, scenario.steps.length),
    hops: scenario.steps.map((s) => s.hop),
    order: leads.map((l) => l.hop),
    anchors: scenes.find((s) => s.size === 'wide')?.anchors ?? [],
    cues: splitCues(scenes),
    words: {
      pills: pillWords(ui),
      announce: player.announce,
      of: step.of,
      unknownStep: player.unknownStep,
      play: player.play,
      pause: player.pause,
      fullScreen: player.fullScreen,
      leaveFullScreen: player.leaveFullScreen,
    },
  };
}

/** Cues that are the same in every drawing are sent once. */
function splitCues(scenes: readonly Scene[]): PlayerData['cues'] {
  const key = (cue: Cue) => JSON.stringify(cue);
  const count = new Map<string, number>();
  for (const scene of scenes)
    for (const cue of scene.cues) count.set(key(cue), (count.get(key(cue)) ?? 0) + 1);
  const shared = (cue: Cue) => count.get(key(cue)) === scenes.length;
  const own = (size: Scene['size']) =>
    scenes.find((s) => s.size === size)?.cues.filter((c) => !shared(c)) ?? [];
  return {
    all: scenes[0]?.cues.filter(shared) ?? [],
    wide: own('wide'),
    medium: own('medium'),
    narrow: own('narrow'),
  };
}
