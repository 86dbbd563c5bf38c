import type { LocalActor } from '../model/localize.ts';
import { toBox } from './geometry.ts';
import type { Ground } from './plots.ts';
import type { Plot } from './scene.ts';
import type { Size } from './sizes.ts';

/** The kernel is the ground itself: everything below the street. */
export function kernelGround(
  kernel: LocalActor,
  street: number,
  bottom: number,
  end: number,
  size: Size,
): Ground {
  const block = size.turned
    ? { u0: 0, u1: end, v0: street, v1: size.width }
    : { u0: 0, u1: size.width, v0: street, v1: bottom };
  const plot: Plot = {
    actor: kernel.id,
    shape: 'ground',
    kind: 'kernel',
    owner: kernel.owner,
    box: toBox(block, size.turned),
    band: 0,
    name: [],
    role: [],
    pill: undefined,
    pillLevel: 'both',
    ticks: undefined,
    brief: true,
  };
  return { plot, block, gutter: undefined };
}
