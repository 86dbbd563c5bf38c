import type { Slot } from '../model/vocabulary.ts';

/** From–to along the chain, in px. */
export type Span = readonly [number, number];

/**
 * The three widths a diagram is drawn for. The reader's page shows the one that fits; each is
 * scaled to its container, so a width here is a design width, not a screen's.
 */
export interface Size {
  readonly name: 'wide' | 'medium' | 'narrow';
  /** Width of the view box in px. */
  readonly width: number;
  /** A quarter turn: order runs downwards, the beam is on the left, the ground on the right. */
  readonly turned: boolean;
  /** Where each role stands along the chain; not used when turned, where the order is enough. */
  readonly slots: Readonly<Record<Slot, Span>>;
  /** Gaps where short-lived commands raise their scaffolding: behind CRI, and behind the manager. */
  readonly yards: readonly [Span, Span];
  /** Thickness of the beam overhead. */
  readonly beam: number;
  /** Free sky under the beam: over the first two slots, and over all others (the words hang there). */
  readonly sky: readonly [number, number];
  /** Font sizes in px. */
  readonly font: {
    readonly name: number;
    readonly room: number;
    readonly role: number;
    readonly pill: number;
    readonly call: number;
    readonly address: number;
  };
  /** Depth of the first call under the street, and of each one below it. */
  readonly depth: readonly [number, number];
  /** Widest line of a call's name under its track. */
  readonly callWidth: number;
  /** Whether there is room for what an actor is in a few words, and for the list of calls done. */
  readonly details: boolean;
  /** Radius of the disc that carries a step's number. */
  readonly disc: number;
}

const nowhere: Span = [0, 0];

const WIDE: Size = {
  name: 'wide',
  width: 1360,
  turned: false,
  slots: {
    asks: [2, 176],
    'speaks-cri': [186, 362],
    engine: [470, 642],
    manages: [664, 850],
    keeps: [958, 1124],
    makes: [1142, 1232],
    container: [1244, 1358],
  },
  yards: [
    [378, 454],
    [866, 944],
  ],
  beam: 24,
  sky: [34, 264],
  font: { name: 15, room: 13, role: 11.5, pill: 11, call: 13, address: 11 },
  depth: [36, 58],
  callWidth: 214,
  details: true,
  disc: 12,
};

const MEDIUM: Size = {
  name: 'medium',
  width: 760,
  turned: false,
  slots: {
    asks: [2, 96],
    'speaks-cri': [101, 195],
    engine: [258, 356],
    manages: [364, 460],
    keeps: [518, 612],
    makes: [620, 676],
    container: [682, 758],
  },
  yards: [
    [200, 252],
    [464, 514],
  ],
  beam: 20,
  sky: [44, 44],
  font: { name: 12, room: 11, role: 10, pill: 10, call: 11.5, address: 10 },
  depth: [30, 56],
  callWidth: 112,
  details: false,
  disc: 10,
};

const NARROW: Size = {
  name: 'narrow',
  width: 390,
  turned: true,
  slots: {
    asks: nowhere,
    'speaks-cri': nowhere,
    engine: nowhere,
    manages: nowhere,
    keeps: nowhere,
    makes: nowhere,
    container: nowhere,
  },
  yards: [nowhere, nowhere],
  beam: 18,
  sky: [30, 30],
  font: { name: 14, room: 13, role: 11, pill: 11.5, call: 12.5, address: 11 },
  depth: [24, 16],
  callWidth: 104,
  details: false,
  disc: 11,
};

export const SIZES: readonly Size[] = [WIDE, MEDIUM, NARROW];
