import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Id } from '../../model/text.ts';

/** What keeps a new file from being written, in words for the one who asked for it. */
export class Refusal extends Error {}

/** What was written, from the top folder, and what is to be done with it. */
export interface Made {
  readonly written: readonly string[];
  readonly next: string;
}

/** Throws a `Refusal` when a name cannot be part of an address. */
export function needId(name: string): void {
  if (!Id.safeParse(name).success)
    throw new Refusal(
      `"${name}" cannot be part of an address: use lower-case letters, digits and single hyphens, as in cri-containerd`,
    );
}

/** Throws a `Refusal` when a file is there already. */
export function needFree(root: string, file: string): void {
  if (existsSync(join(root, file)))
    throw new Refusal(`${file} exists already; nothing was written`);
}
