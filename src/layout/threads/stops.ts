import type { Story, StoryEvent } from '../../model/localize-threads.ts';
import { type Box, discBox, toBox, toPoint } from '../geometry.ts';
import type { Places } from './place-events.ts';
import { pathThrough } from './rounded.ts';
import type { Rows } from './rows.ts';
import type { Stop, ThreadsScene } from './scene.ts';
import type { ThreadSize } from './sizes.ts';

/** The bar that ends a thread reaches so far to both sides of it, in line widths. */
const BAR = 2;

/** The knots of all events, still without labels. */
export function layStops(story: Story, places: Places, rows: Rows, size: ThreadSize): Stop[] {
  return story.events.map((event) => layStop(event, story, places, rows, size));
}

function layStop(
  event: StoryEvent,
  story: Story,
  places: Places,
  rows: Rows,
  size: ThreadSize,
): Stop {
  const u = places.of(event.id);
  const radius = size.radius[event.rank];
  const meeting = event.turns.flatMap((t) => (t.do === 'meets' ? [t.thread, t.other] : []));
  const ending = event.turns.flatMap((t) => (t.do === 'ends' ? [t.thread] : []));
  const levels = meeting.map(rows.of);
  const block = (v0: number, v1: number, half: number) =>
    toBox({ u0: u - half, u1: u + half, v0, v1 }, size.turned);
  const capsule = meeting.length
    ? block(Math.min(...levels) - radius, Math.max(...levels) + radius, radius)
    : undefined;
  const [end] = ending;
  const ended = story.threads.find((t) => t.id === end);
  const bar =
    end === undefined
      ? undefined
      : block(rows.of(end) - size.line * BAR, rows.of(end) + size.line * BAR, size.line / 2);
  const ringed = event.on.filter((id) => !meeting.includes(id) && !ending.includes(id));
  const points = event.on.map((id) => toPoint({ u, v: rows.of(id) }, size.turned));
  return {
    event: event.id,
    home: event.home,
    on: event.on,
    rank: event.rank,
    u,
    rings: ringed.map((id) => toPoint({ u, v: rows.of(id) }, size.turned)),
    radius,
    capsule,
    gifts: story.threads.flatMap((thread) =>
      thread.given
        .filter((gift) => gift.event === event.id)
        .map(({ party }) => ({ ...toPoint({ u, v: rows.of(thread.id) }, size.turned), party })),
    ),
    bar,
    party: ended && (ended.given.at(-1)?.party ?? ended.party),
    label: undefined,
    leader: undefined,
    targets: size.turned ? [] : targetsOf(points, capsule, size.gap / 2),
    buried: event.on.every(rows.isBuried),
  };
}

function targetsOf(
  points: readonly { x: number; y: number }[],
  capsule: Box | undefined,
  radius: number,
): Box[] {
  const discs = points.map((p) => discBox(p, radius));
  return capsule
    ? [...discs, { ...capsule, x: capsule.x + capsule.width / 2 - radius, width: 2 * radius }]
    : discs;
}

/** The thin lines: who starts to use whom, from the upper to the lower row. */
export function layLinks(
  story: Story,
  places: Places,
  rows: Rows,
  size: ThreadSize,
): ThreadsScene['links'] {
  return story.events.flatMap((event) => {
    const levels = event.turns
      .flatMap((t) => (t.do === 'uses' ? [t.thread, t.other] : []))
      .map(rows.of);
    if (levels.length === 0) return [];
    const u = places.of(event.id);
    const spots = [Math.min(...levels), Math.max(...levels)].map((v) => ({ u, v }));
    return [{ event: event.id, d: pathThrough(spots, size.turned) }];
  });
}
