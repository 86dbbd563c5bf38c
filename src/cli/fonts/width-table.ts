import type { Font } from 'fontkit';
import { atWeight, type BuiltFace } from './build-face.ts';
import { codePoint } from './glyph-set.ts';

/** Advance of a character in 1/1000 em. */
export function advance(font: Font, character: string): number {
  return (font.glyphForCodePoint(codePoint(character)).advanceWidth * 1000) / font.unitsPerEm;
}

/** The text of font-widths.json: one face a line, so that a diff shows which face changed. */
export function widthTable(faces: readonly BuiltFace[]): string {
  const lines = faces.flatMap((built) =>
    Object.entries(built.face.measured).map(
      ([key, weight]) => `  "${key}": ${faceEntry(atWeight(built, weight), built.characters)}`,
    ),
  );
  return `{\n${lines.sort().join(',\n')}\n}\n`;
}

function faceEntry(font: Font, characters: readonly string[]): string {
  const widths = characters.map((c) => [c, Math.round(advance(font, c))] as const);
  const alphanumeric = widths.filter(([c]) => /[a-z0-9]/i.test(c)).map(([, width]) => width);
  const mean = Math.round(alphanumeric.reduce((a, b) => a + b, 0) / alphanumeric.length);
  const isMono = widths.every(([, width]) => width === mean);
  return (
    JSON.stringify({ default: mean, widths: isMono ? {} : Object.fromEntries(widths) })
      // A bare no-break space looks like a plain one in an editor.
      .replace('\u00a0', '\\u00a0')
  );
}
