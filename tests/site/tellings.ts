import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { yamlFiles } from '../../src/cli/content/content-files.ts';
import { root } from '../../src/cli/run.ts';
import { applyVariant } from '../../src/model/apply-variant.ts';
import { Chain } from '../../src/model/chain.ts';
import { type LocalChain, type LocalScenario, localize } from '../../src/model/localize.ts';
import { Ui } from '../../src/model/ui.ts';
import { LANGS, LANGUAGES, type Lang } from '../../src/model/vocabulary.ts';

/** A chain as one page tells it: in one language, the reference form or a variant. */
export interface Telling {
  /** As in an address: `dockershim`, `dockershim/docker-1-11`. */
  readonly name: string;
  readonly lang: Lang;
  readonly variant: string | undefined;
  readonly chain: LocalChain;
  readonly scenario: LocalScenario;
}

/** Every chain of the content, in the order of history. */
export const CHAINS: readonly Chain[] = yamlFiles(root, 'chains')
  .map((file) => {
    const parsed = Chain.safeParse(parse(readFileSync(file, 'utf8')));
    if (!parsed.success) throw new Error(`${basename(file)} is no chain; see: npm run check`);
    return parsed.data;
  })
  .sort((a, b) => a.order - b.order);

/** Every page that tells a chain, in both languages. */
export const TELLINGS: readonly Telling[] = LANGS.flatMap((lang) =>
  CHAINS.flatMap((chain) => [
    telling(chain, undefined, lang),
    ...chain.variants.map((variant) => telling(applyVariant(chain, variant), variant.id, lang)),
  ]),
);

/** The tellings that are no variants. */
export const REFERENCES: readonly Telling[] = TELLINGS.filter((t) => t.variant === undefined);

function telling(chain: Chain, variant: string | undefined, lang: Lang): Telling {
  const local = localize(chain, lang);
  const [scenario] = local.scenarios;
  if (!scenario) throw new Error(`${chain.id} has no scenario`);
  const name = variant === undefined ? chain.id : `${chain.id}/${variant}`;
  return { name, lang, variant, chain: local, scenario };
}

/** The words of the interface. */
export function uiOf(lang: Lang): Ui {
  const { path, tag } = LANGUAGES[lang];
  return Ui.parse(parse(readFileSync(join(root, 'content/ui', `${path || tag}.yaml`), 'utf8')));
}

/** First, middle and last number of 1…total. */
export const sample = (total: number): number[] => [...new Set([1, Math.ceil(total / 2), total])];
