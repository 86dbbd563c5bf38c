import { describe, expect, test } from 'vitest';
import {
  RECORD,
  readRecord,
  staleEntries,
  twinEntries,
} from '../../src/cli/content/twin-entries.ts';
import { root } from '../../src/cli/run.ts';
import { FIGURES, LANGS } from '../../src/model/vocabulary.ts';
import { ALL_CHAPTERS, CHAPTERS } from '../site/chapters.ts';

const CHINESE = /[\u4e00-\u9fff]/gu;
const WORD = /[\p{L}\p{N}]/u;

test('the book has its twelve chapters, numbered without a gap, in both languages', () => {
  for (const lang of LANGS)
    expect(ALL_CHAPTERS.filter((c) => c.lang === lang).map((c) => c.head.order)).toEqual(
      Array.from({ length: 12 }, (_, i) => i + 1),
    );
});

test('every figure is shown somewhere', () => {
  const shown = CHAPTERS.flatMap(({ text }) =>
    text.uses.filter((u) => u.name === 'Figure').map((u) => u.attributes.id),
  );
  expect([...shown].sort()).toEqual([...FIGURES].sort());
});

test('no Chinese text is behind its English, and the record is up to date', () => {
  expect(
    staleEntries(root).map((e) => e.name),
    'mend the Chinese, then: npm run twins',
  ).toEqual([]);
  const now = Object.fromEntries(twinEntries(root).map(({ name, now }) => [name, now]));
  expect(readRecord(root), `${RECORD} is old: npm run twins`).toEqual(now);
});

describe.each(ALL_CHAPTERS.map((c) => [c.file, c] as const))('%s', (_, chapter) => {
  const named = (name: string) => chapter.text.uses.filter((u) => u.name === name);
  const prose = chapter.text.prose.map((p) => p.text).join(' ');

  test('has a figure to try, and asks three questions at the end', () => {
    expect(named('Figure').length + named('Chain').length).toBeGreaterThan(0);
    expect(named('Recall')).toHaveLength(3);
    const last = chapter.text.headings.at(-1);
    expect(last?.id).toBe('recall');
    for (const question of named('Recall')) expect(question.line).toBeGreaterThan(last?.line ?? 0);
  });

  test('is as long as a chapter should be', () => {
    const chinese = prose.match(CHINESE)?.length ?? 0;
    const words = prose
      .replace(CHINESE, ' ')
      .split(/\s+/)
      .filter((w) => WORD.test(w)).length;
    const [least, most, length] =
      chapter.lang === 'zh' ? [1100, 3200, chinese] : [900, 1800, words];
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });

  test('cites its sources', () => {
    expect(named('Cite').length).toBeGreaterThanOrEqual(12);
  });

  test('explains a term once, where it is first used', () => {
    const terms = named('Term').map((u) => u.attributes.id);
    expect(terms.filter((id, i) => terms.indexOf(id) !== i)).toEqual([]);
  });
});
