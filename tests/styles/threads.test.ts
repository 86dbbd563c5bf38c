import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/cli/run.ts';
import { THREAD_SIZES } from '../../src/layout/threads/sizes.ts';
import { THREADS } from '../fixtures/story.ts';

const css = (name: string) => readFileSync(join(root, 'src/styles', `${name}.css`), 'utf8');
const all = `${css('tokens')}\n${css('parties')}`;

/** Both values of a colour: light and dark. */
function colour(name: string): [string, string] {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(all) ?? [];
  if (!light || !dark) throw new Error(`--${name} has no two values`);
  return [light, dark];
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(digits.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const parties = new Set(
  [...THREADS.values()].flatMap((t) => [t.party, ...t.given.map((g) => g.party)]),
);

describe.each([...parties])('a thread of %s', (party) => {
  const token = new RegExp(`\\[data-party='${party}'\\] \\{\\s*--own: var\\(--([\\w-]+)\\)`).exec(
    all,
  )?.[1];

  test('can be seen on the sky and on the ground, in light and dark', () => {
    const own = colour(token ?? `colour of ${party}`);
    for (const under of ['sky', 'ground'])
      colour(under).forEach((back, i) => {
        expect(contrast(own[i] ?? '', back), `${under} ${back}`).toBeGreaterThanOrEqual(3);
      });
  });
});

describe.each(THREAD_SIZES)('$name', (size) => {
  const rules = new RegExp(`\\.threads-picture\\.${size.name} \\{([^}]+--label[^}]+)\\}`).exec(
    css('threads'),
  )?.[1];
  const value = (name: string) =>
    Number(new RegExp(`--${name}: ([\\d.]+)px`).exec(rules ?? '')?.[1]);

  test('is measured in the sizes it is written in', () => {
    const { label, date, name, year } = size.font;
    expect([value('label'), value('date'), value('name'), value('year'), value('line')]).toEqual([
      label,
      date,
      name,
      year,
      size.line,
    ]);
  });

  test('its ground goes on beside it as deep as in it', () => {
    const { depth } = size.ground;
    if (!size.turned) expect(css('threads')).toContain(`calc(${depth} / ${size.width} * 100cqi)`);
  });
});
