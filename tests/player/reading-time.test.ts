import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingTime } from '../../src/player/reading-time.ts';

test('a longer text is never shown for less time', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.constantFrom(0.5, 1, 2), (text, more, speed) => {
      expect(readingTime(text + more, speed)).toBeGreaterThanOrEqual(readingTime(text, speed));
    }),
  );
});

test('a Chinese character takes longer than a Latin one', () => {
  expect(readingTime('容'.repeat(60), 1)).toBeGreaterThan(readingTime('x'.repeat(60), 1));
});

test('twice the speed is half the time', () => {
  expect(readingTime('x'.repeat(100), 2)).toBe(readingTime('x'.repeat(100), 1) / 2);
});

test('nothing to read still takes a moment', () => {
  expect(readingTime('', 1)).toBe(1800);
});

test('160 Latin characters are read in nine seconds, 70 Chinese ones in under fourteen', () => {
  expect(readingTime('x'.repeat(160), 1)).toBe(8700);
  expect(readingTime('容'.repeat(70), 1)).toBe(13_300);
});
