import { describe, expect, test } from 'vitest';
import { checkChapter, checkTwins } from '../../src/model/check-chapter.ts';
import type { Known } from '../../src/model/known.ts';
import { readChapter } from '../../src/model/read-chapter.ts';

const known: Known = {
  chains: new Map([['dockershim', ['sync-pod']]]),
  chapters: new Map([['oci', []]]),
  terms: ['cri'],
  events: ['ocp'],
  myths: ['runc-stays'],
  questions: [],
  sources: ['man-clone-2'],
};
const check = (mdx: string, lang: 'en' | 'zh' = 'en') =>
  checkChapter(readChapter(mdx), lang, known).map((i) => `${i.line}:${i.column} ${i.message}`);

describe('readChapter', () => {
  const text = readChapter(
    '---\ntitle: x\n---\n\n## A `b` {#a-b}\n\nOne <Term id="cri">CRI</Term> [l](chapter:oci).\n\n<Recall question="q" choices={["a", "b"]} answer={2} because="c" />\n',
  );

  test('finds components with their attributes and their lines', () => {
    expect(text.uses).toEqual([
      { line: 7, column: 5, name: 'Term', attributes: { id: 'cri' } },
      {
        line: 9,
        column: 1,
        name: 'Recall',
        attributes: { question: 'q', choices: ['a', 'b'], answer: 2, because: 'c' },
      },
    ]);
  });

  test('finds headings, links and prose', () => {
    expect(text.headings).toEqual([{ line: 5, column: 1, depth: 2, text: 'A b', id: 'a-b' }]);
    expect(text.links.map((l) => l.url)).toEqual(['chapter:oci']);
    expect(text.prose.map((p) => p.text)).toContain('One ');
  });

  test('refuses what is no MDX', () => {
    expect(() => readChapter('<Term id="x">\n')).toThrow();
  });
});

describe('checkChapter', () => {
  test('is content with a chapter that is whole', () => {
    expect(
      check(
        '## A {#a}\n\nOne.<Cite source="man-clone-2" where="x" /> <Event id="ocp">then</Event>\n\n<Chain id="dockershim" step="sync-pod" />\n\n<Myth id="runc-stays" />\n\n<Recall question="q" order={["a", "b"]} because="c" />\n',
      ),
    ).toEqual([]);
  });

  test.each([
    ['<Therm id="cri" />\n', '1:1 <Therm>: there is no such component'],
    ['<Term id="crii" />\n', '1:1 <Term>: unknown term "crii"'],
    ['<Term />\n', '1:1 <Term>: needs id="…"'],
    ['<Chain id="dockershim" step="x" />\n', '1:1 <Chain>: unknown step of dockershim "x"'],
    ['<Figure id="nothing">\n\nx\n\n</Figure>\n', '1:1 <Figure>: unknown figure "nothing"'],
    ['\n\nOne.<Cite source="nobody" />\n', '3:5 <Cite>: unknown source "nobody"'],
    [
      'One.<Cite at="a/b@main:c#L1" />\n',
      '1:5 <Cite>: needs source="…" (and where="…"), or at="owner/repo@tag:path#L1"',
    ],
    [
      '<Recall question="q" choices={["a", "b"]} answer={3} because="c" />\n',
      '1:1 <Recall>: answer={n} must count one of the 2 choices, from 1',
    ],
    ['## No id\n', '1:1 the heading “No id” has no id'],
    ['A [link](chapter:ocii).\n', '1:3 unknown chapter "ocii"'],
  ])('%j is named with its place', (mdx, issue) => expect(check(mdx)).toEqual([issue]));

  test('knows the habits of written Chinese', () => {
    expect(check('kubelet 从未启动\n', 'zh')).toHaveLength(1);
    expect(check('kubelet从未启动\n', 'zh')).toEqual([]);
  });
});

test('checkTwins names a missing section and another figure', () => {
  const one = readChapter('## A {#a}\n\n<Chain id="dockershim" />\n');
  const two = readChapter('## B {#b}\n\n<Myth id="runc-stays" />\n');
  expect(checkTwins(one, one)).toEqual([]);
  expect(checkTwins(one, two).map((i) => i.message)).toEqual([
    'the section {#a} of the English text is missing',
    'component 1 is <Myth runc-stays>, in the English text <Chain dockershim>',
  ]);
});
