import { describe, expect, test } from 'vitest';
import { issuesAfter } from '../fixtures/issues.ts';

const EXTRA_STEP = `- { id: extra, phase: report, hop: cri, from: kubelet, to: engine, via: file, call: c, label: l, say: { en: a, zh: 甲 }, why: { en: a, zh: 甲 }, sources: [{ at: 'a/b@v1:c' }] }`;

test('the fixture is without a mistake', () => {
  expect(issuesAfter()).toEqual([]);
});

describe('an id is given once', () => {
  test('actor', () => {
    const twin =
      '- { id: app, label: x, owner: you, kind: file, slot: asks, about: { en: a, zh: 甲 } }';
    expect(issuesAfter(['- { id: kernel,', `${twin}\n  - { id: kernel,`])).toContainEqual([
      'actors.6.id',
      'second actor with the id "app"',
      'the first is number 6 in the list',
    ]);
  });

  test('hop', () => {
    const twin = '- { id: cri, from: kubelet, to: engine, say: { en: a, zh: 甲 } }';
    expect(issuesAfter(['- { id: task, from', `${twin}\n  - { id: task, from`])).toContainEqual([
      'hops.1.id',
      'second hop with the id "cri"',
      'the first is number 1 in the list',
    ]);
  });

  test('step', () => {
    expect(issuesAfter(['- id: status', '- id: noted'])).toContainEqual([
      'scenarios.0.steps.8.id',
      'second step with the id "noted"',
      'the first is number 8 in the list',
    ]);
  });

  test('scenario', () => {
    const twin = `  - id: start-pod\n    title: { en: a, zh: 甲 }\n    told: { en: a, zh: 甲 }\n    steps:\n      ${EXTRA_STEP}\n`;
    expect(issuesAfter(['\nvariants:\n', `\n${twin}\nvariants:\n`])).toContainEqual([
      'scenarios.1.id',
      'second scenario with the id "start-pod"',
      'the first is number 1 in the list',
    ]);
  });

  test('variant', () => {
    const twin =
      "- { id: older, label: x, why: { en: a, zh: 甲 }, covers: { first: x, from: '2017', reference: { acme/kube: v1.1.0, acme/engine: v1.1.0 } } }";
    expect(issuesAfter(['  - id: older', `  ${twin}\n  - id: older`])).toEqual([
      ['variants.1.id', 'second variant with the id "older"', 'the first is number 1 in the list'],
    ]);
  });

  test('recording', () => {
    const twin = "- { id: trace, title: { en: a, zh: 甲 }, versions: x, date: '2026' }";
    expect(issuesAfter(['- { id: trace,', `${twin}\n  - { id: trace,`])).toEqual([
      [
        'evidence.1.id',
        'second recording with the id "trace"',
        'the first is number 1 in the list',
      ],
    ]);
  });
});

