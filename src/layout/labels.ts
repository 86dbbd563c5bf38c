import type { LocalActor } from '../model/localize.ts';
import { type Face, fitText, measureText, wrapText } from './measure-text.ts';
import type { Line } from './scene.ts';

/** Distance of lines of a label, in font sizes. */
const LINE = 1.22;

/** Nothing is drawn smaller than this, in px of the view box. */
const SMALLEST = 9.5;

/** Where a text may be broken: behind hyphens and the like, and at spaces. */
const BREAKS = /(?<=[-/._:·\s])/;

/** A text as it fits into a width. */
export interface Label {
  readonly lines: readonly string[];
  readonly font: number;
}

function fits(text: string, face: Face, size: number, width: number, most: number): boolean {
  const whole = text
    .split(BREAKS)
    .every((word) => measureText(word.trimEnd(), { face, size }) <= width);
  return whole && wrapText(text, { face, size, width }).length <= most;
}

function cutLines(text: string, face: Face, size: number, width: number, most: number): string[] {
  const all = wrapText(text, { face, size, width });
  if (all.length <= most) return all;
  return [...all.slice(0, most - 1), fitText(all.slice(most - 1).join(' '), { face, size, width })];
}

/**
 * An actor's name in at most `most` lines: in its own font, a smaller one, or the short name;
 * broken inside a word only when nothing else is left.
 */
export function nameLabel(actor: LocalActor, font: number, width: number, most: number): Label {
  const face: Face = 'sans-700';
  const sizes = [font, font * 0.9, font * 0.8].filter((size) => size >= SMALLEST);
  for (const text of [actor.label, actor.short ?? actor.label])
    for (const size of sizes)
      if (fits(text, face, size, width, most))
        return { lines: cutLines(text, face, size, width, most), font: size };
  const size = sizes.at(-1) ?? font;
  return { lines: cutLines(actor.short ?? actor.label, face, size, width, most), font: size };
}

/** An actor's role in a few words; none where it would have to be cut. */
export function roleLabel(actor: LocalActor, font: number, width: number, most: number): Label {
  const face: Face = 'sans-400';
  const text = actor.role;
  if (!text || !fits(text, face, font, width, most)) return { lines: [], font };
  return { lines: wrapText(text, { face, size: font, width }), font };
}

/** Height of a label, in px. */
export const labelHeight = ({ lines, font }: Label): number => lines.length * font * LINE;

/** The lines of a label with their places; `y` is the first baseline. */
export function placeLabel({ lines, font }: Label, x: number, y: number, face: Face): Line[] {
  return lines.map((text, i) => ({
    text,
    x,
    y: y + i * font * LINE,
    anchor: 'start',
    face,
    size: font,
  }));
}
