import { describe, expect, test } from 'vitest';
import { overlap } from '../../src/layout/geometry.ts';
import { leadsOf, shortStops } from '../../src/model/short-form.ts';
import { at, DRAWINGS, Faults, isSeen, pairs, stateIn } from './scenes.ts';

describe.each(DRAWINGS)('%s', (_, draw) => {
  const drawing = draw();
  const { scene, chain, scenario } = drawing;
  const leads = leadsOf(chain.actors, chain.hops, scenario.steps);
  const brief = scene.tracks.filter((t) => t.level === 'brief');

  test('draws one line for each hop, between its ends', () => {
    const drawn = brief.map((t) => `${t.from} → ${t.to}`).sort();
    const hops = leads.map(({ hop }) => chain.hops.find((h) => h.id === hop));
    expect(drawn).toEqual(hops.map((h) => `${h?.from} → ${h?.to}`).sort());
  });

  test('lights at each stop the line of its hop, with the number of the hop', () => {
    const faults = new Faults();
    leads.forEach((lead, i) => {
      const hop = chain.hops.find((h) => h.id === lead.hop);
      const now = brief.filter((t) => stateIn(scene, t.id, lead.step)?.startsWith('now'));
      const [track] = now;
      if (now.length !== 1 || track?.from !== hop?.from || track?.to !== hop?.to)
        faults.add(`hop ${lead.hop}: now ${now.map((t) => t.id)}`, at(drawing, lead.step));
      else if (track && stateIn(scene, track.id, lead.step) !== `now ${i + 1}`)
        faults.add(`hop ${lead.hop} has not the number ${i + 1}`, at(drawing, lead.step));
    });
    expect(faults.list).toEqual([]);
  });

  test('lights exactly one line at every stop', () => {
    const faults = new Faults();
    for (const n of shortStops(leads, scenario.steps.length)) {
      const now = brief.filter((t) => stateIn(scene, t.id, n)?.startsWith('now'));
      if (now.length !== 1) faults.add(`${now.length} lines are now`, at(drawing, n));
    }
    expect(faults.list).toEqual([]);
  });

  test('shows both ends of the hop at its stop', () => {
    const faults = new Faults();
    for (const lead of leads) {
      const hop = chain.hops.find((h) => h.id === lead.hop);
      for (const actor of [hop?.from, hop?.to]) {
        const plot = scene.plots.find((p) => p.actor === actor);
        if (!plot?.brief) faults.add(`${actor} is not part of the short form`);
        else if (plot.shape !== 'ground' && !isSeen(drawing, plot, lead.step))
          faults.add(
            `${actor} is ${stateIn(scene, `actor-${actor}`, lead.step)}`,
            at(drawing, lead.step),
          );
      }
    }
    expect(faults.list).toEqual([]);
  });

  test('keeps the discs of lines shown together apart', () => {
    const faults = new Faults();
    const { disc } = drawing.size;
    for (const n of shortStops(leads, scenario.steps.length)) {
      const lit = brief.filter((t) => /^(now|open) /.test(stateIn(scene, t.id, n) ?? ''));
      for (const [a, b] of pairs(lit)) {
        const box = (p: { x: number; y: number }) => ({ ...p, width: 2 * disc, height: 2 * disc });
        if (overlap(box(a.disc), box(b.disc), 1))
          faults.add(`discs of ${a.id} and ${b.id} overlap`, at(drawing, n));
      }
    }
    expect(faults.list).toEqual([]);
  });
});
