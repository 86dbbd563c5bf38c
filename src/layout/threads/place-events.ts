import { range } from 'd3-array';
import type { Story, StoryEvent } from '../../model/localize-threads.ts';
import type { ThreadSize } from './sizes.ts';
import { type TimeScale, timeScale, yearOf } from './time-scale.ts';

/** Where events are along the picture, and time with them. */
export interface Places {
  readonly of: (event: string) => number;
  readonly scale: TimeScale;
  /** Where the threads that go on end. */
  readonly end: number;
}

/** The year in which the picture ends. */
const LAST_YEAR = 2027;

/**
 * Puts events on the time axis. Where knots would touch they are moved apart, as little as
 * possible and never past each other. Turned, every event has a row, and time is stretched to it.
 */
export function placeEvents(story: Story, size: ThreadSize): Places {
  return size.turned ? placeInRows(story.events, size) : placeByDate(story, size);
}

function placeInRows(events: readonly StoryEvent[], size: ThreadSize): Places {
  const scale = timeScale(size.time);
  const at = new Map<string, number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    // Silence is as long as its years; all else is one event under the other.
    const year = yearOf(event.date);
    const before = events[events.indexOf(event) - 1];
    const silence = before ? scale(year) - scale(yearOf(before.date)) : 0;
    last = before ? last + Math.max(size.gap, silence) : scale(year);
    at.set(event.id, last);
  }
  const stations = events.map((e) => [yearOf(e.date), at.get(e.id) ?? 0] as const);
  const [first] = stations;
  const end = last + size.gap;
  const start: [number, number] = [Math.min(2000, (first?.[0] ?? 2000) - 1), scale(2000)];
  return {
    of: (id) => at.get(id) ?? 0,
    scale: timeScale([start, ...stations, [LAST_YEAR, end]]),
    end,
  };
}

function placeByDate({ threads, events }: Story, size: ThreadSize): Places {
  const scale = timeScale(size.time);
  const rows = threads.map((t) => t.id);
  const spans = events.map((event) => spanOf(event, rows));
  const at = events.map((event) => scale(yearOf(event.date)));
  const near = pairsOf(events.length).flatMap(([i, j]) => {
    const least = distanceOf(spans[i] as Span, spans[j] as Span, size);
    return least > 0 ? [{ i, j, least }] : [];
  });
  // Each round pushes every pair that is too close apart by half; this settles quickly.
  for (let round = 0; round < 400; round++)
    for (const { i, j, least } of near) {
      const lack = least - ((at[j] as number) - (at[i] as number));
      if (lack <= 0.01) continue;
      at[i] = (at[i] as number) - lack / 2;
      at[j] = (at[j] as number) + lack / 2;
    }
  const places = new Map(events.map((event, i) => [event.id, at[i] as number] as const));
  return { of: (id) => places.get(id) ?? 0, scale, end: scale(LAST_YEAR) };
}

/** The rows where an event has a knot, and all that its lines pass. */
interface Span {
  readonly knots: readonly number[];
  readonly from: number;
  readonly to: number;
}

function spanOf(event: StoryEvent, rows: readonly string[]): Span {
  const knots = event.on.map((id) => rows.indexOf(id));
  const bends = event.turns.flatMap((turn) =>
    turn.do === 'splits' || turn.do === 'merges'
      ? [rows.indexOf(turn.thread), rows.indexOf(turn.other)]
      : [],
  );
  const all = [...knots, ...bends];
  return { knots, from: Math.min(...all), to: Math.max(...all) };
}

/** How far two events must be apart; 0 when they do not touch. */
function distanceOf(a: Span, b: Span, size: ThreadSize): number {
  if (a.knots.some((row) => b.knots.includes(row))) return size.gap;
  const passes = (line: Span, knot: Span) =>
    knot.knots.some((row) => row >= line.from && row <= line.to);
  if (passes(a, b) || passes(b, a)) return size.clear;
  return a.from < b.to && b.from < a.to ? size.clear / 2 : 0;
}

const pairsOf = (n: number): [number, number][] =>
  range(n).flatMap((i) => range(i + 1, n).map((j): [number, number] => [i, j]));

/** The years that the picture shows. */
export const yearsShown = (): number[] => range(2000, LAST_YEAR);
