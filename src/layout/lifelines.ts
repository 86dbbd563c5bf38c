import { INIT } from '../model/vocabulary.ts';
import type { Story } from './activity.ts';
import { cueOf } from './cues.ts';
import { toPoint } from './geometry.ts';
import { plainPath } from './path.ts';
import type { Ground } from './plots.ts';
import { highest, type Terrain } from './routes.ts';
import type { Cue } from './scene.ts';

/** The line each process hangs on, at each step: off, on, or moved in this very step. */
export function layLifelines(story: Story, terrain: Terrain): { ids: string[]; cues: Cue[] } {
  const ids = [...new Set(story.states.flatMap((s) => s.processes.map((p) => p.actor)))].filter(
    (id) => terrain.grounds.has(id),
  );
  const parentAt = (id: string, n: number) =>
    story.states[n]?.processes.find((p) => p.actor === id)?.parent;
  // Each parent has a level of its own, so that lines that run side by side stay apart.
  const parents = ids.filter((id) =>
    story.states.some((s) => s.processes.some((p) => p.parent === id)),
  );
  const cues = ids.map((id) =>
    cueOf(`life-${id}`, story.steps.length, (n) => {
      const parent = parentAt(id, n);
      if (parent === undefined) return 'off';
      const before = parentAt(id, n - 1);
      const state = before === parent || n === 1 ? 'on' : 'moved';
      return [state, hang(id, parent, Math.max(0, parents.indexOf(parent)), terrain)];
    }),
  );
  return { ids, cues };
}

/**
 * From the parent's roof, along, and down to the child's; four points whoever the parent is.
 * @param level keeps the lines of different parents apart
 */
function hang(id: string, parent: string, level: number, terrain: Terrain): string {
  const { grounds, size } = terrain;
  const child = (grounds.get(id) as Ground).block;
  const u = child.u0 + (child.u1 - child.u0) * 0.5;
  const from = parent === INIT ? undefined : grounds.get(parent)?.block;
  if (!from) {
    const spots = [size.beam, size.beam, size.beam, child.v0].map((v) => ({ u, v }));
    return plainPath(spots.map((s) => toPoint(s, size.turned)));
  }
  const start = from.u0 + (from.u1 - from.u0) * (child.u0 > from.u0 ? 0.88 : 0.12);
  const bus = highest(terrain, start, u) - (size.turned ? 5 + 3 * level : 8 + 4 * level);
  const spots = [
    { u: start, v: from.v0 },
    { u: start, v: bus },
    { u, v: bus },
    { u, v: child.v0 },
  ];
  return plainPath(spots.map((s) => toPoint(s, size.turned)));
}
