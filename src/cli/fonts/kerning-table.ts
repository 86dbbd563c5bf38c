import type { Font } from 'fontkit';
import type { BuiltFace } from './build-face.ts';
import { advance } from './width-table.ts';

/** Kerning is stored in these steps of 1/1000 em, and not at all below one step. */
const step = 20;

/**
 * The text of font-kerning.json: what a pair of characters is wider or narrower
 * than the two apart, ligatures included. Characters that kern alike share a
 * row: `"ÀA": {"-40": "VWY"}` pulls V, W and Y by 40 towards an À or A.
 */
export function kerningTable(faces: readonly BuiltFace[]): string {
  const lines = faces.flatMap(({ face, kerningFont, characters }) =>
    face.kerning && kerningFont
      ? [`  "${face.kerning.key}": ${faceEntry(kerningFont, characters)}`]
      : [],
  );
  return `{\n${lines.sort().join(',\n')}\n}\n`;
}

function faceEntry(font: Font, characters: readonly string[]): string {
  const leftsByRow = new Map<string, string>();
  for (const left of characters) {
    const row = JSON.stringify(rightsByValue(font, left, characters));
    if (row !== '{}') leftsByRow.set(row, (leftsByRow.get(row) ?? '') + left);
  }
  const rows = [...leftsByRow].map(([row, lefts]) => `${JSON.stringify(lefts)}:${row}`);
  return `{${rows.join(',')}}`.replaceAll('\u00a0', '\\u00a0');
}

function rightsByValue(font: Font, left: string, characters: readonly string[]) {
  const rights: Record<string, string> = {};
  for (const right of characters) {
    const pair = (font.layout(left + right).advanceWidth * 1000) / font.unitsPerEm;
    const kerning = pair - advance(font, left) - advance(font, right);
    const value = Math.round(kerning / step) * step;
    if (value !== 0) rights[value] = (rights[value] ?? '') + right;
  }
  return rights;
}
