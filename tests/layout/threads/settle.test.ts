import { describe, expect, test } from 'vitest';
import type { LabelPlace } from '../../../src/layout/threads/label-places.ts';
import { settle } from '../../../src/layout/threads/settle.ts';

const place = (x: number, cost: number): LabelPlace => ({
  lines: [],
  box: { x, y: 0, width: 50, height: 20 },
  cost,
});

describe('settle', () => {
  test('gives each its best place when there is room', () => {
    const seats = settle([
      { places: [place(0, 1), place(500, 0)], missing: 10 },
      { places: [place(100, 0)], missing: 10 },
    ]);
    expect(seats).toEqual([1, 0]);
  });

  test('lets one move so that both are seen', () => {
    const seats = settle([
      { places: [place(0, 0), place(200, 3)], missing: 10 },
      { places: [place(20, 0)], missing: 10 },
    ]);
    expect(seats).toEqual([1, 0]);
  });

  test('leaves out the one that matters less', () => {
    const seats = settle([
      { places: [place(0, 0)], missing: 5 },
      { places: [place(20, 0)], missing: 1000 },
    ]);
    expect(seats).toEqual([-1, 0]);
  });

  test('rather leaves one out than puts it where it costs more', () => {
    expect(settle([{ places: [place(0, 9)], missing: 5 }])).toEqual([-1]);
  });
});
