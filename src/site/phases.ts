import type { Phase } from '../model/vocabulary.ts';

/** Neighbouring steps of the same phase. */
export interface PhaseRun {
  readonly phase: Phase;
  /** Number of its first step. */
  readonly first: number;
  readonly length: number;
  /** Whether there is room for its name over the scrubber: never, on wide screens, or always. */
  readonly room: 'none' | 'wide' | 'all';
}

/** Runs of the same phase; a run too close to the name before it stays unnamed. */
export function phaseRuns(phases: readonly Phase[]): PhaseRun[] {
  const runs: { phase: Phase; first: number; length: number }[] = [];
  phases.forEach((phase, i) => {
    const last = runs.at(-1);
    if (last?.phase === phase) last.length++;
    else runs.push({ phase, first: i + 1, length: 1 });
  });
  let free = 1;
  let freeWide = 1;
  return runs.map((run) => {
    const all = run.first >= free;
    const wide = run.first >= freeWide;
    if (all) free = run.first + phases.length * 0.23;
    if (wide) freeWide = run.first + phases.length * 0.075;
    return { ...run, room: all ? 'all' : wide ? 'wide' : 'none' };
  });
}
