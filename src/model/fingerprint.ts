/** A number that changes when the text does: FNV-1a, 32 bits. Not for secrets. */
export function fingerprint(text: string): number {
  let state = 2166136261;
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return state;
}
