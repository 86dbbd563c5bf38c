import type { Kind, NamespaceType, Owner, Transport } from '../model/vocabulary.ts';
import type { Box, Point } from './geometry.ts';
import type { Face } from './measure-text.ts';

/** A line of text with its place; `x` is the start, middle or end by `anchor`, `y` the baseline. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly face: Face;
  readonly size: number;
}

/** How a process or a part of one is drawn. */
export type Shape = 'building' | 'room' | 'scaffold' | 'container' | 'sign' | 'page' | 'ground';

/** The place of one actor. */
export interface Plot {
  readonly actor: string;
  readonly shape: Shape;
  readonly kind: Kind;
  readonly owner: Owner;
  readonly box: Box;
  /** Height of the coloured band that carries the name; 0 for shapes without one. */
  readonly band: number;
  readonly name: readonly Line[];
  readonly role: readonly Line[];
  /** Where the state is written: “waits · step 8”. Absent where there is nobody to wait. */
  readonly pill: (Box & { readonly short: boolean; readonly bars: boolean }) | undefined;
  /** A building that acts only through its rooms shows its state in the short form alone. */
  readonly pillLevel: 'both' | 'brief';
  /** Where the numbers of the calls it has finished are listed. */
  readonly ticks: Line | undefined;
  /** Part of the short form. */
  readonly brief: boolean;
}

/** A socket's door in the street front of whoever listens. */
export interface Door {
  readonly id: string;
  readonly actor: string;
  readonly at: string;
  readonly box: Box;
  readonly owner: Owner;
  readonly brief: boolean;
}

/** How a track is drawn: within a building, under the street, over the roofs, or straight down. */
export type Way = 'inside' | 'under' | 'over' | 'down';

/** A line on which calls travel. Calls between the same two ends share one. */
export interface Track {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly via: Transport;
  readonly way: Way;
  readonly owner: Owner;
  readonly d: string;
  /** The caller's end. */
  readonly start: Point;
  /** The callee's end, and the direction in which the arrow points, in degrees. */
  readonly end: Point;
  readonly heading: number;
  /** Where the disc with the number sits. */
  readonly disc: Point;
  /** Whether it ends at a file or a sign, which carry their own names. */
  readonly toThing: boolean;
  /** Numbers of the steps that use it, full form. */
  readonly steps: readonly number[];
  readonly level: 'full' | 'brief';
}

/** A plot in the ground for one namespace. */
export interface Dig {
  readonly id: string;
  readonly type: NamespaceType;
  readonly box: Box;
  readonly text: Line;
}

/** The line a living process hangs on: from its parent, or from the beam. */
export interface Lifeline {
  readonly actor: string;
  readonly brief: boolean;
}

/** Text that belongs to a step on a track: the call and the address under it. */
export interface Caption {
  readonly step: number;
  readonly lines: readonly Line[];
}

/**
 * One element whose state changes with the step: `at` lists [first step, state], ascending; the
 * state holds until the next entry. `d` goes with it where the element's shape changes too.
 */
export interface Cue {
  readonly id: string;
  readonly at: readonly (readonly [step: number, state: string, d?: string])[];
}

/** A whole diagram: everything that stands still, and a cue for everything that changes. */
export interface Scene {
  readonly chain: string;
  readonly size: 'wide' | 'medium' | 'narrow';
  readonly turned: boolean;
  readonly width: number;
  readonly height: number;
  readonly beam: Box;
  readonly ground: Box;
  readonly plots: readonly Plot[];
  readonly doors: readonly Door[];
  readonly tracks: readonly Track[];
  readonly lifelines: readonly Lifeline[];
  readonly digs: readonly Dig[];
  readonly digTitles: readonly Line[];
  readonly captions: readonly Caption[];
  readonly cues: readonly Cue[];
  /** Which of the callout's places suits each step, by step number. */
  readonly anchors: readonly number[];
}
