export interface FaceFile {
  /** File name under src/styles/fonts, without the extension. */
  readonly file: string;
  /** Where the full face is, as an import specifier. */
  readonly source: string;
  /** Name given to the subset; see rename-font.ts for why it is not the original one. */
  readonly family: string;
  readonly originalFamily: string;
  readonly style: 'normal' | 'italic';
  readonly weight: number | { readonly min: number; readonly max: number };
  /** OpenType features kept; everything else is dropped with its glyphs. */
  readonly features: readonly string[];
  /** Weights measured into the width table, by key. */
  readonly measured: Readonly<Record<string, number>>;
  /**
   * The weight whose kerning stands for all weights of the face, and its key in
   * the kerning table. A table for each weight would change widths by under 1 %.
   */
  readonly kerning?: { readonly key: string; readonly weight: number };
}

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght';
const sans = '@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2';
const mono = '@fontsource/jetbrains-mono/files/jetbrains-mono-latin';

export const faceFiles: readonly FaceFile[] = [
  {
    file: 'serif-roman',
    source: `${serif}-normal.woff2`,
    family: 'Site Serif',
    originalFamily: 'Source Serif 4',
    style: 'normal',
    weight: { min: 400, max: 700 },
    features: ['kern', 'liga'],
    measured: { 'serif-400': 400, 'serif-600': 600, 'serif-700': 700 },
    kerning: { key: 'serif', weight: 500 },
  },
  {
    file: 'serif-italic',
    source: `${serif}-italic.woff2`,
    family: 'Site Serif',
    originalFamily: 'Source Serif 4',
    style: 'italic',
    weight: { min: 400, max: 700 },
    features: ['kern', 'liga'],
    measured: { 'serif-italic-400': 400 },
    kerning: { key: 'serif-italic', weight: 400 },
  },
  {
    file: 'sans',
    source: sans,
    family: 'Site Sans',
    originalFamily: 'Archivo',
    style: 'normal',
    weight: { min: 400, max: 800 },
    // Archivo's figures are proportional: step counters need tnum not to jitter.
    // rvrn swaps glyphs that would clog in the heavier weights.
    features: ['kern', 'liga', 'tnum', 'rvrn'],
    measured: {
      'sans-400': 400,
      'sans-500': 500,
      'sans-600': 600,
      'sans-700': 700,
      'sans-800': 800,
    },
    kerning: { key: 'sans', weight: 600 },
  },
  // No features in mono: its code ligatures live in calt, and `->` must stay as typed.
  {
    file: 'mono-400',
    source: `${mono}-400-normal.woff2`,
    family: 'Site Mono',
    originalFamily: 'JetBrains Mono',
    style: 'normal',
    weight: 400,
    features: [],
    measured: { 'mono-400': 400 },
  },
  {
    file: 'mono-700',
    source: `${mono}-700-normal.woff2`,
    family: 'Site Mono',
    originalFamily: 'JetBrains Mono',
    style: 'normal',
    weight: 700,
    features: [],
    measured: {},
  },
];
