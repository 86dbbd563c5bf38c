import { describe, expect, test } from 'vitest';
import {
  criAt,
  DOOR_LABEL,
  DOOR_SIZES,
  type DoorSize,
  layoutDoors,
  spanAt,
} from '../../../src/layout/figures/open-doors.ts';
import { measureText } from '../../../src/layout/measure-text.ts';
import { OpenDoors } from '../../../src/model/figures/open-doors.ts';
import { localize } from '../../../src/model/localize.ts';
import { parseRef } from '../../../src/model/ref.ts';
import { LANGS } from '../../../src/model/vocabulary.ts';
import { readFigure } from '../../content/figures.ts';

const figure = readFigure('open-doors', OpenDoors);
const local = localize(figure, 'en');
const minor = (version: string) => Number(version.split('.')[1]);

test('versions and dates run on without a gap', () => {
  figure.versions.forEach(({ version, date }, i) => {
    expect(minor(version)).toBe(i);
    expect(date >= (figure.versions[i - 1]?.date ?? '')).toBe(true);
  });
  expect(figure.versions.map((v) => v.version)).toContain(figure.first);
});

test('at every version some door is open, and one CRI at most is spoken', () => {
  for (const { version } of figure.versions) {
    expect(local.doors.filter((d) => spanAt(d, version)).length, version).toBeGreaterThan(0);
    expect(criAt(local, version), version).toBeDefined();
    const said = figure.cri.filter(
      (c) => minor(c.from) <= minor(version) && minor(version) <= minor(c.until),
    );
    expect(said, version).toHaveLength(1);
  }
});

test('the states of a door follow one another, and it ends when its last does', () => {
  const last = minor(figure.versions.at(-1)?.version ?? '');
  for (const { id, spans, end, to } of figure.doors) {
    spans.forEach((span, i) => {
      expect(minor(span.from), id).toBeLessThanOrEqual(minor(span.until));
      const before = spans[i - 1];
      if (before) expect(minor(span.from), id).toBe(minor(before.until) + 1);
    });
    expect(minor(spans.at(-1)?.until ?? '') === last, id).toBe(end === undefined);
    expect(parseRef(to), to).toBeDefined();
  }
});

test('no version has two defaults', () => {
  for (const { version } of figure.versions) {
    const states = local.doors.map((d) => spanAt(d, version)?.state);
    expect(states.filter((s) => s === 'default').length, version).toBeLessThanOrEqual(1);
  }
});

const sizes = Object.keys(DOOR_SIZES) as DoorSize[];
describe.each(LANGS.flatMap((lang) => sizes.map((size) => [lang, size] as const)))(
  '%s %s',
  (lang, size) => {
    const scene = layoutDoors(localize(figure, lang), size);

    test('bars cover the columns of their versions', () => {
      const edge = (version: string) =>
        scene.columns.find((c) => c.version === version)?.x ?? Number.NaN;
      figure.doors.forEach((door, i) => {
        door.spans.forEach((span, k) => {
          const bar = scene.rows[i]?.bars[k];
          expect(bar?.x).toBeCloseTo(edge(span.from));
          expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo(edge(span.until) + scene.slot);
        });
      });
    });

    test('every word has room', () => {
      const { text } = DOOR_SIZES[size];
      for (const row of scene.rows) {
        const width = measureText(row.name, { face: 'sans-600', size: 14 });
        if (size === 'narrow') expect(row.nameX + width, row.name).toBeLessThanOrEqual(scene.width);
        else expect(row.nameX - width, row.name).toBeGreaterThanOrEqual(0);
        for (const bar of row.bars)
          expect(measureText(bar.label, DOOR_LABEL), bar.label).toBeLessThan(bar.width);
        expect((row.end?.x ?? 0) + 12).toBeLessThanOrEqual(scene.width);
      }
      scene.years.forEach((year, i) => {
        const end = year.x + 2 + measureText(year.text, { face: 'sans-700', size: text });
        expect(end).toBeLessThanOrEqual(
          Math.min(scene.width, scene.years[i + 1]?.x ?? scene.width),
        );
      });
    });
  },
);
