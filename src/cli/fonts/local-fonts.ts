/**
 * Fonts readers may have, to stand in until the web font arrives.
 *
 * Widths are means of running text in em: xWidthAvg / unitsPerEm in
 * @capsizecss/metrics 4.3.0, and for the monospaced fonts the one advance they
 * have. They are written down here because these fonts cannot be shipped.
 * Fonts of equal widths share one entry (Liberation and the Chrome OS core
 * fonts were drawn to the widths of Times New Roman, Arial and Courier New).
 */
export interface LocalFont {
  /** Name of the fallback family, after the web font's: `Site Serif Georgia`. */
  readonly suffix: string;
  readonly variants: readonly LocalVariant[];
}

export interface LocalVariant {
  readonly style: 'normal' | 'italic';
  readonly weight: 400 | 700;
  /** Full and PostScript names: which of the two local() matches differs by platform. */
  readonly names: readonly string[];
  readonly width: number;
}

const regular = (width: number, ...names: string[]) => variant('normal', 400, width, names);
const bold = (width: number, ...names: string[]) => variant('normal', 700, width, names);
const italic = (width: number, ...names: string[]) => variant('italic', 400, width, names);

function variant(
  style: LocalVariant['style'],
  weight: LocalVariant['weight'],
  width: number,
  names: readonly string[],
): LocalVariant {
  return { style, weight, names, width };
}

/** In the order the font stack should try them. */
export const localFonts: Readonly<Record<string, readonly LocalFont[]>> = {
  'Site Serif': [
    {
      suffix: 'Georgia',
      variants: [
        regular(0.4458, 'Georgia'),
        bold(0.51855, 'Georgia Bold', 'Georgia-Bold'),
        italic(0.45459, 'Georgia Italic', 'Georgia-Italic'),
      ],
    },
    {
      suffix: 'Times',
      variants: [
        regular(0.40625, 'Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'),
        bold(
          0.43262,
          'Times New Roman Bold',
          'TimesNewRomanPS-BoldMT',
          'Liberation Serif Bold',
          'Tinos Bold',
        ),
        italic(
          0.4082,
          'Times New Roman Italic',
          'TimesNewRomanPS-ItalicMT',
          'Liberation Serif Italic',
          'Tinos Italic',
        ),
      ],
    },
    {
      suffix: 'Noto',
      variants: [
        regular(0.481, 'Noto Serif', 'Noto Serif Regular', 'NotoSerif'),
        bold(0.512, 'Noto Serif Bold', 'NotoSerif-Bold'),
        italic(0.469, 'Noto Serif Italic', 'NotoSerif-Italic'),
      ],
    },
  ],
  'Site Sans': [
    {
      suffix: 'Arial',
      variants: [
        regular(0.4458, 'Arial', 'ArialMT', 'Helvetica', 'Liberation Sans', 'Arimo'),
        bold(
          0.47998,
          'Arial Bold',
          'Arial-BoldMT',
          'Helvetica Bold',
          'Helvetica-Bold',
          'Liberation Sans Bold',
          'Arimo Bold',
        ),
      ],
    },
    {
      suffix: 'Roboto',
      variants: [
        regular(0.44482, 'Roboto', 'Roboto Regular', 'Roboto-Regular'),
        bold(0.45215, 'Roboto Bold', 'Roboto-Bold'),
      ],
    },
    {
      suffix: 'Noto',
      variants: [
        regular(0.474, 'Noto Sans', 'Noto Sans Regular', 'NotoSans-Regular'),
        bold(0.503, 'Noto Sans Bold', 'NotoSans-Bold'),
      ],
    },
  ],
  'Site Mono': [
    {
      suffix: 'Menlo',
      variants: [
        regular(1233 / 2048, 'Menlo', 'Menlo Regular', 'Menlo-Regular', 'DejaVu Sans Mono'),
        bold(1233 / 2048, 'Menlo Bold', 'Menlo-Bold', 'DejaVu Sans Mono Bold'),
      ],
    },
    {
      suffix: 'Consolas',
      variants: [
        regular(1126 / 2048, 'Consolas'),
        bold(1126 / 2048, 'Consolas Bold', 'Consolas-Bold'),
      ],
    },
    {
      suffix: 'Courier',
      variants: [
        regular(1229 / 2048, 'Liberation Mono', 'Courier New', 'CourierNewPSMT', 'Cousine'),
        bold(
          1229 / 2048,
          'Liberation Mono Bold',
          'Courier New Bold',
          'CourierNewPS-BoldMT',
          'Cousine Bold',
        ),
      ],
    },
  ],
};
