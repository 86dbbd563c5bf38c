import type { LocatedIssue } from './read-yaml.ts';

/** `content/chains/x.yaml:14:7  scenarios.0.steps.3.to  unknown actor "containred" · did you mean "containerd"?` */
export function printIssue(issue: LocatedIssue): string {
  const place = `${issue.file}:${issue.line}:${issue.column}`;
  const path = issue.path.join('.');
  return `${place}  ${path ? `${path}  ` : ''}${issue.message}${issue.hint ? ` · ${issue.hint}` : ''}`;
}

/** The same as an annotation that GitHub shows at the line of a pull request. */
export function annotateIssue(issue: LocatedIssue): string {
  const text = `${issue.path.join('.')} ${issue.message}${issue.hint ? ` · ${issue.hint}` : ''}`;
  const escaped = text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  return `::error file=${issue.file},line=${issue.line},col=${issue.column}::${escaped}`;
}

/** By file, then by place. */
export function sortIssues(issues: readonly LocatedIssue[]): LocatedIssue[] {
  return [...issues].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}
