import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Metric, ProjectActivity, ProjectId } from '../../model/figures/project-activity.ts';
import type { Local } from '../../model/localize.ts';
import { measureText, type TextStyle } from '../measure-text.ts';
import { type Flag, layoutFlags, rowsOf } from './flags.ts';

/** The drawings for figures of different widths, in px; on a phone marks have numbers for names. */
export const ACTIVITY_SIZES = {
  wide: { width: 960, height: 470, left: 46, flags: true, every: 1 },
  medium: { width: 660, height: 440, left: 46, flags: true, every: 2 },
  narrow: { width: 360, height: 360, left: 44, flags: false, every: 3 },
} as const;
export type ActivitySize = keyof typeof ACTIVITY_SIZES;

export interface ActivityLine {
  readonly project: ProjectId;
  /** The whole years, and the dotted way to the year that is not over; '' when there is none. */
  readonly path: string;
  readonly partial: string;
  readonly points: readonly { readonly x: number; readonly y: number; readonly open: boolean }[];
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
    /** From a name that had to move away to its line. */
    readonly leader: string | undefined;
  };
  /** Where the line leaves a magnified drawing; undefined when it stays inside. */
  readonly beyond: number | undefined;
}

export interface ActivityScene {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly ground: number;
  readonly lines: readonly ActivityLine[];
  readonly levels: readonly { readonly y: number; readonly count: number }[];
  readonly years: readonly { readonly x: number; readonly year: number }[];
  readonly flags: readonly Flag[];
}

const ROW = 22;
/** How the names at the lines are set; the style sheet says the same. */
const ACTIVITY_LABEL: TextStyle = { face: 'sans-600', size: 14 };
const GAP = 9;
/** How far above its line a name may go when there is no room beside it, in px. */
const LIFTS = [24, 36, 50, 66, 84, 104, 126, 150];

/** The greatest value of the axis: all of it, or what all but the greatest project need. */
export function axisEnd(
  figure: Local<ProjectActivity>,
  metric: Metric,
  magnified: boolean,
): number {
  const peaks = figure.projects.map((p) => max(p.years, (y) => y[metric]) ?? 0);
  const sorted = peaks.toSorted((a, b) => b - a);
  return (
    scaleLinear([0, (magnified ? sorted[1] : sorted[0]) ?? 0], [0, 1])
      .nice(5)
      .domain()[1] ?? 0
  );
}

/** A line for each project over years, on an axis from zero. */
export function layoutActivity(
  figure: Local<ProjectActivity>,
  { metric, magnified, size }: { metric: Metric; magnified: boolean; size: ActivitySize },
): ActivityScene {
  const { width, height, left, flags: named, every } = ACTIVITY_SIZES[size];
  const { projects, partial, marks } = figure;
  const widest =
    max(projects.filter(isAlive), (p) => measureText(p.short ?? p.name, ACTIVITY_LABEL)) ?? 0;
  const right = width - Math.ceil(widest) - GAP - 2;
  const ground = height - 44;
  const first = Math.min(...projects.flatMap((p) => p.years.map((y) => y.year)));
  const slot = (right - left) / (partial.year - first + 0.5);
  /** A year is drawn in its middle. */
  const x = (year: number) => left + (year - first + 0.5) * slot;
  const onAxis = (date: string) => left + (yearsOf(date) - first) * slot;
  const hang = (bottom: number) =>
    layoutFlags(
      // A number needs the width of its disc.
      marks.map((m) => ({ x: onAxis(m.date), label: named ? m.label : '00' })),
      { width, bottom, rowHeight: ROW, style: { face: 'sans-500', size: 14 } },
    );
  const top = rowsOf(hang(0)) * ROW + (named ? 16 : 32);
  const end = axisEnd(figure, metric, magnified);
  const y = scaleLinear([0, end], [ground, top]);

  const lines = projects.map((project): ActivityLine => {
    const points = project.years.map((point) => ({
      x: x(point.year),
      y: y(point[metric]),
      open: point.year === partial.year,
    }));
    const draw = line<(typeof points)[number]>(
      (p) => p.x,
      (p) => p.y,
    ).digits(1);
    const whole = points.filter((p) => !p.open);
    const rest = points.some((p) => p.open) ? points.slice(-2) : [];
    const peak = project.years.reduce((a, b) => (b[metric] > a[metric] ? b : a));
    return {
      project: project.id,
      path: draw(whole) ?? '',
      partial: rest.length ? (draw(rest) ?? '') : '',
      points: points.filter((p) => p.y >= top - 0.5),
      label: {
        text: project.short ?? project.name,
        x: 0,
        y: 0,
        anchor: 'start',
        leader: undefined,
      },
      beyond: peak[metric] > end ? x(peak.year) : undefined,
    };
  });
  return {
    width,
    height,
    left,
    right,
    top,
    ground,
    lines: placeLabels(figure, lines, { metric, x, y, right, top, ground, left }),
    levels: y.ticks(5).map((count) => ({ y: y(count), count })),
    years: Array.from({ length: partial.year - first + 1 }, (_, i) => first + i)
      .filter((year) => (partial.year - year) % every === 0)
      .map((year) => ({ x: x(year), year })),
    flags: hang(top - 12),
  };

  function isAlive({ years }: { years: readonly { year: number }[] }): boolean {
    return years.at(-1)?.year === partial.year;
  }
}

