import { readFileSync } from 'node:fs';
import { LineCounter, type Node, parseDocument } from 'yaml';
import type { Issue } from '../../model/issue.ts';

/** A YAML file, read so that every value knows the line it stands on. */
export interface YamlFile {
  readonly file: string;
  /** undefined when the file is not YAML. */
  readonly data: unknown;
  /** What keeps it from being YAML. */
  readonly broken: readonly LocatedIssue[];
  /** Puts an issue on its line: of the value, or of the nearest parent that exists. */
  readonly locate: (issue: Issue) => LocatedIssue;
}

/** An issue with its place in a file; line and column count from 1. */
export interface LocatedIssue extends Issue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Reads a YAML file. A missing file throws, as for any reader; bad YAML is reported in `broken`. */
export function readYaml(file: string): YamlFile {
  return parseYaml(readFileSync(file, 'utf8'), file);
}

/** The same for text that is already at hand. */
export function parseYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const broken = document.errors.map((error) => ({
    ...place(error.pos[0]),
    path: [],
    message: error.message,
    hint: 'the file is not valid YAML at this place',
  }));
  return {
    file,
    data: broken.length ? undefined : (document.toJS() as unknown),
    broken,
    locate: (issue) => {
      for (let n = issue.path.length; n >= 0; n--) {
        const path = issue.path.slice(0, n);
        const node = n === 0 ? document.contents : keyOrValue(document, path);
        if (node?.range) return { ...issue, ...place(node.range[0]) };
      }
      return { ...issue, ...place(0) };
    },
  };
}

/** The value at a path; for a scalar map entry its value, for a collection its first key. */
function keyOrValue(
  document: { getIn: (path: readonly (string | number)[], keep: boolean) => unknown },
  path: readonly (string | number)[],
): Node | null {
  return (document.getIn(path, true) as Node | undefined) ?? null;
}
