/** A point in the drawing, in px of its view box. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle, in px of the view box. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A rectangle in the drawing's own terms: `u` runs along the chain, `v` from the sky (0) down
 * through the street into the ground. Turning the drawing a quarter swaps only what u and v mean.
 */
export interface Block {
  readonly u0: number;
  readonly u1: number;
  readonly v0: number;
  readonly v1: number;
}

/** A place in the same terms. */
export interface Spot {
  readonly u: number;
  readonly v: number;
}

const round = (n: number) => Math.round(n * 10) / 10;

/** Where a spot is in the view box. */
export function toPoint({ u, v }: Spot, turned: boolean): Point {
  return turned ? { x: round(v), y: round(u) } : { x: round(u), y: round(v) };
}

/** Where a block is in the view box. */
export function toBox({ u0, u1, v0, v1 }: Block, turned: boolean): Box {
  const a = toPoint({ u: u0, v: v0 }, turned);
  const b = toPoint({ u: u1, v: v1 }, turned);
  return { x: a.x, y: a.y, width: round(b.x - a.x), height: round(b.y - a.y) };
}

/** The box around a disc. */
export const discBox = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** Whether two boxes share more than `slack` px in both directions. */
export function overlap(a: Box, b: Box, slack = 0): boolean {
  return (
    a.x + a.width - slack > b.x &&
    b.x + b.width - slack > a.x &&
    a.y + a.height - slack > b.y &&
    b.y + b.height - slack > a.y
  );
}

/** Whether `inner` lies in `outer`, give or take `slack` px. */
export function contains(outer: Box, inner: Box, slack = 0): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}
