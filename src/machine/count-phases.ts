import type { Effect } from '../model/effect.ts';
import { PHASES, type Phase, SOCKET_TRANSPORTS } from '../model/vocabulary.ts';
import { isProcess, type Placed } from './hosts.ts';
import { type Move, machineStates } from './machine-at.ts';

/** What a phase of a scenario costs, counted from its steps. */
export interface PhaseCount {
  readonly phase: Phase;
  readonly steps: number;
  /** Requests over a local socket: gRPC, ttRPC, HTTP. */
  readonly sockets: number;
  /** Programs executed: steps that run one, and processes that put another in their own place. */
  readonly executions: number;
  /** Processes born. */
  readonly births: number;
}

/** Counts each phase that a scenario has, in the order of the vocabulary. */
export function countPhases(steps: readonly (Move & { readonly phase: Phase })[]): PhaseCount[] {
  return PHASES.flatMap((phase) => {
    const own = steps.filter((s) => s.phase === phase);
    if (own.length === 0) return [];
    const effects = own.flatMap((s): readonly Effect[] => s.effects ?? []);
    const runs = own.filter((s) => s.via === 'exec' || s.via === 'cni-exec').length;
    return [
      {
        phase,
        steps: own.length,
        sockets: own.filter((s) => (SOCKET_TRANSPORTS as readonly string[]).includes(s.via)).length,
        executions: runs + effects.filter((e) => e.do === 'exec').length,
        births: effects.filter((e) => e.do === 'spawn').length,
      },
    ];
  });
}

/** Actors that were born in the scenario and are still there at its end, in the order of birth. */
export function remaining(actors: readonly Placed[], steps: readonly Move[]): string[] {
  const last = machineStates(actors, steps).at(-1);
  return (last?.processes ?? [])
    .filter((p) => p.born > 0 && actors.some((a) => a.id === p.actor && isProcess(a)))
    .sort((a, b) => a.born - b.born)
    .map((p) => p.actor);
}
