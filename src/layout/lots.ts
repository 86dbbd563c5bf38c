import { hostOf, isProcess } from '../machine/hosts.ts';
import type { MachineState } from '../machine/state.ts';
import type { LocalActor } from '../model/localize.ts';
import { SLOTS, type Slot } from '../model/vocabulary.ts';
import type { Size, Span } from './sizes.ts';

/** A piece of ground along the chain, and the processes that stand on it, one at a time. */
export interface Lot {
  readonly occupants: readonly string[];
  /** First and last role it covers. */
  readonly from: Slot;
  readonly to: Slot;
  /** Along the chain, in px; empty when the drawing is turned, where lots are stacked instead. */
  readonly span: Span;
}

const order = (slot: Slot) => SLOTS.indexOf(slot);

/** Which commands stand in the gaps between buildings rather than in the row of roles. */
const inYard = (actor: LocalActor) =>
  actor.kind === 'command' && !['asks', 'makes', 'container'].includes(actor.slot);

/** The slots that a process covers with its rooms, first and last. */
function reach(actors: readonly LocalActor[], id: string): [Slot, Slot] {
  const mine = actors.filter((a) => hostOf(actors, a.id)?.id === id).map((a) => a.slot);
  const sorted = mine.sort((a, b) => order(a) - order(b));
  return [sorted[0] ?? 'asks', sorted.at(-1) ?? 'asks'];
}

/**
 * Gives every process its ground. Processes of one role stand side by side; commands that never
 * live at the same time share a piece.
 */
export function layLots(
  actors: readonly LocalActor[],
  states: readonly MachineState[],
  size: Size,
): Lot[] {
  const processes = actors.filter(isProcess);
  // Side by side in the order in which they come into the world.
  const birth = (id: string) =>
    (states.findIndex((s) => s.processes.some((p) => p.actor === id)) + states.length + 1) %
    (states.length + 1);
  const buildings = processes.filter((a) => !inYard(a));
  const bySlot = SLOTS.flatMap((slot) => {
    const here = buildings.filter((a) => reach(actors, a.id)[0] === slot);
    const wide = here.filter((a) => reach(actors, a.id)[1] !== slot);
    const own = here.filter((a) => !wide.includes(a)).sort((a, b) => birth(a.id) - birth(b.id));
    return [
      ...wide.map((a): Lot => {
        const [from, to] = reach(actors, a.id);
        return { occupants: [a.id], from, to, span: [size.slots[from][0], size.slots[to][1]] };
      }),
      ...divide(share(own, states), size.slots[slot], slot),
    ];
  });
  const spanned = bySlot.find((l) => l.from === 'speaks-cri' && order(l.to) > order('engine'));
  const yardOf = (a: LocalActor) =>
    a.slot === 'manages' || a.slot === 'keeps' || spanned !== undefined ? 1 : 0;
  const yards = ([0, 1] as const).flatMap((yard) => {
    const here = processes.filter((a) => inYard(a) && yardOf(a) === yard);
    const [u0, u1] = size.yards[yard];
    // Where nobody speaks CRI, its place is free ground as well.
    const start = yard === 0 && !covers(bySlot, 'speaks-cri') ? size.slots['speaks-cri'][0] : u0;
    return divide(share(here, states), [start, u1], yard === 0 ? 'speaks-cri' : 'manages');
  });
  return [...bySlot, ...yards].sort(
    (a, b) =>
      order(a.from) - order(b.from) ||
      Number(yards.includes(a)) - Number(yards.includes(b)) ||
      a.span[0] - b.span[0],
  );
}

const covers = (lots: readonly Lot[], slot: Slot) =>
  lots.some((l) => order(l.from) <= order(slot) && order(l.to) >= order(slot));

/** Groups of processes that may share a piece: commands whose lives do not meet. */
function share(here: readonly LocalActor[], states: readonly MachineState[]): string[][] {
  const groups: string[][] = [];
  const meets = (a: string, b: string) =>
    states.some((s) => {
      const around = (id: string) =>
        s.processes.some((p) => p.actor === id) ||
        s.ended.some((e) => e.actor === id && e.step === s.step);
      return around(a) && around(b);
    });
  for (const actor of here) {
    const free =
      actor.kind === 'command' &&
      groups.find((g) =>
        g.every((id) => {
          const other = here.find((a) => a.id === id);
          return other?.kind === 'command' && !meets(id, actor.id);
        }),
      );
    if (free) free.push(actor.id);
    else groups.push([actor.id]);
  }
  return groups;
}

const GAP = 6;

function divide(groups: readonly string[][], [u0, u1]: Span, slot: Slot): Lot[] {
  const each = (u1 - u0 - GAP * (groups.length - 1)) / Math.max(1, groups.length);
  return groups.map((occupants, i) => ({
    occupants,
    from: slot,
    to: slot,
    span: [u0 + i * (each + GAP), u0 + i * (each + GAP) + each],
  }));
}
