import { fingerprint } from '../model/fingerprint.ts';

/**
 * A list in another order, always the same for the same list: the answer must not stand there
 * already, and a page must build the same twice. Lists of fewer than two come back as they are.
 */
export function shuffle<T>(list: readonly T[], seed: string): T[] {
  if (list.length < 2) return [...list];
  let state = fingerprint(seed);
  const shuffled = [...list];
  for (let i = shuffled.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  const same = shuffled.every((item, i) => item === list[i]);
  return same ? [...shuffled.slice(1), shuffled[0] as T] : shuffled;
}
