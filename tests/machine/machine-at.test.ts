import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { machineAt, machineStates } from '../../src/machine/machine-at.ts';
import type { MachineState } from '../../src/machine/state.ts';
import type { Chain, Scenario } from '../../src/model/chain.ts';
import { type Edit, readChain } from '../fixtures/chain.ts';

const states = (...edits: Edit[]) => {
  const { actors, scenarios } = readChain(...edits);
  return machineStates(actors, (scenarios[0] as Scenario).steps);
};
const { actors, scenarios } = readChain() as Chain;
const { steps } = scenarios[0] as Scenario;
const all = machineStates(actors, steps);
const after = (id: string, from: readonly MachineState[] = all) =>
  from[steps.findIndex((s) => s.id === id) + 1] as MachineState;
const parents = (state: MachineState) =>
  Object.fromEntries(state.processes.map((p) => [p.actor, p.parent]));

describe('machineAt', () => {
  test('is total: any number is a moment', () => {
    const number = fc.oneof(
      fc.double(),
      fc.integer(),
      fc.constantFrom(Number.NaN, -0, -1, 1e300, Number.POSITIVE_INFINITY, -Infinity, 1.5),
    );
    fc.assert(
      fc.property(number, (n) => {
        const state = machineAt(actors, steps, n);
        expect(all).toContainEqual(state);
        if (n >= steps.length) expect(state.step).toBe(steps.length);
        if (!(n >= 1)) expect(state.step).toBe(0);
        if (n >= 0 && n <= steps.length) expect(state.step).toBe(Math.trunc(n) || 0);
      }),
    );
  });

  test('is reversible: where one comes from leaves no trace', () => {
    const index = fc.integer({ min: 0, max: steps.length });
    fc.assert(
      fc.property(index, index, (i, j) => {
        const before = machineAt(actors, steps, i);
        machineAt(actors, steps, j);
        expect(machineAt(actors, steps, i)).toEqual(before);
      }),
    );
  });

  test('looks at no later step, but for the end of a wait', () => {
    for (let n = 0; n <= steps.length; n++) {
      const cut = machineStates(actors, steps.slice(0, n)).at(-1);
      expect(cut).toEqual({ ...all[n], open: expect.anything() });
    }
  });

  test('changes no state that it has given away', () => {
    const frozen = <T>(value: T): T => {
      if (typeof value !== 'object' || value === null) return value;
      Object.values(value).forEach(frozen);
      return Object.freeze(value);
    };
    const edits = readChain();
    expect(
      machineStates(frozen(edits.actors), frozen((edits.scenarios[0] as Scenario).steps)),
    ).toEqual(all);
  });
});

describe('processes', () => {
  test('daemons are there before the first step, children of init', () => {
    expect(parents(all[0] as MachineState)).toEqual({ kubelet: 'init', engine: 'init' });
  });

  test('`present` and `parent` overrule that', () => {
    const [first] = states(
      ['kind: daemon, slot: engine', 'kind: daemon, present: false, slot: engine'],
      ['kind: keeper', 'kind: keeper, present: true, parent: kubelet'],
    );
    expect(parents(first as MachineState)).toEqual({ kubelet: 'init', shim: 'kubelet' });
  });

  test('spawn, exec, exit and reparent', () => {
    expect(parents(after('app-born'))).toMatchObject({ shim: 'engine', runc: 'shim', app: 'runc' });
    expect(parents(after('runc-exits'))).toEqual({
      kubelet: 'init',
      engine: 'init',
      shim: 'engine',
      app: 'shim',
    });
    expect(after('runc-exits').ended).toEqual([{ actor: 'runc', step: 6 }]);
    expect(after('app-born').processes.at(-1)).toMatchObject({ program: 'runc init', born: 5 });
    expect(after('app-runs').processes.at(-1)).toMatchObject({ program: 'app', born: 5 });
  });

  test('who is born again is no longer ended', () => {
    const again = states([
      '{ do: exec, actor: app, as: app }',
      '{ do: spawn, actor: runc, parent: shim }',
    ]);
    expect(after('app-runs', again).ended).toEqual([]);
    expect(parents(after('app-runs', again))).toMatchObject({ runc: 'shim' });
  });
});

