import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Company, LibcontainerAuthors } from '../../model/figures/libcontainer-authors.ts';
import type { Local } from '../../model/localize.ts';
import { type Flag, layoutFlags, rowsOf } from './flags.ts';

/** The drawings for figures of different widths, in px. */
export const AUTHOR_SIZES = {
  wide: { width: 960, height: 420, left: 40, right: 0, flags: true, labelEvery: 1, text: 14 },
  medium: { width: 660, height: 380, left: 40, right: 0, flags: true, labelEvery: 1, text: 14 },
  narrow: { width: 360, height: 300, left: 30, right: 6, flags: false, labelEvery: 4, text: 13 },
} as const;
export type AuthorSize = keyof typeof AUTHOR_SIZES;

export interface AuthorColumn {
  readonly month: string;
  readonly x: number;
  readonly width: number;
  readonly parts: readonly {
    readonly company: Company;
    readonly y: number;
    readonly height: number;
  }[];
}

export interface AuthorScene {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly ground: number;
  readonly columns: readonly AuthorColumn[];
  readonly levels: readonly { readonly y: number; readonly count: number }[];
  readonly months: readonly { readonly x: number; readonly month: string }[];
  readonly years: readonly { readonly x: number; readonly year: string }[];
  readonly flags: readonly Flag[];
}

const ROW = 22;
/** The distance between the parts of a column, in px. */
const SEAM = 1;

/** The stacked columns, one slot per month, over axes that begin at zero. */
export function layoutAuthors(figure: Local<LibcontainerAuthors>, size: AuthorSize): AuthorScene {
  const { width, height, left, right, flags: named, labelEvery, text } = AUTHOR_SIZES[size];
  const { months, companies, marks } = figure;
  const ground = height - 2.6 * text - 8;
  const slot = (width - left - right) / months.length;
  const first = months[0]?.month ?? '';
  const xOf = (date: string) => left + (monthsBetween(first, date) + dayShare(date)) * slot;
  const hang = (bottom: number) =>
    layoutFlags(
      marks.map((m) => ({ x: xOf(m.date), label: named ? m.label : '' })),
      { width, bottom, rowHeight: ROW, style: { face: 'sans-500', size: text } },
    );
  const top = rowsOf(hang(0)) * ROW + (named ? 14 : 30);

  const sums = months.map((m) => Object.values(m.commits).reduce((a, b) => a + b, 0));
  const y = scaleLinear([0, max(sums) ?? 0], [ground, top]).nice(4);
  const layers = stack<(typeof months)[number], Company>()
    .keys(companies.map((c) => c.id))
    .value((m, company) => m.commits[company])(months);

  const columns = months.map(({ month }, i) => ({
    month,
    x: left + i * slot + slot * 0.12,
    width: slot * 0.76,
    parts: layers.flatMap((layer) => {
      const [from, to] = layer[i] ?? [0, 0];
      if (from === to) return [];
      return [{ company: layer.key, y: y(to), height: Math.max(1, y(from) - y(to) - SEAM) }];
    }),
  }));

  const centre = (i: number) => left + (i + 0.5) * slot;
  return {
    width,
    height,
    left,
    top,
    ground,
    columns,
    levels: y.ticks(4).map((count) => ({ y: y(count), count })),
    months: months.flatMap(({ month }, i) =>
      i % labelEvery === 0 ? [{ x: centre(i), month }] : [],
    ),
    years: months.flatMap(({ month }, i) =>
      i === 0 || month.endsWith('-01') ? [{ x: left + i * slot, year: month.slice(0, 4) }] : [],
    ),
    flags: hang(top - 10),
  };
}

const monthsBetween = (from: string, to: string): number => {
  const [y0 = 0, m0 = 0] = from.split('-').map(Number);
  const [y1 = 0, m1 = 0] = to.split('-').map(Number);
  return (y1 - y0) * 12 + m1 - m0;
};

/** How much of its month has passed in the middle of a day. */
const dayShare = (date: string): number => {
  const [year = 0, month = 0, day = 1] = date.split('-').map(Number);
  return (day - 0.5) / new Date(Date.UTC(year, month, 0)).getUTCDate();
};

/** Commits up to and including each month, by company. */
export function sumsUntil(figure: Local<LibcontainerAuthors>): readonly Record<Company, number>[] {
  const sum = Object.fromEntries(figure.companies.map((c) => [c.id, 0])) as Record<Company, number>;
  return figure.months.map(({ commits }) => {
    for (const { id } of figure.companies) sum[id] += commits[id];
    return { ...sum };
  });
}
