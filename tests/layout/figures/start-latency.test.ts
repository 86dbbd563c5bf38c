import { describe, expect, test } from 'vitest';
import {
  dodge,
  LATENCY_SIZES,
  type LatencySize,
  layoutLatency,
} from '../../../src/layout/figures/start-latency.ts';
import { measureText } from '../../../src/layout/measure-text.ts';
import { StartLatency } from '../../../src/model/figures/start-latency.ts';
import { localize } from '../../../src/model/localize.ts';
import { LANGS } from '../../../src/model/vocabulary.ts';
import { readFigure } from '../../content/figures.ts';

const figure = readFigure('start-latency', StartLatency);
const valuesOf = (set: string) =>
  figure.sets.find((s) => s.id === set)?.rows.map((r) => r.values) ?? [];

test('what is said of the dots is true of them', () => {
  const [dockershim = [], containerd = []] = valuesOf('kubelet');
  expect(Math.max(...containerd)).toBeLessThan(Math.min(...dockershim));
  const [first = [], ...others] = valuesOf('cri');
  for (const other of others) expect(Math.max(...other)).toBeGreaterThan(Math.min(...first));
});

test('dots that would touch are set apart', () => {
  const xs = [5, 5, 5, 9, 40, 5.5];
  const ys = dodge(xs, 8);
  xs.forEach((x, i) => {
    xs.forEach((other, k) => {
      if (k <= i) return;
      const distance = Math.hypot(x - other, (ys[i] ?? 0) - (ys[k] ?? 0));
      expect(distance).toBeGreaterThanOrEqual(7.99);
    });
  });
  expect(ys[4]).toBe(0);
});

const sizes = Object.keys(LATENCY_SIZES) as LatencySize[];
const cases = LANGS.flatMap((lang) =>
  localize(figure, lang).sets.flatMap((set) =>
    sizes.map((size) => ({ lang, set, size, id: set.id })),
  ),
);

describe.each(cases)('$lang $id $size', ({ set, size }) => {
  const scene = layoutLatency(set, size);
  const zero = scene.ticks[0];
  const last = scene.ticks.at(-1);

  test('the axis begins at zero, and every value has its dot there', () => {
    expect(zero?.value).toBe(0);
    const perMs = ((last?.x ?? 0) - (zero?.x ?? 0)) / (last?.value ?? 1);
    set.rows.forEach((row, i) => {
      const dots = scene.rows[i]?.dots ?? [];
      expect(dots.map((d) => d.value)).toEqual(row.values);
      for (const dot of dots) expect(dot.x).toBeCloseTo((zero?.x ?? 0) + dot.value * perMs);
    });
  });

  test('names and dots stay inside and off the row above', () => {
    let bottom = 0;
    for (const row of scene.rows) {
      const width = measureText(row.name, { face: 'sans-600', size: 14 });
      expect(scene.left + width, row.name).toBeLessThanOrEqual(scene.width);
      expect(row.nameY - 12).toBeGreaterThanOrEqual(bottom - 6);
      for (const dot of row.dots) {
        expect(dot.x + scene.radius).toBeLessThanOrEqual(scene.width);
        expect(Math.abs(dot.y - row.y) + scene.radius).toBeLessThanOrEqual(row.half);
      }
      bottom = row.y + row.half;
    }
    expect(bottom).toBeLessThanOrEqual(scene.ground);
  });
});
