import type { MachineState } from '../machine/state.ts';
import type { LocalActor } from '../model/localize.ts';
import type { Owner, Transport } from '../model/vocabulary.ts';
import type { Block, Point, Spot } from './geometry.ts';
import { toPoint } from './geometry.ts';
import { insideRoute } from './inside-route.ts';
import { assignLanes } from './lanes.ts';
import { midpoint, roundedPath } from './path.ts';
import type { Ground } from './plots.ts';
import type { Track, Way } from './scene.ts';
import type { Size } from './sizes.ts';
import { wayOf } from './ways.ts';

/** A line to be drawn: two ends, and the steps that travel on it. */
export interface Line2 {
  readonly from: string;
  readonly to: string;
  readonly via: Transport;
  readonly at: string | undefined;
  readonly steps: readonly number[];
  readonly level: 'full' | 'brief';
}

/** Where every actor stands, and which doors it has. */
export interface Terrain {
  readonly actors: readonly LocalActor[];
  readonly grounds: ReadonlyMap<string, Ground>;
  readonly street: number;
  readonly size: Size;
  /** The namespaces in the ground: they begin at `u`, and reach `depth` px below the street. */
  readonly dug: { readonly u: number; readonly depth: number };
  /** The addresses an actor listens on, in the order of their doors. */
  readonly doors: (actor: string) => readonly string[];
}

/**
 * The stretch of street front that an actor calls from and is called at: its own role's place,
 * where its walls reach further.
 */
function frontOf({ actors, grounds, size }: Terrain, id: string): Block {
  const block = grounds.get(id)?.block ?? { u0: 0, u1: 0, v0: 0, v1: 0 };
  const slot = actors.find((a) => a.id === id)?.slot;
  if (size.turned || !slot) return block;
  const [s0, s1] = size.slots[slot];
  const u0 = Math.max(block.u0, s0);
  const u1 = Math.min(block.u1, s1);
  return u1 - u0 > 20 ? { ...block, u0, u1 } : block;
}

/** Along the chain: where the door for an address is. */
export function doorAt(terrain: Terrain, actor: string, at: string): number {
  const { doors, size } = terrain;
  const block = frontOf(terrain, actor);
  const index = Math.max(0, doors(actor).indexOf(at));
  const width = block.u1 - block.u0;
  return block.u0 + width * (size.turned ? 0.3 : 0.22) + index * Math.min(26, width * 0.24);
}

/** The lines of a drawing as paths; deeper lanes for calls that would cross under the street. */
export function layTracks(
  lines: readonly Line2[],
  terrain: Terrain,
  states: readonly MachineState[],
): { tracks: Track[]; depth: number } {
  const drafts = lines.flatMap((line) => {
    const way = wayOf(terrain.actors, line.from, line.to, line.via);
    return terrain.grounds.has(line.from) ? [{ line, way, ends: ends(line, way, terrain) }] : [];
  });
  const lanes = assignLanes(
    drafts.filter((d) => d.way === 'under').map((d) => ({ ends: d.ends, line: d.line })),
    states,
  );
  const { street, size } = terrain;
  const laneDepth = (lane: number) => street + size.depth[0] + lane * size.depth[1];
  const count = Math.max(0, ...lanes.values()) + 1;
  const depth = laneDepth(count - 1);
  const tracks = drafts.map(({ line, way, ends: e }): Track => {
    const lane = lanes.get(e) ?? 0;
    const spots = route(line, way, e, laneDepth(lane), depth, terrain);
    const points = spots.map((s) => toPoint(s, size.turned));
    const owner = terrain.actors.find((a) => a.id === line.from)?.owner ?? 'kernel';
    const last = points.at(-1) ?? { x: 0, y: 0 };
    const before = points.findLast((p) => p.x !== last.x || p.y !== last.y) ?? last;
    return {
      id: idOf(line),
      from: line.from,
      to: line.to,
      via: line.via,
      way,
      owner: owner satisfies Owner,
      d: roundedPath(points, size.turned ? 8 : 12),
      start: points[0] as Point,
      end: last,
      heading: (Math.atan2(last.y - before.y, last.x - before.x) * 180) / Math.PI,
      disc: discOf(way, points, terrain),
      toThing: ['page', 'sign'].includes(terrain.grounds.get(line.to)?.plot.shape ?? ''),
      steps: line.steps,
      level: line.level,
    };
  });
  return { tracks, depth };
}

const idOf = (line: Line2) =>
  `${line.level === 'brief' ? 'hop' : 'track'}-${line.from}-${line.to}-${line.via}${
    line.at ? `-${line.at.replace(/[^a-z0-9]+/gi, '-')}` : ''
  }`;

/** Along the chain: where a line leaves its caller and reaches its callee. */
export interface Ends {
  readonly u0: number;
  readonly u1: number;
}

