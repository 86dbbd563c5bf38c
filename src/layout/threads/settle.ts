import { overlap } from '../geometry.ts';
import { type LabelPlace, withAir } from './label-places.ts';

/** A label that looks for a place: those that are free, and what it costs to be left out. */
export interface Seeker {
  readonly places: readonly LabelPlace[];
  readonly missing: number;
}

/** The place taken by each label, by number; -1: it is left out. */
export type Seating = readonly number[];

/**
 * Gives labels their places so that no two touch, at little cost. First come, first served; then
 * any label may move, even onto others, as long as these find other places and all together
 * stand better. Deterministic.
 */
export function settle(seekers: readonly Seeker[]): Seating {
  const seats = seekers.map(() => -1);
  const order = seekers
    .map((_, i) => i)
    .sort((a, b) => missing(b) - missing(a) || free(a) - free(b));
  for (const i of order) seats[i] = best(i, seats).seat;
  for (let better = true, round = 0; better && round < 40; round++) {
    better = false;
    for (const i of order) better = improve(i, seats) || better;
  }
  return seats;

  function missing(i: number): number {
    return seekers[i]?.missing ?? 0;
  }
  function free(i: number): number {
    return seekers[i]?.places.length ?? 0;
  }
  function cost(i: number, seat: number): number {
    return seekers[i]?.places[seat]?.cost ?? missing(i);
  }
  function touches(i: number, seat: number, j: number, other: number): boolean {
    const a = seekers[i]?.places[seat];
    const b = seekers[j]?.places[other];
    return a !== undefined && b !== undefined && overlap(withAir(a.box), b.box);
  }
  function rivals(i: number, seat: number, at: readonly number[]): number[] {
    return at.flatMap((other, j) => (j !== i && touches(i, seat, j, other) ? [j] : []));
  }
  /** The cheapest place that nobody else has. */
  function best(i: number, at: readonly number[]): { seat: number; cost: number } {
    let found = { seat: -1, cost: missing(i) };
    seekers[i]?.places.forEach((place, seat) => {
      if (place.cost < found.cost && rivals(i, seat, at).length === 0)
        found = { seat, cost: place.cost };
    });
    return found;
  }
  /** Moves label `i`, and whoever is in its way, when that makes all of them better off. */
  function improve(i: number, at: number[]): boolean {
    const places = seekers[i]?.places ?? [];
    for (let seat = 0; seat < places.length; seat++) {
      if (seat === at[i]) continue;
      const moved = [...at];
      const evicted = rivals(i, seat, at);
      moved[i] = seat;
      for (const j of evicted) moved[j] = -1;
      for (const j of evicted) moved[j] = best(j, moved).seat;
      const all = [i, ...evicted];
      const sum = (seating: readonly number[]) =>
        all.reduce((total, j) => total + cost(j, seating[j] ?? -1), 0);
      if (sum(moved) < sum(at) - 0.001) {
        for (const j of all) at[j] = moved[j] ?? -1;
        return true;
      }
    }
    return false;
  }
}
