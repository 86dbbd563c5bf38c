import { max, median } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { StartLatency } from '../../model/figures/start-latency.ts';
import type { Local } from '../../model/localize.ts';

/** The drawings of the dots, in px. */
export const LATENCY_SIZES = {
  wide: { width: 640, radius: 4, ticks: 7 },
  narrow: { width: 360, radius: 3.5, ticks: 4 },
} as const;
export type LatencySize = keyof typeof LATENCY_SIZES;

type LatencySet = Local<StartLatency>['sets'][number];

export interface DotRow {
  readonly name: string;
  /** Baseline of the name, middle of the strip and half its height. */
  readonly nameY: number;
  readonly y: number;
  readonly half: number;
  readonly median: number;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly value: number }[];
}

export interface LatencyScene {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly radius: number;
  readonly ground: number;
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  readonly rows: readonly DotRow[];
}

const NAME = 26;
const AXIS = 44;
/** Room for the halves of the dots and of the numbers at both ends. */
const LEFT = 10;
const RIGHT = 22;

/** One strip of dots per row over one axis from zero; dots that would touch are stacked. */
export function layoutLatency(set: LatencySet, size: LatencySize): LatencyScene {
  const { width, radius, ticks } = LATENCY_SIZES[size];
  const most = max(set.rows, (row) => max(row.values)) ?? 0;
  const x = scaleLinear([0, most], [LEFT, width - RIGHT]).nice(ticks);
  let y = 0;
  const rows = set.rows.map(({ name, values }): DotRow => {
    const offsets = dodge(
      values.map((value) => x(value)),
      2 * radius,
    );
    const half = Math.max(12, (max(offsets, Math.abs) ?? 0) + radius + 2);
    const nameY = y + NAME - 8;
    const middle = y + NAME + half;
    y = middle + half + 6;
    return {
      name,
      nameY,
      y: middle,
      half,
      median: x(median(values) ?? 0),
      dots: values.map((value, i) => ({ x: x(value), y: middle + (offsets[i] ?? 0), value })),
    };
  });
  return {
    width,
    height: y + AXIS,
    left: LEFT,
    right: width - RIGHT,
    radius,
    ground: y + 4,
    ticks: x.ticks(ticks).map((value) => ({ x: x(value), value })),
    rows,
  };
}

/** How far off the middle each dot of a strip goes so that none covers another; order as given. */
export function dodge(xs: readonly number[], size: number): readonly number[] {
  const offsets = new Array<number>(xs.length).fill(0);
  const placed: { x: number; y: number }[] = [];
  const sorted = xs.map((x, i) => ({ x, i })).sort((a, b) => a.x - b.x || a.i - b.i);
  for (const { x, i } of sorted) {
    const near = placed.filter((p) => x - p.x < size);
    const free = (y: number) =>
      near.every((p) => (x - p.x) ** 2 + (y - p.y) ** 2 >= size ** 2 - 0.01);
    let step = 0;
    while (!free(step * size) && !free(-step * size)) step += 0.5;
    const y = free(step * size) ? step * size : -step * size;
    offsets[i] = y;
    placed.push({ x, y });
  }
  return offsets;
}
