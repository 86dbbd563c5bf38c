import { expect, test } from 'vitest';
import { localize } from '../../src/model/localize.ts';
import { readChain } from '../fixtures/chain.ts';

test('every { en, zh } becomes one string, everything else stays', () => {
  const data = {
    a: { en: 'x', zh: '甲' },
    b: [{ en: 'y', zh: '乙' }, 3],
    c: 'd',
    e: { en: 'only' },
  };
  expect(localize(data, 'en')).toEqual({ a: 'x', b: ['y', 3], c: 'd', e: { en: 'only' } });
  expect(localize(data, 'zh')).toEqual({ a: '甲', b: ['乙', 3], c: 'd', e: { en: 'only' } });
});

test('no text of the other language is left in a chain', () => {
  expect(JSON.stringify(localize(readChain(), 'en'))).not.toMatch(/[\u4e00-\u9fff]/u);
  expect(localize(readChain(), 'zh').title).toBe('一条小链');
});
