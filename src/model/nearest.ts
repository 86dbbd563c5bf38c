/**
 * The known name most like a mistyped one, or undefined when none is near
 * (more than a third of the letters differ).
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const d = distance(name, candidate);
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  return best;
}

/** `did you mean "containerd"?`, or the list of what there is. */
export function suggest(name: string, known: Iterable<string>): string {
  const all = [...known];
  const near = nearest(name, all);
  if (near !== undefined) return `did you mean "${near}"?`;
  return all.length
    ? `known: ${all.slice(0, 12).join(', ')}${all.length > 12 ? ', …' : ''}`
    : 'there are none';
}

/** Levenshtein distance in characters. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1);
    }
    row = next;
  }
  return row[b.length] as number;
}
