import type { Box } from '../geometry.ts';
import { type Face, measureText, wrapText } from '../measure-text.ts';
import type { TextLine } from './scene.ts';
import type { ThreadSize } from './sizes.ts';

/** Distance of base lines, and parts of a line above and below its base line, in font sizes. */
const LEADING = 1.2;
const ABOVE = 0.8;
const BELOW = 0.24;

/** Lines of a name beside a knot. */
const MOST_LINES = 2;

/** What is written at a knot: the event in bold, its date below. */
export interface Words {
  readonly name: readonly string[];
  readonly date: string;
  readonly width: number;
  readonly height: number;
}

/** A label broken in each of the ways that a size allows, the fewest lines first. */
export function breakWords(label: string, date: string, size: ThreadSize): Words[] {
  const all = size.labelWidths.map((width) => setWords(label, date, width, size));
  return all.filter(
    ({ name }, i) => name.length <= MOST_LINES && all[i - 1]?.name.length !== name.length,
  );
}

/** Breaks a label into lines and measures it. */
function setWords(label: string, date: string, most: number, size: ThreadSize): Words {
  const style = { face: 'sans-700', size: size.font.label } as const;
  let lines = wrapText(label, { ...style, width: most });
  // Lines of like length: as narrow as the same number of lines can be, with no word cut.
  const longest = Math.max(...latinWords(label).map((word) => measureText(word, style)));
  for (let width = most; width >= longest; width -= 2) {
    const narrower = wrapText(label, { ...style, width });
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  const widths = lines.map((line) => widthOf(line, style.face, style.size));
  const dateWidth = widthOf(date, 'sans-400', size.font.date);
  return {
    name: lines,
    date,
    width: Math.ceil(Math.max(...widths, dateWidth)),
    height:
      lines.length * size.font.label * LEADING +
      size.font.date * LEADING -
      size.font.date * (LEADING - ABOVE - BELOW),
  };
}

const latinWords = (text: string): readonly string[] =>
  text.match(/[^\s\p{Script=Han}]+/gu) ?? [''];

/** Width of a line as browsers set it. */
export const widthOf = (text: string, face: Face, size: number): number =>
  measureText(text, { face, size }) + gaps(text) * size;

/** The air that browsers set between Chinese and Latin (`text-autospace`): an eighth of an em. */
const gaps = (text: string): number =>
  (text.match(/\p{Script=Han}(?=[A-Za-z0-9])|[A-Za-z0-9](?=\p{Script=Han})/gu)?.length ?? 0) / 8;

/** The lines of a label whose box has its top edge at `y`. */
export function placeWords(
  words: Words,
  x: number,
  y: number,
  anchor: TextLine['anchor'],
  size: ThreadSize,
): { lines: TextLine[]; box: Box } {
  const { label, date } = size.font;
  const first = y + label * ABOVE;
  const lines = words.name.map(
    (text, i): TextLine => ({ x, y: round(first + i * label * LEADING), anchor, text, bold: true }),
  );
  lines.push({
    x,
    y: round(first + (words.name.length - 1) * label * LEADING + date * LEADING),
    anchor,
    text: words.date,
    bold: false,
  });
  const shift = { start: 0, middle: words.width / 2, end: words.width }[anchor];
  return { lines, box: { x: x - shift, y, width: words.width, height: words.height } };
}

const round = (n: number) => Math.round(n * 10) / 10;
