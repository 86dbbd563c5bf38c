import type { Lang } from '../../model/vocabulary.ts';

/** A chapter to begin with: frontmatter, a first section, and what an author must know. */
export function chapterTemplate(lang: Lang, slug: string, order: number): string {
  const words = slug.replaceAll('-', ' ');
  return lang === 'zh' ? chinese(words, order) : english(words, order);
}

const english = (words: string, order: number) => `---
# title and summary: one line each; quote them when they contain a colon.
# order: the place in the book, the same in both languages, as in the file's name.
# draft: take this line out when both languages are done.
title: '${words.charAt(0).toUpperCase()}${words.slice(1)}'
summary: 'What one knows after this chapter, in one sentence.'
order: ${order}
draft: true
---

{/* Begin with what the reader sees on a machine, then say why. Write the same in zh-cn. */}

## The question

A first paragraph.
`;

const chinese = (words: string, order: number) => `---
# title、summary：各一行；含冒号时加引号。
# order：在书中的位置，两种语言相同，与文件名一致。
# draft：两种语言都写完后，删掉这一行。
title: '待定：${words}'
summary: '读完本章能知道什么，用一句话说。'
order: ${order}
draft: true
---

{/* 先写读者在机器上看得到的，再说为什么。内容与en一致。 */}

## 问题

第一段。
`;
