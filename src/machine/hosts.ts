import type { Actor } from '../model/actor.ts';
import { INIT, PROCESS_KINDS } from '../model/vocabulary.ts';

/** What must be known of an actor to find its place in the process table. */
export interface Placed {
  readonly id: string;
  readonly kind: Actor['kind'];
  readonly inside?: string | undefined;
  readonly present?: boolean | undefined;
  readonly parent?: string | undefined;
  readonly listens?: readonly string[] | undefined;
  readonly connected?: readonly string[] | undefined;
}

/** Kinds that are there before the first step unless the chain says otherwise. */
const PRESENT_KINDS: readonly Actor['kind'][] = ['daemon', 'client', 'kernel', 'remote'];

/** Whether the actor is a process of its own. */
export const isProcess = (actor: Pick<Actor, 'kind'>): boolean =>
  (PROCESS_KINDS as readonly string[]).includes(actor.kind);

/** Whether the actor exists before the first step. */
export const isPresent = (actor: Placed): boolean =>
  actor.present ?? PRESENT_KINDS.includes(actor.kind);

/** The parent of a process that is there before the first step. */
export const firstParent = (actor: Placed): string => actor.parent ?? INIT;

/** The actor whose process `id` runs in: itself, or the end of its `inside` chain. */
export function hostOf<T extends Placed>(actors: readonly T[], id: string): T | undefined {
  const seen = new Set<string>();
  let actor = actors.find((a) => a.id === id);
  while (actor?.inside && !seen.has(actor.id)) {
    seen.add(actor.id);
    const { inside } = actor;
    actor = actors.find((a) => a.id === inside);
  }
  return actor;
}

/** The process and every component inside it. */
export function familyOf<T extends Placed>(actors: readonly T[], id: string): string[] {
  return actors.filter((a) => hostOf(actors, a.id)?.id === id).map((a) => a.id);
}
