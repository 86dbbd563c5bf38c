import { parseRef, type Ref } from '../model/ref.ts';
import type { Ui } from '../model/ui.ts';
import type { Lang } from '../model/vocabulary.ts';
import { at, atChain } from './addresses.ts';
import { listChapters } from './chapters.ts';
import { getUi, listTellings } from './content.ts';
import { needEntry } from './entries.ts';

/** Where a reference leads in a language, and what it is called there. */
export interface Followed {
  readonly href: string;
  readonly title: string;
}

const PAGE_OF = {
  term: 'glossary',
  event: 'timeline',
  myth: 'myths',
  question: 'questions',
  source: 'sources',
} as const;

/** The address of a reference; needs nothing but the reference itself. */
export function addressOf(ref: Ref, lang: Lang): string {
  const part = ref.part ? `#${ref.part}` : '';
  switch (ref.to) {
    case 'chain':
      return `${atChain(lang, ref.id, ref.variant)}${part}`;
    case 'chapter':
      return `${at(lang, `chapters/${ref.id}`)}${part}`;
    case 'page':
      return `${at(lang, ref.id)}${part}`;
    default:
      return `${at(lang, PAGE_OF[ref.to])}#${ref.id}`;
  }
}

/** Follows `chain:dockershim#run-pod-sandbox` and its like. Throws when it leads nowhere. */
export async function followRef(text: string, lang: Lang): Promise<Followed> {
  const ref = parseRef(text);
  if (!ref) throw new Error(`“${text}” is no reference such as chapter:oci`);
  return { href: addressOf(ref, lang), title: await titleOf(ref, lang) };
}

async function titleOf(ref: Ref, lang: Lang): Promise<string> {
  switch (ref.to) {
    case 'chain':
      return titleOfChain(ref, lang);
    case 'chapter': {
      const chapter = (await listChapters(lang)).find((c) => c.slug === ref.id);
      return chapter?.title ?? missing(ref);
    }
    case 'page':
      return nameOfPage(ref.id, await getUi(lang));
    case 'term':
      return (await needEntry('glossary', ref.id, lang)).term;
    case 'event':
      return (await needEntry('timeline', ref.id, lang)).title;
    case 'myth':
      return (await needEntry('myths', ref.id, lang)).claim;
    case 'question':
      return (await needEntry('questions', ref.id, lang)).question;
    case 'source':
      return (await needEntry('sources', ref.id, lang)).title;
  }
}

async function titleOfChain(ref: Ref, lang: Lang): Promise<string> {
  const tellings = await listTellings(lang);
  const { chain } =
    tellings.find((t) => t.chain.id === ref.id && t.variant === ref.variant) ?? missing(ref);
  if (!ref.part) return ref.variant ? `${chain.name} · ${chain.label}` : chain.name;
  const steps = chain.scenarios.flatMap((s) => s.steps);
  const step = steps.find((s) => s.id === ref.part) ?? missing(ref);
  return `${chain.name} · ${step.say}`;
}

const nameOfPage = (id: string, ui: Ui) => ui.nav[id as keyof Ui['nav']] ?? id;

function missing(ref: Ref): never {
  const parts = [ref.variant && `/${ref.variant}`, ref.part && `#${ref.part}`].filter(Boolean);
  throw new Error(`there is no ${ref.to}:${ref.id}${parts.join('')}`);
}
