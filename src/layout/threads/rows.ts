import type { Story } from '../../model/localize-threads.ts';
import { type Box, toBox } from '../geometry.ts';
import type { ThreadSize } from './sizes.ts';

/** Where each thread runs, from the sky down. */
export interface Rows {
  readonly of: (thread: string) => number;
  /** The threads in the ground: the last one. */
  readonly isBuried: (thread: string) => boolean;
  /** From–to of the ground. */
  readonly ground: readonly [number, number];
}

/** Gives every thread a row; the last one runs in the ground. */
export function layRows({ threads }: Story, size: ThreadSize): Rows {
  const rows = threads.map((t) => t.id);
  const last = rows.length - 1;
  const surface = size.top + (last - 1) * size.pitch + size.overGround;
  return {
    of: (id) => {
      const row = rows.indexOf(id);
      return row === last ? surface + size.ground.kernel : size.top + row * size.pitch;
    },
    isBuried: (id) => rows.indexOf(id) === last,
    ground: [surface, surface + size.ground.depth],
  };
}

/** The ground as a box, over the whole length of the picture. */
export const groundBox = ({ ground }: Rows, length: number, { turned }: ThreadSize): Box =>
  toBox({ u0: 0, u1: length, v0: ground[0], v1: ground[1] }, turned);
