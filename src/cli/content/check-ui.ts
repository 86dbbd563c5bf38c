import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ui } from '../../model/ui.ts';
import { LANGS, LANGUAGES } from '../../model/vocabulary.ts';
import { type LocatedIssue, readYaml } from './read-yaml.ts';
import { shapeIssues } from './shape-issues.ts';

/** The words of the interface: both languages there, every key, the same placeholders. */
export function checkUi(root: string): LocatedIssue[] {
  const files = LANGS.map((lang) =>
    join(root, 'content/ui', `${LANGUAGES[lang].path || LANGUAGES[lang].tag}.yaml`),
  );
  const first = files[0] as string;
  return files.flatMap((path): LocatedIssue[] => {
    const file = relative(root, path);
    if (!existsSync(path))
      return [{ file, line: 1, column: 1, path: [], message: 'this file is missing' }];
    const yaml = readYaml(path);
    if (yaml.broken.length) return yaml.broken.map((issue) => ({ ...issue, file }));
    const issues = shapeIssues(Ui, yaml.data);
    const twins = placeholders(readYaml(first).data);
    for (const [key, names] of placeholders(yaml.data))
      if (twins.has(key) && twins.get(key) !== names)
        issues.push({
          path: key.split('.'),
          message: `has the placeholders ${names || 'none'}, English has ${twins.get(key) || 'none'}`,
        });
    return issues.map((issue) => ({ ...yaml.locate(issue), file }));
  });
}

/** Key path → its placeholders, sorted: `{n} {total}`. */
function placeholders(data: unknown, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  if (typeof data !== 'object' || data === null) return found;
  for (const [key, value] of Object.entries(data)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === 'string')
      found.set(path, (value.match(/\{\w+\}/g) ?? []).sort().join(' '));
    else for (const [k, v] of placeholders(value, path)) found.set(k, v);
  }
  return found;
}
