import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/cli/content/check-content.ts';
import { annotateIssue, printIssue, sortIssues } from '../../src/cli/content/print-issue.ts';
import { type Edit, FIXTURE, plant } from '../fixtures/chain.ts';
import { makeContent } from '../fixtures/folder.ts';

// A busy machine may take long to start a program.
vi.setConfig({ testTimeout: 60_000 });

const FIVE: readonly Edit[] = [
  ['from: app\n', 'from: appp\n'],
  ['recorded: [trace]', 'recorder: [trace]'],
  ['via: ttrpc', 'via: ttrcp'],
  ['{ en: It may restart., zh: 它可能重启。 }', '{ en: It may restart. }'],
  ['acme/engine@v1.2.0:runc.go#L9', 'acme/engine@master:runc.go#L9'],
];
const CHAIN = 'content/chains/fixture.yaml';
const check = (root: string, ...only: string[]) => sortIssues(checkContent(root, only));

/** Where a text stands in a file, counted as editors do. */
const placeOf = (text: string, find: string) => {
  const before = text.slice(0, text.indexOf(find)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
};

/** The real program, as `npm run check` starts it. */
const program = (root: string, env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [join(import.meta.dirname, '../../src/cli/check.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '', ...env },
  });

describe('checkContent', () => {
  test('finds nothing in a folder without mistakes', () => {
    expect(check(makeContent())).toEqual([]);
  });

  test('names five mistakes at once, each with its place and a way out', () => {
    const broken = plant(FIVE);
    const lines = check(makeContent(broken)).map(printIssue);
    expect(lines).toMatchInlineSnapshot(`
      [
        "content/chains/fixture.yaml:55:19  scenarios.0.steps.1.recorder  unknown field "recorder" · did you mean "recorded"?",
        "content/chains/fixture.yaml:68:14  scenarios.0.steps.2.via  expected one of in-process, grpc, ttrpc, http, https, exec, cni-exec, fork, exit, syscall, file, fifo, stdio, socketpair; found "ttrcp" · did you mean "ttrpc"?",
        "content/chains/fixture.yaml:123:25  scenarios.0.steps.5.sources.0.at  expected a tag or a commit, not a branch: branches move; found "acme/engine@master:runc.go#L9"",
        "content/chains/fixture.yaml:127:15  scenarios.0.steps.6.from  unknown actor "appp" · did you mean "app"?",
        "content/chains/fixture.yaml:147:14  scenarios.0.steps.7.why.zh  "zh" is missing · add it: a string",
      ]
    `);
    // The places are those of the mistakes, whatever the fixture looks like.
    const places = [
      '[trace]\n        say',
      'ttrcp',
      '{ en: It may restart. }',
      "'acme/engine@master",
      'appp\n',
    ];
    expect(lines.map((line) => line.split('  ')[0]).sort()).toEqual(
      places.map((find) => `${CHAIN}:${placeOf(broken, find)}`).sort(),
    );
  });

  test('reports on the files asked for', () => {
    const root = makeContent(plant(FIVE), { 'content/apis/broken.yaml': 'id: broken\n' });
    expect(new Set(check(root, CHAIN).map((i) => i.file))).toEqual(new Set([CHAIN]));
    expect(check(root, 'content/apis/cri.yaml')).toEqual([]);
  });

  test('says where a file stops being YAML', () => {
    const root = makeContent(FIXTURE.replace('title: { en: A small', 'title: { en: : A small'));
    expect(check(root).map(printIssue)).toMatchInlineSnapshot(`
      [
        "content/chains/fixture.yaml:5:14  Unexpected : in flow map · the file is not valid YAML at this place",
      ]
    `);
  });

  test('says that a key is there twice', () => {
    const root = makeContent(FIXTURE.replace('order: 1', 'order: 1\norder: 2'));
    expect(check(root).map(printIssue)).toMatchInlineSnapshot(`
      [
        "content/chains/fixture.yaml:3:1  Map keys must be unique · the file is not valid YAML at this place",
      ]
    `);
  });

  test('survives an empty file', () => {
    expect(check(makeContent('')).map(printIssue)).toMatchInlineSnapshot(`
      [
        "content/chains/fixture.yaml:1:1  expected an object; found null",
      ]
    `);
  });

  test('misses a language of the interface', () => {
    const root = makeContent(FIXTURE, { 'content/ui/zh-cn.yaml': 'site: {}\n' });
    const issues = check(root);
    expect(issues.map((i) => i.path.join('.'))).toContain('site.name');
    expect(new Set(issues.map((i) => i.file))).toEqual(new Set(['content/ui/zh-cn.yaml']));
  });
});

describe('an issue as text', () => {
  const issue = {
    file: 'content/chains/x.yaml',
    line: 14,
    column: 7,
    path: ['scenarios', 0, 'steps', 3, 'to'],
    message: 'unknown actor "containred"',
    hint: 'did you mean "containerd"?',
  };
  const { hint: _, ...bare } = issue;

  test('for a terminal', () => {
    expect(printIssue(issue)).toBe(
      'content/chains/x.yaml:14:7  scenarios.0.steps.3.to  unknown actor "containred" · did you mean "containerd"?',
    );
    expect(printIssue({ ...bare, path: [] })).toBe(
      'content/chains/x.yaml:14:7  unknown actor "containred"',
    );
  });

  test('for GitHub, on one line', () => {
    expect(annotateIssue(issue)).toBe(
      '::error file=content/chains/x.yaml,line=14,col=7::scenarios.0.steps.3.to unknown actor "containred" · did you mean "containerd"?',
    );
    expect(annotateIssue({ ...bare, message: '100 %\r\nof it' })).toBe(
      '::error file=content/chains/x.yaml,line=14,col=7::scenarios.0.steps.3.to 100 %25%0D%0Aof it',
    );
  });

  test('by file, then by place', () => {
    const at = (file: string, line: number, column: number) => ({ ...bare, file, line, column });
    const sorted = [at('a', 1, 1), at('a', 2, 9), at('a', 10, 1), at('b', 1, 1)];
    expect(sortIssues([...sorted].reverse())).toEqual(sorted);
  });
});

describe('the program', () => {
  test('ends well when all is well', () => {
    const { status, stdout } = program(makeContent());
    expect([status, stdout]).toEqual([0, 'content/ is well-formed\n']);
  });

  test('ends with 1 and the number of mistakes', () => {
    const { status, stdout } = program(makeContent(plant(FIVE)));
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(7);
    expect(stdout).toMatch(/\n\n5 mistakes in content\/\n$/);
    expect(stdout).not.toContain('::error');
  });

  test('annotates where GitHub runs it', () => {
    const { stdout } = program(makeContent(plant(FIVE.slice(0, 1))), { GITHUB_ACTIONS: 'true' });
    expect(stdout).toMatch(/^::error file=content\/chains\/fixture.yaml,line=\d+,col=\d+::/m);
    expect(stdout).toMatch(/\n1 mistake in content\/\n$/);
  });
});
