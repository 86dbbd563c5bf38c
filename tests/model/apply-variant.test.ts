import { describe, expect, test } from 'vitest';
import { applyVariant } from '../../src/model/apply-variant.ts';
import type { Variant } from '../../src/model/chain.ts';
import { type Edit, readChain } from '../fixtures/chain.ts';
import { issuesAfter } from '../fixtures/issues.ts';

const older = (...edits: Edit[]) => {
  const chain = readChain(...edits);
  return applyVariant(chain, chain.variants[0] as Variant);
};
const steps = (...edits: Edit[]) => older(...edits).scenarios[0]?.steps.map((s) => s.id);
const BASE = [
  'ask',
  'shim-start',
  'task-create',
  'runc-create',
  'app-born',
  'runc-exits',
  'app-runs',
  'noted',
];

describe('applyVariant', () => {
  test('adds behind the step named, and removes', () => {
    expect(steps()).toEqual([...BASE, 'goodbye']);
  });

  test('adds at the start when no step is named', () => {
    expect(steps(['after: noted\n            steps', 'steps'])).toEqual(['goodbye', ...BASE]);
  });

  test('changes the fields given and keeps the others', () => {
    const step = older().scenarios[0]?.steps[2];
    const before = readChain().scenarios[0]?.steps[2];
    expect(step).toEqual({ ...before, label: 'Create' });
    expect(older().actors[3]).toEqual({ ...readChain().actors[3], label: 'old shim' });
  });

  test('leaves the chain it is made from as it was', () => {
    const chain = readChain();
    const copy = structuredClone(chain);
    applyVariant(chain, chain.variants[0] as Variant);
    expect(chain).toEqual(copy);
  });

  test('is a chain without variants, told for its own versions', () => {
    expect(older()).toMatchObject({
      label: 'engine 1.1',
      variants: [],
      covers: { first: 'engine 1.1', from: '2017' },
      scenarios: [{ told: { en: 'All goes well.' } }],
    });
  });
});

describe('edits name what is there', () => {
  const AT = 'variants.0.scenarios.0';
  test.each([
    [
      'a step removed',
      'remove: [status]',
      'remove: [statos]',
      `${AT}.remove.0`,
      'step "statos"',
      'status',
    ],
    [
      'a step changed',
      'id: task-create, l',
      'id: task-creat, l',
      `${AT}.change.0.id`,
      'step "task-creat"',
      'task-create',
    ],
    [
      'a step to stand behind',
      'after: noted',
      'after: notd',
      `${AT}.add.0.after`,
      'step "notd"',
      'noted',
    ],
    [
      'an actor changed',
      'id: shim, label: old',
      'id: shm, label: old',
      'variants.0.actors.change.0.id',
      'actor "shm"',
      'shim',
    ],
    [
      'an actor removed',
      '    actors:\n      change',
      '    actors:\n      remove: [kernl]\n      change',
      'variants.0.actors.remove.0',
      'actor "kernl"',
      'kernel',
    ],
    [
      'a hop removed',
      '    actors:\n      change',
      '    hops: { remove: [cry] }\n    actors:\n      change',
      'variants.0.hops.remove.0',
      'hop "cry"',
      'cri',
    ],
  ])('%s', (_, right, wrong, path, what, near) => {
    expect(issuesAfter([right, wrong])).toEqual([
      [path, `unknown ${what}`, `did you mean "${near}"?`],
    ]);
  });

  test('a scenario', () => {
    expect(issuesAfter(['start-pod\n        remove', 'start-pot\n        remove'])).toContainEqual([
      `${AT}.id`,
      'unknown scenario "start-pot"',
      'did you mean "start-pod"?',
    ]);
  });

  test('a step that was added may be stood behind, once it is there', () => {
    const end = (after: string) =>
      `- after: ${after}\n            steps: [{ id: status, phase: report, hop: cri, from: kubelet, to: engine, via: file, call: c, label: l, say: { en: a, zh: 甲 }, why: { en: a, zh: 甲 }, sources: [{ at: 'a/b@v1:c' }] }]\n          `;
    const later: Edit = [
      "reply.go#L1' }]\n",
      `reply.go#L1' }]\n          ${end('goodbye').trimEnd()}\n`,
    ];
    expect(issuesAfter(later)).toEqual([]);
    expect(steps(later)).toEqual([...BASE, 'goodbye', 'status']);
    expect(issuesAfter(['- after: noted', `${end('goodbye')}- after: noted`])).toMatchObject([
      [`${AT}.add.0.after`, 'unknown step "goodbye"', expect.any(String)],
    ]);
  });

  test('nothing stands behind a step that is removed', () => {
    expect(issuesAfter(['remove: [status]', 'remove: [noted]'])).toEqual([
      [
        `${AT}.add.0.after`,
        'unknown step "noted"',
        'known: ask, shim-start, task-create, runc-create, app-born, runc-exits, app-runs, status',
      ],
    ]);
  });
});

describe('an issue in a variant is located where its author wrote it', () => {
  test('in a step that is added', () => {
    expect(issuesAfter(['to: worker', 'to: workr'])).toEqual([
      [
        'variants.0.scenarios.0.add.0.steps.0.to',
        'unknown actor "workr" (in variant "older")',
        'did you mean "worker"?',
      ],
    ]);
  });

  test('in a field that is changed', () => {
    expect(issuesAfter(['id: task-create, label: Create', 'id: task-create, hop: taks'])).toEqual([
      [
        'variants.0.scenarios.0.change.0.hop',
        'unknown hop "taks" (in variant "older")',
        'did you mean "task"?',
      ],
    ]);
  });

  test('in the base, when only what is around it changed', () => {
    expect(issuesAfter(['remove: [status]', 'remove: [shim-start]'])).toContainEqual([
      'scenarios.0.steps.2.to',
      '"shim" is not born yet and cannot be called (in variant "older")',
      'add the effect { do: spawn, actor: shim, parent: … } here or earlier',
    ]);
  });

  test('once, when base and variant share it', () => {
    expect(issuesAfter(['from: app\n', 'from: ap\n'])).toEqual([
      ['scenarios.0.steps.6.from', 'unknown actor "ap"', 'did you mean "app"?'],
    ]);
  });
});
