import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffle } from '../../src/site/shuffle.ts';

const list = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 9 });

test('the lines are all there, in another order, always the same', () => {
  fc.assert(
    fc.property(list, fc.string(), (lines, seed) => {
      const once = shuffle(lines, seed);
      expect([...once].sort()).toEqual([...lines].sort());
      expect(once).not.toEqual(lines);
      expect(shuffle(lines, seed)).toEqual(once);
    }),
  );
});

test('one line stays where it is', () => {
  expect(shuffle(['a'], 'x')).toEqual(['a']);
});
