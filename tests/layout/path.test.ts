import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, overlap, type Point, toBox } from '../../src/layout/geometry.ts';
import { midpoint, plainPath, roundedPath } from '../../src/layout/path.ts';

const coordinate = fc.integer({ min: -2000, max: 2000 }).map((n) => n / 10);
const point = fc.record({ x: coordinate, y: coordinate });
const points = fc.array(point, { minLength: 2, maxLength: 8 });
const radius = fc.integer({ min: 0, max: 40 });

/** The points of a path that lie on it: of a curve its end, not its control point. */
const ends = (d: string): Point[] =>
  [...d.matchAll(/([MLQ])(-?[\d.]+) (-?[\d.]+)(?: (-?[\d.]+) (-?[\d.]+))?/g)].map(
    ([, , x, y, endX, endY]) => ({ x: Number(endX ?? x), y: Number(endY ?? y) }),
  );
const gap = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
/** How far a point is from the straight line between two others. */
const off = (p: Point, a: Point, b: Point) => {
  const length = gap(a, b) ** 2;
  const t = length && ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length;
  const near = Math.min(Math.max(t, 0), 1);
  return gap(p, { x: a.x + near * (b.x - a.x), y: a.y + near * (b.y - a.y) });
};
const legs = (list: readonly Point[]) =>
  list.slice(1).map((p, i): [Point, Point] => [list[i] as Point, p]);

describe('roundedPath', () => {
  test('runs from the first point to the last, and stays on the way between', () => {
    fc.assert(
      fc.property(points, radius, (list, r) => {
        const on = ends(roundedPath(list, r));
        expect(gap(on[0] as Point, list[0] as Point)).toBeLessThan(0.11);
        expect(gap(on.at(-1) as Point, list.at(-1) as Point)).toBeLessThan(0.16);
        for (const p of on)
          expect(Math.min(...legs(list).map(([a, b]) => off(p, a, b)))).toBeLessThan(0.2);
      }),
    );
  });

  test('turns a corner with one curve, smaller where there is no room', () => {
    const corner = [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 40, y: 10 },
    ];
    expect(roundedPath(corner, 12)).toBe('M0 0L35 0Q40 0 40 5L40 10');
    expect(roundedPath(corner, 2)).toBe('M0 0L38 0Q40 0 40 2L40 10');
  });

  test('takes points that coincide for one, and none for no path', () => {
    expect(roundedPath([], 8)).toBe('');
    const twice = [
      { x: 0, y: 0 },
      { x: 0, y: 0 },
      { x: 9, y: 0 },
      { x: 9, y: 0 },
    ];
    expect(roundedPath(twice, 8)).toBe('M0 0L9 0');
  });
});

describe('plainPath', () => {
  test('has one command for each point', () => {
    fc.assert(
      fc.property(points, (list) => {
        const on = ends(plainPath(list));
        expect(on).toHaveLength(list.length);
        on.forEach((p, i) => {
          expect(gap(p, list[i] as Point)).toBeLessThan(0.15);
        });
      }),
    );
  });
});

describe('midpoint', () => {
  test('lies on the way, with as much of it before as behind', () => {
    fc.assert(
      fc.property(points, (list) => {
        const middle = midpoint(list);
        const half = legs(list).reduce((sum, [a, b]) => sum + gap(a, b), 0) / 2;
        let before = 0;
        const found = legs(list).some(([a, b]) => {
          const here = off(middle, a, b) < 0.01 && Math.abs(before + gap(a, middle) - half) < 0.01;
          before += gap(a, b);
          return here;
        });
        expect(found).toBe(true);
      }),
    );
  });
});

describe('boxes', () => {
  const box = fc.record({
    x: coordinate,
    y: coordinate,
    width: fc.integer({ min: 1, max: 300 }),
    height: fc.integer({ min: 1, max: 300 }),
  });

  test('overlap in either order, and with what they contain', () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        expect(overlap(a, b)).toBe(overlap(b, a));
        expect(overlap(a, a)).toBe(true);
        if (contains(a, b)) expect(overlap(a, b)).toBe(true);
      }),
    );
  });

  test('do not overlap where they only touch', () => {
    const a = { x: 0, y: 0, width: 10, height: 10 };
    expect(overlap(a, { ...a, x: 10 })).toBe(false);
    expect(overlap(a, { ...a, x: 9 })).toBe(true);
    expect(overlap(a, { ...a, x: 9 }, 2)).toBe(false);
  });

  test('are turned by swapping what u and v mean', () => {
    const block = { u0: 1, u1: 5, v0: 10, v1: 30 };
    expect(toBox(block, false)).toEqual({ x: 1, y: 10, width: 4, height: 20 });
    expect(toBox(block, true)).toEqual({ x: 10, y: 1, width: 20, height: 4 });
  });
});
