import type { Party } from '../../model/vocabulary.ts';
import type { Box, Point } from '../geometry.ts';

/** A line of text; `y` is its baseline. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly bold: boolean;
}

/** The name and date of an event, where they are written. */
export interface StopLabel {
  readonly lines: readonly TextLine[];
  readonly box: Box;
}

/** An event on the picture: what a reader points at. */
export interface Stop {
  readonly event: string;
  /** The thread whose knot it is. */
  readonly home: string;
  /** All threads it lies on, from the top row down. */
  readonly on: readonly string[];
  readonly rank: 1 | 2 | 3;
  /** Where it is in time, along the picture. */
  readonly u: number;
  /** One per thread it lies on, but for those that a capsule or a bar stands for. */
  readonly rings: readonly Point[];
  /** Radius of the rings. */
  readonly radius: number;
  /** Two threads meet. */
  readonly capsule: Box | undefined;
  /** Where a thread passes to somebody else: a sign besides the change of colour. */
  readonly gifts: readonly (Point & { readonly party: Party })[];
  /** A thread ends. */
  readonly bar: Box | undefined;
  /** Who held the thread that ends. */
  readonly party: Party | undefined;
  readonly label: StopLabel | undefined;
  /** From the knot to its label, where that stands apart. */
  readonly leader: string | undefined;
  /** What answers to a pointer, besides the knot itself. */
  readonly targets: readonly Box[];
  /** In the ground, where it is dark. */
  readonly buried: boolean;
}

/** A stretch of a thread in one colour. */
export interface Lane {
  readonly thread: string;
  readonly party: Party;
  readonly d: string;
  /** curve: leaves or joins another thread · dots: it leaves the story. */
  readonly kind: 'line' | 'curve' | 'dots';
  readonly buried: boolean;
}

/** A thread that goes on, and its name. */
export interface LaneEnd {
  readonly thread: string;
  readonly party: Party;
  readonly arrow: string;
  readonly name: TextLine;
  /** The name runs along the thread, downwards. */
  readonly upright: boolean;
  readonly buried: boolean;
}

export interface YearMark {
  readonly year: number;
  readonly text: TextLine;
  /** Where the year begins, in the sky and in the ground. */
  readonly line: string | undefined;
  readonly tick: string | undefined;
}

/** The storyline at one size: numbers and paths, in px of the view box. */
export interface ThreadsScene {
  readonly size: 'wide' | 'medium' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly turned: boolean;
  readonly ground: Box;
  readonly years: readonly YearMark[];
  /** Thin lines between a project and one it starts to use. */
  readonly links: readonly { readonly event: string; readonly d: string }[];
  readonly lanes: readonly Lane[];
  readonly ends: readonly LaneEnd[];
  /** Names of threads that are older than the picture, where it begins. */
  readonly starts: readonly TextLine[];
  /** The oldest first. */
  readonly stops: readonly Stop[];
}
