import { join } from 'node:path';
import { Chapter } from '../../model/chapter.ts';
import { checkChapter, checkTwins, type PlacedIssue } from '../../model/check-chapter.ts';
import { checkChinese } from '../../model/check-texts.ts';
import type { Issue } from '../../model/issue.ts';
import type { Known } from '../../model/known.ts';
import { LANGS, type Lang } from '../../model/vocabulary.ts';
import { type ChapterFile, chapterFiles } from './content-files.ts';
import { readMdx } from './read-mdx.ts';
import type { LocatedIssue } from './read-yaml.ts';
import { shapeIssues } from './shape-issues.ts';

/** Every chapter: its frontmatter, its components and references, and its twin. */
export function checkChapters(root: string, known: Known): LocatedIssue[] {
  const files = Object.fromEntries(LANGS.map((lang) => [lang, chapterFiles(root, lang)])) as Record<
    Lang,
    ChapterFile[]
  >;
  return LANGS.flatMap((lang) =>
    files[lang].flatMap((chapter) => {
      const first = files.en.find((c) => c.slug === chapter.slug);
      const missing = LANGS.filter((l) => !files[l].some((c) => c.slug === chapter.slug));
      return [
        ...missing.map((l) => whole(chapter, `has no twin in the language “${l}”`)),
        ...checkOne(root, chapter, lang, known),
        ...(lang === 'en' || !first ? [] : compare(root, first, chapter)),
      ];
    }),
  );
}

const whole = ({ file }: ChapterFile, message: string): LocatedIssue => ({
  file,
  line: 1,
  column: 1,
  path: [],
  message,
});

function checkOne(
  root: string,
  { file, number }: ChapterFile,
  lang: Lang,
  known: Known,
): LocatedIssue[] {
  const { frontmatter, text, broken } = readMdx(join(root, file), file);
  const data = frontmatter.data as Partial<Chapter> | undefined;
  const head: Issue[] = shapeIssues(Chapter, data ?? {});
  if (data?.order !== number)
    head.push({
      path: ['order'],
      message: `the order ${data?.order} differs from the number in the file's name`,
      hint: 'rename the file in both languages, or change the order',
    });
  if (lang === 'zh')
    for (const key of ['title', 'summary'] as const)
      head.push(...checkChinese(String(data?.[key] ?? ''), [key]));
  return [
    ...broken,
    ...frontmatter.broken,
    ...head.map((issue) => ({ ...frontmatter.locate(issue), file })),
    ...(text ? checkChapter(text, lang, known) : []).map((issue) => placed(file, issue)),
  ];
}

function compare(root: string, first: ChapterFile, other: ChapterFile): LocatedIssue[] {
  const texts = [first, other].map(({ file }) => readMdx(join(root, file), file).text);
  const [one, two] = texts;
  return one && two ? checkTwins(one, two).map((issue) => placed(other.file, issue)) : [];
}

const placed = (file: string, issue: PlacedIssue): LocatedIssue => ({ ...issue, file, path: [] });
