import type { Story } from '../../model/localize-threads.ts';
import { type Box, discBox, toBox } from '../geometry.ts';
import { bendAt, reachOf } from './lanes.ts';
import type { Places } from './place-events.ts';
import type { Rows } from './rows.ts';
import type { Stop } from './scene.ts';
import type { ThreadSize } from './sizes.ts';

/** Air around a line, and around a knot. */
const AIR = 2;

/** All that a label may not cover: threads, bends, knots, and what the page keeps free. */
export function findObstacles(
  story: Story,
  stops: readonly Stop[],
  places: Places,
  rows: Rows,
  size: ThreadSize,
): Box[] {
  const { turned, line } = size;
  const along = (u0: number, u1: number, v: number) =>
    toBox({ u0, u1, v0: v - line / 2 - AIR, v1: v + line / 2 + AIR }, turned);
  const across = (u: number, a: number, b: number, half: number) =>
    toBox({ u0: u - half, u1: u + half, v0: Math.min(a, b), v1: Math.max(a, b) }, turned);
  const threads = story.threads.flatMap((thread) => {
    const v = rows.of(thread.id);
    const [from, to] = reachOf(thread, places, size);
    const bends = [
      thread.splits && { event: thread.begins ?? '', other: thread.splits.from },
      thread.merges && { event: thread.merges.event, other: thread.merges.into },
    ].flatMap((bend) =>
      bend
        ? [across(bendAt(bend.event, places, size), v, rows.of(bend.other), line / 2 + AIR)]
        : [],
    );
    return [
      along(thread.splits ? from - size.bend.before : from, thread.fades ? to + 50 : to, v),
      ...bends,
    ];
  });
  const knots = stops.flatMap((stop) => [
    ...stop.rings.map((ring) => discBox(ring, stop.radius + AIR)),
    ...(stop.capsule ? [stop.capsule] : []),
    ...(stop.bar ? [stop.bar] : []),
  ]);
  return [...threads, ...knots, ...size.quiet];
}

/** The thin lines of links, one box each. */
export function thinLines(story: Story, places: Places, rows: Rows, { turned }: ThreadSize): Box[] {
  return story.events.flatMap((event) => {
    const levels = event.turns
      .flatMap((turn) => (turn.do === 'uses' ? [turn.thread, turn.other] : []))
      .map(rows.of);
    if (levels.length === 0) return [];
    const u = places.of(event.id);
    const half = 1 + AIR;
    return [
      toBox(
        { u0: u - half, u1: u + half, v0: Math.min(...levels), v1: Math.max(...levels) },
        turned,
      ),
    ];
  });
}
