import { describe, expect, test } from 'vitest';
import { captionBox, lineBox } from '../../src/layout/captions.ts';
import { contains, overlap } from '../../src/layout/geometry.ts';
import { at, DRAWINGS, Faults, isSeen, lit, pairs, stateIn } from './scenes.ts';

const SLACK = 0.5;

describe.each(DRAWINGS)('%s', (_, draw) => {
  const drawing = draw();
  const { scene, size, numbers } = drawing;
  const view = { x: 0, y: 0, width: scene.width, height: scene.height };
  const boxes = new Map(scene.captions.map((c) => [c.step, captionBox(c)] as const));
  const shown = (n: number) =>
    scene.captions
      .filter((c) => stateIn(scene, `caption-${c.step}`, n) !== 'off')
      .map((c) => ({
        name: `caption ${c.step}`,
        box: boxes.get(c.step) as NonNullable<ReturnType<typeof boxes.get>>,
      }));
  const discs = (n: number) =>
    lit(drawing, n).map(({ track, state }) => ({
      name: `disc of ${track.id}`,
      state,
      box: {
        x: track.disc.x - size.disc,
        y: track.disc.y - size.disc,
        width: 2 * size.disc,
        height: 2 * size.disc,
      },
    }));

  test('shows the caption of the present call, if it has one', () => {
    const wrong = scene.captions.filter(
      (c) => stateIn(scene, `caption-${c.step}`, c.step) !== 'now',
    );
    expect(wrong.map((c) => at(drawing, c.step))).toEqual([]);
  });

  test('keeps captions off each other', () => {
    const faults = new Faults();
    for (const n of numbers)
      for (const [a, b] of pairs(shown(n)))
        if (overlap(a.box, b.box, SLACK))
          faults.add(`${a.name} and ${b.name} overlap`, at(drawing, n));
    expect(faults.list).toEqual([]);
  });

  test('keeps captions off the digs and their titles', () => {
    const faults = new Faults();
    const fixed = [
      ...scene.digs.map((d) => ({ name: d.id, box: d.box })),
      ...scene.digTitles.map((t) => ({ name: `title “${t.text}”`, box: lineBox(t) })),
    ];
    for (const n of numbers)
      for (const caption of shown(n))
        for (const other of fixed)
          if (overlap(caption.box, other.box, SLACK))
            faults.add(`${caption.name} covers ${other.name}`, at(drawing, n));
    expect(faults.list).toEqual([]);
  });

  test('keeps captions off the files and signs', () => {
    const faults = new Faults();
    for (const n of numbers) {
      const things = scene.plots.filter(
        (p) => (p.shape === 'page' || p.shape === 'sign') && isSeen(drawing, p, n),
      );
      for (const caption of shown(n))
        for (const thing of things)
          if (overlap(caption.box, thing.box, SLACK))
            faults.add(`${caption.name} covers ${thing.actor}`, at(drawing, n));
    }
    expect(faults.list).toEqual([]);
  });

  test('keeps the discs of present and open calls in the picture and off each other', () => {
    const faults = new Faults();
    for (const n of numbers) {
      for (const { name, box } of discs(n))
        if (!contains(view, box, SLACK)) faults.add(`${name} leaves the picture`, at(drawing, n));
      for (const [a, b] of pairs(discs(n))) {
        const gap = Math.hypot(a.box.x - b.box.x, a.box.y - b.box.y);
        if (gap < 2 * size.disc - SLACK)
          faults.add(`${a.name} and ${b.name} overlap`, at(drawing, n));
      }
    }
    expect(faults.list).toEqual([]);
  });

  test('keeps captions off the discs', () => {
    const faults = new Faults();
    for (const n of numbers)
      for (const caption of shown(n))
        for (const disc of discs(n))
          if (overlap(caption.box, disc.box, SLACK))
            faults.add(`${disc.name} covers ${caption.name}`, at(drawing, n));
    expect(faults.list).toEqual([]);
  });
});
