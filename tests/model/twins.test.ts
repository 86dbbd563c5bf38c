import { expect, test } from 'vitest';
import { isStale, textsOf, twinsOf } from '../../src/model/twins.ts';

const entry = (en: string, zh: string) => ({ title: { en, zh }, notes: [{ en: 'b', zh: '乙' }] });
const now = (en: string, zh: string) => twinsOf(textsOf(entry(en, zh)));

test('all texts of an entry are read, in order', () => {
  expect(textsOf(entry('a', '甲'))).toEqual({ en: 'a\nb', zh: '甲\n乙' });
});

test('Chinese is stale when only the English moved', () => {
  const recorded = now('a', '甲');
  expect(isStale(now('a', '甲'), recorded)).toBe(false);
  expect(isStale(now('changed', '甲'), recorded)).toBe(true);
  expect(isStale(now('changed', '改了'), recorded)).toBe(false);
  expect(isStale(now('a', '改了'), recorded)).toBe(false);
  expect(isStale(now('new', '新'), undefined)).toBe(false);
});
