import { describe, expect, test } from 'vitest';
import { contains } from '../../src/layout/geometry.ts';
import { at, DRAWINGS, distance, Faults, isSeen, stateIn } from './scenes.ts';

/** Floors end a little above the street, and an arrow's tip leaves some air before the wall. */
const FLOOR = 3;
const REACH = FLOOR + 7;

/** All points that a path names, control points too. */
const pointsOf = (d: string) =>
  [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe.each(DRAWINGS)('%s', (_, draw) => {
  const drawing = draw();
  const { scene, scenario, numbers } = drawing;
  const view = { x: 0, y: 0, width: scene.width, height: scene.height };
  const plotOf = (actor: string) => scene.plots.find((p) => p.actor === actor);

  test('draws every step on one track of the full form', () => {
    const wrong = numbers.filter(
      (n) => scene.tracks.filter((t) => t.level === 'full' && t.steps.includes(n)).length !== 1,
    );
    expect(wrong.map((n) => at(drawing, n))).toEqual([]);
  });

  test('lights at each step exactly that track, with its number', () => {
    const faults = new Faults();
    for (const n of numbers) {
      const step = scenario.steps[n - 1];
      const now = scene.tracks.filter(
        (t) => t.level === 'full' && stateIn(scene, t.id, n)?.startsWith('now'),
      );
      const [track] = now;
      if (now.length !== 1 || !track) {
        faults.add(`${now.length} tracks are now: ${now.map((t) => t.id)}`, at(drawing, n));
        continue;
      }
      if (stateIn(scene, track.id, n) !== `now ${n}`)
        faults.add(`${track.id} is “${stateIn(scene, track.id, n)}”`, at(drawing, n));
      if (track.from !== step?.from || track.to !== step.to || track.via !== step.via)
        faults.add(
          `${track.id} is not the call ${step?.from} ${step?.via} ${step?.to}`,
          at(drawing, n),
        );
    }
    expect(faults.list).toEqual([]);
  });

  test('shows both ends of the present call', () => {
    const faults = new Faults();
    for (const n of numbers) {
      const step = scenario.steps[n - 1];
      for (const actor of [step?.from, step?.to]) {
        const plot = plotOf(actor ?? '');
        if (!plot) faults.add(`${actor} has no place`, at(drawing, n));
        else if (plot.shape !== 'ground' && !isSeen(drawing, plot, n))
          faults.add(`${actor} is ${stateIn(scene, `actor-${actor}`, n)}`, at(drawing, n));
      }
    }
    expect(faults.list).toEqual([]);
  });

  test('leads every track from its caller to its callee', () => {
    const faults = new Faults();
    for (const track of scene.tracks) {
      for (const [actor, point, air] of [
        [track.from, track.start, FLOOR],
        [track.to, track.end, REACH],
      ] as const) {
        const plot = plotOf(actor);
        const gap = plot ? distance(point, plot.box) : Number.NaN;
        if (!(gap <= air))
          faults.add(
            `${track.id} ends ${Math.round(gap)} px from ${actor}`,
            at(drawing, track.steps[0] ?? 0),
          );
      }
    }
    expect(faults.list).toEqual([]);
  });

  test('draws every track inside the picture, from its start to its end', () => {
    const faults = new Faults();
    for (const track of scene.tracks) {
      const points = pointsOf(track.d);
      const first = points[0] ?? { x: Number.NaN, y: Number.NaN };
      const last = points.at(-1) ?? first;
      const near = (a: typeof first, b: typeof first) => Math.hypot(a.x - b.x, a.y - b.y) < 0.2;
      if (!near(first, track.start) || !near(last, track.end))
        faults.add(`${track.id} does not run from start to end`);
      const out = points.filter((p) => !contains(view, { ...p, width: 0, height: 0 }, 0.5));
      if (out.length || /NaN|undefined/.test(track.d))
        faults.add(`${track.id} leaves the picture: ${track.d}`);
    }
    expect(faults.list).toEqual([]);
  });

  test('hangs each process from the roof of its parent, or from the beam', () => {
    const faults = new Faults();
    for (const { actor } of scene.lifelines) {
      const cue = scene.cues.find((c) => c.id === `life-${actor}`);
      const child = plotOf(actor);
      for (const [n, state, d] of cue?.at ?? []) {
        if (state === 'off') continue;
        const points = pointsOf(d ?? '');
        const [from] = points;
        const last = points.at(-1);
        if (points.length !== 4 || !from || !last || !child) {
          faults.add(`life-${actor} is no line of four points: ${d}`, at(drawing, n));
          continue;
        }
        if (distance(last, child.box) > 0.5)
          faults.add(`life-${actor} misses ${actor}`, at(drawing, n));
        const above = [
          scene.beam,
          ...scene.plots.filter((p) => p.actor !== actor).map((p) => p.box),
        ];
        if (!above.some((box) => distance(from, box) <= 0.5))
          faults.add(`life-${actor} hangs from nothing`, at(drawing, n));
        if (points.some((p) => !contains(view, { ...p, width: 0, height: 0 }, 0.5)))
          faults.add(`life-${actor} leaves the picture: ${d}`, at(drawing, n));
      }
    }
    expect(faults.list).toEqual([]);
  });
});
