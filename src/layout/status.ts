import { measureText } from './measure-text.ts';
import type { Line, Plot } from './scene.ts';
import type { Size } from './sizes.ts';

/** Height of a pill, which says what an actor does, in px. */
export const pillHeight = (size: Size): number => size.font.pill + 8;

const ticksHeight = (size: Size) => (size.details ? size.font.pill + 6 : 0);

/** Height of a pill and the list of finished calls under it, in px. */
export const statusHeight = (size: Size): number => pillHeight(size) + ticksHeight(size) + 4;

/** Width of a pill with the longest phrase, or with the number alone, in px. */
export function pillWidth(size: Size, short: boolean): number {
  if (short) return size.font.pill * 2.6 + 10;
  return measureText('waits · step 88', { face: 'sans-700', size: size.font.pill }) + 26;
}

/** A pill with its upper left corner; it has words where they fit into `width`. */
export function placePill(
  x: number,
  y: number,
  width: number,
  size: Size,
): NonNullable<Plot['pill']> {
  const short = width < pillWidth(size, false);
  return {
    x,
    y,
    width: Math.min(width, pillWidth(size, short)),
    height: pillHeight(size),
    short,
    // The two bars of “waits” need room beside two digits.
    bars: width >= size.font.pill * 2.6 + 8,
  };
}

/** The line under a pill that lists finished calls; none in drawings without details. */
export function placeTicks(x: number, pillTop: number, size: Size): Line | undefined {
  if (!size.details) return undefined;
  return {
    text: '',
    x,
    y: pillTop + pillHeight(size) + size.font.pill + 2,
    anchor: 'start',
    face: 'sans-500',
    size: size.font.pill,
  };
}
