import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/cli/run.ts';
import { REFERENCES, sample } from '../site/tellings.ts';
import { draw, WIDE } from './pictures.ts';
import { pretty } from './xml.ts';

/**
 * The wide drawing of every chain as text. A change that is meant is accepted with
 * `npx vitest run --config tests/vitest.config.ts tests/render -u`, and reviewed in the diff.
 */
describe.each(REFERENCES.map((t) => [`${t.name} · ${t.lang}`, t] as const))('%s', (_, telling) => {
  const all = sample(telling.scenario.steps.length);
  const names = ['first', 'middle', 'last'];
  // In Chinese only texts and their places differ: the middle is enough.
  const wanted = all.map((n, i) => [names[i] ?? '', n] as const);
  test.each(telling.lang === 'en' ? wanted : wanted.slice(1, 2))('%s step', async (name, n) => {
    const file = `${telling.name}.${telling.lang}.${name}.svg`;
    await expect(pretty(draw(telling, WIDE, n).svg)).toMatchFileSnapshot(
      join(root, 'tests/snapshots', file),
    );
  });
});
