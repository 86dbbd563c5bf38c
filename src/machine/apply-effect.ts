import type { Effect } from '../model/effect.ts';
import type { MachineState } from './state.ts';

const without = <T>(list: readonly T[], drop: (item: T) => boolean) => list.filter((i) => !drop(i));

/**
 * The state with one effect applied. Total: an effect that makes no sense (an unknown actor, a
 * second death) changes nothing, because `checkLives` has reported it already.
 * @param family actors whose sockets belong to the same process, by actor id
 */
export function applyEffect(
  state: MachineState,
  effect: Effect,
  step: number,
  family: (actor: string) => readonly string[],
): MachineState {
  switch (effect.do) {
    case 'spawn': {
      const { actor, parent, as } = effect;
      const born = { actor, parent, program: as, born: step };
      return {
        ...state,
        processes: [...without(state.processes, (p) => p.actor === actor), born],
        ended: without(state.ended, (e) => e.actor === actor),
      };
    }
    case 'exec':
      return {
        ...state,
        processes: state.processes.map((p) =>
          p.actor === effect.actor ? { ...p, program: effect.as } : p,
        ),
      };
    case 'exit': {
      if (!state.processes.some((p) => p.actor === effect.actor)) return state;
      const gone = family(effect.actor);
      return {
        ...state,
        processes: without(state.processes, (p) => p.actor === effect.actor),
        ended: [...state.ended, { actor: effect.actor, step }],
        listeners: without(state.listeners, (l) => gone.includes(l.actor)),
        connections: without(state.connections, (c) => gone.includes(c.actor)),
        namespaces: state.namespaces.map((n) => ({
          ...n,
          members: without(n.members, (m) => m.actor === effect.actor),
        })),
        cgroups: state.cgroups.map((c) => ({
          ...c,
          members: without(c.members, (m) => m === effect.actor),
        })),
      };
    }
    case 'reparent':
      return {
        ...state,
        processes: state.processes.map((p) =>
          p.actor === effect.actor ? { ...p, parent: effect.to } : p,
        ),
      };
    case 'listen':
      return { ...state, listeners: addEnd(state.listeners, effect.actor, effect.at) };
    case 'connect':
      return { ...state, connections: addEnd(state.connections, effect.actor, effect.at) };
    case 'disconnect':
      return {
        ...state,
        connections: without(
          state.connections,
          (c) => c.actor === effect.actor && c.at === effect.at,
        ),
      };
    case 'create-namespace': {
      const { name, types, pin } = effect;
      const members = effect.for ? [{ actor: effect.for, types }] : [];
      return {
        ...state,
        namespaces: [
          ...without(state.namespaces, (n) => n.name === name),
          { name, types, pin, members },
        ],
      };
    }
    case 'join-namespace':
      return {
        ...state,
        namespaces: state.namespaces.map((n) =>
          n.name === effect.of
            ? { ...n, members: [...n.members, { actor: effect.actor, types: effect.types }] }
            : n,
        ),
      };
    case 'create-cgroup':
      return { ...state, cgroups: [...state.cgroups, { path: effect.path, members: [] }] };
    case 'join-cgroup':
      return {
        ...state,
        cgroups: state.cgroups.map((c) =>
          c.path === effect.path ? { ...c, members: [...c.members, effect.actor] } : c,
        ),
      };
    case 'mount':
      return { ...state, mounts: [...state.mounts, effect.path] };
    case 'write':
      return { ...state, files: [...without(state.files, (f) => f === effect.path), effect.path] };
    case 'remove':
      return {
        ...state,
        files: without(state.files, (f) => f === effect.path),
        mounts: without(state.mounts, (m) => m === effect.path),
        cgroups: without(state.cgroups, (c) => c.path === effect.path),
      };
  }
}

/** The ends with one more, unless it is there already. */
export function addEnd(ends: MachineState['connections'], actor: string, at: string) {
  return ends.some((e) => e.actor === actor && e.at === at) ? ends : [...ends, { actor, at }];
}
