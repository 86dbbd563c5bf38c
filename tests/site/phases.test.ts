import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PHASES, type Phase } from '../../src/model/vocabulary.ts';
import { phaseRuns } from '../../src/site/phases.ts';

const anyPhases = fc.array(fc.constantFrom(...PHASES), { maxLength: 60 });

describe('phaseRuns', () => {
  test('joins neighbours and only neighbours', () => {
    const runs = phaseRuns(['request', 'sandbox', 'sandbox', 'request']);
    expect(runs.map(({ phase, first, length }) => [phase, first, length])).toEqual([
      ['request', 1, 1],
      ['sandbox', 2, 2],
      ['request', 4, 1],
    ]);
  });

  test('loses no step', () => {
    fc.assert(
      fc.property(anyPhases, (phases) => {
        const again = phaseRuns(phases).flatMap((r) => Array<Phase>(r.length).fill(r.phase));
        expect(again).toEqual(phases);
      }),
    );
  });

  test('leaves room between the names that are shown, and names at least one', () => {
    const apart = (firsts: readonly number[], least: number) =>
      firsts.every((first, i) => i === 0 || first - (firsts[i - 1] as number) >= least);
    fc.assert(
      fc.property(anyPhases, (phases) => {
        const runs = phaseRuns(phases);
        const all = runs.filter((r) => r.room === 'all').map((r) => r.first);
        expect(apart(all, phases.length * 0.23)).toBe(true);
        expect(all.length).toBeGreaterThanOrEqual(Math.min(1, phases.length));
      }),
    );
  });

  test('a long chain with a short phase names the long one', () => {
    const phases: Phase[] = ['request', ...Array<Phase>(30).fill('sandbox')];
    expect(phaseRuns(phases).map((r) => r.room)).toEqual(['none', 'all']);
  });
});
