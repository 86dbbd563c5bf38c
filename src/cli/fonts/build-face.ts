import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import type { FaceFile } from './faces.ts';
import { codePoint, wantedCharacters } from './glyph-set.ts';
import { renameFont } from './rename-font.ts';

export interface BuiltFace {
  readonly face: FaceFile;
  readonly woff2: Uint8Array;
  /** The subset itself, for measuring. */
  readonly font: Font;
  /** The subset at one weight, for kerning: fontkit cannot lay out with the variable one. */
  readonly kerningFont: Font | undefined;
  readonly characters: readonly string[];
  readonly missing: readonly string[];
}

/** Licence and its address: every copy of an OFL font must carry them; the copyright stays anyway. */
const preserveNameIds = [13, 14];

/** Subsets one face: fewer glyphs, features and weights, and its own name. */
export async function buildFace(face: FaceFile): Promise<BuiltFace> {
  const original = await readFile(fileURLToPath(import.meta.resolve(face.source)));
  const subset = await subsetFont(original, wantedCharacters.join(''), {
    targetFormat: 'sfnt',
    keepFeatures: face.features,
    preserveNameIds,
    ...(typeof face.weight === 'number' ? {} : { variationAxes: { wght: face.weight } }),
  });
  const renamed = renameFont(subset, face.originalFamily, face.family);
  const repack = (targetFormat: 'sfnt' | 'woff2', wght?: number) =>
    subsetFont(renamed, undefined, {
      targetFormat,
      keepAllGlyphs: true,
      preserveNameIds,
      ...(wght === undefined ? {} : { variationAxes: { wght } }),
    });
  // fontkit cannot make variable instances from WOFF2, so it gets the bare font.
  const font = create(await repack('sfnt'));
  const has = (character: string) => font.hasGlyphForCodePoint(codePoint(character));
  return {
    face,
    woff2: await repack('woff2'),
    font,
    kerningFont: face.kerning && create(await repack('sfnt', face.kerning.weight)),
    characters: wantedCharacters.filter(has),
    missing: wantedCharacters.filter((character) => !has(character)),
  };
}

/** The font at one weight; a static font is already there. */
export function atWeight({ face, font }: BuiltFace, weight: number): Font {
  return typeof face.weight === 'number' ? font : font.getVariation({ wght: weight });
}
