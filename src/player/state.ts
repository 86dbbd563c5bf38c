/** The reader's whole state: one number, and how it moves. */
export interface PlayerState {
  /** Number of the step shown, 1…total. */
  readonly step: number;
  readonly playing: boolean;
  readonly speed: number;
  readonly level: Level;
}

export type Level = 'full' | 'brief';
export const SPEEDS = [0.5, 1, 2] as const;

/** What can happen to a player. `go` is a jump to a step by number. */
export type Action =
  | { readonly do: 'next' | 'previous' | 'first' | 'last' | 'play' | 'pause' | 'advance' }
  | { readonly do: 'go'; readonly step: number }
  | { readonly do: 'speed'; readonly speed: number }
  | { readonly do: 'level'; readonly level: Level };

/** What a player steps through. */
export interface Course {
  /** Number of steps. */
  readonly total: number;
  /** Numbers of the steps at which the short form stops, ascending; never empty. */
  readonly stops: readonly number[];
}

export const FIRST: PlayerState = { step: 1, playing: false, speed: 1, level: 'full' };

const clamp = (n: number, total: number) => Math.min(Math.max(Math.trunc(n) || 1, 1), total);

/** The numbers a level stops at. */
export function stopsOf(level: Level, { total, stops }: Course): readonly number[] {
  return level === 'brief' ? stops : Array.from({ length: total }, (_, i) => i + 1);
}

/** The stop of a level that stands for a step: the last one not behind it, else the first. */
function nearestStop(step: number, level: Level, course: Course): number {
  const stops = stopsOf(level, course);
  return stops.findLast((n) => n <= step) ?? stops[0] ?? step;
}

/**
 * The state after an action. Any hand on the controls stops the play; playing on at the end
 * begins again; the clock's `advance` stops at the last step.
 */
export function reduce(state: PlayerState, action: Action, course: Course): PlayerState {
  const stops = stopsOf(state.level, course);
  const first = stops[0] ?? 1;
  const last = stops.at(-1) ?? course.total;
  const after = stops.find((n) => n > state.step) ?? last;
  const before = stops.findLast((n) => n < state.step) ?? first;
  switch (action.do) {
    case 'next':
      return { ...state, step: after, playing: false };
    case 'previous':
      return { ...state, step: before, playing: false };
    case 'first':
      return { ...state, step: first, playing: false };
    case 'last':
      return { ...state, step: last, playing: false };
    case 'go':
      return { ...state, step: clamp(action.step, course.total), playing: false };
    case 'play':
      return { ...state, playing: true, step: state.step >= last ? first : state.step };
    case 'pause':
      return { ...state, playing: false };
    case 'advance':
      if (!state.playing) return state;
      return state.step >= last
        ? { ...state, playing: false }
        : { ...state, step: after, playing: after < last };
    case 'speed':
      return { ...state, speed: action.speed };
    case 'level':
      return {
        ...state,
        level: action.level,
        step: nearestStop(state.step, action.level, course),
        playing: false,
      };
  }
}
