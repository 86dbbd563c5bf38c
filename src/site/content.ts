import { getCollection, getEntry, render } from 'astro:content';
import { applyVariant } from '../model/apply-variant.ts';
import type { Chain } from '../model/chain.ts';
import { type LocalChain, localize } from '../model/localize.ts';
import type { Ui } from '../model/ui.ts';
import { LANGUAGES, type Lang } from '../model/vocabulary.ts';

/** A chain as one page tells it: the reference form, or a variant of it. */
export interface Telling {
  readonly chain: LocalChain;
  /** Id of the variant; undefined for the reference form. */
  readonly variant: string | undefined;
  /** The reference form and its variants, for the switch between them. */
  readonly forms: readonly { readonly id: string | undefined; readonly label: string }[];
  /** Why the variant differs; undefined for the reference form. */
  readonly why: string | undefined;
  /** Old step ids → their heirs. */
  readonly heirs: Readonly<Record<string, string>>;
}

/** All chains, in the order of history. */
export async function listChains(): Promise<Chain[]> {
  const entries = await getCollection('chains');
  return entries.map((e) => e.data).sort((a, b) => a.order - b.order);
}

/** Every page of a chain in a language: its reference form first, then its variants. */
export async function listTellings(lang: Lang): Promise<Telling[]> {
  const chains = await listChains();
  const tellings = await Promise.all(
    chains.map(async (chain) => {
      const heirs = await getHeirs(chain.id);
      const base = localize(chain, lang);
      const forms = [
        { id: undefined, label: base.label },
        ...base.variants.map((v) => ({ id: v.id, label: v.label })),
      ];
      const tell = (variant: Chain['variants'][number] | undefined): Telling => ({
        chain: variant ? localize(applyVariant(chain, variant), lang) : base,
        variant: variant?.id,
        forms,
        why: variant?.why[lang],
        heirs,
      });
      return [tell(undefined), ...chain.variants.map(tell)];
    }),
  );
  return tellings.flat();
}

/** The words of the interface. */
export async function getUi(lang: Lang): Promise<Ui> {
  const { path, tag } = LANGUAGES[lang];
  const entry = await getEntry('ui', path || tag);
  if (!entry) throw new Error(`content/ui/${path || tag}.yaml is missing`);
  return entry.data;
}

/** The rules by which a node's chain is found, in one language. */
export async function getWhich(lang: Lang) {
  const entry = await getEntry('which', 'nodes');
  if (!entry) throw new Error('content/which/nodes.yaml is missing');
  return localize(entry.data, lang);
}

/** The text of the page about this site. */
export async function renderAbout(lang: Lang) {
  const { path, tag } = LANGUAGES[lang];
  const entry = await getEntry('about', path || tag);
  if (!entry) throw new Error(`content/about/${path || tag}.mdx is missing`);
  return render(entry);
}

async function getHeirs(chain: string): Promise<Record<string, string>> {
  const entry = await getEntry('published', chain);
  const ids = (entry?.data ?? {}) as Record<string, string | null>;
  return Object.fromEntries(
    Object.entries(ids).flatMap(([id, heir]) => (heir ? [[id, heir] as const] : [])),
  );
}
