import type { Effect } from '../model/effect.ts';
import { SOCKET_TRANSPORTS, type Transport } from '../model/vocabulary.ts';
import { addEnd, applyEffect } from './apply-effect.ts';
import { familyOf, firstParent, isPresent, isProcess, type Placed } from './hosts.ts';
import type { MachineState } from './state.ts';

/** The parts of a step that move the machine. */
export interface Move {
  readonly id: string;
  readonly from: string;
  readonly via: Transport;
  readonly at?: string | undefined;
  readonly until?: string | undefined;
  readonly effects?: readonly Effect[] | undefined;
}

/**
 * The machine before the first step and after each one: `steps.length + 1` states.
 * A call over a socket opens its caller's connection, if it was not open.
 */
export function machineStates(actors: readonly Placed[], steps: readonly Move[]): MachineState[] {
  const family = (id: string) => familyOf(actors, id);
  const last = steps.map((step, i) => {
    const until = step.until ? steps.findIndex((s) => s.id === step.until) : -1;
    return Math.max(i, until) + 1;
  });
  const states = [stateBefore(actors)];
  steps.forEach((step, i) => {
    const number = i + 1;
    let state = states[i] as MachineState;
    if (step.at && (SOCKET_TRANSPORTS as readonly string[]).includes(step.via))
      state = { ...state, connections: addEnd(state.connections, step.from, step.at) };
    for (const effect of step.effects ?? []) state = applyEffect(state, effect, number, family);
    const open = last.flatMap((end, j) => (j + 1 < number && end >= number ? [j + 1] : []));
    states.push({ ...state, step: number, open });
  });
  return states;
}

/** The machine after `step` (1-based); steps outside 0…n are clamped. */
export function machineAt(
  actors: readonly Placed[],
  steps: readonly Move[],
  step: number,
): MachineState {
  const n = Math.min(Math.max(Math.trunc(step) || 0, 0), steps.length);
  return machineStates(actors, steps)[n] as MachineState;
}

function stateBefore(actors: readonly Placed[]): MachineState {
  const here = actors.filter((a) => isPresent(a) && isProcess(a));
  const living = new Set(here.flatMap((a) => familyOf(actors, a.id)));
  const ends = (key: 'listens' | 'connected') =>
    actors
      .filter((a) => living.has(a.id))
      .flatMap((a) => (a[key] ?? []).map((at) => ({ actor: a.id, at })));
  return {
    step: 0,
    processes: here.map((a) => ({
      actor: a.id,
      parent: firstParent(a),
      program: undefined,
      born: 0,
    })),
    ended: [],
    listeners: ends('listens'),
    connections: ends('connected'),
    namespaces: [],
    cgroups: [],
    mounts: [],
    files: [],
    open: [],
  };
}
