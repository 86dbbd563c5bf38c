import { readFileSync } from 'node:fs';
import { type ChapterText, readChapter } from '../../model/read-chapter.ts';
import { type LocatedIssue, parseYaml, type YamlFile } from './read-yaml.ts';

/** An MDX file: its frontmatter as YAML, and its text. */
export interface MdxFile {
  readonly frontmatter: YamlFile;
  /** The file without its frontmatter. */
  readonly body: string;
  /** undefined when the text is no MDX; `broken` says why. */
  readonly text: ChapterText | undefined;
  readonly broken: readonly LocatedIssue[];
}

/** Reads an MDX file so that every part knows its line. A missing file throws. */
export function readMdx(path: string, file: string): MdxFile {
  const whole = readFileSync(path, 'utf8');
  const head = /^---\n([\s\S]*?)\n---\n/.exec(whole);
  // The frontmatter begins in line 2: the line before keeps its numbers.
  const frontmatter = parseYaml(`\n${head?.[1] ?? ''}`, file);
  const body = whole.slice(head?.[0].length ?? 0);
  try {
    return { frontmatter, body, text: readChapter(whole), broken: [] };
  } catch (error) {
    const message = (error as Error).message.split('\n')[0] ?? 'no MDX';
    const [, line = '1', column = '1'] = /\((\d+):(\d+)/.exec((error as Error).message) ?? [];
    const place = { file, line: Number(line), column: Number(column), path: [] };
    return {
      frontmatter,
      body,
      text: undefined,
      broken: [{ ...place, message, hint: 'the text is not valid MDX near this place' }],
    };
  }
}
