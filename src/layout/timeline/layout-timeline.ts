import { LANES, type Lane } from '../../model/vocabulary.ts';
import { chooseYears } from './choose-years.ts';
import { FIRST_YEAR, LAST_YEAR, placeOf, spanOf } from './time-axis.ts';

/** An event as far as its place goes. */
export interface Dated {
  readonly id: string;
  readonly date: string;
  readonly until?: string | undefined;
  readonly circa?: boolean | undefined;
  readonly lane: Lane;
}

/** A mark: from `x0` to `x1` (0…1 of the width), `y` in pixels. */
export interface Mark {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** A day is a dot; what is known less exactly, or took longer, is a bar as long as it may be. */
  readonly shape: 'dot' | 'bar';
  readonly circa: boolean;
}

export interface LaneBand {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
}

/** A year on the axis; `written` when there is room for it as long as nothing is magnified. */
export interface YearTick {
  readonly year: number;
  readonly x: number;
  readonly written: boolean;
}

export interface TimelineScene {
  readonly height: number;
  readonly lanes: readonly LaneBand[];
  readonly marks: readonly Mark[];
  readonly years: readonly YearTick[];
}

/** Pixels that a written year needs. */
export const YEAR_GAP = 44;
/** Pixels. */
export const AXIS = 34;
const HEAD = 26;
const LEVEL = 20;
const FOOT = 10;
/** Width for which marks are kept apart; on narrower screens one zooms. */
const WIDTH = 1280;
const GAP = 15;

/** Lanes below each other; in a lane, marks too close to stand side by side stand in levels. */
export function layoutTimeline(events: readonly Dated[]): TimelineScene {
  const lanes: LaneBand[] = [];
  const marks: Mark[] = [];
  let y = AXIS;
  for (const lane of LANES) {
    const own = events
      .filter((e) => e.lane === lane)
      .map((event) => {
        const [start, end] = spanOf(event.date);
        const [, last] = spanOf(event.until ?? event.date);
        return { event, x0: placeOf(start), x1: placeOf(Math.max(end, last)) };
      })
      .sort((a, b) => a.x0 - b.x0);
    const ends: number[] = [];
    for (const { event, x0, x1 } of own) {
      const free = ends.findIndex((end) => end + GAP <= x0 * WIDTH);
      const level = free < 0 ? ends.length : free;
      ends[level] = x1 * WIDTH;
      const exact = event.date.length === 10 && event.until === undefined;
      marks.push({
        id: event.id,
        x0,
        x1,
        y: y + HEAD + level * LEVEL + LEVEL / 2,
        shape: exact ? 'dot' : 'bar',
        circa: event.circa ?? false,
      });
    }
    const height = HEAD + Math.max(1, ends.length) * LEVEL + FOOT;
    lanes.push({ lane, y, height });
    y += height;
  }
  return { height: y + AXIS, lanes, marks, years: yearTicks() };
}

function yearTicks(): YearTick[] {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR }, (_, i) => FIRST_YEAR + i);
  const ticks = years.map((year) => ({ year, x: placeOf(year) }));
  const written = chooseYears(
    ticks.map(({ year, x }) => ({ year, x: x * WIDTH })),
    YEAR_GAP,
  );
  return ticks.map((tick) => ({ ...tick, written: written.has(tick.year) }));
}
