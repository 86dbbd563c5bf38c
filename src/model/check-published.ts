import type { Chain } from './chain.ts';
import type { Issue } from './issue.ts';

/**
 * Every step id of one chain that was ever published; a renamed one points to its heir.
 * Shape of content/published/<chain>.yaml: step id → null, or the new step id.
 */
export type PublishedSteps = Readonly<Record<string, string | null>>;

/** All step ids of a chain: every scenario, every variant. */
export function stepIds(chain: Chain): string[] {
  const base = chain.scenarios.flatMap((s) => s.steps.map((step) => step.id));
  const added = chain.variants.flatMap((v) =>
    v.scenarios.flatMap((s) => s.add.flatMap((a) => a.steps.map((step) => step.id))),
  );
  return [...new Set([...base, ...added])];
}

/** Published addresses must go on working: an id that vanished needs an heir. */
export function checkPublished(chain: Chain, published: PublishedSteps): Issue[] {
  const now = stepIds(chain);
  const issues: Issue[] = [];
  for (const [id, heir] of Object.entries(published)) {
    const target = heir ?? id;
    if (now.includes(target)) continue;
    issues.push({
      path: ['scenarios'],
      message: heir
        ? `published step "${id}" redirects to "${heir}", which does not exist`
        : `published step "${id}" is gone: links to #${id} would break`,
      hint: `bring it back, or write "${id}: <new id>" in content/published/${chain.id}.yaml`,
    });
  }
  for (const id of now)
    if (!Object.hasOwn(published, id))
      issues.push({
        path: ['scenarios'],
        message: `step "${id}" is new and not in the list of published steps`,
        hint: `run \`npm run publish-ids\`, which adds it to content/published/${chain.id}.yaml`,
      });
  return issues;
}
