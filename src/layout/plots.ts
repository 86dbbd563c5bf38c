import { hostOf } from '../machine/hosts.ts';
import type { LocalActor, LocalStep } from '../model/localize.ts';
import type { Block } from './geometry.ts';
import type { Lot } from './lots.ts';
import type { Plot, Shape } from './scene.ts';
import type { Size } from './sizes.ts';

/** A plot with its place in the drawing's own terms, which routes are computed from. */
export interface Ground {
  readonly plot: Plot;
  readonly block: Block;
  /** For a room with another one below it: the free strip beside it that leads to the street. */
  readonly gutter: number | undefined;
}

/** What has to be known to put actors in their places. */
export interface Settlement {
  readonly actors: readonly LocalActor[];
  readonly steps: readonly LocalStep[];
  readonly lots: readonly Lot[];
  /** The actors of the short form. */
  readonly brief: ReadonlySet<string>;
  readonly size: Size;
}

/** Every process and room in its place, where the street runs, and where the row ends. */
export interface Settled {
  readonly grounds: Ground[];
  readonly street: number;
  readonly end: number;
}

/** How an actor is drawn. */
export const shapeOf = (actor: LocalActor): Shape => {
  switch (actor.kind) {
    case 'daemon':
    case 'client':
    case 'keeper':
      return 'building';
    case 'command':
      return 'scaffold';
    case 'container':
      return 'container';
    case 'component':
      return 'room';
    case 'kernel':
      return 'ground';
    case 'file':
      return 'page';
    case 'remote':
      return 'sign';
  }
};

/** The rooms of a process; those that call over the street most stand lowest, next to it. */
export function roomsOf(
  actors: readonly LocalActor[],
  id: string,
  steps: readonly LocalStep[],
): LocalActor[] {
  const outside = (room: string) =>
    steps.filter((s) => (s.from === room || s.to === room) && s.via !== 'in-process').length;
  return actors
    .filter((a) => a.kind === 'component' && hostOf(actors, a.id)?.id === id)
    .sort((a, b) => outside(a.id) - outside(b.id));
}

/** Whether the process itself calls or is called, so that it needs a place for its own state. */
export const actsItself = (id: string, steps: readonly LocalStep[]): boolean =>
  steps.some((s) => s.from === id || s.to === id);

/** Whether an actor is drawn small: commands and containers have no band. */
export const isSmall = (actor: LocalActor): boolean =>
  actor.kind === 'container' || actor.kind === 'command';
