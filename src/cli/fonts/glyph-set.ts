/** Printable ASCII: the whole of it, because commands and JSON may use any of it. */
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i));

/** Typographic and diagram characters the pages use besides ASCII. */
const extras = '\u00a0·–—‘’“”…×≤≥→←↑↓✓✕‖§©°±éüöäÉ';

/** Every character we want from a face, in code point order. */
export const wantedCharacters: readonly string[] = [...ascii, ...extras].sort(
  (a, b) => codePoint(a) - codePoint(b),
);

export function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** A CSS unicode-range for exactly these characters, runs joined: `U+20-7E, U+A0`. */
export function unicodeRange(characters: readonly string[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const code of characters.map(codePoint).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && code === run.last + 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}
