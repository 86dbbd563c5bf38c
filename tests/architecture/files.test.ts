import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, ROOT } from './imports.ts';

const files = [...listFiles('src'), ...listFiles('tests')];
const written = files.filter((file) => /\.(ts|mjs|astro|css)$/.test(file));

test('no file is longer than 300 lines', () => {
  const lines = (file: string) => readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1;
  const long = written.filter((file) => lines(file) > 300);
  expect(long).toEqual([]);
});

describe('names', () => {
  test('no drawer for everything: utils, helpers, common', () => {
    expect(files.filter((f) => /(^|[/-])(utils?|helpers?|common)([./-]|$)/i.test(f))).toEqual([]);
  });

  test('code is kebab-case', () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|d))?\.(ts|mjs|css)$/;
    const others = written.filter((f) => !f.endsWith('.astro') && !f.startsWith('src/pages/'));
    expect(others.filter((f) => !name.test(basename(f)))).toEqual([]);
  });

  test('components are PascalCase', () => {
    const components = written.filter((f) => f.endsWith('.astro') && !f.startsWith('src/pages/'));
    expect(components.length).toBeGreaterThan(0);
    expect(components.filter((f) => !/^([A-Z][a-z0-9]*)+\.astro$/.test(basename(f)))).toEqual([]);
  });

  test('no barrels', () => {
    const barrels = written.filter((f) => /(^|\/)index\.ts$/.test(f));
    expect(barrels).toEqual([]);
  });
});
