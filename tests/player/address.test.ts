import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '../../src/player/address.ts';

const ids = ['ask', 'make', '装'];
const heirs = { beg: 'ask', lost: 'nowhere' };
const read = (hash: string) => readAddress(hash, ids, heirs);

test('a step by its id, with or without #', () => {
  expect(read('#make')).toEqual({ step: 2, id: 'make', found: true });
  expect(read('make')).toEqual({ step: 2, id: 'make', found: true });
});

test('without a fragment the first step', () => {
  expect(read('')).toEqual({ step: 1, id: '', found: true });
  expect(read('#')).toEqual({ step: 1, id: '', found: true });
});

test('an old id leads to its heir, and keeps its name', () => {
  expect(read('#beg')).toEqual({ step: 1, id: 'beg', found: true });
});

test('an unknown id is said to be unknown', () => {
  expect(read('#nobody')).toEqual({ step: 1, id: 'nobody', found: false });
  expect(read('#lost')).toEqual({ step: 1, id: 'lost', found: false });
});

test('escapes are read, and broken ones left as they are', () => {
  expect(read(`#${encodeURIComponent('装')}`)).toEqual({ step: 3, id: '装', found: true });
  expect(read('#100%')).toEqual({ step: 1, id: '100%', found: false });
  expect(read('#%E8%A')).toEqual({ step: 1, id: '%E8%A', found: false });
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s is no step', (id) => {
  expect(read(`#${id}`)).toEqual({ step: 1, id, found: false });
});

test('unless a step is called that', () => {
  expect(readAddress('#constructor', ['ask', 'constructor'], {})).toEqual({
    step: 2,
    id: 'constructor',
    found: true,
  });
});

test('any text is an address', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webFragments()), (text) => {
      const { step, id, found } = read(text);
      expect(step).toBe(found && id ? ids.indexOf(id in heirs ? 'ask' : id) + 1 : 1);
    }),
  );
});
