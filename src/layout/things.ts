import type { LocalActor, LocalStep } from '../model/localize.ts';
import { type Block, type Box, overlap, toBox } from './geometry.ts';
import { fitText } from './measure-text.ts';
import type { Ground } from './plots.ts';
import type { Size } from './sizes.ts';

/** Files, the registry and other things below the street, each under the actor that reaches for it first. */
export function layThings(
  actors: readonly LocalActor[],
  steps: readonly LocalStep[],
  grounds: ReadonlyMap<string, Ground>,
  top: number,
  brief: ReadonlySet<string>,
  digs: readonly Box[],
  size: Size,
): Ground[] {
  const things = actors.filter((a) => a.kind === 'file' || a.kind === 'remote');
  const width = size.name === 'wide' ? 132 : size.name === 'medium' ? 92 : 0;
  const taken: Block[] = [];
  return things.flatMap((actor): Ground[] => {
    const step = steps.find((s) => s.to === actor.id || s.from === actor.id);
    const user = step && grounds.get(step.from === actor.id ? step.to : step.from);
    if (!user) return [];
    const centre = (user.block.u0 + user.block.u1) / 2;
    const block = size.turned
      ? beside(user, top, digs, size)
      : free(
          {
            u0: Math.max(4, Math.min(centre - width / 2, size.width - width - 4)),
            u1: Math.max(4, Math.min(centre - width / 2, size.width - width - 4)) + width,
            v0: top,
            v1: top + 24,
          },
          taken,
          size,
        );
    taken.push(block);
    const box = toBox(block, size.turned);
    const font = size.font.role + 0.5;
    const text = fitText(actor.label, { face: 'sans-600', size: font, width: box.width - 26 });
    const plot: Ground['plot'] = {
      actor: actor.id,
      shape: actor.kind === 'file' ? 'page' : 'sign',
      kind: actor.kind,
      owner: actor.owner,
      box,
      band: 0,
      name: [
        {
          text,
          x: box.x + 20,
          y: box.y + box.height / 2 + font * 0.36,
          anchor: 'start',
          face: 'sans-600',
          size: font,
        },
      ],
      role: [],
      pill: undefined,
      pillLevel: 'both',
      ticks: undefined,
      brief: brief.has(actor.id),
    };
    return [{ plot, block, gutter: undefined }];
  });
}

/** Beside the actor that uses it, or as near above as the namespaces leave room. */
function beside(user: Ground, top: number, digs: readonly Box[], size: Size): Block {
  const lowest = Math.max(user.block.u0 + 4, user.block.u1 - 30);
  for (let u0 = lowest; u0 > 30; u0 -= 8) {
    const block = { u0, u1: u0 + 22, v0: top, v1: size.width - 4 };
    if (!digs.some((dig) => overlap(toBox(block, true), dig))) return block;
  }
  return { u0: lowest, u1: lowest + 22, v0: top, v1: size.width - 4 };
}

/** The same row, moved aside until it stands free. */
function free(block: Block, taken: readonly Block[], size: Size): Block {
  const width = block.u1 - block.u0;
  const hits = (b: Block) => taken.some((t) => b.u0 < t.u1 + 8 && t.u0 < b.u1 + 8 && b.v0 === t.v0);
  for (let shift = 0; shift < size.width; shift += 10)
    for (const u0 of [block.u0 + shift, block.u0 - shift]) {
      const moved = { ...block, u0, u1: u0 + width };
      if (u0 >= 4 && moved.u1 <= size.width - 4 && !hits(moved)) return moved;
    }
  return block;
}
