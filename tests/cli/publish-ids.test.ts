import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { publishIds } from '../../src/cli/content/publish-ids.ts';
import { FIXTURE, plant } from '../fixtures/chain.ts';
import { makeContent } from '../fixtures/folder.ts';
import { PUBLISHED } from '../fixtures/issues.ts';

// A busy machine may take long to start a program.
vi.setConfig({ testTimeout: 60_000 });

const FILE = 'content/published/fixture.yaml';
const read = (root: string, file = FILE) => parse(readFileSync(join(root, file), 'utf8'));

test('adds what is new and keeps what is gone, and its heir', () => {
  const root = makeContent(plant([['- id: goodbye', '- id: farewell']]), {
    [FILE]: 'goodbye: farewell\nask: null\n',
  });
  const { goodbye: _, ...rest } = PUBLISHED;
  publishIds(root);
  expect(read(root)).toEqual({ ...rest, goodbye: 'farewell', farewell: null });
});

test('changes nothing the second time', () => {
  const root = makeContent();
  const before = readFileSync(join(root, FILE), 'utf8');
  expect(publishIds(root)).toEqual([{ name: 'fixture', count: { added: 0, all: 10 } }]);
  expect(readFileSync(join(root, FILE), 'utf8')).toBe(before);
});

test('an id that every object has as a property is published like any other', () => {
  const root = makeContent(plant([['- id: goodbye', '- id: constructor']]));
  publishIds(root);
  expect(Object.keys(read(root))).toContain('constructor');
});

test('the program goes on after a chain with mistakes, and ends with 1', () => {
  const root = makeContent(FIXTURE, { 'content/chains/broken.yaml': 'id: broken\n' });
  const program = join(import.meta.dirname, '../../src/cli/publish-ids.ts');
  const done = spawnSync(process.execPath, [program], { cwd: root, encoding: 'utf8' });
  expect(done).toMatchObject({
    status: 1,
    stdout: 'fixture: 0 new, 10 in all\n',
    stderr: 'broken: not published, because it has mistakes. Run `npm run check` first.\n',
  });
});
