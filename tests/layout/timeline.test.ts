import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlFiles } from '../../src/cli/content/content-files.ts';
import { root } from '../../src/cli/run.ts';
import { chooseYears } from '../../src/layout/timeline/choose-years.ts';
import { layoutTimeline } from '../../src/layout/timeline/layout-timeline.ts';
import { FIRST_YEAR, LAST_YEAR, placeOf, spanOf } from '../../src/layout/timeline/time-axis.ts';
import { Event } from '../../src/model/event.ts';

const events = yamlFiles(root, 'timeline').map((path) => ({
  ...Event.parse(parse(readFileSync(path, 'utf8'))),
  id: basename(path, '.yaml'),
}));
const scene = layoutTimeline(events);

describe('a date', () => {
  test('is as long as it is vague', () => {
    const long = (day: string) => spanOf(day)[1] - spanOf(day)[0];
    expect(long('2016')).toBe(1);
    expect(long('2016-03')).toBeCloseTo(31 / 365);
    expect(long('2016-03-15')).toBeCloseTo(1 / 365);
    expect(spanOf('2016-12')[1]).toBe(2017);
    expect(spanOf('2016-12-31')[1]).toBeCloseTo(2017);
  });

  test('stands later the later it is', () => {
    const times = Array.from(
      { length: 200 },
      (_, i) => FIRST_YEAR + (i * (LAST_YEAR - FIRST_YEAR)) / 199,
    );
    const places = times.map(placeOf);
    expect(places[0]).toBe(0);
    expect(places.at(-1)).toBeCloseTo(1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('the timeline of the content', () => {
  test('has at least fifty events, from 1979 to 2026, each drawn once', () => {
    expect(events.length).toBeGreaterThanOrEqual(50);
    const dates = events.map((e) => e.date).sort();
    expect([dates[0]?.slice(0, 4), dates.at(-1)?.slice(0, 4)]).toEqual(['1979', '2026']);
    expect(scene.marks.map((m) => m.id).sort()).toEqual(events.map((e) => e.id).sort());
  });

  test('draws a dot only where the day is known', () => {
    for (const mark of scene.marks) {
      const event = events.find((e) => e.id === mark.id);
      const exact = event?.date.length === 10 && event.until === undefined;
      expect(mark.shape, mark.id).toBe(exact ? 'dot' : 'bar');
    }
  });

  test('no two marks touch', () => {
    const touching = scene.marks.flatMap((a, i) =>
      scene.marks
        .slice(i + 1)
        .filter(
          (b) => a.y === b.y && Math.max(a.x0, b.x0) * 1280 < Math.min(a.x1, b.x1) * 1280 + 12,
        )
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(touching).toEqual([]);
  });

  test('every mark lies in its lane', () => {
    for (const mark of scene.marks) {
      const lane = scene.lanes.find((l) => l.lane === events.find((e) => e.id === mark.id)?.lane);
      expect(mark.y).toBeGreaterThan(lane?.y ?? 0);
      expect(mark.y).toBeLessThan((lane?.y ?? 0) + (lane?.height ?? 0));
    }
  });
});

test('years are written where there is room, decades first', () => {
  const years = Array.from({ length: 21 }, (_, i) => ({ year: 2000 + i, x: i * 10 }));
  expect([...chooseYears(years, 40)].sort()).toEqual([2000, 2005, 2010, 2015, 2020]);
  expect(chooseYears(years, 10).size).toBe(21);
});