describe('an exit', () => {
  const exit = (actor: string) =>
    states(['via: file', `via: file\n        effects: [{ do: exit, actor: ${actor} }]`]);

  test('closes listeners and connections', () => {
    expect(after('app-runs').listeners).toContainEqual({
      actor: 'shim',
      at: 'unix:///run/shim.sock',
    });
    expect(after('noted', exit('shim')).listeners).toEqual([
      { actor: 'engine', at: 'unix:///run/engine.sock' },
    ]);
    expect(after('app-runs').connections.filter((c) => c.actor === 'engine')).toHaveLength(1);
    expect(after('noted', exit('engine')).connections.filter((c) => c.actor === 'engine')).toEqual(
      [],
    );
  });

  test('closes those of the components inside', () => {
    const worker = { actor: 'worker', at: 'unix:///run/engine.sock' };
    expect(after('app-runs').connections).toContainEqual(worker);
    expect(after('noted', exit('kubelet')).connections).not.toContainEqual(worker);
  });

  test('leaves namespaces and cgroups, which the kernel keeps, without the dead', () => {
    const end = after('noted', exit('app'));
    expect(after('app-runs').namespaces.map((n) => n.members.length)).toEqual([1, 1]);
    expect(end.namespaces.map((n) => [n.name, n.members])).toEqual([
      ['app-ns', []],
      ['pod-net', []],
    ]);
    expect(end.cgroups).toEqual([{ path: '/sys/fs/cgroup/app', members: [] }]);
  });

  test('of the dead changes nothing', () => {
    expect(after('noted', exit('runc'))).toEqual(after('noted'));
  });
});

describe('a component shares the fate of its host', () => {
  const inside = (host: string) => [
    { id: 'host', kind: host, present: undefined } as const,
    { id: 'room', kind: 'component', inside: 'host' } as const,
    { id: 'desk', kind: 'component', inside: 'room', listens: ['x'], connected: ['y'] } as const,
  ];

  test('it listens from the start when its host is there', () => {
    const actors = inside('daemon') as Parameters<typeof machineStates>[0];
    const [first, last] = machineStates(actors, [
      { id: 'end', from: 'room', via: 'exit', effects: [{ do: 'exit', actor: 'host' }] },
    ]);
    expect(first?.listeners).toEqual([{ actor: 'desk', at: 'x' }]);
    expect(first?.connections).toEqual([{ actor: 'desk', at: 'y' }]);
    expect([last?.listeners, last?.connections]).toEqual([[], []]);
  });

  test('it does not when its host is not', () => {
    const actors = inside('command') as Parameters<typeof machineStates>[0];
    expect(machineStates(actors, [])[0]).toMatchObject({ listeners: [], connections: [] });
  });
});

describe('namespaces, cgroups, mounts and files', () => {
  test('are made, joined and removed', () => {
    const state = after('app-born');
    expect(state.namespaces).toEqual([
      {
        name: 'app-ns',
        types: ['mnt', 'pid'],
        pin: undefined,
        members: [{ actor: 'app', types: ['mnt', 'pid'] }],
      },
      {
        name: 'pod-net',
        types: ['net'],
        pin: '/run/netns/pod',
        members: [{ actor: 'app', types: ['net'] }],
      },
    ]);
    expect(state.cgroups).toEqual([{ path: '/sys/fs/cgroup/app', members: ['app'] }]);
    expect(state.mounts).toEqual(['/run/rootfs']);
    expect(state.files).toEqual(['/run/app.pid']);
    expect(after('app-runs').files).toEqual([]);
  });
});

describe('open calls', () => {
  test('begin behind the call and end with the step waited for', () => {
    expect(all.map((s) => s.open)).toEqual([
      [],
      [],
      [1],
      [1],
      [1, 3],
      [1, 3, 4],
      [1, 3, 4],
      [1],
      [1],
      [],
    ]);
  });

  test('are all answered at the end, unless the last step is waited for', () => {
    expect(all.at(-1)?.open).toEqual([]);
    expect(states(['until: noted', 'until: status']).at(-1)?.open).toEqual([1]);
  });
});
