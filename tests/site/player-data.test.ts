import { describe, expect, test } from 'vitest';
import { layoutPath } from '../../src/layout/layout-path.ts';
import { SIZES } from '../../src/layout/sizes.ts';
import { PHASES } from '../../src/model/vocabulary.ts';
import { phaseRuns } from '../../src/site/phases.ts';
import { playerData } from '../../src/site/player-data.ts';
import { TELLINGS, uiOf } from './tellings.ts';

describe.each(TELLINGS.map((t) => [`${t.name} · ${t.lang}`, t] as const))('%s', (_, telling) => {
  const { chain, scenario, lang } = telling;
  const scenes = SIZES.map((size) => layoutPath(chain, scenario, size));
  const data = playerData(chain, scenario, scenes, {}, uiOf(lang));
  const total = scenario.steps.length;

  test('says as much of every step as the player needs', () => {
    for (const list of [data.ids, data.hops, data.anchors]) expect(list).toHaveLength(total);
    expect(new Set(data.ids).size).toBe(total);
    expect(data.stops.at(-1)).toBe(total);
    expect([...data.stops].sort((a, b) => a - b)).toEqual(data.stops);
    for (const hop of data.hops) expect(data.order).toContain(hop);
  });

  test('loses no cue by sending what the drawings share only once', () => {
    for (const scene of scenes) {
      const sent = [...data.cues.all, ...data.cues[scene.size]];
      const byId = (list: typeof sent) =>
        [...list].sort((a, b) => (a.id < b.id ? -1 : 1)).map((c) => JSON.stringify(c));
      expect(byId(sent), scene.size).toEqual(byId([...scene.cues]));
    }
  });

  test('survives the way through the page', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  test('names phases in runs that cover every step once', () => {
    const runs = phaseRuns(scenario.steps.map((s) => s.phase));
    const covered = runs.flatMap((run) => Array.from({ length: run.length }, () => run.phase));
    expect(covered).toEqual(scenario.steps.map((s) => s.phase));
    expect(runs.some((run) => run.room === 'all')).toBe(true);
  });
});

test('phases that would stand in each other’s way go unnamed', () => {
  const [a, b, c] = PHASES;
  const runs = phaseRuns([...Array(18).fill(a), b, ...Array(18).fill(c)]);
  expect(runs.map((run) => [run.first, run.length])).toEqual([
    [1, 18],
    [19, 1],
    [20, 18],
  ]);
  expect(runs.map((run) => run.room)).toEqual(['all', 'none', 'all']);
});
