import { describe, expect, test } from 'vitest';
import { captionBox, lineBox } from '../../src/layout/captions.ts';
import { type Box, contains, overlap } from '../../src/layout/geometry.ts';
import { measureText } from '../../src/layout/measure-text.ts';
import type { Plot } from '../../src/layout/scene.ts';
import { hostOf } from '../../src/machine/hosts.ts';
import { pillText } from '../../src/render/cue-parts.ts';
import { pillWords } from '../../src/site/scene-words.ts';
import { uiOf } from '../site/tellings.ts';
import { at, DRAWINGS, Faults, pairs, px, stateIn } from './scenes.ts';

/** Letters reach a little out of the box that their size and baseline span. */
const SLACK = 1.5;

/** Where a pill's text begins: behind the bars of those who wait, else (by diagram.css) further left. */
const pillStart = (short: boolean, state: string) =>
  (short ? 18 : 19) - (state.startsWith('waits') ? 0 : 9);

describe.each(DRAWINGS)('%s', (_, draw) => {
  const drawing = draw();
  const { scene, chain, numbers } = drawing;
  const view: Box = { x: 0, y: 0, width: scene.width, height: scene.height };
  const words = pillWords(uiOf(drawing.lang));

  test('writes names and roles inside their walls', () => {
    const faults = new Faults();
    for (const plot of scene.plots)
      for (const line of [...plot.name, ...plot.role])
        if (!contains(plot.box, lineBox(line), SLACK))
          faults.add(`“${line.text}” ${px(lineBox(line))} leaves ${plot.actor} ${px(plot.box)}`);
    expect(faults.list).toEqual([]);
  });

  test('names every actor in letters that are there', () => {
    const nameless = scene.plots.filter(
      (p) => p.shape !== 'ground' && !p.name.some((line) => /[\p{L}\p{N}]/u.test(line.text)),
    );
    expect(nameless.map((p) => p.actor)).toEqual([]);
  });

  test('writes nothing over something else in the same house', () => {
    const faults = new Faults();
    for (const plot of scene.plots) {
      const parts = partsOf(plot);
      for (const [[a, boxA], [b, boxB]] of pairs(parts))
        if (overlap(boxA, boxB, SLACK)) faults.add(`${plot.actor}: ${a} and ${b} overlap`);
      const rooms = scene.plots.filter(
        (p) => p.shape === 'room' && hostOf(chain.actors, p.actor)?.id === plot.actor,
      );
      for (const room of rooms)
        for (const [part, box] of plot.pillLevel === 'brief'
          ? partsOf(plot).filter(([p]) => p !== 'pill')
          : parts)
          if (overlap(box, room.box, SLACK))
            faults.add(`${plot.actor}: ${room.actor} covers ${part}`);
    }
    expect(faults.list).toEqual([]);
  });

  test('fits pills into their walls, and what they say into them', () => {
    const faults = new Faults();
    for (const plot of scene.plots) {
      const { pill } = plot;
      if (!pill) continue;
      if (!contains(plot.box, pill, SLACK))
        faults.add(`the pill of ${plot.actor} ${px(pill)} leaves ${px(plot.box)}`);
      for (const n of numbers) {
        const state = stateIn(scene, `pill-${plot.actor}`, n) ?? '';
        const text = pillText(state, pill.short, words);
        const width = measureText(text, { face: 'sans-600', size: drawing.size.font.pill });
        const room = pill.bars ? pill.width - 2 - pillStart(pill.short, state) : pill.width - 2;
        if (text && width > room)
          faults.add(`“${text}” is too long for the pill of ${plot.actor}`, at(drawing, n));
      }
    }
    expect(faults.list).toEqual([]);
  });

  test('fits the list of finished calls into the walls', () => {
    const faults = new Faults();
    for (const plot of scene.plots) {
      if (!plot.ticks) continue;
      for (const n of numbers) {
        const text = stateIn(scene, `ticks-${plot.actor}`, n) ?? '';
        const box = lineBox({ ...plot.ticks, text, x: plot.ticks.x + 14 });
        if (text && !contains(plot.box, box, SLACK))
          faults.add(`“${text}” leaves ${plot.actor}`, at(drawing, n));
      }
    }
    expect(faults.list).toEqual([]);
  });

  test('writes captions into the ground', () => {
    const faults = new Faults();
    for (const caption of scene.captions) {
      const box = captionBox(caption);
      if (!contains(scene.ground, box, SLACK) || !contains(view, box))
        faults.add(
          `the caption ${px(box)} leaves the ground ${px(scene.ground)}`,
          at(drawing, caption.step),
        );
      if (caption.lines.some((line) => line.text === ''))
        faults.add('a caption has an empty line', at(drawing, caption.step));
    }
    expect(faults.list).toEqual([]);
  });

  test('writes the types of namespaces into their digs, and the titles beside them', () => {
    const faults = new Faults();
    for (const dig of scene.digs)
      if (!contains(dig.box, lineBox(dig.text), SLACK))
        faults.add(`“${dig.text.text}” leaves ${dig.id}`);
    for (const title of scene.digTitles) {
      if (!contains(scene.ground, lineBox(title), SLACK))
        faults.add(`“${title.text}” leaves the ground`);
      for (const dig of scene.digs)
        if (overlap(lineBox(title), dig.box, SLACK)) faults.add(`“${title.text}” covers ${dig.id}`);
    }
    expect(faults.list).toEqual([]);
  });
});

/** What is written in a plot, by name. */
function partsOf(plot: Plot): [name: string, box: Box][] {
  const lines = [...plot.name, ...plot.role];
  const boxes = lines.map((line): [string, Box] => [`“${line.text}”`, tight(lineBox(line))]);
  return plot.pill ? [...boxes, ['pill', plot.pill]] : boxes;
}

/** Lines of a paragraph stand closer than their boxes are high. */
const tight = (box: Box): Box => ({ ...box, height: box.height * 0.9 });
