import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { Chain } from '../../model/chain.ts';
import { stepIds } from '../../model/check-published.ts';
import { readPublished } from './check-content.ts';
import { yamlFiles } from './content-files.ts';
import { readYaml } from './read-yaml.ts';

/** What became of one chain: how many ids are new, how many there are now. */
export interface PublishedChain {
  readonly name: string;
  /** undefined for a chain with mistakes of shape, which is left as it was. */
  readonly count: { readonly added: number; readonly all: number } | undefined;
}

/** Adds every new step id to content/published/. It never removes one. */
export function publishIds(root: string): PublishedChain[] {
  mkdirSync(join(root, 'content/published'), { recursive: true });
  return yamlFiles(root, 'chains').map((path) => {
    const name = basename(path, '.yaml');
    const parsed = Chain.safeParse(readYaml(path).data);
    if (!parsed.success) return { name, count: undefined };
    const before = readPublished(root, name);
    const added = stepIds(parsed.data).filter((id) => !Object.hasOwn(before, id));
    const all = { ...before, ...Object.fromEntries(added.map((id) => [id, null])) };
    writeFileSync(join(root, 'content/published', `${name}.yaml`), stringify(all));
    return { name, count: { added: added.length, all: Object.keys(all).length } };
  });
}
