import type { Issue } from './issue.ts';
import { suggest } from './nearest.ts';
import { parseRef, REF_KINDS, type Ref } from './ref.ts';
import { STANDING_PAGES } from './vocabulary.ts';

/** Everything in the content that can be referred to. */
export interface Known {
  /** `dockershim`, `dockershim/docker-1-11` → ids of the steps. */
  readonly chains: ReadonlyMap<string, readonly string[]>;
  /** Slug → ids of the headings. */
  readonly chapters: ReadonlyMap<string, readonly string[]>;
  readonly terms: readonly string[];
  readonly events: readonly string[];
  readonly myths: readonly string[];
  readonly questions: readonly string[];
  readonly sources: readonly string[];
}

/** What is wrong with a reference, or undefined. */
export function checkRef(text: string, known: Known): Omit<Issue, 'path'> | undefined {
  const ref = parseRef(text);
  if (!ref)
    return {
      message: `"${text}" is no reference`,
      hint: `write one of ${REF_KINDS.join(', ')}, a colon and an id: chain:dockershim#run-pod-sandbox; pages: ${STANDING_PAGES.join(', ')}`,
    };
  return need(ref, known);
}

function need(ref: Ref, known: Known): Omit<Issue, 'path'> | undefined {
  const among = (ids: readonly string[], id: string, what: string) =>
    ids.includes(id) ? undefined : { message: `unknown ${what} "${id}"`, hint: suggest(id, ids) };
  const within = (all: ReadonlyMap<string, readonly string[]>, id: string, part: string) =>
    among([...all.keys()], id, ref.to) ??
    (ref.part === undefined ? undefined : among(all.get(id) ?? [], ref.part, `${part} of ${id}`));
  switch (ref.to) {
    case 'chain':
      return within(known.chains, ref.variant ? `${ref.id}/${ref.variant}` : ref.id, 'step');
    case 'chapter':
      return within(known.chapters, ref.id, 'heading');
    case 'term':
      return among(known.terms, ref.id, ref.to);
    case 'event':
      return among(known.events, ref.id, ref.to);
    case 'myth':
      return among(known.myths, ref.id, ref.to);
    case 'question':
      return among(known.questions, ref.id, ref.to);
    case 'source':
      return among(known.sources, ref.id, ref.to);
    case 'page':
      return undefined;
  }
}
