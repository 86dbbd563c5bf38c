/** Where a reader stopped. Kept in this browser only. */
export interface Stop {
  readonly slug: string;
  readonly title: string;
  /** Id of the heading last passed; empty above the first. */
  readonly part: string;
  /** How far through the chapter, 0…1. */
  readonly read: number;
}

const KEY = 'reading';

/** The last stop, or undefined: nothing read yet, storage refused, or written by someone else. */
export function lastStop(): Stop | undefined {
  try {
    const stop = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Stop> | null;
    const { slug, title, part, read } = stop ?? {};
    if (typeof slug !== 'string' || typeof title !== 'string') return undefined;
    if (typeof part !== 'string' || typeof read !== 'number') return undefined;
    return /^[a-z0-9-]+$/.test(slug) ? { slug, title, part, read } : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a stop; in a private window it may not be kept. */
export function keepStop(stop: Stop): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(stop));
  } catch {
    // Reading goes on without it.
  }
}
