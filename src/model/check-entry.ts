import type { Issue } from './issue.ts';
import { checkRef, type Known } from './known.ts';
import { suggest } from './nearest.ts';

/** Scheme-like links in a text that are no web address: `](chapter:oci)`. */
const LINK = /\]\(([a-z]+:(?!\/\/)[^)\s]*)\)/g;

/**
 * What an entry of the book points to: every `see` and `to`, every `source`, every link in a text.
 * @param data the entry as read
 */
export function checkEntry(data: unknown, known: Known): Issue[] {
  const issues: Issue[] = [];
  const visit = (value: unknown, path: Issue['path']): void => {
    const key = path.at(-1);
    if (typeof value === 'string') {
      if (key === 'source' && !known.sources.includes(value))
        issues.push({
          path,
          message: `unknown source "${value}"`,
          hint: `${suggest(value, known.sources)} · or write content/sources/${value}.yaml`,
        });
      if (path.at(-2) === 'see' || key === 'to') report(checkRef(value, known), path);
      for (const [, link = ''] of value.matchAll(LINK)) report(checkRef(link, known), path);
    } else if (Array.isArray(value)) value.forEach((item, i) => visit(item, [...path, i]));
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) visit(item, [...path, name]);
  };
  const report = (issue: Omit<Issue, 'path'> | undefined, path: Issue['path']) => {
    if (issue) issues.push({ ...issue, path });
  };
  visit(data, []);
  return issues;
}
