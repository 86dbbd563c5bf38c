import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { Api } from '../../model/api.ts';
import type { PublishedSteps } from '../../model/check-published.ts';
import type { Issue } from '../../model/issue.ts';
import { checkBook } from './check-book.ts';
import { checkChain } from './check-chain.ts';
import { checkUi } from './check-ui.ts';
import { yamlFiles } from './content-files.ts';
import { type LocatedIssue, readYaml } from './read-yaml.ts';
import { shapeIssues } from './shape-issues.ts';

/** The published step ids of a chain; none for a chain that was never published. */
export function readPublished(root: string, chain: string): PublishedSteps {
  const path = join(root, 'content/published', `${chain}.yaml`);
  return (existsSync(path) ? (readYaml(path).data ?? {}) : {}) as PublishedSteps;
}

/**
 * Reads and checks everything under `content/`.
 * @param only names of files to report on; all when empty
 */
export function checkContent(root: string, only: readonly string[] = []): LocatedIssue[] {
  const issues: LocatedIssue[] = [];
  const check = (path: string, rules: (data: unknown) => Issue[]) => {
    const file = { ...readYaml(path), file: relative(root, path) };
    const shown = { file: file.file };
    issues.push(...file.broken.map((b) => ({ ...b, ...shown })));
    if (file.broken.length === 0)
      issues.push(...rules(file.data).map((issue) => ({ ...file.locate(issue), ...shown })));
  };

  const apis: Api[] = [];
  for (const path of yamlFiles(root, 'apis')) {
    check(path, (data) => shapeIssues(Api, data));
    const parsed = Api.safeParse(readYaml(path).data);
    if (parsed.success) apis.push(parsed.data);
  }
  for (const path of yamlFiles(root, 'chains')) {
    const name = basename(path, '.yaml');
    const published = readPublished(root, name);
    check(path, (data) => checkChain(data, { apis, published, name }));
  }
  issues.push(...checkUi(root), ...checkBook(root));

  const missing = only.find((name) => !existsSync(join(root, name)));
  if (missing !== undefined)
    issues.push({
      file: missing,
      line: 1,
      column: 1,
      path: [],
      message: 'there is no such file',
      hint: 'name it from the root of the project: content/chains/<id>.yaml',
    });
  const named = only.map((name) => relative(root, join(root, name)));
  return named.length ? issues.filter((i) => named.some((n) => i.file.endsWith(n))) : issues;
}
