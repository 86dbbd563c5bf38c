import type { Font } from 'fontkit';
import { codePoint } from './glyph-set.ts';
import { advance } from './width-table.ts';

/**
 * How often characters occur in English news prose, per 10 000; the table of
 * @capsizecss/unpack 4.0.1 (MIT), so that our averages compare with the ones
 * its sister package @capsizecss/metrics gives for the readers' fonts.
 */
const frequencies: readonly (readonly [number, string])[] = [
  [1540, ' '],
  [922, 'e'],
  [672, 't'],
  [668, 'a'],
  [588, 'i'],
  [578, 'n'],
  [571, 'o'],
  [526, 'r'],
  [469, 's'],
  [351, 'h'],
  [304, 'l'],
  [298, 'd'],
  [232, 'c'],
  [207, 'u'],
  [181, 'm'],
  [170, 'f'],
  [163, 'p'],
  [155, 'g'],
  [123, 'y'],
  [114, 'b'],
  [110, 'w'],
  [83, ','],
  [79, '.'],
  [76, 'v'],
  [53, '0'],
  [46, 'k'],
  [41, 'TS'],
  [40, 'A'],
  [38, '|'],
  [31, 'C'],
  [26, '2'],
  [25, 'Mx'],
  [23, '1P'],
  [22, 'I'],
  [21, '['],
  [20, 'B'],
  [18, '-'],
  [16, 'U'],
  [15, '5RF'],
  [14, "'N"],
  [13, 'HD'],
  [12, 'L"W'],
  [11, 'zGE'],
  [10, '3()'],
  [9, 'jJO'],
  [8, '4q:'],
  [7, '68]K='],
  [6, '9'],
  [5, '7V'],
  [3, 'Y'],
  [2, '$Z'],
  [1, 'Qé/%;X'],
];

/** Mean advance of running text, in em. */
export function averageWidth(font: Font): number {
  let total = 0;
  for (const [perTenThousand, characters] of frequencies) {
    for (const character of characters) {
      if (!font.hasGlyphForCodePoint(codePoint(character))) continue;
      total += (advance(font, character) / 1000) * (perTenThousand / 10_000);
    }
  }
  return total;
}
