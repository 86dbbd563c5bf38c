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

/**
 * Runs of the same phase. Names need room: the longest runs get theirs first, and one that would
 * stand in another's way goes without.
 */
export function phaseRuns(phases: readonly Phase[]): PhaseRun[] {
  const runs: { phase: Phase; first: number; length: number }[] = [];
  phases.forEach((phase, i) => {
    const last = runs.at(-1);
    if (last?.phase === phase) last.length++;
    else runs.push({ phase, first: i + 1, length: 1 });
  });
  const byLength = [...runs].sort((a, b) => b.length - a.length || a.first - b.first);
  const choose = (share: number) => {
    const chosen: number[] = [];
    for (const run of byLength)
      if (chosen.every((first) => Math.abs(first - run.first) >= phases.length * share))
        chosen.push(run.first);
    return chosen;
  };
  const all = choose(0.23);
  const wide = choose(0.1);
  return runs.map((run) => ({
    ...run,
    room: all.includes(run.first) ? 'all' : wide.includes(run.first) ? 'wide' : 'none',
  }));
}
