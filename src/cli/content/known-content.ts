import { basename, join } from 'node:path';
import { applyVariant } from '../../model/apply-variant.ts';
import { Chain } from '../../model/chain.ts';
import type { Known } from '../../model/known.ts';
import { chapterFiles, yamlFiles } from './content-files.ts';
import { readMdx } from './read-mdx.ts';
import { readYaml } from './read-yaml.ts';

/** Everything under `content/` that can be referred to. Files with mistakes of shape count by name. */
export function knownContent(root: string): Known {
  const ids = (folder: string) => yamlFiles(root, folder).map((path) => basename(path, '.yaml'));
  return {
    chains: new Map(yamlFiles(root, 'chains').flatMap(stepsOf)),
    chapters: new Map(
      chapterFiles(root, 'en').map(({ slug, file }) => [
        slug,
        (readMdx(join(root, file), file).text?.headings ?? []).flatMap((h) => h.id ?? []),
      ]),
    ),
    terms: ids('glossary'),
    events: ids('timeline'),
    myths: ids('myths'),
    questions: ids('questions'),
    sources: ids('sources'),
  };
}

function stepsOf(path: string): [string, string[]][] {
  const { data } = readYaml(path);
  const parsed = Chain.safeParse(data);
  if (!parsed.success) return [[basename(path, '.yaml'), []]];
  const chain = parsed.data;
  const steps = (form: Chain) => form.scenarios.flatMap((s) => s.steps.map((step) => step.id));
  return [
    [chain.id, steps(chain)],
    ...chain.variants.map((variant): [string, string[]] => [
      `${chain.id}/${variant.id}`,
      steps(applyVariant(chain, variant)),
    ]),
  ];
}
