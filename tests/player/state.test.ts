import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Action,
  type Course,
  FIRST,
  type PlayerState,
  reduce,
  SPEEDS,
  stopsOf,
} from '../../src/player/state.ts';

const course: Course = { total: 9, stops: [1, 3, 7, 9] };
const at = (step: number, more: Partial<PlayerState> = {}): PlayerState => ({
  ...FIRST,
  step,
  ...more,
});
const run = (state: PlayerState, ...actions: Action['do'][]) =>
  actions.reduce((s, name) => reduce(s, { do: name } as Action, course), state).step;

const anyCourse = fc
  .integer({ min: 1, max: 60 })
  .chain((total) =>
    fc
      .subarray(Array.from({ length: total }, (_, i) => i + 1))
      .map((some): Course => ({ total, stops: [...new Set([...some, total])] })),
  );
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom('next', 'previous', 'first', 'last', 'play', 'pause', 'advance').map((name) => ({
    do: name,
  })),
  fc
    .oneof(fc.integer(), fc.double(), fc.constant(Number.NaN))
    .map((step) => ({ do: 'go' as const, step })),
  fc.constantFrom(...SPEEDS).map((speed) => ({ do: 'speed' as const, speed })),
  fc.constantFrom('full', 'brief').map((level) => ({ do: 'level' as const, level })),
);

describe('whatever happens', () => {
  test('the step is one of the course', () => {
    fc.assert(
      fc.property(anyCourse, fc.array(anyAction, { maxLength: 60 }), (course, actions) => {
        let state = FIRST;
        for (const action of actions) {
          const before = state;
          state = reduce(before, action, course);
          expect(Number.isInteger(state.step)).toBe(true);
          expect(state.step).toBeGreaterThanOrEqual(1);
          expect(state.step).toBeLessThanOrEqual(course.total);
          expect(SPEEDS).toContain(state.speed);
          if (['next', 'previous', 'first', 'last', 'go', 'level', 'pause'].includes(action.do))
            expect(state.playing).toBe(false);
          if (['next', 'previous', 'first', 'last'].includes(action.do))
            expect(stopsOf(state.level, course)).toContain(state.step);
        }
      }),
    );
  });

  test('a play comes to its end, at every stop on its way', () => {
    fc.assert(
      fc.property(anyCourse, fc.constantFrom('full', 'brief'), (course, level) => {
        const stops = stopsOf(level, course);
        let state = reduce(at(course.total, { level }), { do: 'play' }, course);
        const seen = [state.step];
        for (let i = 0; i < course.total && state.playing; i++) {
          state = reduce(state, { do: 'advance' }, course);
          if (state.step !== seen.at(-1)) seen.push(state.step);
        }
        expect(state).toMatchObject({ playing: false, step: stops.at(-1) });
        expect(seen).toEqual(stops);
      }),
    );
  });

  test('previous takes next back, but for the end', () => {
    fc.assert(
      fc.property(anyCourse, fc.nat(), fc.constantFrom('full', 'brief'), (course, n, level) => {
        const stops = stopsOf(level, course);
        const step = stops[n % stops.length] as number;
        const there = reduce(at(step, { level }), { do: 'next' }, course);
        const back = reduce(there, { do: 'previous' }, course);
        expect(back.step).toBe(step === stops.at(-1) ? (stops.at(-2) ?? step) : step);
      }),
    );
  });
});

describe('stepping', () => {
  test('stays within the course', () => {
    expect([run(at(9), 'next'), run(at(1), 'previous')]).toEqual([9, 1]);
    expect([run(at(5), 'first'), run(at(5), 'last')]).toEqual([1, 9]);
  });

  test('goes where it is told, as far as there is one', () => {
    const go = (step: number) => reduce(at(5), { do: 'go', step }, course).step;
    expect([go(4), go(4.9), go(0), go(-3), go(99), go(Number.NaN)]).toEqual([4, 4, 1, 1, 9, 1]);
  });
});

describe('the short form', () => {
  const brief = (step: number) => at(step, { level: 'brief' });

  test('stops only at its stops', () => {
    expect([run(brief(1), 'next'), run(brief(3), 'next'), run(brief(9), 'next')]).toEqual([
      3, 7, 9,
    ]);
    expect([run(brief(9), 'previous'), run(brief(1), 'previous')]).toEqual([7, 1]);
  });

  test('goes on from a step between two stops to the nearest', () => {
    expect([run(brief(5), 'next'), run(brief(5), 'previous')]).toEqual([7, 3]);
  });

  test('goes to the stop of the hop under way when one changes to it', () => {
    const change = (step: number) =>
      reduce(at(step, { playing: true }), { do: 'level', level: 'brief' }, course);
    const [first, second, third] = course.stops as [number, number, number];
    expect(change(third - 1)).toEqual(brief(second));
    expect(change(third)).toEqual(brief(third));
    expect(change(first)).toEqual(brief(first));
  });
});

describe('playing', () => {
  const playing = (step: number) => at(step, { playing: true });

  test('begins where one is, and at the end from the start', () => {
    expect(reduce(at(4), { do: 'play' }, course)).toEqual(playing(4));
    expect(reduce(at(9), { do: 'play' }, course)).toEqual(playing(1));
  });

  test('stops with the last step', () => {
    expect(reduce(playing(7), { do: 'advance' }, course)).toEqual(playing(8));
    expect(reduce(playing(8), { do: 'advance' }, course)).toEqual(at(9));
    expect(reduce(playing(9), { do: 'advance' }, course)).toEqual(at(9));
  });

  test('is not begun by a late clock', () => {
    expect(reduce(at(4), { do: 'advance' }, course)).toEqual(at(4));
  });

  test('goes on at another speed', () => {
    expect(reduce(playing(4), { do: 'speed', speed: 2 }, course)).toEqual({
      ...playing(4),
      speed: 2,
    });
  });
});
