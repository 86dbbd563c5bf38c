import type { MachineState } from '../machine/state.ts';
import type { Ends, Line2 } from './routes.ts';

/**
 * Short lines first: each takes the highest lane where it crosses no other that is travelled on,
 * or waited on, at the same time. The short form has lanes of its own.
 */
export function assignLanes(
  all: readonly { readonly ends: Ends; readonly line: Line2 }[],
  states: readonly MachineState[],
): Map<Ends, number> {
  const busy = new Map(
    all.map(({ ends, line }) => {
      const now = states.flatMap(({ step, open }) =>
        line.steps.includes(step) || open.some((j) => line.steps.includes(j)) ? [step] : [],
      );
      return [ends, new Set(now)] as const;
    }),
  );
  const span = (e: Ends) => [Math.min(e.u0, e.u1) - 3, Math.max(e.u0, e.u1) + 3] as const;
  const length = (e: Ends) => Math.abs(e.u1 - e.u0);
  const lanes = new Map<Ends, number>();
  const placed: (typeof all)[number][] = [];
  for (const draft of [...all].sort((a, b) => length(a.ends) - length(b.ends))) {
    const [a0, a1] = span(draft.ends);
    const taken = placed.flatMap((other) => {
      const [b0, b1] = span(other.ends);
      const meet = [...(busy.get(other.ends) ?? [])].some((n) => busy.get(draft.ends)?.has(n));
      const cross = other.line.level === draft.line.level && meet && a0 < b1 && b0 < a1;
      return cross ? [lanes.get(other.ends) ?? 0] : [];
    });
    let lane = 0;
    while (taken.includes(lane)) lane++;
    // More than three storeys down nobody can tell them apart: they share the lowest.
    lanes.set(draft.ends, Math.min(lane, 2));
    placed.push(draft);
  }
  return lanes;
}
