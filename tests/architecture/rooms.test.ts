import { describe, expect, test } from 'vitest';
import { importsOfAstro, listFiles, listImports, reachableFrom } from './imports.ts';
import { isAllowed, LAW, roomOf } from './law.ts';

const imports = listImports('src');
const write = (list: readonly { from: string; to: string }[]) =>
  list.map(({ from, to }) => `${from} → ${to}`);

test('every room has a law', () => {
  const rooms = new Set(
    listFiles('src')
      .filter((file) => /\.(ts|mjs|astro)$/.test(file))
      .map(roomOf),
  );
  expect([...rooms].sort()).toEqual(Object.keys(LAW).sort());
});

test.each(Object.keys(LAW))('%s imports what it may, and nobody above it', (room) => {
  const mine = imports.filter((i) => roomOf(i.from) === room);
  expect(write(mine.filter((i) => !isAllowed(i)))).toEqual([]);
});

test('only the site and the collections read astro:content', () => {
  const readers = imports.filter((i) => i.to === 'astro:content').map((i) => roomOf(i.from));
  expect([...new Set(readers)].sort()).toEqual(['content.config.ts', 'site']);
});

describe('the browser loads no zod', () => {
  const inScripts = imports.filter((i) => i.inScript).map((i) => i.to);
  const elements = listFiles('src/element').filter((file) => file.endsWith('.ts'));

  test.each([...new Set([...elements, ...inScripts])])('from %s', (start) => {
    const loaded = [...reachableFrom(start, imports)];
    const { true: files = [], false: packages = [] } = Object.groupBy(loaded, (f) =>
      String(f.startsWith('src/')),
    );
    expect(packages.filter((name) => !name.startsWith('d3-'))).toEqual([]);
    expect(files.filter((f) => /^src\/(model|machine|site|cli)\//.test(f))).toEqual([]);
  });

  test('and some script loads the element', () => {
    expect(inScripts).toContain('src/element/define.ts');
  });
});

describe('the reader of imports', () => {
  test('sees what the build and what the browser loads', () => {
    const astro = `---
import type { A } from '../model/a.ts';
import { type B, b } from "./b.ts";
export * from './c.ts';
type D = import('./d.ts').D;
---
<p>import x from 'no.ts'</p>
<script>
  import '../element/define.ts';
  await import('zod');
</script>`;
    expect(
      importsOfAstro('src/components/X.astro', astro).map((i) => [i.to, i.isType, i.inScript]),
    ).toEqual([
      ['src/model/a.ts', true, false],
      ['src/components/b.ts', false, false],
      ['src/components/c.ts', false, false],
      ['src/components/d.ts', true, false],
      ['src/element/define.ts', false, true],
      ['zod', false, true],
    ]);
  });

  test('follows values and stops at types', () => {
    const chain = [
      { from: 'a', to: 'b', isType: false, inScript: false },
      { from: 'b', to: 'c', isType: true, inScript: false },
      { from: 'b', to: 'a', isType: false, inScript: false },
    ];
    expect([...reachableFrom('a', chain)]).toEqual(['a', 'b']);
  });

  test('and the law says no where it should', () => {
    const type = { isType: true, inScript: false };
    const value = { isType: false, inScript: false };
    const from = (room: string) => `src/${room}/x.ts`;
    expect(isAllowed({ from: from('machine'), to: 'src/model/chain.ts', ...value })).toBe(false);
    expect(isAllowed({ from: from('machine'), to: 'src/model/chain.ts', ...type })).toBe(true);
    expect(isAllowed({ from: from('model'), to: 'src/machine/state.ts', ...type })).toBe(false);
    expect(isAllowed({ from: from('render'), to: 'd3-selection', ...value })).toBe(false);
    expect(isAllowed({ from: from('element'), to: 'src/layout/scene.ts', ...value })).toBe(false);
    expect(isAllowed({ from: from('layout'), to: 'node:fs', ...value })).toBe(false);
  });
});
