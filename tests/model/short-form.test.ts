import { describe, expect, test } from 'vitest';
import { leadsOf, shortStops } from '../../src/model/short-form.ts';

const actors = [{ id: 'a' }, { id: 'b' }, { id: 'room', inside: 'b' }, { id: 'c' }];
const hops = [
  { id: 'one', to: 'b' },
  { id: 'two', to: 'c' },
];

describe('leadsOf', () => {
  test('takes the first step that reaches the far end', () => {
    const steps = [
      { hop: 'one', to: 'a' },
      { hop: 'one', to: 'b' },
      { hop: 'one', to: 'b' },
    ];
    expect(leadsOf(actors, hops, steps)).toEqual([{ hop: 'one', step: 2 }]);
  });

  test('counts what is inside the far end', () => {
    const steps = [
      { hop: 'one', to: 'a' },
      { hop: 'one', to: 'room' },
    ];
    expect(leadsOf(actors, hops, steps)).toEqual([{ hop: 'one', step: 2 }]);
  });

  test('takes the first step of a hop whose steps never reach it', () => {
    expect(leadsOf(actors, hops, [{ hop: 'one', to: 'a' }])).toEqual([{ hop: 'one', step: 1 }]);
  });

  test('follows the order of the steps, not of the hops', () => {
    const steps = [
      { hop: 'two', to: 'c' },
      { hop: 'one', to: 'b' },
    ];
    expect(leadsOf(actors, hops, steps).map((l) => l.hop)).toEqual(['two', 'one']);
  });
});

test('shortStops are the leads and the end, each once', () => {
  expect(shortStops([{ hop: 'one', step: 2 }], 5)).toEqual([2, 5]);
  expect(shortStops([{ hop: 'one', step: 5 }], 5)).toEqual([5]);
  expect(shortStops([], 5)).toEqual([5]);
});
