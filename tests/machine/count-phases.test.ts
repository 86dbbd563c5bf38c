import { describe, expect, test } from 'vitest';
import { countPhases, remaining } from '../../src/machine/count-phases.ts';
import { TELLINGS } from '../site/tellings.ts';

const english = TELLINGS.filter((t) => t.lang === 'en');

describe.each(english.map((t) => [t.name, t] as const))('%s', (_, { chain, scenario }) => {
  const counts = countPhases(scenario.steps);

  test('every step is counted once, in its phase', () => {
    expect(counts.reduce((sum, c) => sum + c.steps, 0)).toBe(scenario.steps.length);
  });

  test('your process is among those that stay, and no command is', () => {
    const left = remaining(chain.actors, scenario.steps);
    const kinds = left.map((id) => chain.actors.find((a) => a.id === id)?.kind);
    expect(kinds).toContain('container');
    expect(kinds).not.toContain('command');
  });
});

test('what changes between two eras shows in the counts', () => {
  const of = (name: string) => {
    const found = english.find((t) => t.name === name);
    const counts = countPhases(found?.scenario.steps ?? []);
    return counts.reduce((sum, c) => sum + c.sockets, 0);
  };
  expect(of('containerd-cri')).toBeLessThan(of('cri-containerd'));
});
