import { expect, test } from 'vitest';
import { nearest, suggest } from '../../src/model/nearest.ts';

test('nearest takes the name with the fewest letters changed', () => {
  expect(nearest('containred', ['containerd', 'container'])).toBe('containerd');
  expect(nearest('runc', ['runc', 'rund'])).toBe('runc');
  expect(nearest('zebra', ['containerd'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('suggest falls back to what there is', () => {
  expect(suggest('runk', ['runc'])).toBe('did you mean "runc"?');
  expect(suggest('zebra', ['containerd', 'kubelet'])).toBe('known: containerd, kubelet');
  expect(suggest('zebra', [])).toBe('there are none');
  const many = Array.from({ length: 13 }, (_, i) => `containerd-${i}`);
  expect(suggest('zebra', many)).toBe(`known: ${many.slice(0, 12).join(', ')}, …`);
});
