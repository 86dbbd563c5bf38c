import { describe, expect, test } from 'vitest';
import { issuesAfter } from '../fixtures/issues.ts';

const AT = 'scenarios.0.steps';
const MORE = '{ do: exec, actor: app, as: app }';

describe('a call finds its listener', () => {
  test('at another address', () => {
    expect(issuesAfter(['at: unix:///run/shim.sock\n', 'at: unix:///run/shm.sock\n'])).toEqual([
      [
        `${AT}.2.at`,
        '"shim" does not listen on unix:///run/shm.sock when this step begins',
        'it listens on unix:///run/shim.sock',
      ],
    ]);
  });

  test('when nobody listens yet', () => {
    expect(
      issuesAfter(
        ["          - { do: listen, actor: shim, at: 'unix:///run/shim.sock' }\n", ''],
        ["          - { do: connect, actor: engine, at: 'unix:///run/shim.sock' }\n", ''],
      ),
    ).toEqual([
      [
        `${AT}.2.at`,
        '"shim" does not listen on unix:///run/shim.sock when this step begins',
        'give the actor `listens: ["unix:///run/shim.sock"]`, or an earlier step { do: listen, … }',
      ],
    ]);
  });

  test('and names its address', () => {
    expect(issuesAfter(['        at: unix:///run/shim.sock\n', ''])).toEqual([
      [`${AT}.2.via`, 'a call over ttrpc needs the address it goes to', 'add `at: unix:///…`'],
    ]);
  });

  test('so does a connection', () => {
    expect(issuesAfter(["engine, at: 'unix:///run/shim.sock'", 'engine, at: x'])).toEqual([
      [
        `${AT}.1.effects.2.at`,
        'nobody listens on x',
        'open: unix:///run/engine.sock, unix:///run/shim.sock',
      ],
    ]);
  });
});

describe('a process has a parent', () => {
  test('alive at its birth', () => {
    expect(issuesAfter(['shim, parent: engine', 'shim, parent: app'])).toContainEqual([
      `${AT}.1.effects.0.parent`,
      'the parent "app" is not alive here',
      'alive: kubelet, engine',
    ]);
  });

  test('there from the start, when the child is', () => {
    expect(
      issuesAfter(['kind: daemon, slot: engine', 'kind: daemon, parent: shim, slot: engine']),
    ).toEqual([
      [
        'actors.2.parent',
        '"shim" is no process that is there before the first step',
        'a process that is there from the start has a parent that is, or init',
      ],
    ]);
  });

  test('after the first one has exited, too', () => {
    expect(issuesAfter(['          - { do: reparent, actor: app, to: shim }\n', ''])).toEqual([
      [
        `${AT}.5.effects`,
        '"runc" exits and leaves its child "app" without a parent',
        'add { do: reparent, actor: app, to: … }: its sub-reaper, or init',
      ],
    ]);
  });

  test('alive when it adopts', () => {
    expect(issuesAfter(['actor: app, to: shim', 'actor: app, to: runc'])).toContainEqual([
      `${AT}.5.effects.1.to`,
      '"runc" is not alive here',
      'alive: kubelet, engine, shim, app, init',
    ]);
  });
});

