/** How a feature stands to a tool: asked for, there but not asked for, not in the kernel yet. */
export type Standing = 'used' | 'there' | 'absent';

/** The years of the axis. */
export const AXIS = { from: 2006, to: 2017 } as const;

/** A date as a place on the axis, 0…1: the beginning of the month or year that is known. */
export function axisPlace(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const time = year + (month - 1) / 12;
  return Math.min(1, Math.max(0, (time - AXIS.from) / (AXIS.to - AXIS.from)));
}

/** The feature's standing on the tool's day. What is older than the axis has no date and is there. */
export function standingOf(
  feature: { readonly id: string; readonly date?: string | undefined },
  tool: { readonly date: string; readonly uses: readonly string[] },
): Standing {
  if (tool.uses.includes(feature.id)) return 'used';
  return feature.date === undefined || feature.date <= tool.date ? 'there' : 'absent';
}
