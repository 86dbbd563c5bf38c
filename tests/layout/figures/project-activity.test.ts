import { describe, expect, test } from 'vitest';
import {
  ACTIVITY_SIZES,
  type ActivitySize,
  axisEnd,
  boxOf,
  layoutActivity,
} from '../../../src/layout/figures/project-activity.ts';
import { METRICS, ProjectActivity } from '../../../src/model/figures/project-activity.ts';
import { localize } from '../../../src/model/localize.ts';
import { LANGS } from '../../../src/model/vocabulary.ts';
import { readFigure } from '../../content/figures.ts';

const figure = readFigure('project-activity', ProjectActivity);
const sizes = Object.keys(ACTIVITY_SIZES) as ActivitySize[];
const yearsOf = (id: string) => figure.projects.find((p) => p.id === id)?.years ?? [];

/** The years in which containerd is ahead of Moby: what both findings speak of. */
const ahead = (metric: (typeof METRICS)[number]) =>
  yearsOf('containerd')
    .filter((y) => y[metric] > (yearsOf('moby').find((m) => m.year === y.year)?.[metric] ?? 0))
    .map((y) => y.year);

test('the findings are true of the numbers', () => {
  expect(ahead('commits')).toEqual([2021]);
  expect(figure.metrics.commits.finding.en).toContain('2021');
  const [from, ...more] = ahead('authors');
  expect(figure.metrics.authors.finding.en).toContain(`since ${from}`);
  expect([from, ...more]).toEqual(
    yearsOf('containerd')
      .map((y) => y.year)
      .filter((year) => year >= (from ?? 0)),
  );
});

test('years follow one another, and only the last is not over', () => {
  for (const { id, years } of figure.projects) {
    years.slice(1).forEach((y, i) => void expect(y.year, id).toBe((years[i]?.year ?? 0) + 1));
    expect(years.at(-1)?.year, id).toBeLessThanOrEqual(figure.partial.year);
    for (const { bots = 0, commits } of years) expect(bots, id).toBeLessThanOrEqual(commits);
  }
});

const cases = LANGS.flatMap((lang) =>
  METRICS.flatMap((metric) =>
    [false, true].flatMap((magnified) => sizes.map((size) => ({ lang, metric, magnified, size }))),
  ),
);

describe.each(cases)('$lang $metric $size magnified: $magnified', ({ lang, ...view }) => {
  const local = localize(figure, lang);
  const scene = layoutActivity(local, view);

  test('the axis begins at zero and every value stands where it belongs', () => {
    expect(scene.levels[0]).toEqual({ y: scene.ground, count: 0 });
    const end = axisEnd(local, view.metric, view.magnified);
    const perUnit = (scene.ground - scene.top) / end;
    for (const line of scene.lines) {
      const values = local.projects.find((p) => p.id === line.project)?.years ?? [];
      const inside = values.filter((y) => y[view.metric] <= end);
      expect(line.points.map((p) => Math.round((scene.ground - p.y) / perUnit))).toEqual(
        inside.map((y) => y[view.metric]),
      );
      expect(line.beyond !== undefined, line.project).toBe(inside.length < values.length);
    }
  });

  test('names stay inside and off one another', () => {
    const boxes = scene.lines.map((l) => ({ name: l.label.text, ...boxOf(l.label) }));
    for (const a of boxes) {
      expect(a.left, a.name).toBeGreaterThanOrEqual(0);
      expect(a.right, a.name).toBeLessThanOrEqual(scene.width);
      for (const b of boxes.filter((other) => other.name !== a.name))
        expect(
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
          `${a.name} on ${b.name}`,
        ).toBe(true);
    }
  });
});
