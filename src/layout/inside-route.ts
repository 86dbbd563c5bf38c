import type { Spot } from './geometry.ts';
import type { Ground } from './plots.ts';
import type { Terrain } from './routes.ts';

/** Between two rooms of one building, or a room and the hall around it. */
export function insideRoute(from: Ground, to: Ground, { grounds, size }: Terrain): Spot[] {
  const a = from.block;
  const b = to.block;
  const holds = (outer: typeof a, inner: typeof a) =>
    outer.u0 <= inner.u0 &&
    outer.u1 >= inner.u1 &&
    outer.v0 <= inner.v0 &&
    outer.v1 >= inner.v1 &&
    outer !== inner;
  const midV = (block: typeof a) => (block.v0 + block.v1) / 2;
  const midU = (block: typeof a) => (block.u0 + block.u1) / 2;
  if (size.turned && (holds(a, b) || holds(b, a))) {
    // Along the wall, from the band to the room's row, or back.
    const [hall, room] = holds(a, b) ? [a, b] : [b, a];
    const spots = [
      { u: hall.u0 + 26, v: room.v0 - 4 },
      { u: midU(room), v: room.v0 - 4 },
      { u: midU(room), v: room.v0 },
    ];
    return hall === a ? spots : spots.toReversed();
  }
  if (holds(a, b))
    return [
      { u: b.u0 + 14, v: b.v0 - 22 },
      { u: b.u0 + 14, v: b.v0 - 6 },
    ];
  if (holds(b, a))
    return [
      { u: a.u0 + 14, v: a.v0 },
      { u: a.u0 + 14, v: a.v0 - 20 },
    ];
  if (size.turned) {
    const side = Math.min(a.v0, b.v0) - 5;
    return [
      { u: midU(a), v: a.v0 },
      { u: midU(a), v: side },
      { u: midU(b), v: side },
      { u: midU(b), v: b.v0 - 1 },
    ];
  }
  const apart = a.u1 <= b.u0 || b.u1 <= a.u0;
  if (!apart) {
    const u = Math.max(a.u0, b.u0) + (Math.min(a.u1, b.u1) - Math.max(a.u0, b.u0)) * 0.6;
    return a.v1 <= b.v0
      ? [
          { u, v: a.v1 },
          { u, v: b.v0 - 5 },
        ]
      : [
          { u, v: a.v0 },
          { u, v: b.v1 + 5 },
        ];
  }
  const forward = a.u1 <= b.u0;
  const [left, right] = forward ? [a.u1, b.u0] : [b.u1, a.u0];
  const rooms = [...grounds.values()].filter(
    ({ plot, block }) =>
      plot.shape === 'room' &&
      block.u0 >= Math.min(a.u0, b.u0) - 1 &&
      block.u1 <= Math.max(a.u1, b.u1) + 1,
  );
  const blocked = rooms.some(({ block }) => block.u0 >= left && block.u1 <= right);
  if (blocked) {
    // Out through the side, along the hall above all rooms, and in through the side.
    const hall = Math.min(...rooms.map(({ block }) => block.v0)) - 14;
    const [leave, reach] = forward ? [a.u1, b.u0] : [a.u0, b.u1];
    const out = forward ? 5 : -5;
    return [
      { u: leave, v: a.v0 + 14 },
      { u: leave + out, v: a.v0 + 14 },
      { u: leave + out, v: hall },
      { u: reach - 2 * out, v: hall },
      { u: reach - 2 * out, v: b.v0 + 14 },
      { u: reach - out / 2, v: b.v0 + 14 },
    ];
  }
  const v = Math.min(Math.max(midV(a), b.v0 + 12), b.v1 - 12);
  const start = { u: forward ? a.u1 : a.u0, v: midV(a) };
  const end = { u: forward ? b.u0 - 5 : b.u1 + 5, v };
  const middle = (start.u + end.u) / 2;
  return [start, { u: middle, v: start.v }, { u: middle, v }, end];
}
