import { checkLives } from '../../machine/check-lives.ts';
import type { Api } from '../../model/api.ts';
import { applyVariant, checkVariantEdits, originOf } from '../../model/apply-variant.ts';
import { Chain } from '../../model/chain.ts';
import { checkApis } from '../../model/check-apis.ts';
import { checkPublished, type PublishedSteps } from '../../model/check-published.ts';
import { checkReferences } from '../../model/check-references.ts';
import { checkTexts } from '../../model/check-texts.ts';
import type { Issue } from '../../model/issue.ts';
import { repair } from './repair.ts';
import { shapeIssues } from './shape-issues.ts';

/** What the chain is checked against. */
export interface ChainContext {
  readonly apis: readonly Api[];
  readonly published: PublishedSteps;
  /** The file's name without ending, which the id must equal. */
  readonly name: string;
}

/** Everything an author must mend in a chain file, of shape and of meaning, in one go. */
export function checkChain(data: unknown, context: ChainContext): Issue[] {
  const shape = shapeIssues(Chain, data);
  const mended = repair(Chain, data);
  const issues = [...shape, ...checkTexts(data)];
  if (mended) {
    const meaning = checkMeaning(mended.data, context);
    issues.push(...meaning.filter((i) => !mended.touched.some((t) => covers(t, i.path))));
  }
  return unique(issues);
}

function checkMeaning(chain: Chain, { apis, published, name }: ChainContext): Issue[] {
  const issues = [...checkReferences(chain), ...checkLives(chain), ...checkApis(chain, apis)];
  if (chain.id !== name)
    issues.push({
      path: ['id'],
      message: `the id "${chain.id}" differs from the file's name "${name}"`,
      hint: `rename one of them`,
    });
  chain.variants.forEach((variant, v) => {
    const edits = checkVariantEdits(chain, v);
    issues.push(...edits);
    if (edits.length) return;
    const applied = applyVariant(chain, variant);
    const inside = [
      ...checkReferences(applied),
      ...checkLives(applied),
      ...checkApis(applied, apis),
    ];
    for (const issue of inside)
      issues.push({
        ...issue,
        path: originOf(chain, v, applied, issue.path),
        message: `${issue.message} (in variant "${variant.id}")`,
      });
  });
  issues.push(...checkPublished(chain, published));
  return issues;
}

const covers = (outer: Issue['path'], inner: Issue['path']) =>
  outer.length > 0 && outer.every((key, i) => inner[i] === key);

/** A mistake in the base shows in every variant too; its author needs to hear of it once. */
function unique(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const bare = issue.message.replace(/ \(in variant "[^"]*"\)$/, '');
    const key = `${issue.path.join('.')} ${bare}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
