import { averageWidth } from './average-width.ts';
import { atWeight, type BuiltFace } from './build-face.ts';
import type { FaceFile } from './faces.ts';
import { unicodeRange } from './glyph-set.ts';
import { type LocalVariant, localFonts } from './local-fonts.ts';

/** The text of fonts.css. */
export function fontCss(faces: readonly BuiltFace[]): string {
  const rules = [
    stacks(),
    ...faces.map(webFont),
    ...Object.entries(localFonts).flatMap(([family, fonts]) =>
      fonts.flatMap(({ suffix, variants }) =>
        variants.map((variant) => fallback(faces, family, suffix, variant)),
      ),
    ),
  ];
  return [
    '/* biome-ignore-all format: written by `npm run fonts` (src/cli/fonts.ts); change that, not this. */',
    `@layer tokens {\n${rules.join('\n\n')}\n}\n`,
  ].join('\n');
}

/** Web font, then its stand-ins: pages add the Chinese faces and the generic family. */
function stacks(): string {
  const lines = Object.entries(localFonts).map(([family, fonts]) => {
    const names = [family, ...fonts.map(({ suffix }) => `${family} ${suffix}`)];
    const property = `--face-${family.split(' ')[1]?.toLowerCase()}`;
    return `    ${property}:\n${names.map((name) => `      "${name}"`).join(',\n')};`;
  });
  return `  :root {\n${lines.join('\n')}\n  }`;
}

function webFont({ face, characters }: BuiltFace): string {
  return rule([
    ['font-family', `"${face.family}"`],
    ['src', `url("./fonts/${face.file}.woff2") format("woff2")`],
    ['font-style', face.style],
    ['font-weight', weightRange(face)],
    ['font-display', 'optional'],
    ['unicode-range', unicodeRange(characters)],
  ]);
}

function weightRange({ weight }: FaceFile): string {
  return typeof weight === 'number' ? `${weight}` : `${weight.min} ${weight.max}`;
}

/**
 * A local font scaled to the web font's mean width, with the web font's line
 * box: lines break and stand nearly where they will when the web font arrives.
 * The overrides are relative to the scaled font, hence the division.
 */
function fallback(
  faces: readonly BuiltFace[],
  family: string,
  suffix: string,
  { style, weight, names, width }: LocalVariant,
): string {
  const font = matchingFont(faces, family, style, weight);
  const scale = averageWidth(font) / width;
  const relative = (metric: number) => percent(metric / font.unitsPerEm / scale);
  return rule([
    ['font-family', `"${family} ${suffix}"`],
    ['src', names.map((name) => `local("${name}")`).join(', ')],
    ['font-style', style],
    ['font-weight', `${weight}`],
    ['size-adjust', percent(scale)],
    ['ascent-override', relative(font.ascent)],
    ['descent-override', relative(-font.descent)],
    ['line-gap-override', relative(font.lineGap)],
  ]);
}

function matchingFont(
  faces: readonly BuiltFace[],
  family: string,
  style: string,
  weight: LocalVariant['weight'],
) {
  const built = faces.find(
    ({ face }) =>
      face.family === family &&
      face.style === style &&
      (typeof face.weight !== 'number' || face.weight === weight),
  );
  if (!built) throw new Error(`No ${family} ${style} ${weight} to fit a local font to`);
  return atWeight(built, weight);
}

function rule(declarations: readonly (readonly [string, string])[]): string {
  const body = declarations.map(([property, value]) => `    ${property}: ${value};`);
  return `  @font-face {\n${body.join('\n')}\n  }`;
}

/** Two decimals are a hundredth of a pixel at text sizes. */
function percent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(2))}%`;
}