describe('a name is one that exists', () => {
  test.each([
    ['from', 'from: app\n', 'from: ap\n', 'scenarios.0.steps.6.from', 'actor "ap"', 'app'],
    [
      'to',
      'to: kernel\n        via: f',
      'to: krnel\n        via: f',
      'scenarios.0.steps.7.to',
      'actor "krnel"',
      'kernel',
    ],
    [
      'hop',
      'hop: make\n        from: app',
      'hop: mak\n        from: app',
      'scenarios.0.steps.6.hop',
      'hop "mak"',
      'make',
    ],
    ['until', 'until: noted', 'until: note', 'scenarios.0.steps.0.until', 'step "note"', 'noted'],
    [
      'recorded',
      'recorded: [trace]',
      'recorded: [trase]',
      'scenarios.0.steps.1.recorded.0',
      'recording "trase"',
      'trace',
    ],
    [
      'observed',
      'observed: trace',
      'observed: trase',
      'faults.0.observed',
      'recording "trase"',
      'trace',
    ],
    ['kill', 'kill: engine', 'kill: engin', 'faults.0.kill', 'actor "engin"', 'engine'],
    ['lives', 'lives: [shim, app]', 'lives: [shim, ap]', 'faults.0.lives.1', 'actor "ap"', 'app'],
    ['dies', 'dies: [engine]', 'dies: [engin]', 'faults.0.dies.0', 'actor "engin"', 'engine'],
    [
      'the near end of a hop',
      'make, from: shim',
      'make, from: shm',
      'hops.2.from',
      'actor "shm"',
      'shim',
    ],
    [
      'the far end of a hop',
      'from: shim, to: app',
      'from: shim, to: ap',
      'hops.2.to',
      'actor "ap"',
      'app',
    ],
    [
      'parent',
      'kind: keeper',
      'kind: keeper, parent: engin',
      'actors.3.parent',
      'actor "engin"',
      'engine',
    ],
    ['inside', 'inside: kubelet', 'inside: kubelt', 'actors.1.inside', 'actor "kubelt"', 'kubelet'],
    [
      'by',
      'write, by: runc',
      'write, by: rnc',
      'scenarios.0.steps.4.effects.7.by',
      'actor "rnc"',
      'runc',
    ],
    ['for', 'for: app', 'for: ap', 'scenarios.0.steps.4.effects.1.for', 'actor "ap"', 'app'],
  ])('%s', (_, right, wrong, path, what, near) => {
    expect(issuesAfter([right, wrong])).toEqual([
      [path, `unknown ${what}`, `did you mean "${near}"?`],
    ]);
  });

  test('a name like no other is answered with those there are', () => {
    expect(issuesAfter(['until: noted', 'until: tomorrow'])).toEqual([
      [
        'scenarios.0.steps.0.until',
        'unknown step "tomorrow"',
        'known: ask, shim-start, task-create, runc-create, app-born, runc-exits, app-runs, noted, status',
      ],
    ]);
  });

  test('the parent in an effect', () => {
    expect(issuesAfter(['shim, parent: engine', 'shim, parent: engin'])).toContainEqual([
      'scenarios.0.steps.1.effects.0.parent',
      'unknown actor "engin"',
      'did you mean "engine"?',
    ]);
  });

  test('init is nobody in a chain', () => {
    expect(issuesAfter(['{ id: kernel', '{ id: init'])).toContainEqual([
      'actors.6.id',
      '"init" is PID 1 of every machine, not an actor of a chain',
      'choose another id',
    ]);
  });
});

describe('a component is inside something', () => {
  test('and says what', () => {
    expect(issuesAfter(['inside: kubelet, ', ''])).toEqual([
      ['actors.1.kind', 'a component must name the actor it is inside', 'add `inside: <actor>`'],
    ]);
  });

  test('nothing else is', () => {
    expect(issuesAfter(['kind: keeper', 'kind: keeper, inside: engine'])).toEqual([
      [
        'actors.3.inside',
        'only a component is inside another actor; this is a keeper',
        'make it `kind: component`',
      ],
    ]);
  });

  test('never in itself', () => {
    const rooms = ['room', 'hall'].map(
      (id, i, all) =>
        `- { id: ${id}, label: x, owner: you, kind: component, inside: ${all[1 - i]}, slot: asks, about: { en: a, zh: 甲 } }`,
    );
    expect(
      issuesAfter([
        '- { id: shim, label: shim',
        `${rooms.join('\n  ')}\n  - { id: shim, label: shim`,
      ]),
    ).toEqual([
      ['actors.3.inside', '"room" is inside itself', ''],
      ['actors.4.inside', '"hall" is inside itself', ''],
    ]);
  });
});

test('a hop has steps', () => {
  const hop = '- { id: rest, from: engine, to: shim, say: { en: a, zh: 甲 } }';
  expect(issuesAfter(['- { id: make, from', `${hop}\n  - { id: make, from`])).toEqual([
    [
      'hops.2.id',
      'no step belongs to hop "rest"',
      'the short form is derived from steps: give one "hop: rest", or remove the hop',
    ],
  ]);
});

test('a caller waits for a later step', () => {
  expect(issuesAfter(['via: file', 'via: file\n        until: ask'])).toEqual([
    [
      'scenarios.0.steps.7.until',
      'step "ask" comes before this one',
      'a caller waits until a later step; leave `until` out when it is answered at once',
    ],
  ]);
});

test('the id is the name of the file', () => {
  expect(issuesAfter(['id: fixture', 'id: fixtures'])).toEqual([
    ['id', `the id "fixtures" differs from the file's name "fixture"`, 'rename one of them'],
  ]);
});
