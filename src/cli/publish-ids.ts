import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { Chain } from '../model/chain.ts';
import { stepIds } from '../model/check-published.ts';
import { readPublished, yamlFiles } from './content/check-content.ts';
import { readYaml } from './content/read-yaml.ts';

/** `npm run publish-ids`: adds every new step id to content/published/. It never removes one. */
const root = process.cwd();
mkdirSync(join(root, 'content/published'), { recursive: true });
for (const path of yamlFiles(root, 'chains')) {
  const parsed = Chain.safeParse(readYaml(path).data);
  const name = basename(path, '.yaml');
  if (!parsed.success) {
    console.error(`${name}: not published, because it has mistakes. Run \`npm run check\` first.`);
    process.exitCode = 1;
    continue;
  }
  const before = readPublished(root, name);
  const added = stepIds(parsed.data).filter((id) => !(id in before));
  const all = { ...before, ...Object.fromEntries(added.map((id) => [id, null])) };
  writeFileSync(join(root, 'content/published', `${name}.yaml`), stringify(all));
  console.log(`${name}: ${added.length} new, ${Object.keys(all).length} in all`);
}