interface Frame {
  readonly metric: Metric;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly ground: number;
}

/**
 * Names beside the ends of the lines that go on, pushed apart; names of the projects that ended
 * at one of its three busiest years, where it covers no line, if need be above, with a leader.
 */
function placeLabels(
  figure: Local<ProjectActivity>,
  lines: readonly ActivityLine[],
  { metric, x, y, left, right, top, ground }: Frame,
): readonly ActivityLine[] {
  const { partial, projects } = figure;
  const height = ACTIVITY_LABEL.size + 3;
  const placed = new Map<ProjectId, ActivityLine['label']>();
  const alive = lines.filter((l) => l.partial !== '');
  let below = Number.POSITIVE_INFINITY;
  // From the bottom up, each at its line's end or as far above it as the ones below need.
  for (const { project, points, label } of alive.toSorted(
    (a, b) => (b.points.at(-1)?.y ?? 0) - (a.points.at(-1)?.y ?? 0),
  )) {
    const at = Math.min((points.at(-1)?.y ?? 0) + 5, below - height, ground - 1);
    below = at;
    placed.set(project, { ...label, x: x(partial.year) + GAP, y: at, anchor: 'start' });
  }

  const boxes = [...placed.values()].map(boxOf);
  for (const { project, label } of lines.filter((l) => l.partial === '')) {
    const years = projects.find((p) => p.id === project)?.years ?? [];
    const busiest = years.toSorted((a, b) => b[metric] - a[metric]).slice(0, 3);
    const spots = busiest.flatMap((point) => {
      const at = { x: x(point.year), y: y(point[metric]) };
      return [
        { ...label, x: at.x, y: at.y - 9, anchor: 'middle' as const },
        { ...label, x: at.x + 9, y: at.y + 5, anchor: 'start' as const },
        { ...label, x: at.x - 9, y: at.y + 5, anchor: 'end' as const },
        ...LIFTS.flatMap((lift) =>
          (['start', 'middle', 'end'] as const).map((anchor) => ({
            ...label,
            x: at.x + (anchor === 'start' ? -6 : anchor === 'end' ? 6 : 0),
            y: at.y - lift,
            anchor,
            leader: `M${at.x.toFixed(1)} ${(at.y - 3).toFixed(1)}V${(at.y - lift + 5).toFixed(1)}`,
          })),
        ),
      ];
    });
    const cost = (spot: (typeof spots)[number], i: number) => {
      const box = boxOf(spot);
      if (box.left < left + 2 || box.right > right || box.top < top || box.bottom > ground)
        return 999;
      const crossed = lines.filter((l) => crosses(l.points, box)).length;
      return boxes.filter((b) => meet(b, box)).length * 100 + crossed * 10 + i / 10;
    };
    const best = spots.reduce(
      (a, spot, i) => (cost(spot, i) < a.cost ? { spot, cost: cost(spot, i) } : a),
      { spot: spots[0] ?? label, cost: Number.POSITIVE_INFINITY },
    ).spot;
    placed.set(project, best);
    boxes.push(boxOf(best));
  }
  return lines.map((l) => ({ ...l, label: placed.get(l.project) ?? l.label }));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room a name takes. */
export function boxOf({ text, x, y, anchor }: ActivityLine['label']): Box {
  const width = measureText(text, ACTIVITY_LABEL);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 11, bottom: y + 4 };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a line through the points passes a box. */
function crosses(points: readonly { x: number; y: number }[], box: Box): boolean {
  return points.slice(1).some((b, i) => {
    const a = points[i] ?? b;
    const from = Math.max(a.x, box.left);
    const to = Math.min(b.x, box.right);
    if (from > to) return false;
    const at = (x: number) => a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x || 1);
    const [low, high] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))];
    return high > box.top && low < box.bottom;
  });
}

/** 2017-03-29 → 2017.24 */
function yearsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / (365.25 * 86_400_000);
}
