/**
 * Text widths without a browser, so that diagrams can be laid out when the site
 * is built. Sizes and widths are in px; the table (font-widths.json, written by
 * `npm run fonts`) is in 1/1000 em. Kerning is not in it: real text is a little
 * narrower, hardly ever wider.
 */
import table from './font-widths.json' with { type: 'json' };
import { kerning } from './kerning.ts';
import { graphemes, isCjk, pieces, words } from './text-breaks.ts';

export type Face = keyof typeof table;

export interface TextStyle {
  readonly face: Face;
  /** Font size in px. */
  readonly size: number;
}

export interface TextBox extends TextStyle {
  /** Greatest width of a line in px. */
  readonly width: number;
}

interface FaceWidths {
  readonly default: number;
  readonly widths: Readonly<Record<string, number | undefined>>;
}

const faces: Readonly<Record<Face, FaceWidths>> = table;

const em = 1000;
/** Symbols the subset may lack; readers' faces draw them up to one em wide. */
const symbol = /[\u2190-\u21ff\u25a0-\u27bf]|\p{Extended_Pictographic}/u;
/** Combining marks, joiners and variation selectors. */
const zeroWidth = /[\p{Mn}\p{Me}\u200b-\u200d\u2060\ufeff]/u;

/** Width of a line of text in px. */
export function measureText(text: string, { face, size }: TextStyle): number {
  const characters = Array.from(text);
  let total = 0;
  characters.forEach((character, i) => {
    total += isChineseDash(characters, i) ? em : characterWidth(character, faces[face]);
    const previous = characters[i - 1];
    if (previous !== undefined) total += kerning(face, previous, character);
  });
  return (total * size) / em;
}

function characterWidth(character: string, { widths, default: unknown }: FaceWidths): number {
  const known = widths[character];
  if (known !== undefined) return known;
  if (zeroWidth.test(character)) return 0;
  if (isCjk(character)) return em;
  const isProportional = 'a' in widths;
  return isProportional && symbol.test(character) ? em : unknown;
}

/** A dash next to an ideograph or doubled (破折号) is one em; in Latin text it is the face's own. */
function isChineseDash(characters: readonly string[], i: number): boolean {
  if (characters[i] !== '—') return false;
  return [characters[i - 1], characters[i + 1]].some(
    (next) => next !== undefined && (next === '—' || isCjk(next)),
  );
}

/**
 * Shortens the text with … until it fits; '' when not even the … does.
 */
export function fitText(text: string, { width, ...style }: TextBox): string {
  if (measureText(text, style) <= width) return text;
  const kept = graphemes(text);
  while (kept.pop() !== undefined) {
    const shortened = `${kept.join('').trimEnd()}…`;
    if (measureText(shortened, style) <= width) return shortened;
  }
  return '';
}

/**
 * Breaks text into lines: at spaces and between ideographs, and inside a word
 * only when it is longer than a line, after one of / . - _ : if possible. The
 * spaces at a break are dropped. Punctuation that may not begin or end a line
 * stays with its neighbour, and only such a group may be wider than the line.
 */
export function wrapText(text: string, { width, ...style }: TextBox): string[] {
  const fits = (line: string) => measureText(line, style) <= width;
  const lines: string[] = [];
  let line = '';
  /** Puts the part on the line, or on a new one when the line is full. */
  const place = (space: string, part: string) => {
    if (line !== '' && fits(line + space + part)) {
      line += space + part;
      return;
    }
    if (line !== '') lines.push(line);
    line = part;
  };
  for (const { space, units } of words(text)) {
    const word = units.join('');
    if (fits(word)) {
      place(space, word);
      continue;
    }
    pieces(units).forEach((piece, i) => {
      const before = i === 0 ? space : '';
      if (fits(piece.join(''))) place(before, piece.join(''));
      else piece.forEach((unit, k) => void place(k === 0 ? before : '', unit));
    });
  }
  if (line !== '') lines.push(line);
  return lines;
}
