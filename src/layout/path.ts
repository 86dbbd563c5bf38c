import type { Point } from './geometry.ts';

const n = (value: number) => String(Math.round(value * 10) / 10);
const length = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);

/** The point `distance` px from `a` on the way to `b`. */
function towards(a: Point, b: Point, distance: number): Point {
  const whole = length(a, b) || 1;
  return { x: a.x + ((b.x - a.x) * distance) / whole, y: a.y + ((b.y - a.y) * distance) / whole };
}

/** An SVG path along the points, its corners rounded with `radius` px where there is room. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = distinct(points);
  if (!first) return '';
  const parts = [`M${n(first.x)} ${n(first.y)}`];
  let before = first;
  rest.forEach((corner, i) => {
    const next = rest[i + 1];
    if (!next) {
      parts.push(`L${n(corner.x)} ${n(corner.y)}`);
      return;
    }
    const r = Math.min(radius, length(before, corner) / 2, length(corner, next) / 2);
    const a = towards(corner, before, r);
    const b = towards(corner, next, r);
    parts.push(`L${n(a.x)} ${n(a.y)}Q${n(corner.x)} ${n(corner.y)} ${n(b.x)} ${n(b.y)}`);
    before = corner;
  });
  return parts.join('');
}

/** A path with one command per point, so that two with as many points can be blended. */
export function plainPath(points: readonly Point[]): string {
  return points.map((p, i) => `${i ? 'L' : 'M'}${n(p.x)} ${n(p.y)}`).join('');
}

/** The point halfway along the points. */
export function midpoint(points: readonly Point[]): Point {
  const legs = points.slice(1).map((p, i) => length(points[i] as Point, p));
  let left = legs.reduce((sum, l) => sum + l, 0) / 2;
  for (const [i, leg] of legs.entries()) {
    if (left <= leg) return towards(points[i] as Point, points[i + 1] as Point, left);
    left -= leg;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

function distinct(points: readonly Point[]): Point[] {
  return points.filter((p, i) => i === 0 || length(p, points[i - 1] as Point) > 0.05);
}
