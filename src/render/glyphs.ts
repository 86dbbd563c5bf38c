import type { Owner } from '../model/vocabulary.ts';
import { tag } from './markup.ts';

/** A regular polygon with `corners` corners around the origin, one of them on top. */
function polygon(corners: number, radius: number, turn = 0): string {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners - Math.PI / 2 + turn;
    return `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}

const CIRCLE = 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z';

/** Owner is told by shape and letter as well as by colour. Outlines fit a circle of 10 px. */
const GLYPHS: Readonly<Record<Owner, readonly [outline: string, letter: string]>> = {
  kubernetes: [polygon(7, 10), 'K'],
  docker: ['M-8 -8H8V8H-8Z', 'D'],
  containerd: [polygon(6, 10), 'C'],
  oci: [polygon(4, 11), 'r'],
  'cri-o': [CIRCLE, 'O'],
  cni: [polygon(5, 10), 'N'],
  'red-hat': [polygon(3, 11.5), 'R'],
  kernel: ['M-10 -5H10V5H-10Z', 'L'],
  you: [polygon(8, 10, Math.PI / 8), 'U'],
};

/** An owner's mark, 20 px high, centred on a point. */
export function renderGlyph(owner: Owner, x: number, y: number, scale = 1): string {
  const [outline, letter] = GLYPHS[owner];
  return tag(
    'g',
    {
      class: 'glyph',
      'data-owner': owner,
      transform: `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`,
    },
    tag('path', { d: outline }),
    tag('text', { y: owner === 'red-hat' ? 5.4 : 3.8, 'text-anchor': 'middle' }, letter),
  );
}
