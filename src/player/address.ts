/** What an address asks for. `found` is false for a step that the chain does not have. */
export interface Asked {
  readonly step: number;
  readonly id: string;
  readonly found: boolean;
}

/**
 * The step named by the fragment of an address: a step's id, or an old id that has an heir.
 * Without a fragment the first step.
 * @param heirs old id → the id that took its place
 */
export function readAddress(
  hash: string,
  ids: readonly string[],
  heirs: Readonly<Record<string, string>>,
): Asked {
  const id = decode(hash.replace(/^#/, ''));
  if (!id) return { step: 1, id, found: true };
  const index = ids.indexOf(Object.hasOwn(heirs, id) ? (heirs[id] as string) : id);
  return index < 0 ? { step: 1, id, found: false } : { step: index + 1, id, found: true };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone % is no escape; take it as it stands.
    return text;
  }
}
