import { expect, test } from 'vitest';
import { firstThatHolds, holds } from '../../src/player/switches.ts';

const set = (...ids: string[]) => new Set(ids);

test('without conditions it always holds', () => {
  expect(holds({}, set())).toBe(true);
  expect(holds({}, set('a'))).toBe(true);
});

test('each condition is heeded', () => {
  expect(holds({ on: ['a', 'b'] }, set('a'))).toBe(false);
  expect(holds({ on: ['a', 'b'] }, set('a', 'b', 'c'))).toBe(true);
  expect(holds({ off: ['a', 'b'] }, set('b'))).toBe(false);
  expect(holds({ off: ['a', 'b'] }, set('c'))).toBe(true);
  expect(holds({ any: ['a', 'b'] }, set('c'))).toBe(false);
  expect(holds({ any: ['a', 'b'] }, set('b'))).toBe(true);
  expect(holds({ lacks: ['a', 'b'] }, set('a', 'b'))).toBe(false);
  expect(holds({ lacks: ['a', 'b'] }, set('b'))).toBe(true);
});

test('all conditions must hold together', () => {
  expect(holds({ on: ['a'], off: ['b'] }, set('a'))).toBe(true);
  expect(holds({ on: ['a'], off: ['b'] }, set('a', 'b'))).toBe(false);
});

test('the first that holds is taken', () => {
  const list = [{ on: ['a'], id: 1 }, { id: 2 }, { id: 3 }];
  expect(firstThatHolds(list, set('a'))?.id).toBe(1);
  expect(firstThatHolds(list, set())?.id).toBe(2);
  expect(firstThatHolds([{ on: ['a'] }], set())).toBeUndefined();
});
