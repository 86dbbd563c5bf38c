import type { Bundle, Thing } from '../../model/figures/bundle.ts';
import type { Local } from '../../model/localize.ts';
import { measureText, type TextStyle } from '../measure-text.ts';

/** The drawings of the lifecycle, in px; on a phone a name stands above its bar. */
export const LIFECYCLE_SIZES = {
  wide: { width: 960, left: 210, row: 30, above: 0 },
  medium: { width: 680, left: 160, row: 30, above: 0 },
  narrow: { width: 360, left: 0, row: 40, above: 17 },
} as const;
export type LifecycleSize = keyof typeof LIFECYCLE_SIZES;

export interface LifecycleScene {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly columns: readonly {
    readonly step: string;
    readonly name: string;
    readonly kind: 'operation' | 'state';
    readonly x: number;
    readonly width: number;
  }[];
  readonly rows: readonly {
    readonly name: string;
    readonly kind: Thing;
    /** Baseline of the name, and where it begins. */
    readonly nameY: number;
    readonly nameX: number;
    readonly bars: readonly {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** '' when it does not fit. */
      readonly label: string;
    }[];
  }[];
}

const HEAD = 34;
const BAR = 18;
/** A state lasts, an operation is short. */
const SHARE = { operation: 1, state: 1.35 } as const;
/** How the words in the bars are set; the style sheet says the same. */
export const BAR_LABEL: TextStyle = { face: 'sans-600', size: 13 };

/** Steps from left to right, and for each thing a bar where it exists. */
export function layoutLifecycle(figure: Local<Bundle>, size: LifecycleSize): LifecycleScene {
  const { width, left, row, above } = LIFECYCLE_SIZES[size];
  const { steps, things } = figure;
  const whole = steps.reduce((sum, s) => sum + SHARE[s.kind], 0);
  const unit = (width - left) / whole;
  const edges: number[] = [left];
  for (const s of steps) edges.push((edges.at(-1) ?? left) + SHARE[s.kind] * unit);
  /** 1 is the left edge of the first step, 1.5 its middle. */
  const x = (at: number) => {
    const i = Math.min(Math.floor(at) - 1, steps.length - 1);
    const [from = left, to = left] = [edges[i], edges[i + 1]];
    return from + (at - 1 - i) * (to - from);
  };
  return {
    width,
    height: HEAD + things.length * row + 4,
    left,
    top: HEAD,
    columns: steps.map((s, i) => ({
      step: s.id,
      name: s.name,
      kind: s.kind,
      x: edges[i] ?? left,
      width: SHARE[s.kind] * unit,
    })),
    rows: things.map((thing, i) => {
      const y = HEAD + i * row + above + (row - above - BAR) / 2;
      return {
        name: thing.name,
        kind: thing.kind,
        nameX: above ? 1 : left - 14,
        nameY: above ? y - 5 : y + BAR / 2 + 5,
        bars: thing.spans.map(({ from, to, label = '' }) => {
          const bar = { x: x(from), y, width: x(to) - x(from), height: BAR };
          return { ...bar, label: measureText(label, BAR_LABEL) + 10 <= bar.width ? label : '' };
        }),
      };
    }),
  };
}
