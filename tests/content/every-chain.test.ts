import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/cli/content/check-content.ts';
import { printIssue, sortIssues } from '../../src/cli/content/print-issue.ts';
import { hostOf, isProcess } from '../../src/machine/hosts.ts';
import { leadsOf, shortStops } from '../../src/model/short-form.ts';
import { LANGS } from '../../src/model/vocabulary.ts';
import { NAMES, ROOT, type Telling, tellingsOf } from './chains.ts';

test('content/ is without a mistake', () => {
  expect(sortIssues(checkContent(ROOT)).map(printIssue)).toEqual([]);
});

test('there are chains', () => {
  expect(NAMES.length).toBeGreaterThan(0);
});

describe.each(NAMES)('%s', (name) => {
  const tellings = tellingsOf(name);

  /** What is wrong in any state of any telling, as text. */
  const find = (wrong: (telling: Telling, i: number) => readonly string[]) =>
    tellings.flatMap((telling) =>
      telling.states.flatMap((_, i) =>
        wrong(telling, i).map((what) => `${telling.name}, after step ${i}: ${what}`),
      ),
    );

  test('every living process has one parent, alive or init', () => {
    expect(
      find(({ states }, i) => {
        const { processes = [] } = states[i] ?? {};
        const alive = processes.map((p) => p.actor);
        return [
          ...alive.filter((actor, n) => alive.indexOf(actor) !== n),
          ...processes
            .filter((p) => p.parent !== 'init' && !alive.includes(p.parent))
            .map((p) => `${p.actor} has the parent ${p.parent}`),
        ];
      }),
    ).toEqual([]);
  });

  test('nobody dead or unborn listens, is connected or is in a cgroup', () => {
    expect(
      find(({ chain, states }, i) => {
        const state = states[i];
        const alive = new Set(state?.processes.map((p) => p.actor));
        const acting = [
          ...(state?.listeners ?? []).map((l) => l.actor),
          ...(state?.connections ?? []).map((c) => c.actor),
          ...(state?.cgroups ?? []).flatMap((c) => c.members),
        ];
        return acting.filter((actor) => {
          const host = hostOf(chain.actors, actor);
          return host !== undefined && isProcess(host) && !alive.has(host.id);
        });
      }),
    ).toEqual([]);
  });

  test('it ends with the app alive and every command gone', () => {
    for (const { chain, states, name } of tellings) {
      const alive = states.at(-1)?.processes.map((p) => p.actor) ?? [];
      const commands = chain.actors.filter((a) => a.kind === 'command').map((a) => a.id);
      expect(alive, name).toContain('app');
      expect(
        alive.filter((actor) => commands.includes(actor)),
        name,
      ).toEqual([]);
    }
  });

  test('requests end in the reverse order of their beginning', () => {
    const crossing = tellings.flatMap(({ name, scenario }) => {
      // A process that blocks in the kernel waits beside the requests, not within them.
      const calls = scenario.steps.filter((s) => s.via !== 'syscall');
      const number = (id: string | undefined) => scenario.steps.findIndex((s) => s.id === id);
      return calls.flatMap((outer) =>
        calls
          .filter((inner) => {
            const [start, end] = [number(inner.id), number(outer.until)];
            return start > number(outer.id) && start < end && number(inner.until) > end;
          })
          .map((inner) => `${name}: ${inner.id} outlasts ${outer.id}`),
      );
    });
    expect(crossing).toEqual([]);
  });

  test('no call is left open but one that waits for the last step', () => {
    for (const { name, scenario, states } of tellings) {
      const last = scenario.steps.at(-1)?.id;
      const waiting = scenario.steps.flatMap((s, i) => (s.until === last ? [i + 1] : []));
      expect(states.at(-1)?.open, name).toEqual(waiting);
    }
  });

  test('the short form is shorter, ascends and ends with the last step', () => {
    for (const { chain, scenario, name } of tellings) {
      const leads = leadsOf(chain.actors, chain.hops, scenario.steps);
      const stops = shortStops(leads, scenario.steps.length);
      expect(stops, name).toEqual([...stops].sort((a, b) => a - b));
      expect(stops.at(-1), name).toBe(scenario.steps.length);
      expect(stops.length, name).toBeLessThan(scenario.steps.length);
      expect(leads.length, name).toBe(chain.hops.length);
    }
  });

  test('every telling is told in both languages', () => {
    for (const { scenario } of tellings)
      for (const step of scenario.steps)
        for (const lang of LANGS) expect(step.say[lang], step.id).not.toBe('');
  });
});
