import { type Box, overlap } from '../geometry.ts';
import { placeWords, type Words } from './label-text.ts';
import type { Stop, StopLabel, TextLine } from './scene.ts';
import type { ThreadSize } from './sizes.ts';

/** A place where a label could stand; the less it costs the better it reads. */
export interface LabelPlace extends StopLabel {
  readonly cost: number;
}

/** What stands around a label. */
export interface Surroundings {
  /** May not be covered. */
  readonly solid: readonly Box[];
  /** Thin lines: a label over one interrupts it, which is allowed when nothing else is left. */
  readonly thin: readonly Box[];
  readonly stops: readonly Stop[];
  readonly view: Box;
}

/** Between a knot and its label. */
const AWAY = 3;

/** What reads worse: each line more, another row than the own, a thin line or a foreign knot in the way. */
const COST = { line: 1.4, row: 9, thin: 14, foreign: 4 } as const;

/** The places around a knot that are free: over and under each of its rows, and beside it. */
export function labelPlaces(
  stop: Stop,
  levels: readonly number[],
  home: number,
  words: Words,
  around: Surroundings,
  size: ThreadSize,
): LabelPlace[] {
  const { radius } = stop;
  const x = round(stop.u);
  const { width, height } = words;
  const more = (words.name.length - 1) * COST.line;
  const [reach, half] = stop.bar ? [size.line * 2, size.line / 2] : [radius, radius];
  const put = (
    left: number,
    y: number,
    anchor: TextLine['anchor'],
    cost: number,
    level: number,
  ): LabelPlace[] => {
    const label = placeWords(words, round(left), round(y), anchor, size);
    const far = level === home ? 0 : COST.row;
    const price = hindrance(label.box, level, stop, around);
    return price === undefined ? [] : [{ ...label, cost: cost + more + far + price }];
  };
  const beside = levels.flatMap((level) => [
    ...[level - reach - AWAY - height, level + reach + AWAY].flatMap((y, side) => [
      ...put(x - radius, y, 'start', side * 2, level),
      ...put(x, y, 'middle', side * 2 + 1, level),
      ...put(x + radius, y, 'end', side * 2 + 1.6, level),
      ...put(x + radius + AWAY, y, 'start', side * 2 + 1.2, level),
      ...put(x - radius - AWAY, y, 'end', side * 2 + 2.2, level),
      ...put(x - width * 0.25, y, 'start', side * 2 + 1.5, level),
      ...put(x - width * 0.75, y, 'start', side * 2 + 2, level),
    ]),
    // Free only where a thread begins or ends.
    ...put(x + half + 2 * AWAY, level - height / 2, 'start', stop.bar ? -1 : 0.8, level),
    ...put(x - half - 2 * AWAY, level - height / 2, 'end', 0.9, level),
  ]);
  if (!stop.capsule) return beside;
  const y = stop.capsule.y + stop.capsule.height / 2 - height / 2;
  return [
    ...beside,
    ...put(x + radius + 2 * AWAY, y, 'start', 0.5, home),
    ...put(x - radius - 2 * AWAY, y, 'end', 1, home),
  ];
}

/** What a box at a row has in its way, as a cost; undefined when it may not stand there. */
function hindrance(
  box: Box,
  level: number,
  stop: Stop,
  { solid, thin, stops, view }: Surroundings,
): number | undefined {
  const inView =
    box.x >= view.x &&
    box.y >= view.y &&
    box.x + box.width <= view.x + view.width &&
    box.y + box.height <= view.y + view.height;
  if (!inView || solid.some((other) => overlap(other, box))) return undefined;
  // A label that spans the knots of others seems to name them.
  const foreign = stops.filter(
    (other) =>
      other !== stop &&
      other.rings.some((r) => r.y === level && r.x > box.x - 4 && r.x < box.x + box.width + 4),
  );
  const crossed = thin.filter((other) => overlap(other, box));
  return foreign.length * COST.foreign + crossed.length * COST.thin;
}

/** A label's box with the air that it needs beside other words. */
export const withAir = ({ x, y, width, height }: Box): Box => ({
  x: x - 5,
  y: y - 3,
  width: width + 10,
  height: height + 6,
});

const round = (n: number) => Math.round(n * 10) / 10;
