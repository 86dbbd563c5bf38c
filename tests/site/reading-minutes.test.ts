import { expect, test } from 'vitest';
import { editLink } from '../../src/site/edit-link.ts';
import { readingMinutes } from '../../src/site/reading-minutes.ts';
import { ALL_CHAPTERS, CHAPTERS } from './chapters.ts';

test('takes words and Chinese characters, not code', () => {
  expect(readingMinutes('word '.repeat(600))).toBe(3);
  expect(readingMinutes('字'.repeat(700))).toBe(2);
  expect(readingMinutes(`one\n\n\`\`\`sh\n${'word '.repeat(900)}\n\`\`\`\n`)).toBe(1);
});

test('both languages of a chapter take about as long', () => {
  for (const { slug, body } of CHAPTERS) {
    const twin = ALL_CHAPTERS.find((c) => c.slug === slug && c.lang === 'zh');
    expect(Math.abs(readingMinutes(body) - readingMinutes(twin?.body ?? '')), slug).toBeLessThan(3);
  }
});

test('a page can be edited where the build was told the repository', () => {
  const file = 'content/chapters/en/05-oci.mdx';
  expect(editLink(file, undefined)).toEqual({ file, href: undefined });
  expect(editLink(file, 'https://forge.example/x/edit/main/').href).toBe(
    `https://forge.example/x/edit/main/${file}`,
  );
});
