import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cueOf, ranges, stateOf } from '../../src/layout/cues.ts';
import type { Cue } from '../../src/layout/scene.ts';
import { at, DRAWINGS, Faults } from './scenes.ts';

/** What the cues of a kind may say: `n` is the step that is shown. */
const WORDS: Readonly<Record<string, (state: string, n: number) => boolean>> = {
  actor: (s) => /^(plot|idle|acts|called|waits|exited|gone|hidden)$/.test(s),
  pill: (s, n) => s === '' || s === `acts ${n}` || s === `called ${n}` || isEarlier(s, 'waits', n),
  ticks: (s, n) => /^$|^\d+ ×$|^[\d–, ]+$/.test(s) && numbersIn(s).every((j) => j < n),
  door: (s) => s === 'open' || s === 'shut',
  track: (s, n) => /^(todo|done|off|quiet)$/.test(s) || s === `now ${n}` || isEarlier(s, 'open', n),
  hop: (s, n) => /^(todo|done|off|quiet)$/.test(s) || /^(now|open) [1-9]\d*$/.test(s) || n < 1,
  caption: (s) => /^(now|open|off)$/.test(s),
  life: (s) => /^(on|off|moved)$/.test(s),
  leader: (s) => /^(on|off)$/.test(s),
  dig: (s) => /^(todo|dug|shared|pinned)$/.test(s),
};

const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(([n]) => Number(n));
const isEarlier = (state: string, word: string, n: number) => {
  const [first, number] = state.split(' ');
  return first === word && Number(number) >= 1 && Number(number) < n;
};
const kindOf = (cue: Cue) => cue.id.split('-')[0] ?? '';

describe.each(DRAWINGS)('%s', (_, draw) => {
  const drawing = draw();
  const { scene, numbers } = drawing;

  test('has one cue for every element that changes, and none for another', () => {
    const elements = [
      ...scene.plots.map((p) => `actor-${p.actor}`),
      ...scene.plots.filter((p) => p.pill).map((p) => `pill-${p.actor}`),
      ...scene.plots.filter((p) => p.ticks).map((p) => `ticks-${p.actor}`),
      ...scene.doors.map((d) => d.id),
      ...scene.tracks.map((t) => t.id),
      ...scene.captions.map((c) => `caption-${c.step}`),
      ...scene.lifelines.map((l) => `life-${l.actor}`),
      ...scene.digs.map((d) => d.id),
      // From the words in the sky to the call; only the wide drawing has them there.
      ...(scene.size === 'wide' ? ['leader'] : []),
    ];
    expect(scene.cues.map((c) => c.id).sort()).toEqual(elements.sort());
    expect(new Set(elements).size).toBe(elements.length);
  });

  test('knows for every step a state that its element can show', () => {
    const faults = new Faults();
    for (const cue of scene.cues) {
      if (cue.at[0]?.[0] !== 1) faults.add(`${cue.id} begins late`);
      for (const n of numbers) {
        const [state, d] = stateOf(cue, n);
        if (!WORDS[kindOf(cue)]?.(state, n)) faults.add(`${cue.id} is “${state}”`, at(drawing, n));
        if (['life', 'leader'].includes(kindOf(cue)) && state !== 'off' && !d)
          faults.add(`${cue.id} is ${state} without a line`, at(drawing, n));
      }
    }
    expect(faults.list).toEqual([]);
  });

  test('shows the caller of each step acting and the callee called', () => {
    const faults = new Faults();
    const stateAt = (actor: string, n: number) => {
      const cue = scene.cues.find((c) => c.id === `actor-${actor}`);
      return cue ? stateOf(cue, n)[0] : 'missing';
    };
    for (const n of numbers) {
      const step = drawing.scenario.steps[n - 1];
      if (!step) continue;
      if (!/^(acts|exited)$/.test(stateAt(step.from, n)))
        faults.add(`the caller ${step.from} is ${stateAt(step.from, n)}`, at(drawing, n));
      if (step.to !== step.from && !/^(called|exited)$/.test(stateAt(step.to, n)))
        faults.add(`the callee ${step.to} is ${stateAt(step.to, n)}`, at(drawing, n));
    }
    expect(faults.list).toEqual([]);
  });

  test('has a place for the words at each step', () => {
    expect(scene.anchors).toHaveLength(numbers.length);
    for (const anchor of scene.anchors) expect([1, 2, 3]).toContain(anchor);
  });
});

const story = fc.array(fc.constantFrom('off', 'on', 'waits 3'), { minLength: 1, maxLength: 30 });

describe('cueOf', () => {
  test('says at every step what it was told, and writes it down only where it changes', () => {
    fc.assert(
      fc.property(story, (states) => {
        const cue = cueOf('x', states.length, (n) => states[n - 1] ?? '');
        states.forEach((state, i) => {
          expect(stateOf(cue, i + 1)[0]).toBe(state);
        });
        const changes = states.filter((s, i) => s !== states[i - 1]).length;
        expect(cue.at).toHaveLength(changes);
      }),
    );
  });

  test('is total: steps outside the story get its ends', () => {
    fc.assert(
      fc.property(story, fc.integer(), (states, n) => {
        const cue = cueOf('x', states.length, (k) => states[k - 1] ?? '');
        const near = Math.min(Math.max(n, 1), states.length);
        expect(stateOf(cue, n)).toEqual(stateOf(cue, near));
      }),
    );
  });
});

describe('ranges', () => {
  test('joins neighbours', () => {
    expect(ranges([])).toBe('');
    expect(ranges([4])).toBe('4');
    expect(ranges([3, 4, 5, 9, 11, 12])).toBe('3–5, 9, 11–12');
  });

  test('can be read back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 })), (numbers) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const parts = ranges(sorted).split(', ').filter(Boolean);
        const back = parts.flatMap((part) => {
          const [a = 0, b = a] = part.split('–').map(Number);
          return Array.from({ length: b - a + 1 }, (_, i) => a + i);
        });
        expect(back).toEqual(sorted);
      }),
    );
  });
});
