import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cueParts, pillText } from '../../src/render/cue-parts.ts';

const words = { acts: 'acts · step {n}', waits: 'waits · step {n}' };

describe('cueParts', () => {
  test('splits a word from its number', () => {
    expect(cueParts('waits 8')).toEqual({ state: 'waits', number: '8' });
    expect(cueParts('idle')).toEqual({ state: 'idle', number: '' });
    expect(cueParts('')).toEqual({ state: '', number: '' });
  });

  test('keeps whatever number it was given', () => {
    fc.assert(
      fc.property(fc.constantFrom('now', 'open', 'acts'), fc.nat(), (word, n) => {
        expect(cueParts(`${word} ${n}`)).toEqual({ state: word, number: `${n}` });
      }),
    );
  });
});

describe('pillText', () => {
  test('says a phrase where there is room, else the number alone', () => {
    expect(pillText('waits 8', false, words)).toBe('waits · step 8');
    expect(pillText('waits 8', true, words)).toBe('8');
  });

  test('says nothing of those who do nothing', () => {
    expect(pillText('', false, words)).toBe('');
    expect(pillText('', true, words)).toBe('');
  });

  test('falls back to the number where a word is missing', () => {
    expect(pillText('called 3', false, words)).toBe('3');
  });

  test('takes $ in a phrase for what it is', () => {
    expect(pillText('acts 3', false, { acts: '$& {n}' })).toBe('$& 3');
  });
});
