import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { yamlFiles } from '../content/content-files.ts';
import { readYaml } from '../content/read-yaml.ts';
import { chainTemplate } from './chain-template.ts';
import { type Made, needFree, needId } from './refusal.ts';

/**
 * Writes content/chains/<id>.yaml: a small chain that is valid as it stands, last in the gallery.
 * Throws a `Refusal` when the id is no id or the file exists.
 */
export function newChain(root: string, id: string): Made {
  needId(id);
  const file = `content/chains/${id}.yaml`;
  needFree(root, file);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), chainTemplate(id, lastOrder(root) + 1), { flag: 'wx' });
  return {
    written: [file],
    next: `Change it, then run \`npm run check\`. When its step ids are final: \`npm run publish-ids\`.`,
  };
}

/** The highest order of all chains; files that cannot be read do not count. */
function lastOrder(root: string): number {
  const orders = yamlFiles(root, 'chains').map((path) => {
    const data = readYaml(path).data as { order?: unknown } | null | undefined;
    return typeof data?.order === 'number' ? data.order : 0;
  });
  return Math.max(0, ...orders);
}
