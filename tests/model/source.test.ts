import { describe, expect, test } from 'vitest';
import { linkSource, parseSource, Source } from '../../src/model/source.ts';
import { issuesAfter } from '../fixtures/issues.ts';

const AT = 'acme/engine@v1.2.0:note.go#L1';
const PATH = 'scenarios.0.steps.7.sources.0.at';

describe('a source is pinned', () => {
  test.each(['main', 'master', 'HEAD', 'develop', 'release', 'release-1.20', 'release/1.6'])(
    'not to the branch %s',
    (branch) => {
      const at = AT.replace('v1.2.0', branch);
      expect(issuesAfter([AT, at])).toEqual([
        [PATH, `expected a tag or a commit, not a branch: branches move; found "${at}"`, ''],
      ]);
    },
  );

  test.each([
    'v1.0.0-rc.1',
    'docker-v29.7.2',
    '04659d94051126f4fe4fcddf068550db447ff5a0',
    'api/v1.9.0',
    'mainline-1',
  ])('but to %s', (ref) => {
    expect(Source.safeParse({ at: AT.replace('v1.2.0', ref) }).success).toBe(true);
  });

  test.each([
    ['no version', 'acme/engine:note.go#L1'],
    ['no path', 'acme/engine@v1.2.0'],
    ['no owner', 'engine@v1.2.0:note.go'],
    ['a line that is no number', 'acme/engine@v1.2.0:note.go#Lx'],
    ['a range without L', 'acme/engine@v1.2.0:note.go#L1-2'],
    ['a link', 'https://github.com/acme/engine/blob/v1.2.0/note.go#L1'],
  ])('and has %s never', (_, at) => {
    expect(issuesAfter([AT, at])).toEqual([
      [PATH, `expected owner/repo@tag:path/to/file#L10 or #L10-L20; found "${at}"`, ''],
    ]);
  });
});

test('parseSource takes it apart', () => {
  expect(parseSource('moby/moby@docker-v29.7.2:daemon/a_b.go')).toEqual({
    repo: 'moby/moby',
    ref: 'docker-v29.7.2',
    path: 'daemon/a_b.go',
    first: undefined,
    last: undefined,
  });
  expect(parseSource('a/b@v1:c/d.go#L10-L20')).toMatchObject({ first: '10', last: '20' });
  expect(() => parseSource('a/b:c')).toThrow('not a source: a/b:c');
});

test('linkSource leads to the lines on GitHub', () => {
  const link = 'https://github.com/a/b/blob/v1/c/d.go';
  expect(linkSource('a/b@v1:c/d.go')).toBe(link);
  expect(linkSource('a/b@v1:c/d.go#L10')).toBe(`${link}#L10`);
  expect(linkSource('a/b@v1:c/d.go#L10-L20')).toBe(`${link}#L10-L20`);
});
