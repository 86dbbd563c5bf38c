import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/cli/content/check-content.ts';
import { printIssue } from '../../src/cli/content/print-issue.ts';
import { publishIds } from '../../src/cli/content/publish-ids.ts';
import { newChain } from '../../src/cli/new/new-chain.ts';
import { newChapter } from '../../src/cli/new/new-chapter.ts';
import { Refusal } from '../../src/cli/new/refusal.ts';
import { Chain } from '../../src/model/chain.ts';
import { makeFolder } from '../fixtures/folder.ts';

// A busy machine may take long to start a program.
vi.setConfig({ testTimeout: 60_000 });

/** The real program, as `npm run new` starts it. */
const run = (root: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, '../../src/cli/new.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');
const check = (root: string) => checkContent(root).map(printIssue);

/** A root with the real interfaces and words, and no chain. */
const makeRoot = (files: Readonly<Record<string, string>> = {}) =>
  makeFolder(files, ['content/apis', 'content/ui']);

describe('npm run new chain', () => {
  test('writes a chain that lacks nothing but the publication of its ids', () => {
    const root = makeRoot();
    expect(run(root, 'chain', 'nine-steps')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^wrote content\/chains\/nine-steps\.yaml\n.*npm run check/),
      stderr: '',
    });
    const missing = check(root);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.filter((line) => !line.includes('is new and not in the list'))).toEqual([]);
    expect(publishIds(root)).toEqual([
      { name: 'nine-steps', count: { added: missing.length, all: missing.length } },
    ]);
    expect(check(root)).toEqual([]);
  });

  test('from the kubelet to the app, under the name given', () => {
    const root = makeRoot();
    newChain(root, 'nine-steps');
    const chain = Chain.parse(parse(read(root, 'content/chains/nine-steps.yaml')));
    expect([chain.id, chain.name, chain.order]).toEqual(['nine-steps', 'nine-steps', 1]);
    expect(chain.scenarios[0]?.steps[0]?.from).toBe('kubelet');
    expect(chain.actors.map((a) => a.id)).toContain('app');
  });

  test('behind the last, whatever that is called', () => {
    const root = makeRoot({
      'content/chains/a.yaml': 'order: 7\n',
      'content/chains/b.yaml': 'order: 2\n',
      'content/chains/broken.yaml': 'order: [\n',
      'content/chains/empty.yaml': '',
    });
    newChain(root, 'new-one');
    expect(read(root, 'content/chains/new-one.yaml')).toMatch(/^order: 8 /m);
  });

  test('leaves a file that exists as it is', () => {
    const root = makeRoot({ 'content/chains/mine.yaml': 'mine\n' });
    expect(run(root, 'chain', 'mine')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'content/chains/mine.yaml exists already; nothing was written\n',
    });
    expect(read(root, 'content/chains/mine.yaml')).toBe('mine\n');
  });

  test('says why it refuses an id, and ends with 1', () => {
    const root = makeRoot();
    expect(run(root, 'chain', 'Upper')).toMatchObject({
      status: 1,
      stdout: '',
      stderr:
        '"Upper" cannot be part of an address: use lower-case letters, digits and single hyphens, as in cri-containerd\n',
    });
    expect(existsSync(join(root, 'content/chains'))).toBe(false);
  });

  test.each(['', 'under_score', 'two--hyphens', '-first', '../up', 'a b', '链'])(
    'refuses the id "%s"',
    (id) => {
      const root = makeFolder({});
      expect(() => newChain(root, id)).toThrow(Refusal);
      expect(() => newChapter(root, id)).toThrow(Refusal);
      expect(readdirSync(root)).toEqual([]);
    },
  );
});

describe('npm run new chapter', () => {
  test('writes a draft in both languages', () => {
    const root = makeRoot();
    const { status, stdout } = run(root, 'chapter', 'the-shim');
    expect([status, stdout.split('\n').slice(0, 2)]).toEqual([
      0,
      ['wrote content/chapters/en/01-the-shim.mdx', 'wrote content/chapters/zh-cn/01-the-shim.mdx'],
    ]);
    const front = ['en', 'zh-cn'].map((folder) => {
      const text = read(root, `content/chapters/${folder}/01-the-shim.mdx`);
      const [, yaml = '', body = ''] = text.split(/^---$/m);
      expect(body).toMatch(/^## /m);
      return parse(yaml);
    });
    expect(front).toMatchObject([
      { title: 'The shim', order: 1, draft: true },
      { title: '待定：the shim', order: 1, draft: true },
    ]);
    for (const keys of front.map(Object.keys))
      expect(keys).toEqual(['title', 'summary', 'order', 'reviewed', 'draft']);
  });

  test('takes the next number that neither language has', () => {
    const root = makeRoot({
      'content/chapters/en/02-a.mdx': '',
      'content/chapters/zh-cn/09-b.mdx': '',
      'content/chapters/en/notes.txt': '',
    });
    expect(newChapter(root, 'c').written).toEqual([
      'content/chapters/en/10-c.mdx',
      'content/chapters/zh-cn/10-c.mdx',
    ]);
  });

  test('refuses a slug that a chapter has, whatever its number and language', () => {
    const root = makeRoot({ 'content/chapters/zh-cn/04-shim.mdx': 'mine' });
    expect(run(root, 'chapter', 'shim')).toMatchObject({
      status: 1,
      stderr: 'content/chapters/zh-cn/04-shim.mdx exists already; nothing was written\n',
    });
    expect(existsSync(join(root, 'content/chapters/en'))).toBe(false);
  });
});

test.each([
  ['nothing', []],
  ['no name', ['chain']],
  ['too much', ['chain', 'a', 'b']],
  ['something unknown', ['lesson', 'a']],
  ['a property of every object', ['constructor', 'a']],
])('asked for %s, it says how to ask', (_, args) => {
  const { status, stdout, stderr } = run(makeRoot(), ...args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('npm run new chain <id>');
  expect(stderr).toContain('npm run new chapter <slug>');
});
