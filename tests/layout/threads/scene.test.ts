import { describe, expect, test } from 'vitest';
import { contains, overlap } from '../../../src/layout/geometry.ts';
import { layoutThreads } from '../../../src/layout/threads/layout-threads.ts';
import { placeEvents } from '../../../src/layout/threads/place-events.ts';
import type { Stop, ThreadsScene } from '../../../src/layout/threads/scene.ts';
import { THREAD_SIZES } from '../../../src/layout/threads/sizes.ts';
import { yearOf } from '../../../src/layout/threads/time-scale.ts';
import { LANGS } from '../../../src/model/vocabulary.ts';
import { storyOf } from '../../fixtures/story.ts';
import { pairs, px } from '../scenes.ts';

/** A knot is drawn at most so far from its date, in px: there no reader sees it. */
const DRIFT = 16;

/** As long as any date that the site writes at a knot. */
const dateOf = {
  en: (date: string) => `Nov ${date.slice(0, 4)}`,
  zh: (date: string) => `${date.slice(0, 4)}年11月`,
};

const DRAWINGS = LANGS.flatMap((lang) =>
  THREAD_SIZES.map((size) => [`${lang} · ${size.name}`, lang, size] as const),
);

/** Where a stop has knots, along and across the rows. */
const knotsOf = (stop: Stop, { turned }: ThreadsScene) =>
  [
    ...stop.rings,
    ...[stop.capsule, stop.bar].flatMap((box) =>
      box ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [],
    ),
  ].map(({ x, y }) => (turned ? { u: y, v: x } : { u: x, v: y }));

describe.each(DRAWINGS)('%s', (_, lang, size) => {
  const story = storyOf(lang);
  const scene = layoutThreads(story, size, dateOf[lang]);
  const { stops } = scene;
  const labels = stops.flatMap(({ event, label }) => (label ? [{ event, ...label }] : []));

  test('draws every event of the story once, the oldest first', () => {
    expect(stops.map((s) => s.event)).toEqual(story.events.map((e) => e.id));
  });

  test('no two labels overlap', () => {
    const faults = pairs(labels)
      .filter(([a, b]) => overlap(a.box, b.box))
      .map(([a, b]) => `${a.event} ${px(a.box)} and ${b.event} ${px(b.box)}`);
    expect(faults).toEqual([]);
  });

  test('no label covers a knot, or leaves the picture', () => {
    const view = { x: 0, y: 0, width: scene.width, height: scene.height };
    const faults = labels.flatMap((label) => [
      ...(contains(view, label.box, 0.5) ? [] : [`${label.event} ${px(label.box)} leaves it`]),
      ...stops
        .filter((stop) =>
          [
            ...stop.rings.map(({ x, y }) => ({
              x: x - stop.radius,
              y: y - stop.radius,
              width: 2 * stop.radius,
              height: 2 * stop.radius,
            })),
            ...[stop.capsule, stop.bar].flatMap((box) => (box ? [box] : [])),
          ].some((knot) => overlap(knot, label.box)),
        )
        .map((stop) => `${label.event} covers ${stop.event}`),
    ]);
    expect(faults).toEqual([]);
  });

  test('no label runs along a thread or into the ground', () => {
    const { ground } = scene;
    const faults = labels.flatMap(({ event, box }) => {
      const buried = stops.find((s) => s.event === event)?.buried;
      const over = overlap(box, ground);
      return over === (buried && !scene.turned) ? [] : [`${event} ${px(box)}`];
    });
    expect(faults).toEqual([]);
  });

  test('names what matters most, and on a phone everything', () => {
    const silent = stops.filter((s) => !s.label && (s.rank === 1 || scene.turned));
    expect(silent.map((s) => s.event)).toEqual([]);
  });

  test('nothing stands where the page puts its words', () => {
    const covered = labels.filter(({ box }) => size.quiet.some((quiet) => overlap(quiet, box)));
    const knots = stops.filter((s) =>
      s.rings.some((r) =>
        size.quiet.some((q) => r.x < q.x + q.width && r.y > q.y && r.y < q.y + q.height),
      ),
    );
    expect([...covered, ...knots].map((c) => c.event)).toEqual([]);
  });

  test('knots of one thread can be told apart by a finger', () => {
    const faults = pairs(stops).flatMap(([a, b]) => {
      const shared = a.on.filter((id) => b.on.includes(id));
      const close = Math.abs(a.u - b.u) < (scene.turned ? 44 : 24);
      return (shared.length || scene.turned) && close ? [`${a.event} and ${b.event}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('targets do not cover each other', () => {
    const discs = stops.map((stop) => ({
      event: stop.event,
      // The last one is that of the label, which gives way to a knot.
      boxes: stop.label && !scene.turned ? stop.targets.slice(0, -1) : stop.targets,
    }));
    const faults = pairs(discs)
      .filter(([a, b]) => a.boxes.some((box) => b.boxes.some((other) => overlap(box, other, 0.1))))
      .map(([a, b]) => `${a.event} and ${b.event}`);
    expect(faults).toEqual([]);
  });

  test('no thin line touches the knot of somebody else', () => {
    const faults = scene.links.flatMap(({ event }) => {
      const link = stops.find((s) => s.event === event);
      if (!link) return [`${event} has no knot`];
      const ends = knotsOf(link, scene).map(({ v }) => v);
      return stops
        .filter((s) => s !== link)
        .filter((s) =>
          knotsOf(s, scene).some(
            ({ u, v }) =>
              v > Math.min(...ends) && v < Math.max(...ends) && Math.abs(u - link.u) < s.radius + 2,
          ),
        )
        .map((s) => `${event} touches ${s.event}`);
    });
    expect(faults).toEqual([]);
  });

  test('time goes on: no event stands before an older one', () => {
    const faults = pairs(stops).flatMap(([a, b]) =>
      (a.on.some((id) => b.on.includes(id)) || scene.turned) && a.u > b.u
        ? [`${b.event} stands before ${a.event}`]
        : [],
    );
    expect(faults).toEqual([]);
  });

  test('knots stand near their dates, but on a phone, where time is stretched', () => {
    const { scale } = placeEvents(story, size);
    const faults = story.events.flatMap((event) => {
      const far = Math.abs(
        (stops.find((s) => s.event === event.id)?.u ?? 0) - scale(yearOf(event.date)),
      );
      return far > (scene.turned ? 46 : DRIFT) ? [`${event.id} by ${Math.round(far)} px`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('every thread that goes on is named at its end', () => {
    const goOn = story.threads.filter((t) => !t.ends && !t.merges && !t.fades);
    expect(scene.ends.map((e) => e.name.text)).toEqual(goOn.map((t) => t.name));
  });

  test('numbers are numbers', () => {
    expect(JSON.stringify(scene)).not.toMatch(/NaN|null/);
  });
});

test('the same story gives the same picture', () => {
  const [wide] = THREAD_SIZES;
  if (!wide) throw new Error('there are no sizes');
  const draw = () => layoutThreads(storyOf('en'), wide, dateOf.en);
  expect(draw()).toEqual(draw());
});
