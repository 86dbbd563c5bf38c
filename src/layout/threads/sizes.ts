import type { Box } from '../geometry.ts';

/** A drawing of the storyline; sizes are px of its view box, years are years. */
export interface ThreadSize {
  readonly name: 'wide' | 'medium' | 'narrow';
  readonly width: number;
  /** Time runs downwards, rows from left to right. */
  readonly turned: boolean;
  /** Year → px along the time axis. Between two entries time runs evenly. */
  readonly time: readonly (readonly [year: number, px: number])[];
  /** First row, and the distance of rows. */
  readonly top: number;
  readonly pitch: number;
  /** Depth of the ground; where in it the kernel runs and the years are written. */
  readonly ground: { readonly depth: number; readonly kernel: number; readonly years: number };
  /** Between the last row and the ground. */
  readonly overGround: number;
  /** Knots on one thread are at least so far apart. */
  readonly gap: number;
  /** Knots are at least so far from a line that passes them. */
  readonly clear: number;
  /** Radius of a knot, by rank. */
  readonly radius: Readonly<Record<1 | 2 | 3, number>>;
  /** Thickness of a thread. */
  readonly line: number;
  /** Radius of a bend, and how far before its event a thread turns. */
  readonly bend: { readonly radius: number; readonly before: number };
  readonly font: {
    readonly label: number;
    readonly date: number;
    readonly name: number;
    readonly year: number;
  };
  /** Widths at which a label may be broken, the widest first. */
  readonly labelWidths: readonly number[];
  /** Free for the words that the page puts over the picture. */
  readonly quiet: readonly Box[];
}

const WIDE: ThreadSize = {
  name: 'wide',
  width: 1360,
  turned: false,
  time: [
    [2000, 12],
    [2013, 276],
    [2019, 930],
    [2027, 1250],
  ],
  top: 66,
  pitch: 56,
  ground: { depth: 104, kernel: 30, years: 88 },
  overGround: 36,
  gap: 28,
  clear: 20,
  radius: { 1: 7.5, 2: 6.5, 3: 5 },
  line: 6,
  bend: { radius: 12, before: 16 },
  font: { label: 13.5, date: 12.5, name: 15, year: 12.5 },
  labelWidths: [240, 100],
  quiet: [
    { x: 0, y: 0, width: 424, height: 172 },
    { x: 0, y: 172, width: 284, height: 350 },
  ],
};

const MEDIUM: ThreadSize = {
  name: 'medium',
  width: 760,
  turned: false,
  time: [
    [2000, 10],
    [2013, 112],
    [2019, 530],
    [2027, 670],
  ],
  top: 50,
  pitch: 53,
  ground: { depth: 112, kernel: 26, years: 97 },
  overGround: 34,
  gap: 25,
  clear: 17,
  radius: { 1: 6.5, 2: 5.5, 3: 4.5 },
  line: 5,
  bend: { radius: 9, before: 13 },
  font: { label: 12, date: 11, name: 12.5, year: 11 },
  labelWidths: [190, 100],
  quiet: [],
};

const NARROW: ThreadSize = {
  name: 'narrow',
  width: 390,
  turned: true,
  // Each event has a row of its own; only where nothing happens a year has a length.
  time: [
    [2000, 30],
    [2027, 30 + 27 * 14],
  ],
  top: 16,
  pitch: 14.5,
  ground: { depth: 34, kernel: 17, years: 17 },
  overGround: 14,
  gap: 45,
  clear: 0,
  radius: { 1: 6, 2: 5.5, 3: 4.5 },
  line: 5,
  bend: { radius: 6, before: 11 },
  font: { label: 13.5, date: 12.5, name: 13, year: 11.5 },
  labelWidths: [166],
  quiet: [],
};

export const THREAD_SIZES: readonly ThreadSize[] = [WIDE, MEDIUM, NARROW];
