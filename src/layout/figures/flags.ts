import { measureText, type TextStyle } from '../measure-text.ts';

/** A label with a line down to its place on a time axis. */
export interface Flag {
  /** Counts from 1, as in the list under the figure. */
  readonly number: number;
  readonly x: number;
  /** Baseline of the label. */
  readonly y: number;
  /** Where the text begins, or ends when `anchor` is `end`. */
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  readonly label: string;
}

interface Space {
  readonly width: number;
  /** Baseline of the lowest row. */
  readonly bottom: number;
  readonly rowHeight: number;
  readonly style: TextStyle;
}

const GAP = 6;

/**
 * Hangs labels over a time axis so that no label meets another or another's line: a label runs
 * to the right of its line, on the lowest row on which it ends before the next line that
 * reaches as high, or to the left when it would leave the drawing.
 * @param marks in the order of x
 */
export function layoutFlags(
  marks: readonly { readonly x: number; readonly label: string }[],
  { width, bottom, rowHeight, style }: Space,
): readonly Flag[] {
  const rows: { left: number; right: number }[][] = [];
  const lines: { x: number; row: number }[] = [];
  const flags: Flag[] = [];
  // From the right: what stands further left must reach over it.
  [...marks.entries()].reverse().forEach(([i, { x, label }]) => {
    const length = measureText(label, style) + 2 * GAP;
    const anchor = x + length > width ? 'end' : 'start';
    const span =
      anchor === 'start' ? { left: x, right: x + length } : { left: x - length, right: x };
    const meets = (row: number) =>
      (rows[row] ?? []).some((s) => s.left < span.right && s.right > span.left) ||
      lines.some((l) => l.row >= row && l.x > span.left && l.x < span.right) ||
      // Its own line passes the labels on the rows below.
      rows.slice(0, row).some((below) => below.some((s) => s.left < x && s.right > x));
    let row = 0;
    while (meets(row) && row < marks.length) row++;
    rows[row] = [...(rows[row] ?? []), span];
    lines.push({ x, row });
    flags.unshift({
      number: i + 1,
      x,
      y: bottom - row * rowHeight,
      textX: anchor === 'start' ? x + GAP : x - GAP,
      anchor,
      label,
    });
  });
  return flags;
}

/** How many rows the flags take. */
export const rowsOf = (flags: readonly Flag[]): number => new Set(flags.map((f) => f.y)).size;
