import type { LocalStep } from '../model/localize.ts';
import { type Box, overlap } from './geometry.ts';
import { fitText, measureText, wrapText } from './measure-text.ts';
import type { Caption, Line, Track } from './scene.ts';
import type { Size } from './sizes.ts';

const LINE = 1.25;

/** The words of a call where it runs: what is asked, and the address under it. */
export function captionOf(
  step: LocalStep,
  number: number,
  track: Track,
  view: { width: number; height: number; ground: Box },
  obstacles: readonly Box[],
  size: Size,
): Caption | undefined {
  if (track.way !== 'under' && track.way !== 'down') return undefined;
  // Turned, the thing at the end of the line stands where the caption would, with its own name.
  if (size.turned && track.toThing) return undefined;
  const { call, address } = size.font;
  const width = size.turned ? view.width - track.disc.x - size.disc - 12 : size.callWidth;
  const name = clip(wrapText(step.label, { face: 'sans-700', size: call, width }), 2);
  const where =
    step.at && (size.name !== 'medium' || track.way === 'under')
      ? [fitAddress(step.at, { face: 'mono-400', size: address, width })]
      : [];
  const widest = Math.max(
    ...name.map((text) => measureText(text, { face: 'sans-700', size: call })),
    ...where.map((text) => measureText(text, { face: 'mono-400', size: address })),
  );
  const high = name.length * call * LINE + where.length * address * LINE;
  const place = (x: number, y: number): Box => ({ x, y, width: widest, height: high });
  const box = firstFree(
    size.turned
      ? [0, 18, -18, 36, -36, 54, -54, 72, -72, 90, -90, -108, -126, -144].map((dy) =>
          place(
            track.disc.x + size.disc + 7,
            Math.min(track.disc.y - high / 2 + dy, view.height - high - 4),
          ),
        )
      : centred(track, widest, high, view, size),
    obstacles,
  );
  const lines: Line[] = [];
  const middle = size.turned ? box.x : box.x + widest / 2;
  const anchor = size.turned ? 'start' : 'middle';
  let y = box.y;
  for (const text of name) {
    lines.push({ text, x: middle, y: y + call, anchor, face: 'sans-700', size: call });
    y += call * LINE;
  }
  for (const text of where)
    lines.push({ text, x: middle, y: y + address, anchor, face: 'mono-400', size: address });
  return { step: number, lines };
}

/** The box that the lines of a caption fill. */
export function captionBox(caption: Caption): Box {
  const boxes = caption.lines.map((line) => lineBox(line));
  const x = Math.min(...boxes.map((b) => b.x));
  const y = Math.min(...boxes.map((b) => b.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((b) => b.x + b.width)) - x,
    height: Math.max(...boxes.map((b) => b.y + b.height)) - y,
  };
}

/** The box around a line of text. */
export function lineBox(line: Line): Box {
  const width = measureText(line.text, line);
  const x =
    line.anchor === 'start' ? line.x : line.anchor === 'end' ? line.x - width : line.x - width / 2;
  return { x, y: line.y - line.size, width, height: line.size * LINE };
}

/** Places for a caption, best first: under the disc, deeper, and to its sides. */
function centred(
  track: Track,
  width: number,
  height: number,
  view: { width: number; ground: Box },
  size: Size,
): Box[] {
  const { disc } = track;
  const top = disc.y + size.disc + 4;
  const bottom = view.ground.y + view.ground.height - height - 4;
  const keep = (x: number) => Math.min(Math.max(x, 6), view.width - width - 6);
  const place = (x: number, y: number): Box => ({ x: keep(x), y, width, height });
  const depths = [0, 14, 28, 42, 56, 70, 84].map((dy) => Math.min(top + dy, bottom));
  const under = depths.map((y) => place(disc.x - width / 2, y));
  const right = disc.x + size.disc + 8;
  const left = disc.x - size.disc - 8 - width;
  const beside = [right, left, left - 60, left - 120, left - 180].flatMap((x) => [
    place(x, disc.y - height / 2),
    ...depths.map((y) => place(x, y)),
  ]);
  return [...under, ...beside];
}

const firstFree = (places: readonly Box[], obstacles: readonly Box[]): Box =>
  places.find((p) => !obstacles.some((o) => overlap(p, o))) ?? (places[0] as Box);

function clip(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}

/** An address that fits: whole, else its end, which names it. */
function fitAddress(at: string, style: { face: 'mono-400'; size: number; width: number }): string {
  const path = at.replace(/^[a-z-]+:\/\//, '');
  const fits = (text: string) => measureText(text, style) <= style.width;
  if (fits(path)) return path;
  const parts = path.split('/');
  for (let i = 1; i < parts.length; i++) {
    const tail = `…/${parts.slice(i).join('/')}`;
    if (fits(tail)) return tail;
  }
  return fitText(parts.at(-1) ?? path, style);
}
