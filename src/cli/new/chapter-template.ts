import type { Lang } from '../../model/vocabulary.ts';

/**
 * A chapter to begin with: frontmatter, a first section, the questions at its end, and what an
 * author must know.
 * @param today as 2026-11-24
 */
export function chapterTemplate(lang: Lang, slug: string, order: number, today: string): string {
  const words = slug.replaceAll('-', ' ');
  return lang === 'zh' ? chinese(words, order, today) : english(words, order, today);
}

const english = (words: string, order: number, today: string) => `---
# title and summary: one line each; quote them when they contain a colon.
# order: the place in the book, the same in both languages, as in the file's name.
# reviewed: when the facts were last checked against their sources.
# draft: take this line out when both languages are done.
title: '${words.charAt(0).toUpperCase()}${words.slice(1)}'
summary: 'What one knows after this chapter, in one sentence.'
order: ${order}
reviewed: ${today}
draft: true
---

{/* Begin with what the reader sees on a machine, then say why. Write the same in zh-cn. */}

A first paragraph, without a heading.

## The question {#the-question}

{/* Heading ids are addresses: the same in both languages, and for good. */}

What follows has a source.<Cite source="man-clone-2" where="CLONE_NEWPID" /> A reference leads to a
[step of a chain](chain:dockershim#run-pod-sandbox).

<Chain id="dockershim" step="run-pod-sandbox" />

## Recall {#recall}

<Recall question="Which is right?" choices={["This", "That"]} answer={1} because="Name the misconception that the other one rests on." />
`;

const chinese = (words: string, order: number, today: string) => `---
# title、summary：各一行；含冒号时加引号。
# order：在书中的位置，两种语言相同，与文件名一致。
# reviewed：事实最近一次对照出处的日期。
# draft：两种语言都写完后，删掉这一行。
title: '待定：${words}'
summary: '读完本章能知道什么，用一句话说。'
order: ${order}
reviewed: ${today}
draft: true
---

{/* 先写读者在机器上看得到的，再说为什么。内容与en一致。 */}

第一段，前面没有标题。

## 问题 {#the-question}

{/* 标题的id是地址：两种语言相同，定了就不再改。 */}

这里的说法有出处。<Cite source="man-clone-2" where="CLONE_NEWPID" />引用可以通到[调用链的某一步](chain:dockershim#run-pod-sandbox)。

<Chain id="dockershim" step="run-pod-sandbox" />

## 回想 {#recall}

<Recall question="哪个对？" choices={["这个", "那个"]} answer={1} because="说出另一个选项出自哪种误解。" />
`;
