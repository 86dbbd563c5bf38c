import type { Cue } from './scene.ts';

/** What an element is in at each step 1…n, written down only where it changes. */
export function cueOf(
  id: string,
  count: number,
  stateAt: (step: number) => string | readonly [state: string, d: string],
): Cue {
  const at: (readonly [number, string, string?])[] = [];
  for (let step = 1; step <= count; step++) {
    const now = stateAt(step);
    const [state, d] = typeof now === 'string' ? [now] : now;
    const last = at.at(-1);
    if (last && last[1] === state && last[2] === d) continue;
    at.push(d === undefined ? [step, state] : [step, state, d]);
  }
  return { id, at };
}

/** The state (and shape) a cue gives at a step. */
export function stateOf(cue: Cue, step: number): readonly [state: string, d: string | undefined] {
  const entry = cue.at.findLast(([first]) => first <= step) ?? cue.at[0];
  return [entry?.[1] ?? '', entry?.[2]];
}

/** 3, 4, 5, 9 → “3–5, 9”. */
export function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const n of numbers) {
    const last = parts.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else parts.push([n, n]);
  }
  return parts.map(([a, b]) => (a === b ? `${a}` : `${a}–${b}`)).join(', ');
}
