import { checkContent } from './content/check-content.ts';
import { annotateIssue, printIssue, sortIssues } from './content/print-issue.ts';

/**
 * `npm run check [-- content/chains/x.yaml …]`: every mistake in the content, with its line.
 * Exit code 1 when there is one.
 */
const issues = sortIssues(checkContent(process.cwd(), process.argv.slice(2)));
for (const issue of issues) {
  console.log(printIssue(issue));
  if (process.env.GITHUB_ACTIONS) console.log(annotateIssue(issue));
}
console.log(
  issues.length
    ? `\n${issues.length} ${issues.length === 1 ? 'mistake' : 'mistakes'} in content/`
    : 'content/ is well-formed',
);
process.exitCode = issues.length ? 1 : 0;
