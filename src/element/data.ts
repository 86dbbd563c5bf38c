import type { Cue } from '../layout/scene.ts';
import type { PillWords } from '../render/cue-parts.ts';

/** What the page hands the element, as JSON in `<script type="application/json">`. */
export interface PlayerData {
  /** Step ids in order; a step's number is its index plus one. */
  readonly ids: readonly string[];
  /** Old step ids → the ids that took their place. */
  readonly heirs: Readonly<Record<string, string>>;
  /** Where the short form stops. */
  readonly stops: readonly number[];
  /** For each step the hop it belongs to. */
  readonly hops: readonly string[];
  /** The hops in the order of the short form. */
  readonly order: readonly string[];
  /** Which of the callout's places suits each step. */
  readonly anchors: readonly number[];
  /** Cues that hold in drawings of every size, and those of one size only. */
  readonly cues: Readonly<Record<'all' | 'wide' | 'medium' | 'narrow', readonly Cue[]>>;
  readonly words: {
    readonly pills: PillWords;
    readonly announce: string;
    readonly of: string;
    readonly unknownStep: string;
    readonly play: string;
    readonly pause: string;
    readonly fullScreen: string;
    readonly leaveFullScreen: string;
  };
}

/** Reads the data of a player; undefined when the page is broken and the plain page must do. */
export function readData(player: Element): PlayerData | undefined {
  const text = player.querySelector('script[type="application/json"]')?.textContent;
  try {
    return text ? (JSON.parse(text) as PlayerData) : undefined;
  } catch {
    return undefined;
  }
}
