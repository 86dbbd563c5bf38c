import { describe, expect, test } from 'vitest';
import { contains, overlap } from '../../src/layout/geometry.ts';
import { hostOf } from '../../src/machine/hosts.ts';
import { at, DRAWINGS, Faults, isSeen, pairs, px } from './scenes.ts';

const SLACK = 0.5;
const STANDING = ['building', 'scaffold', 'container'];

describe.each(DRAWINGS)('%s', (_, draw) => {
  const drawing = draw();
  const { scene, chain, numbers } = drawing;
  const { plots } = scene;
  const view = { x: 0, y: 0, width: scene.width, height: scene.height };
  const standing = plots.filter((p) => STANDING.includes(p.shape));
  const rooms = plots.filter((p) => p.shape === 'room');
  const things = plots.filter((p) => p.shape === 'page' || p.shape === 'sign');

  test('gives every actor a place', () => {
    expect(plots.map((p) => p.actor).sort()).toEqual(chain.actors.map((a) => a.id).sort());
  });

  test('keeps everything inside the picture, below the beam', () => {
    const faults = new Faults();
    for (const plot of plots) {
      if (!contains(view, plot.box, SLACK)) faults.add(`${plot.actor} ${px(plot.box)} sticks out`);
      if (plot.shape !== 'ground' && overlap(plot.box, scene.beam, SLACK))
        faults.add(`${plot.actor} covers the beam`);
    }
    expect(faults.list).toEqual([]);
  });

  test('stands no two processes on the same ground', () => {
    const faults = new Faults();
    for (const [a, b] of pairs(standing)) {
      if (!overlap(a.box, b.box, SLACK)) continue;
      const together = numbers.filter((n) => isSeen(drawing, a, n) && isSeen(drawing, b, n));
      for (const n of together) faults.add(`${a.actor} and ${b.actor} overlap`, at(drawing, n));
    }
    expect(faults.list).toEqual([]);
  });

  test('puts every room into its building, beside the others', () => {
    const faults = new Faults();
    for (const room of rooms) {
      const host = hostOf(chain.actors, room.actor)?.id;
      const house = plots.find((p) => p.actor === host);
      if (!house || !contains(house.box, room.box, SLACK))
        faults.add(`${room.actor} ${px(room.box)} is not in ${host} ${house ? px(house.box) : ''}`);
    }
    for (const [a, b] of pairs(rooms))
      if (overlap(a.box, b.box, SLACK)) faults.add(`rooms ${a.actor} and ${b.actor} overlap`);
    expect(faults.list).toEqual([]);
  });

  test('shows a room exactly when its building is shown', () => {
    const faults = new Faults();
    for (const room of rooms) {
      const house = plots.find((p) => p.actor === hostOf(chain.actors, room.actor)?.id);
      for (const n of numbers)
        if (house && isSeen(drawing, room, n) !== isSeen(drawing, house, n))
          faults.add(`${room.actor} without ${house.actor}, or the reverse`, at(drawing, n));
    }
    expect(faults.list).toEqual([]);
  });

  test('keeps files and signs off each other, the houses and the digs', () => {
    const faults = new Faults();
    const seen = (n: number) => things.filter((p) => isSeen(drawing, p, n));
    for (const n of numbers) {
      for (const [a, b] of pairs(seen(n)))
        if (overlap(a.box, b.box, SLACK))
          faults.add(`${a.actor} and ${b.actor} overlap`, at(drawing, n));
      for (const thing of seen(n)) {
        for (const house of standing)
          if (overlap(thing.box, house.box, SLACK))
            faults.add(`${thing.actor} covers ${house.actor}`, at(drawing, n));
        for (const dig of scene.digs)
          if (overlap(thing.box, dig.box, SLACK))
            faults.add(`${thing.actor} covers ${dig.id}`, at(drawing, n));
      }
    }
    expect(faults.list).toEqual([]);
  });

  test('puts doors into the front of whoever listens', () => {
    const faults = new Faults();
    for (const door of scene.doors) {
      const house = plots.find((p) => p.actor === hostOf(chain.actors, door.actor)?.id);
      if (!house || !contains(house.box, door.box, SLACK)) faults.add(`${door.id} is outside`);
    }
    for (const [a, b] of pairs(scene.doors.filter((d) => d.actor)))
      if (a.actor === b.actor && overlap(a.box, b.box, SLACK))
        faults.add(`${a.id} and ${b.id} overlap`);
    expect(faults.list).toEqual([]);
  });

  test('keeps the digs apart and in the ground', () => {
    const faults = new Faults();
    for (const dig of scene.digs)
      if (!contains(scene.ground, dig.box, SLACK)) faults.add(`${dig.id} is not in the ground`);
    for (const [a, b] of pairs(scene.digs))
      if (overlap(a.box, b.box, SLACK)) faults.add(`${a.id} and ${b.id} overlap`);
    expect(faults.list).toEqual([]);
  });
});
