import { checkContent } from './content/check-content.ts';
import { annotateIssue, printIssue, sortIssues } from './content/print-issue.ts';
import { staleEntries } from './content/twin-entries.ts';

/**
 * `npm run check [-- content/chains/x.yaml …]`: every mistake in the content, with its line.
 * Exit code 1 when there is one. A Chinese text behind its English is named, but is no mistake:
 * a correction must not wait for its translation.
 */
const issues = sortIssues(checkContent(process.cwd(), process.argv.slice(2)));
for (const issue of issues) {
  console.log(printIssue(issue));
  if (process.env.GITHUB_ACTIONS) console.log(annotateIssue(issue));
}
for (const { file, name } of staleEntries(process.cwd()))
  console.log(
    `${file}  note: the English of ${name} has changed, the Chinese has not · the page says so; after mending it: npm run twins`,
  );
console.log(
  issues.length
    ? `\n${issues.length} ${issues.length === 1 ? 'mistake' : 'mistakes'} in content/`
    : 'content/ is well-formed',
);
process.exitCode = issues.length ? 1 : 0;
