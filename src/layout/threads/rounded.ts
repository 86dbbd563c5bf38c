import { type CurveFactory, line } from 'd3-shape';
import { type Spot, toPoint } from '../geometry.ts';

/** A polyline whose corners are rounded, as on a map of underground lines. */
const rounded =
  (radius: number): CurveFactory =>
  (context) => {
    let points: [number, number][] = [];
    return {
      areaStart: () => undefined,
      areaEnd: () => undefined,
      lineStart: () => {
        points = [];
      },
      point: (x, y) => void points.push([x, y]),
      lineEnd: () => {
        points.forEach(([x, y], i) => {
          const before = points[i - 1];
          const after = points[i + 1];
          if (!before) context.moveTo(x, y);
          else if (!after) context.lineTo(x, y);
          else {
            const into = towards([x, y], before, radius);
            const out = towards([x, y], after, radius);
            context.lineTo(...into);
            context.quadraticCurveTo(x, y, ...out);
          }
        });
      },
    };
  };

/** The point `far` px from `from` towards `to`, at most half of the way. */
function towards(
  from: readonly [number, number],
  to: readonly [number, number],
  far: number,
): [number, number] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const part = length === 0 ? 0 : Math.min(far / length, 0.5);
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

/** The path through spots; `radius` 0 leaves the corners sharp. */
export function pathThrough(spots: readonly Spot[], turned: boolean, radius = 0): string {
  const points = spots.map((spot) => toPoint(spot, turned));
  const draw = line<{ x: number; y: number }>()
    .x((p) => p.x)
    .y((p) => p.y)
    .curve(rounded(radius))
    .digits(1);
  return draw(points) ?? '';
}
