import { STANDING_PAGES } from './vocabulary.ts';

/**
 * What one part of the content may point to: `chain:dockershim#run-pod-sandbox`,
 * `chain:docker-run/docker-29`, `chapter:oci#the-bundle`, `term:cri`, `event:cncf`, `myth:…`,
 * `question:…`, `source:…`, `page:timeline`. The same in every language.
 */
export interface Ref {
  readonly to: RefKind;
  readonly id: string;
  /** Of a chain. */
  readonly variant: string | undefined;
  /** Of a chain: the step. Of a chapter: the heading. */
  readonly part: string | undefined;
}

export const REF_KINDS = [
  'chain',
  'chapter',
  'term',
  'event',
  'myth',
  'question',
  'source',
  'page',
] as const;
export type RefKind = (typeof REF_KINDS)[number];

const REF = new RegExp(
  `^(?<to>${REF_KINDS.join('|')}):(?<id>[a-z0-9-]+)(?:/(?<variant>[a-z0-9-]+))?(?:#(?<part>[\\w.-]+))?$`,
);

/** Reads a reference; undefined for any other text, such as a web address. */
export function parseRef(text: string): Ref | undefined {
  const groups = REF.exec(text)?.groups;
  if (!groups) return undefined;
  const { to, id = '', variant, part } = groups;
  if (variant !== undefined && to !== 'chain') return undefined;
  if (to === 'page' && !(STANDING_PAGES as readonly string[]).includes(id)) return undefined;
  return { to: to as RefKind, id, variant, part };
}