describe('only the living act', () => {
  test('nobody is called before birth', () => {
    expect(
      issuesAfter(
        [
          'to: engine\n        via: grpc\n        call: runtime.RuntimeService/Pod',
          'to: ghost\n        via: in-process\n        call: runtime.RuntimeService/Pod',
        ],
        [
          '- { id: kernel,',
          '- { id: ghost, label: g, owner: you, kind: keeper, slot: keeps, about: { en: a, zh: 甲 } }\n  - { id: kernel,',
        ],
      ),
    ).toEqual([
      [
        `${AT}.8.to`,
        '"ghost" is not born yet and cannot be called',
        'add the effect { do: spawn, actor: ghost, parent: … } here or earlier',
      ],
    ]);
  });

  test('nobody is called after exit', () => {
    expect(
      issuesAfter(['to: kernel\n        via: syscall', 'to: runc\n        via: syscall']),
    ).toEqual([
      [
        `${AT}.6.to`,
        '"runc" exited in step 6 "runc-exits" and cannot be called',
        'add the effect { do: spawn, actor: runc, parent: … } here or earlier',
      ],
    ]);
  });

  test('nobody calls after exit', () => {
    expect(issuesAfter(['from: app\n', 'from: runc\n'])).toEqual([
      [
        `${AT}.6.from`,
        '"runc" exited in step 6 "runc-exits" and cannot call',
        'move the step, or spawn it earlier',
      ],
    ]);
  });

  test('a component dies with its host, and only the host can be spawned', () => {
    expect(
      issuesAfter(['via: file', 'via: file\n        effects: [{ do: exit, actor: kubelet }]']),
    ).toContainEqual([
      'variants.0.scenarios.0.add.0.steps.0.to',
      '"worker" (inside "kubelet") exited in step 8 "noted" and cannot be called (in variant "older")',
      'add the effect { do: spawn, actor: kubelet, parent: … } here or earlier',
    ]);
  });

  test('nobody waits after exit', () => {
    expect(issuesAfter(['label: clone', 'label: clone\n        until: app-runs'])).toEqual([
      [
        `${AT}.4.until`,
        '"runc" is gone after step 6 and cannot wait for "app-runs"',
        'end the wait before the caller exits',
      ],
    ]);
  });

  test.each([
    ['exits', `${MORE}\n          - { do: exit, actor: runc }`, '1.actor'],
    ['executes a program', '{ do: exec, actor: runc, as: app }', '0.actor'],
    ['is adopted', `${MORE}\n          - { do: reparent, actor: runc, to: shim }`, '1.actor'],
    [
      'joins a cgroup',
      `${MORE}\n          - { do: join-cgroup, actor: runc, path: /x }`,
      '1.actor',
    ],
  ])('nobody dead %s', (_, effects, path) => {
    expect(issuesAfter([MORE, effects])).toEqual([
      [`${AT}.6.effects.${path}`, '"runc" is not alive here', 'alive: kubelet, engine, shim, app'],
    ]);
  });

  test('nobody is born twice', () => {
    expect(issuesAfter([MORE, '{ do: spawn, actor: shim, parent: engine }'])).toEqual([
      [
        `${AT}.6.effects.0.actor`,
        '"shim" is alive already',
        'let it exit first, or make a second actor',
      ],
    ]);
  });
});

describe('a step does what its transport says', () => {
  test.each(['exec', 'cni-exec', 'fork'])('%s spawns', (via) => {
    expect(issuesAfter(['via: file', `via: ${via}`])).toEqual([
      [
        `${AT}.7.via`,
        `${via} makes a process, but no effect here spawns "kernel"`,
        'add { do: spawn, actor: kernel, parent: engine }',
      ],
    ]);
  });

  test('exit ends', () => {
    expect(issuesAfter(['via: file', 'via: exit'])).toEqual([
      [
        `${AT}.7.via`,
        '"engine" does not exit in this step',
        'add { do: exit, actor: engine, code: 0 }',
      ],
    ]);
  });

  test('a command exits', () => {
    expect(
      issuesAfter(
        ['          - { do: exit, actor: runc, code: 0 }\n', ''],
        ['via: exit', 'via: file'],
      ),
    ).toEqual([
      [
        `${AT}.3`,
        'the command "runc" never exits',
        'end it with { do: exit, actor: runc, code: 0 }, or give it another kind',
      ],
    ]);
  });
});

describe('a component has no life of its own', () => {
  test.each([
    ['parent', 'parent: engine'],
    ['present', 'present: true'],
  ])('no %s', (key, field) => {
    expect(issuesAfter(['inside: kubelet', `inside: kubelet, ${field}`])).toEqual([
      [
        `actors.1.${key}`,
        "a component has no life of its own: it shares its host's",
        'remove the field',
      ],
    ]);
  });

  test('no birth', () => {
    expect(issuesAfter([MORE, '{ do: spawn, actor: worker, parent: app }'])).toEqual([
      [
        `${AT}.6.effects.0.actor`,
        'a component is not born as a process',
        'only processes are spawned',
      ],
    ]);
  });
});

describe('namespaces are joined that exist', () => {
  test('by name', () => {
    expect(issuesAfter(['of: pod-net', 'of: pod-nett'])).toEqual([
      [
        `${AT}.4.effects.3.of`,
        'no namespaces named "pod-nett" exist yet',
        'there are: app-ns, pod-net',
      ],
    ]);
  });

  test('by type', () => {
    expect(issuesAfter(['types: [net], of', 'types: [net, uts], of'])).toEqual([
      [`${AT}.4.effects.3.types`, '"pod-net" has no uts namespace', 'it has net'],
    ]);
  });
});
