import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/cli/content/check-content.ts';
import { printIssue, sortIssues } from '../../src/cli/content/print-issue.ts';
import { recordTwins } from '../../src/cli/content/record-twins.ts';
import { staleEntries } from '../../src/cli/content/twin-entries.ts';
import { newChapter } from '../../src/cli/new/new-chapter.ts';
import { makeFolder } from '../fixtures/folder.ts';

// Reads the whole content several times.
vi.setConfig({ testTimeout: 60_000 });

const makeBook = () => makeFolder({}, ['content']);
const lines = (root: string) => sortIssues(checkContent(root)).map(printIssue);
const edit = (root: string, file: string, change: (text: string) => string) => {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, `${file} was not changed`).not.toBe(before);
  writeFileSync(path, after);
};

const EN = 'content/chapters/en/05-oci.mdx';
const ZH = 'content/chapters/zh-cn/05-oci.mdx';

describe('the check of the book', () => {
  test('names every mistake in a chapter with its line', () => {
    const root = makeBook();
    const count = readFileSync(join(root, EN), 'utf8').split('\n').length;
    edit(
      root,
      EN,
      (text) =>
        `${text.trimEnd()}\n\n<Term id="runcc" /> <Cite source="nobody" />[x](chapter:ocii)\n`,
    );
    const found = lines(root);
    const place = (column: number) => new RegExp(`^${EN}:${count + 1}:${column} `);
    expect(found).toHaveLength(3);
    expect(found[0]).toMatch(place(1));
    expect(found[0]).toContain('unknown term "runcc" · did you mean "runc"?');
    expect(found[1]).toContain('unknown source "nobody"');
    expect(found[1]).toContain('or write content/sources/nobody.yaml');
    expect(found[2]).toContain('unknown chapter "ocii" · did you mean "oci"?');
  });

  test('names a missing twin, and a figure that only one language has', () => {
    const root = makeBook();
    edit(root, ZH, (text) => text.replace(/<Figure id="bundle">[\s\S]*?<\/Figure>\n/, ''));
    expect(lines(root)[0]).toContain('in the English text <Figure bundle>');
    rmSync(join(root, ZH));
    expect(lines(root)).toContain(`${EN}:1:1  has no twin in the language “zh”`);
  });

  test('names what an entry points to in vain, and a source that is there twice', () => {
    const root = makeBook();
    edit(root, 'content/glossary/cri.yaml', (text) =>
      text
        .replace(/sources:/, 'see: [term:nothing]\nsources:')
        .replace(/^see:\n(?:(?: {2})?- .*\n)+/m, ''),
    );
    const copy = readFileSync(join(root, 'content/sources/man-clone-2.yaml'), 'utf8');
    writeFileSync(join(root, 'content/sources/twice.yaml'), copy);
    const found = lines(root);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(
      /^content\/glossary\/cri\.yaml:\d+:\d+ {2}see\.0 {2}unknown term "nothing"/,
    );
    expect(found[1]).toContain('the same address as content/sources/man-clone-2.yaml');
  });

  test('accepts the draft that npm run new writes', () => {
    const root = makeBook();
    newChapter(root, 'a-new-one');
    expect(lines(root)).toEqual([]);
  });
});

describe('twins', () => {
  test('a Chinese text whose English moved is stale until it follows or is read again', () => {
    const root = makeBook();
    recordTwins(root, []);
    edit(root, EN, (text) => text.replace('summary: ', 'summary: Changed. '));
    expect(staleEntries(root).map((e) => e.name)).toEqual(['chapters/oci']);
    expect(recordTwins(root, []).stale).toEqual(['chapters/oci']);
    expect(recordTwins(root, ['chapters/oci']).stale).toEqual([]);
    expect(staleEntries(root)).toEqual([]);
  });

  test('a correction in both languages is recorded', () => {
    const root = makeBook();
    recordTwins(root, []);
    for (const file of [EN, ZH]) edit(root, file, (text) => `${text.trimEnd()} x\n`);
    expect(staleEntries(root)).toEqual([]);
    expect(recordTwins(root, []).stale).toEqual([]);
  });
});
