import { stateOf } from '../../src/layout/cues.ts';
import { layoutPath } from '../../src/layout/layout-path.ts';
import type { Plot, Scene, Track } from '../../src/layout/scene.ts';
import { SIZES, type Size } from '../../src/layout/sizes.ts';
import { TELLINGS, type Telling } from '../site/tellings.ts';

/** One drawing of the site: a telling in a language, laid out for a size. */
export interface Drawing extends Telling {
  readonly size: Size;
  readonly scene: Scene;
  /** Numbers of the steps, 1…n. */
  readonly numbers: readonly number[];
}

const cache = new Map<string, Drawing>();

/** Every drawing, named for `test.each`; laid out when it is first asked for. */
export const DRAWINGS: readonly (readonly [name: string, draw: () => Drawing])[] = TELLINGS.flatMap(
  (telling) =>
    SIZES.map((size) => {
      const name = `${telling.name} · ${telling.lang} · ${size.name}`;
      return [name, () => cache.get(name) ?? drawn(name, telling, size)] as const;
    }),
);

function drawn(name: string, telling: Telling, size: Size): Drawing {
  const scene = layoutPath(telling.chain, telling.scenario, size);
  const numbers = telling.scenario.steps.map((_, i) => i + 1);
  const drawing = { ...telling, size, scene, numbers };
  cache.set(name, drawing);
  return drawing;
}

/** What a cue says at a step; undefined when the scene has no such cue. */
export function stateIn(scene: Scene, id: string, step: number): string | undefined {
  const cue = scene.cues.find((c) => c.id === id);
  return cue && stateOf(cue, step)[0];
}

/** How a fault names a step: by number and id. */
export const at = ({ scenario }: Telling, n: number): string =>
  `step ${n} ${scenario.steps[n - 1]?.id}`;

/** Whether a reader sees the plot at a step of the full form: the rules of diagram.css. */
export function isSeen({ scene }: Drawing, plot: Plot, step: number): boolean {
  const state = stateIn(scene, `actor-${plot.actor}`, step) ?? '';
  const thing = plot.shape === 'page' || plot.shape === 'sign';
  const hidden = thing && scene.turned ? ['plot', 'idle', 'hidden', 'gone'] : ['hidden', 'gone'];
  return plot.shape !== 'ground' && !hidden.includes(state);
}

/** The tracks of the full form that carry a disc at a step: the call of now, and the open ones. */
export function lit({ scene }: Drawing, step: number): { track: Track; state: string }[] {
  return scene.tracks.flatMap((track) => {
    const [state = ''] = (stateIn(scene, track.id, step) ?? '').split(' ');
    return track.level === 'full' && ['now', 'open'].includes(state) ? [{ track, state }] : [];
  });
}

/**
 * Faults that hold over several steps once, with the first step: `fault (step 3 a, 5 more)`.
 * A drawing is the same for most steps, so one fault would else be reported for each of them.
 */
export class Faults {
  readonly #found = new Map<string, string[]>();

  add(fault: string, where = ''): void {
    this.#found.set(fault, [...(this.#found.get(fault) ?? []), where]);
  }

  get list(): string[] {
    return [...this.#found].map(([fault, where]) => {
      const more = where.length > 1 ? `, and ${where.length - 1} more` : '';
      return where[0] ? `${fault} (${where[0]}${more})` : fault;
    });
  }
}

/** Each pair of a list once. */
export function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
}

/** How far a point is from a box; 0 inside. */
export function distance(
  p: { x: number; y: number },
  b: { x: number; y: number; width: number; height: number },
): number {
  const dx = Math.max(b.x - p.x, 0, p.x - b.x - b.width);
  const dy = Math.max(b.y - p.y, 0, p.y - b.y - b.height);
  return Math.hypot(dx, dy);
}

/** A box in words, whole px. */
export const px = (b: { x: number; y: number; width: number; height: number }): string =>
  `${Math.round(b.x)},${Math.round(b.y)} ${Math.round(b.width)}×${Math.round(b.height)}`;