function ends(line: Line2, way: Way, terrain: Terrain): Ends {
  const from = frontOf(terrain, line.from);
  const to = terrain.grounds.has(line.to) ? frontOf(terrain, line.to) : from;
  const width = from.u1 - from.u0;
  const back = to.u0 < from.u0;
  if (way === 'over') {
    const leave = line.via === 'exit' ? 0.62 : 0.74;
    const land = line.via === 'exit' ? 0.62 : 0.32;
    return { u0: from.u0 + width * leave, u1: to.u0 + (to.u1 - to.u0) * land };
  }
  if (way === 'down') {
    const target = terrain.grounds.get(line.to);
    const u0 = terrain.grounds.get(line.from)?.gutter ?? from.u0 + width * 0.5;
    return { u0, u1: target && target.plot.shape !== 'ground' ? (to.u0 + to.u1) / 2 : u0 };
  }
  const gutter = terrain.grounds.get(line.from)?.gutter;
  const u0 = gutter ?? from.u0 + width * (back ? 0.12 : 0.82);
  const u1 = line.at
    ? doorAt(terrain, line.to, line.at)
    : to.u0 + (to.u1 - to.u0) * (back ? 0.66 : 0.4);
  return { u0, u1 };
}

/**
 * Out of a room with another one below it: through its side into the strip beside them. Undefined
 * for a room that stands on the street.
 */
function sideDoor({ block, gutter }: Ground): Spot[] | undefined {
  if (gutter === undefined) return undefined;
  const v = (block.v0 + block.v1) / 2;
  return [
    { u: block.u1, v },
    { u: gutter, v },
  ];
}

function route(
  line: Line2,
  way: Way,
  { u0, u1 }: Ends,
  lane: number,
  deepest: number,
  terrain: Terrain,
): Spot[] {
  const { grounds, street, size } = terrain;
  const from = grounds.get(line.from) as Ground;
  const to = grounds.get(line.to);
  const start = sideDoor(from) ?? [{ u: u0, v: street }];
  switch (way) {
    case 'under': {
      const door = to && sideDoor(to);
      const reach = door?.toReversed() ?? [{ u: u1, v: street + 7 }];
      return [...start, { u: u0, v: lane }, { u: to?.gutter ?? u1, v: lane }, ...reach];
    }
    case 'over': {
      const roofs = [from.block.v0, to?.block.v0 ?? from.block.v0] as const;
      const arm = highest(terrain, u0, u1) - (size.turned ? 12 : 20);
      // Past the rooms above it, a room reaches the roof along their side.
      const above = [...grounds.values()].some(
        ({ plot, block }) =>
          plot.shape === 'room' && block.u0 === from.block.u0 && block.v0 < from.block.v0,
      );
      const aside = from.block.u1 + 4;
      const leave: Spot[] =
        from.plot.shape === 'room' && above && !size.turned
          ? [
              { u: from.block.u1, v: roofs[0] + 14 },
              { u: aside, v: roofs[0] + 14 },
              { u: aside, v: arm },
            ]
          : [
              { u: u0, v: roofs[0] },
              { u: u0, v: arm },
            ];
      return [...leave, { u: u1, v: arm }, { u: u1, v: roofs[1] - 7 }];
    }
    case 'down': {
      // Into the ground itself: as far as the disc, which stands for the kernel's answer.
      if (!to || to.plot.shape === 'ground')
        return [...start, { u: u0, v: discDepth(u0, terrain) }];
      const turn = deepest + 14;
      return [
        ...start,
        { u: u0, v: turn },
        { u: u1, v: turn },
        { u: u1, v: Math.max(to.block.v0 - 4, turn + 6) },
      ];
    }
    case 'inside':
      return insideRoute(from, to ?? from, terrain);
  }
}

/** The highest roof between two places, which an arm over the roofs must clear. */
export function highest({ grounds, size, street }: Terrain, u0: number, u1: number): number {
  const [a, b] = u0 < u1 ? [u0, u1] : [u1, u0];
  const standing = [...grounds.values()].filter(({ plot }) =>
    ['building', 'scaffold', 'container'].includes(plot.shape),
  );
  const between = standing.filter(({ block }) => block.u0 <= b && block.u1 >= a);
  const roofs = (size.turned ? standing : between).map(({ block }) => block.v0);
  return Math.min(...roofs, street);
}

/** How deep a call into the ground goes: below those along the street, and below the namespaces. */
function discDepth(u: number, { street, size, dug }: Terrain): number {
  const along = size.depth[0] + (size.turned ? size.depth[1] + 14 : 2 * size.disc + 2);
  const below = !size.turned && u > dug.u ? dug.depth + size.disc + 4 : 0;
  return street + Math.max(along, below);
}

/** In the middle of the long stretch: under the street between the doors, over the roofs on the arm. */
function discOf(way: Way, points: readonly Point[], terrain: Terrain): Point {
  const { street, size } = terrain;
  if (way === 'over') return midpoint(points.slice(-3, -1));
  if (way === 'under') {
    // The stretch that runs along the street, wherever the line begins and ends.
    const below = points.filter((p) => (size.turned ? p.x : p.y) > street + 8);
    return midpoint(below.slice(0, 2));
  }
  if (way === 'down') {
    const start = points.find((p) => (size.turned ? p.x : p.y) >= street) ?? (points[0] as Point);
    const depth = discDepth(size.turned ? start.y : start.x, terrain);
    return size.turned ? { x: depth, y: start.y } : { x: start.x, y: depth };
  }
  // Turned, rows are thin: at the callee's row it meets no other.
  return size.turned ? (points.at(-2) ?? midpoint(points)) : midpoint(points);
}
