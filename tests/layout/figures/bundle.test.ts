import { describe, expect, test } from 'vitest';
import {
  BAR_LABEL,
  LIFECYCLE_SIZES,
  type LifecycleSize,
  layoutLifecycle,
} from '../../../src/layout/figures/bundle.ts';
import { measureText } from '../../../src/layout/measure-text.ts';
import { Bundle } from '../../../src/model/figures/bundle.ts';
import { localize } from '../../../src/model/localize.ts';
import { LANGS } from '../../../src/model/vocabulary.ts';
import { readFigure } from '../../content/figures.ts';

const figure = readFigure('bundle', Bundle);

describe('the file', () => {
  const config: unknown = JSON.parse(figure.config.map((l) => l.text).join(''));
  const at = (path: string) =>
    path
      .split('.')
      .reduce<unknown>(
        (value, key) => (value as Record<string, unknown> | undefined)?.[key],
        config,
      );

  test('is JSON, and every field can be pressed where it stands', () => {
    for (const { field, text } of figure.config) {
      if (field === undefined) continue;
      const path = figure.fields.find((f) => f.id === field)?.path ?? '';
      expect(at(path), path).toBeDefined();
      expect(text).toContain(`"${path.split('.').at(-1)}"`);
    }
  });

  test('has no field of those shown as absent', () => {
    for (const { field } of figure.absent) {
      const path = figure.fields.find((f) => f.id === field)?.path ?? '';
      expect(at(path), path).toBeUndefined();
    }
  });
});

test('every field has a line and a call, every call known fields', () => {
  const ids = figure.fields.map((f) => f.id);
  const lines = [...figure.config, ...figure.absent].flatMap((l) => l.field ?? []);
  expect(lines.toSorted()).toEqual(ids.toSorted());
  expect([...new Set(figure.calls.flatMap((c) => c.fields))].toSorted()).toEqual(ids.toSorted());
  expect(ids).toContain(figure.first);
});

const sizes = Object.keys(LIFECYCLE_SIZES) as LifecycleSize[];
describe.each(LANGS.flatMap((lang) => sizes.map((size) => [lang, size] as const)))(
  '%s %s',
  (lang, size) => {
    const local = localize(figure, lang);
    const scene = layoutLifecycle(local, size);

    test('columns fill the drawing and carry their names', () => {
      expect(scene.columns.map((c) => c.step)).toEqual(figure.steps.map((s) => s.id));
      expect(scene.columns[0]?.x).toBe(scene.left);
      const last = scene.columns.at(-1);
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(scene.width);
      for (const { name, width } of scene.columns)
        expect(measureText(name, { face: 'sans-700', size: 13 }), name).toBeLessThan(width);
    });

    test('bars and names stay inside, and the process is always named', () => {
      for (const row of scene.rows) {
        const width = measureText(row.name, { face: 'sans-500', size: 13 });
        if (size !== 'narrow') expect(row.nameX - width, row.name).toBeGreaterThanOrEqual(0);
        for (const bar of row.bars) {
          expect(bar.x).toBeGreaterThanOrEqual(scene.left);
          expect(bar.x + bar.width).toBeLessThanOrEqual(scene.width + 0.01);
          expect(measureText(bar.label, BAR_LABEL)).toBeLessThan(bar.width);
        }
      }
      const process = scene.rows.find((r) => r.kind === 'process');
      expect(process?.bars.every((b) => b.label !== '')).toBe(true);
    });
  },
);
